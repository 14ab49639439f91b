package kick.controller.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class NotesTest {
    private final Notes notes = new Notes();

    @Test void whatIsFoundInSeveralPlacesIsSaidOnceWithAllOfThem() {
        at(3, 5);
        at(3, 40);
        at(5, 1);
        at(7, 5);
        notes.add(Warning.Code.LEFT_OUT, new Place.InText(6, 1), "a cadence is left out");
        assertThat(notes.all()).extracting(Warning::sentence)
                .containsExactly("lines 3, 5 and 7: a band", "line 6: a cadence is left out");
        assertThat(notes.all()).extracting(one -> one.in("f"))
                .containsExactly("f:3:5: a band (lines 3, 5 and 7)", "f:6:1: a cadence is left out");
    }

    @Test void ofVeryManyPlacesOnlyTheNumberIsSaid() {
        IntStream.rangeClosed(1, 22).forEach(line -> at(line, 1));
        assertThat(notes.all()).singleElement()
                .extracting(Warning::sentence)
                .isEqualTo("lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 12 more: a band");
    }

    @Test void stepsOfAFileThatIsNoTextAreNamedAsSteps() {
        for (int step = 1; step <= 2; step++)
            notes.add(Warning.Code.BAND, new Place.AtStep(step), "a band");
        assertThat(notes.all()).extracting(one -> one.in("f"))
                .containsExactly("f, step 1: a band (steps 1 and 2)");
    }

    @Test void whatIsSaidOfTheWholeFileNeedsNoPlace() {
        notes.add(Warning.Code.NEAREST, Place.whole(), "inclines are lost");
        notes.add(Warning.Code.NEAREST, Place.whole(), "inclines are lost");
        assertThat(notes.all()).extracting(Warning::sentence).containsExactly("inclines are lost");
    }

    @Test void whatThereIsNoRoomForIsCounted() {
        for (int note = 1; note <= 42; note++)
            notes.add(Warning.Code.LEFT_OUT, Place.whole(), "note " + note);
        assertThat(notes.all()).hasSize(41)
                .last()
                .extracting(Warning::sentence)
                .isEqualTo("there are 2 more of such notes");
    }

    private void at(int line, int column) {
        notes.add(Warning.Code.BAND, new Place.InText(line, column), "a band");
    }
}
