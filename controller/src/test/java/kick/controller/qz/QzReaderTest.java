package kick.controller.qz;

import static kick.controller.exchange.Sheets.lines;
import static kick.controller.exchange.Sheets.steps;
import static kick.controller.exchange.Sheets.utf8;
import static kick.controller.exchange.Sheets.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.exchange.Answers;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Question;
import kick.controller.exchange.UnansweredException;
import kick.controller.workout.Cue;

class QzReaderTest {
    private static final Answers METRIC = Answers.NONE.with(Question.UNITS, "km/h");

    @Test void readsRowsAndRepeats() {
        var imported = read("""
                <rows device="treadmill">
                <row duration="00:05:00" speedfrom="5.0" speedto="8.0" inclination="1.5" forcespeed="1">
                  <textevent timeoffset="5" message="Relax your shoulders"/>
                  <textevent timeoffset="500" message="Too late"/></row>
                <repeat times="2">
                  <row duration="90" speed="12" forcespeed="1"/>
                  <row distance="0.4" speed="6"/>
                </repeat></rows>""", METRIC);
        assertThat(lines(imported)).containsExactly("easy | easy | 5 min | 5 km/h to 8 km/h | 1.5 %",
                "work 1/2 | work | 90 s | 12 km/h | 1 %", "recovery 1/2 | recovery | 400 m | 6 km/h | 1 %",
                "work 2/2 | work | 90 s | 12 km/h | 1 %", "recovery 2/2 | recovery | 400 m | 6 km/h | 1 %");
        assertThat(steps(imported.workout().elements()).getFirst().cues())
                .containsExactly(new Cue("Relax your shoulders", new Cue.After(Duration.ofSeconds(5))));
        assertThat(warnings(imported.warnings())).containsExactly(
                "left-out f:4:4: \"Too late\" is left out, for it would not come within its step",
                "read-as f:7:4: a speed that QZ would only show (there is no forcespeed=\"1\") is run");
    }

    @Test void asksForTheUnitOfSpeedsAndTakesDistancesLikewise() {
        var text = "<rows><row distance=\"1\" speed=\"6\" forcespeed=\"1\"/></rows>";
        assertThatThrownBy(() -> read(text, Answers.NONE)).isInstanceOf(UnansweredException.class)
                .hasMessageContaining("whether its speeds are km/h or mph; say it with --units km/h|mph");
        assertThat(lines(read(text, Answers.NONE.with(Question.UNITS, "mph"))))
                .containsExactly("easy | easy | 1.609344 km | 9.66 km/h | 1 %");
    }

    @Test void aHeartRateIsFollowedByTheRunnerBetweenItsSpeeds() {
        var imported = read(
                "<rows><row duration=\"00:01:30\" zonehr=\"4\" minspeed=\"10\" maxspeed=\"14\"/></rows>",
                METRIC);
        assertThat(lines(imported)).containsExactly("easy | easy | 90 s | 10 km/h, yours to 14 km/h | 1 %");
        assertThatThrownBy(
                () -> read("<rows><row distance=\"0.4\" hrmin=\"125\" hrmax=\"135\"/></rows>", METRIC))
                .hasMessageContaining("give it minspeed and maxspeed");
    }

    @Test void aRowEndsByItsDistanceAndItsDurationIsToldToBeLeftOut() {
        var imported = read("""
                <rows><row distance="0.4" duration="00:02:00" speed="12" forcespeed="1"/>
                <row distance="0.2" duration="00:00:00" speed="12" forcespeed="1"/></rows>""", METRIC);
        assertThat(lines(imported)).first().asString().contains("400 m");
        assertThat(warnings(imported.warnings())).containsExactly(
                "left-out f:1:7: a row has a distance and a duration; the duration is left out");
    }

    @Test void refusesWhatIsForABike() {
        assertThatThrownBy(
                () -> read("<rows device=\"bike\"><row duration=\"60\" power=\"200\"/></rows>", METRIC))
                .hasMessageContaining("a programme for \"bike\"");
        assertThatThrownBy(() -> read("<rows><row duration=\"60\" power=\"200\"/></rows>", METRIC))
                .hasMessageContaining("the row has a power and no speed");
        assertThatThrownBy(() -> read("<rows><row speed=\"9\"/></rows>", METRIC))
                .hasMessageContaining("neither a duration nor a distance");
        assertThatThrownBy(() -> read("<rows><row duration=\"60\" speed=\"90\"/></rows>", METRIC))
                .hasMessageContaining("a speed of 90 km/h is none that a person runs");
    }

    private static Imported read(String text, Answers answers) {
        return QzReader.read(utf8(text), "Programme", answers);
    }
}
