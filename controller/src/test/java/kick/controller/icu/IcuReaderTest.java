package kick.controller.icu;

import static kick.controller.exchange.Sheets.lines;
import static kick.controller.exchange.Sheets.steps;
import static kick.controller.exchange.Sheets.utf8;
import static kick.controller.exchange.Sheets.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Question;
import kick.controller.exchange.UnansweredException;

class IcuReaderTest {

    @Test void readsSectionsAndTheirRepeats() {
        var imported = read("""
                Cruise intervals

                Warmup
                - 15m Z2 HR

                Main set 2x
                - Smooth 1km 95-105%% pace 90rpm
                - 90s 60%% pace

                Cooldown
                - 10m ramp 70-50%% Pace
                """.formatted());
        assertThat(imported.workout().title()).isEqualTo("Cruise intervals");
        assertThat(lines(imported)).containsExactly(
                "warm-up | warm-up | 15 min | 11.02 km/h, yours to 18.16 km/h | 1 %",
                "work 1/2 | work | 1 km | 14.06 km/h | 1 %",
                "recovery 1/2 | recovery | 90 s | 8.44 km/h | 1 %",
                "work 2/2 | work | 1 km | 14.06 km/h | 1 %",
                "recovery 2/2 | recovery | 90 s | 8.44 km/h | 1 %",
                "cool-down | cool-down | 10 min | 9.84 km/h to 7.03 km/h | 1 %");
        assertThat(steps(imported.workout().elements()).get(1).cues()).singleElement()
                .extracting(cue -> cue.text())
                .isEqualTo("Smooth");
        assertThat(warnings(imported.warnings())).containsExactly(
                "yours f:4:1: a step aims at a heart rate, which is not a speed, so it is yours: it is offered at your easy"
                        + " pace",
                "left-out f:7:1: a cadence is left out",
                "band f:7:1: a step is run in the middle of the band that it gives");
    }

    @ParameterizedTest
    @CsvSource({"10m, 10 min", "5min, 5 min", "30', 30 min", "30s, 30 s", "45\", 45 s", "1h, 1 h",
            "1.5h, 90 min",
            "1m30, 90 s", "1m30s, 90 s", "1'30\", 90 s", "1h30m, 90 min", "1h30, 90 min", "2km, 2 km",
            "1mi, 1.609344 km",
            "1mile, 1.609344 km", "400meters, 400 m", "200mtr, 200 m", "0.4km, 400 m",
            "100yards, 91.44 m"}) void readsLengths(
                    String length, String meaning) {
        assertThat(lines(read("- " + length + " 5:00/km Pace"))).singleElement()
                .asString()
                .startsWith("easy | easy | " + meaning + " | 12 km/h");
    }

    @ParameterizedTest
    @CsvSource({"100% pace,14.06 km/h", "5:30-5:00/km pace,11.45 km/h", "8:00/mi Pace,12.07 km/h",
            "1:40/400m pace,14.4 km/h", "ramp 6:00-5:00/km pace,10 km/h to 12 km/h",
            "freeride,'11.02 km/h, yours to 18.16 km/h'", "Z2 pace,'11.02 km/h, yours to 18.16 km/h'",
            "85% LTHR,'11.02 km/h, yours to 18.16 km/h'"}) void readsAims(String aim, String meaning) {
        assertThat(lines(read("- 10m " + aim)))
                .containsExactly("easy | easy | 10 min | " + meaning + " | 1 %");
    }

    @Test void asksWhatMIsAndWhatAPercentageIsOf() {
        assertThatThrownBy(() -> read("- 400m 100% pace")).isInstanceOf(UnansweredException.class)
                .hasMessageContaining("\"400m\" can be metres, but m stands for minutes; say it with --m-as");
        assertThat(lines(
                IcuReader.read(utf8("- 400m 100% pace"), "a", Answers.NONE.with(Question.M_AS, "metres"))))
                .containsExactly("easy | easy | 400 m | 14.06 km/h | 1 %");
        assertThatThrownBy(() -> read("- 10m 75%")).isInstanceOf(UnansweredException.class)
                .hasMessageContaining("a bare percentage, \"75%\", is one of power");
        assertThat(
                lines(IcuReader.read(utf8("- 10m 50%"), "a", Answers.NONE.with(Question.PERCENT_OF, "pace"))))
                .containsExactly("easy | easy | 10 min | 7.03 km/h | 1 %");
    }

    @Test void refusesPowerAndStepsWithoutALengthWithTheirLine() {
        for (var power : new String[]{"220w", "200-240w", "Z4"})
            assertThatThrownBy(() -> read("Bike\n\n- 10m " + power))
                    .isInstanceOfSatisfying(ImportException.class, e -> {
                        assertThat(e).hasMessageContaining("is a power");
                        assertThat(e.place().in("f")).isEqualTo("f:3:1");
                    });
        assertThatThrownBy(() -> read("- easy")).hasMessageContaining("does not say how long it is");
    }

    private static Imported read(String text) {
        return IcuReader.read(utf8(text), "a name", Answers.NONE);
    }
}
