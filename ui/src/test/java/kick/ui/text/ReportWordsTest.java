package kick.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Odometer;
import kick.controller.report.RepCard;
import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.PlanStep;
import kick.controller.workout.Runner;
import kick.controller.workout.StepKind;
import kick.controller.workout.Units;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;
import kick.controller.workout.Workouts;

class ReportWordsTest {
    private static final Words METRIC = new Words(Units.USUAL);
    private static final Words IMPERIAL = new Words(new Units(SpeedUnit.MPH, LengthUnit.IMPERIAL));

    @Test void aMileRunEndsWithItsHalvesAndANegativeSplit() {
        assertThat(said(METRIC, "progressive", 600, 590, 580, 570)).contains(
                "6.44 km without a break in 39:00; faster than the part before: 3 of 3.",
                "First half 19:50, second half 19:10: a negative split of 0:40.");
    }

    @Test void aMileRunThatGotSlowerSaysSo() {
        assertThat(said(METRIC, "progressive", 570, 580, 600)).contains(
                "4.83 km without a break in 29:10; faster than the part before: 0 of 2.",
                "First half 14:20, second half 14:50: 0:30 slower, no negative split.");
    }

    @Test void theLastRepetitionIsHeldAgainstTheOthers() {
        assertThat(said(METRIC, "intervals", 100, 98, 102, 100, 100, 101, 99, 96)).contains(
                "From the first to the last repetition: +4.2 % speed.",
                "All but the last: 14.1 to 14.7 km/h, a spread of 4.0 %.",
                "The last against their mean: +4.1 % speed.")
                .noneMatch(line -> line.contains("split"));
    }

    @Test void aRepetitionByDistanceIsComparedByItsSpeedAndItsTime() {
        var lines = new ReportWords(METRIC).reps(List.of(evenly(94.2, 376), evenly(94.2, 350)));
        assertThat(lines).contains(
                "                    plan     km/h     run at target   mean lead-in",
                "400 m 1/8          400 m     10.4  1:34.2     376 m   15.3   0.0 s hit",
                "400 m 1/8          400 m     10.4  1:34.2     350 m   15.3   0.0 s missed",
                "At target for nine tenths or more: 1 of 2.");
    }

    /** 400 m, of which so many metres at target in so little time that by time it would be a miss. */
    private static RepCard evenly(double seconds, double metres) {
        return new RepCard(3, step("intervals", 0),
                Odometer.of(Duration.ofMillis(Math.round(seconds * 1000)), Distance.metres(400)),
                Odometer.ZERO,
                Odometer.of(Duration.ofSeconds(60), Distance.metres(metres)), Speed.ZERO, true);
    }

    @Test void howMuchTooFastIsSaidInTheRunnersUnits() {
        assertThat(lines(METRIC, "intervals", 100)).anyMatch(line -> line.endsWith("+0.8 km/h"));
        assertThat(lines(IMPERIAL, "intervals", 100)).anyMatch(line -> line.endsWith("+0.5 mph"));
        assertThat(lines(new Words(new Units(SpeedUnit.MIN_PER_MILE, LengthUnit.IMPERIAL)), "intervals", 100))
                .anyMatch(line -> line.endsWith("+0.5 mph"));
    }

    @Test void aRepetitionThatWasMostlyNotAtItsSpeedIsAMiss() {
        var card = card(step("intervals", 0), 3, 100);
        var missed = new RepCard(card.index(), card.step(), card.lap(), card.transition(),
                Odometer.of(Duration.ofSeconds(80), Distance.metres(320)), Speed.ZERO, true);
        assertThat(new ReportWords(METRIC).reps(List.of(missed))).anyMatch(line -> line.endsWith("missed"))
                .contains("At target for nine tenths or more: 0 of 1.");
    }

    private static List<String> said(Words words, String workout, int... seconds) {
        var lines = lines(words, workout, seconds);
        assertThat(lines).allMatch(line -> line.length() <= 80);
        return lines.subList(seconds.length + 3, lines.size());
    }

    private static List<String> lines(Words words, String workout, int... seconds) {
        boolean miles = workout.equals("progressive");
        return new ReportWords(words).reps(IntStream.range(0, seconds.length)
                .mapToObj(i -> card(step(workout, i), miles ? i : 2 * i, seconds[i]))
                .toList());
    }

    /** The work step of this number of one of the five sessions. */
    private static PlanStep step(String workout, int number) {
        return Workouts.BUILT_IN.named(workout)
                .workout(Map.of(), Runner.DEFAULT)
                .planFor(Runner.DEFAULT)
                .steps()
                .stream()
                .filter(step -> step.kind() == StepKind.WORK)
                .toList()
                .get(number);
    }

    private static RepCard card(PlanStep step, int index, int seconds) {
        var distance = step.rep() == 0 ? Distance.MILE : Distance.metres(400);
        var lap = Odometer.of(Duration.ofSeconds(seconds), distance);
        return new RepCard(index, step, lap, Odometer.ZERO, lap, Speed.kmh(0.8), true);
    }
}
