package kick.controller.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.recording.Entry;
import kick.controller.recording.Records;
import kick.controller.recording.SessionEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class EntryNotationTest {
    private static final List<String> LINES = Records.whole(61).stream().map(EntryNotation::line).toList();
    private static final EntryNotation BEGUN = begun();

    private static EntryNotation begun() {
        var notation = new EntryNotation();
        try {
            notation.read(LINES.getFirst());
        } catch (NotationException e) {
            throw new AssertionError(e);
        }
        return notation;
    }

    @Test void everyEntryIsReadBackAsItWas() throws NotationException {
        var notation = new EntryNotation();
        List<Entry> read = new ArrayList<>();
        for (var line : LINES) read.add(notation.read(line));
        assertThat(read).isEqualTo(Records.whole(61));
    }

    @Test void anEntryIsOneLineThatAPersonCanRead() {
        assertThat(EntryNotation.line(new Entry.Happened(
                new SessionEvent(Duration.ofMillis(90_250), SessionEvent.Kind.NUDGE, "+0.5 km/h"))))
                .isEqualTo(
                        "{\"entry\":\"happened\",\"at\":90.25,\"kind\":\"nudge\",\"detail\":\"+0.5 km/h\"}");
        assertThat(LINES).noneMatch(line -> line.contains("\n"));
    }

    @Test void aLapNeedsItsPlan() {
        var lap = LINES.stream().filter(l -> l.startsWith("{\"entry\":\"lap\"")).findFirst().orElseThrow();
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> new EntryNotation().read(lap))
                .withMessage("a lap before the beginning");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 99}) void aSecondOfAStepThatThePlanHasNotIsNone(int step) {
        var second = LINES.get(1).replace("\"step\":0", "\"step\":" + step);
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> BEGUN.read(second))
                .withMessage("the plan has no step " + step);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"entry":"rested"}                                             | there is no entry "rested"
            {"entry":"resumed"}                                            | at is not a number
            {"entry":"resumed","at":"1"}                                   | at is not a number
            {"entry":"resumed","at":1e300}                                 | at is out of all measure
            {"entry":"paused","at":1,"why":"weather"}                      | why cannot be "weather"
            {"entry":"happened","at":1,"kind":"nudge","detail":7}          | detail is not a text
            {"entry":"began","version":2}                                  | it was written by a newer Kick
            [1]                                                            | the text is not an object
            """) void whatIsNoEntryIsRefusedInAFewWords(String line, String why) {
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> new EntryNotation().read(line))
                .withMessage(why);
    }

    @Property(tries = 500) void whateverIsDoneToALineNothingButARefusalComesOfIt(
            @ForAll @IntRange(min = 0, max = 61) int which,
            @ForAll @IntRange(min = 0, max = 1 << 20) int where,
            @ForAll @CharRange(from = 0x20, to = 0x7e) char with) {
        var line = new StringBuilder(LINES.get(which));
        line.setCharAt(where % line.length(), with);
        var thrown = catchThrowable(
                () -> (which == 0 ? new EntryNotation() : BEGUN).read(line.toString()));
        if (thrown != null) assertThat(thrown).isInstanceOf(NotationException.class);
    }
}
