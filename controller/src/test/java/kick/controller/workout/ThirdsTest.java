package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Target.AtEffort;
import kick.controller.workout.Target.RunnerControlled;

class ThirdsTest {

    @Test void theLastThirdBringsBackWhatTheFirstCost() {
        assertThat(Thirds.LAST).isCloseTo(1.02083, within(0.000005));
        assertThat(1 / Thirds.FIRST + 1 + 1 / Thirds.LAST).isCloseTo(3, within(1e-12));
    }

    /** 5 km at 15 km/h, before speeds are rounded to the belt's step. */
    @Test void thirdsOfFiveKilometresTakeTwentyMinutesInAll() {
        var thirds = Workouts.BUILT_IN.named("thirds")
                .workout(Map.of(), Planned.RUNNER)
                .elements()
                .stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .filter(step -> step.name().endsWith("third"))
                .toList();
        assertThat(seconds(thirds.get(0))).isCloseTo(408.16, within(0.005));
        assertThat(seconds(thirds.get(1))).isCloseTo(400.00, within(0.005));
        assertThat(seconds(thirds.get(2))).isCloseTo(391.84, within(0.005));
        assertThat(thirds.stream().mapToDouble(ThirdsTest::seconds).sum()).isCloseTo(1200.00, within(0.001));
    }

    @Test void thePlanKeepsTheGoalWithinATenthOfASecond() {
        var race = race(Map.of());
        assertThat(race).extracting(step -> step.aim().first())
                .containsExactly(Speed.kmh(14.70), Speed.kmh(15), Speed.kmh(15.31), Speed.kmh(15.31));
        var times = PlanTimes.of(new Plan("race", "Race", race), Planned.RUNNER, Treadmill.ANY);
        double seconds = times.steps()
                .stream()
                .mapToDouble(step -> step.run().time().toMillis() / 1000.0)
                .sum();
        assertThat(seconds).isCloseTo(1200, within(0.1));
        assertThat(distance(race)).isEqualTo(Distance.metres(5000));
    }

    @Test void theRaceIsCountedFromTheFirstMetreAtSpeedWithoutAGap() {
        assertThat(race(Map.of())).extracting(PlanStep::clock)
                .containsExactly(StepClock.AT_SPEED,
                        StepClock.AT_ONCE, StepClock.AT_ONCE, StepClock.AT_ONCE);
    }

    @Test void theLastThirdAndTheKickAreTheRunners() {
        var race = race(Map.of());
        assertThat(race.get(2).aim()).isEqualTo(new Aim.RunnerControlled(Speed.kmh(15.31), Speed.kmh(17.25)));
        assertThat(race.get(3).aim()).isEqualTo(new Aim.RunnerControlled(Speed.kmh(15.31), Speed.kmh(17.25)));
    }

    @CsvSource({"1500 m, 250 m", "3 km, 400 m", "5 km, 400 m", "7.5 km, 500 m", "10 km, 600 m",
            "15 km, 600 m"})
    @ParameterizedTest void theKickSuitsTheDistance(String distance, String kick) {
        var race = race(Map.of("distance", distance));
        assertThat(race.getLast().name()).isEqualTo("kick");
        assertThat(race.getLast().extent()).isEqualTo(new Extent.ForDistance(Quantities.distance(kick)));
        assertThat(distance(race)).isEqualTo(Quantities.distance(distance));
    }

    @Test void aMileIsBuiltUpForTwoHundredMetresBeforeTheSprint() {
        var race = race(Map.of("distance", "1 mi", "goal", "6:00"));
        assertThat(race).extracting(PlanStep::name)
                .containsExactly("first third", "second third", "last third",
                        "build", "kick");
        assertThat(race.get(3).extent()).isEqualTo(new Extent.ForDistance(Distance.metres(200)));
        assertThat(race.get(3).aim()).isEqualTo(new Aim.Ramp(Speed.kmh(16.43), Speed.kmh(17.25)));
        assertThat(race.get(4).aim().first()).isEqualTo(Speed.kmh(17.25));
    }

    @CsvSource({"21.0975 km", "42.195 km"})
    @ParameterizedTest void aLongRaceIsPushedOverItsLastMile(String distance) {
        var race = race(Map.of("distance", distance));
        assertThat(race.getLast().name()).isEqualTo("push");
        assertThat(race.getLast().extent()).isEqualTo(new Extent.ForDistance(Distance.MILE));
        assertThat(race.getLast().aim()).isInstanceOf(Aim.Ramp.class);
        assertThat(distance(race)).isEqualTo(Quantities.distance(distance));
    }

    @Test void aGoalThatNobodyRunsIsRefused() {
        assertThatThrownBy(() -> race(Map.of("distance", "10 km", "goal", "15:00")))
                .isInstanceOf(ParameterException.class)
                .hasMessage("goal=15 min cannot be used; write goal=a time for 10 km at 3 to 30 km/h");
    }

    @Test void warmUpAndCoolDownCanBeLeftOut() {
        assertThat(Planned.of("thirds", Map.of("warm-up", "0 min", "cool-down", "0 min")).names())
                .containsExactly("first third", "second third", "last third", "kick");
    }

    private static List<PlanStep> race(Map<String, String> settings) {
        return Planned.of("thirds", settings)
                .steps()
                .stream()
                .filter(step -> step.kind() == StepKind.WORK)
                .toList();
    }

    private static Distance distance(List<PlanStep> race) {
        return race.stream()
                .map(step -> ((Extent.ForDistance) step.extent()).distance())
                .reduce(Distance.ZERO, Distance::plus);
    }

    /** A third of 5 km at the step's exact speed. */
    private static double seconds(Step step) {
        var target = step.target() instanceof RunnerControlled(var start, _) ? start : step.target();
        var goal = (AtEffort) target;
        return 5000 / 3.0 * 3.6 / (Planned.RUNNER.paces().kmh(goal.effort()) * goal.fraction());
    }
}
