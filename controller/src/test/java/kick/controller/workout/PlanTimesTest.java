package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

class PlanTimesTest {
    private static final Extent MINUTE = new Extent.ForTime(Duration.ofMinutes(1));
    private static final Extent LAP = new Extent.ForDistance(Distance.metres(400));

    /** The lead-ins of a 15.3 and a 16.5 km/h repetition on belts as quick as real ones. */
    @CsvSource({"0.48, 8, 15.3, 15.2, 49", "0.65, 8, 15.3, 11.2, 36", "0.88, 8, 15.3, 8.3, 27",
            "1.71, 8, 15.3, 4.3, 14", "0.48, 8, 16.5, 17.7, 60", "0.65, 8, 16.5, 13.1, 44",
            "0.65, 6.5, 15.3, 13.5, 41"})
    @ParameterizedTest void aStepThatWaitsForItsSpeedHasALeadIn(double kmhPerSecond,
            double from, double to, double seconds,
            double metres) {
        var treadmill = new Treadmill(Speed.kmh(1), Speed.kmh(20), Incline.FLAT, Incline.percent(15),
                kmhPerSecond, 0.25);
        var runner = Runner.DEFAULT.withCaps(new Caps(Speed.kmh(20), Incline.percent(12), 2));
        var plan = plan(step(MINUTE, steady(from), StepClock.AT_ONCE),
                step(LAP, steady(to), StepClock.AT_SPEED));
        var leadIn = PlanTimes.of(plan, runner, treadmill).steps().get(1).leadIn();
        assertThat(leadIn.time().toMillis() / 1000.0).isCloseTo(seconds, within(0.05));
        assertThat(leadIn.distance().metres()).isCloseTo(metres, within(0.5));
    }

    @Test void theRunnersAccelerationCapMakesALeadInLonger() {
        var quick = new Treadmill(Speed.kmh(1), Speed.kmh(20), Incline.FLAT, Incline.percent(15), 2.7, 1);
        var plan = plan(step(LAP, steady(15), StepClock.AT_SPEED));
        assertThat(PlanTimes.of(plan, Runner.DEFAULT, quick).steps().getFirst().leadIn().time())
                .isEqualTo(Duration.ofSeconds(15));
    }

    @Test void aStepByTimeGoesAsFarAsItsSpeed() {
        assertThat(run(MINUTE, steady(12)).distance()).isEqualTo(Distance.metres(200));
        assertThat(run(MINUTE, new Aim.Ramp(Speed.kmh(10), Speed.kmh(14))).distance())
                .isEqualTo(Distance.metres(200));
    }

    @Test void aStepByDistanceTakesAsLongAsItsSpeed() {
        assertThat(run(LAP, steady(14.4)).time()).isEqualTo(Duration.ofSeconds(100));
        assertThat(run(LAP, new Aim.RunnerControlled(Speed.kmh(14.4), Speed.kmh(18))).time())
                .isEqualTo(Duration.ofSeconds(100));
    }

    @Test void stepsFollowEachOtherAndAddUp() {
        var times = times(step(MINUTE, steady(12), StepClock.AT_ONCE),
                step(LAP, steady(14.4), StepClock.AT_ONCE));
        assertThat(times.steps().get(1).startsAt())
                .isEqualTo(new PlanTimes.Leg(Duration.ofMinutes(1), Distance.metres(200)));
        assertThat(times.total()).isEqualTo(new PlanTimes.Leg(Duration.ofSeconds(160), Distance.metres(600)));
        assertThat(times.isOpen()).isFalse();
    }

    @Test void anOpenStepIsMarkedAndCountsNothing() {
        var times = times(step(new Extent.Open(), steady(12), StepClock.AT_ONCE),
                step(MINUTE, steady(12), StepClock.AT_ONCE));
        assertThat(times.steps().getFirst().open()).isTrue();
        assertThat(times.isOpen()).isTrue();
        assertThat(times.total().time()).isEqualTo(Duration.ofMinutes(1));
    }

    private static PlanTimes.Leg run(Extent extent, Aim aim) {
        return times(step(extent, aim, StepClock.AT_ONCE)).steps().getFirst().run();
    }

    private static PlanTimes times(PlanStep... steps) {
        return PlanTimes.of(plan(steps), Runner.DEFAULT, Treadmill.ANY);
    }

    private static Plan plan(PlanStep... steps) {
        return new Plan("p", "P", List.of(steps));
    }

    private static PlanStep step(Extent extent, Aim aim, StepClock clock) {
        return new PlanStep("step", StepKind.WORK, 0, 0, extent, aim, Incline.FLAT, Incline.FLAT, clock);
    }

    private static Aim steady(double kmh) {
        return new Aim.Steady(Speed.kmh(kmh));
    }
}
