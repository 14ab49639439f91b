package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Finding.Bound;
import kick.controller.workout.Finding.OfIncline;
import kick.controller.workout.Finding.OfSpeed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ValidationTest {
    private static final Runner RUNNER = Runner.DEFAULT.withRace(Quantities.race("5 km in 20:00"));
    private static final String INSTEAD = ", which would be run instead";
    private static final Treadmill HOME = Treadmill.at(Speed.kmh(0.8), Speed.kmh(18), Incline.FLAT,
            Incline.percent(10));
    private static final Treadmill WALKING_PAD = Treadmill.at(Speed.kmh(0.5), Speed.kmh(6.1), Incline.FLAT,
            Incline.FLAT);

    @Test void aPlanWithinReachIsClean() {
        var plan = plan(step(new Aim.Steady(Speed.kmh(18)), 10), step(new Aim.Steady(Speed.kmh(0.8)), 0));
        var validation = Validation.of(plan, RUNNER, HOME);
        assertThat(validation.isClean()).isTrue();
        assertThat(validation.substitute()).isEqualTo(plan);
    }

    @Test void whatTheTreadmillCannotDoIsFoundWithWhatItWouldDo() {
        var validation = Validation.of(plan(step(new Aim.Steady(Speed.kmh(18.5)), 12)), RUNNER, HOME);
        assertThat(validation.findings()).containsExactly(
                new OfSpeed(0, "step", Speed.kmh(18.5), Speed.kmh(18), Bound.TREADMILL),
                new OfIncline(0, "step", Incline.percent(12), Incline.percent(10), Bound.TREADMILL));
        assertThat(validation.sentences()).containsExactly(
                "step wants 18.5 km/h, but the treadmill allows no more than 18 km/h" + INSTEAD,
                "step wants 12 %, but the treadmill allows no more than 10 %" + INSTEAD);
        assertThat(validation.substitute().steps()).containsExactly(step(new Aim.Steady(Speed.kmh(18)), 10));
    }

    @Test void tooSlowIsOutOfReachAsWell() {
        assertThat(Validation.of(plan(step(new Aim.Steady(Speed.kmh(0.5)), -2)), RUNNER, HOME).sentences())
                .containsExactly(
                        "step wants 0.5 km/h, but the treadmill allows no less than 0.8 km/h" + INSTEAD,
                        "step wants -2 %, but the treadmill allows no less than 0 %" + INSTEAD);
    }

    @Test void theRunnersOwnLimitIsNamed() {
        var careful = RUNNER.withCaps(new Caps(Speed.kmh(12), Incline.percent(3), 1));
        assertThat(Validation.of(plan(step(new Aim.Steady(Speed.kmh(14)), 5)), careful, HOME).findings())
                .containsExactly(new OfSpeed(0, "step", Speed.kmh(14), Speed.kmh(12), Bound.RUNNER),
                        new OfIncline(0, "step", Incline.percent(5), Incline.percent(3), Bound.RUNNER));
    }

    @Test void aGuestsLimitIsNamed() {
        var guest = RUNNER.withHardLimit(HardLimit.GUEST_OR_CHILD);
        assertThat(Validation.of(plan(step(new Aim.Steady(Speed.kmh(14)), 5)), guest, HOME).sentences())
                .containsExactly(
                        "step wants 14 km/h, but the limit of your profile allows no more than 8 km/h"
                                + INSTEAD);
    }

    @Test void bothEndsOfARampAreLookedAt() {
        var ramp = new Aim.Ramp(Speed.kmh(0.5), Speed.kmh(20));
        var validation = Validation.of(plan(step(ramp, 1)), RUNNER, HOME);
        assertThat(validation.findings()).hasSize(2);
        assertThat(validation.substitute().steps().getFirst().aim())
                .isEqualTo(new Aim.Ramp(Speed.kmh(0.8), Speed.kmh(18)));
    }

    @Test void howFarTheRunnerMayRaiseAStepIsNoFinding() {
        var free = new Aim.RunnerControlled(Speed.kmh(12), Speed.kmh(21));
        var validation = Validation.of(plan(step(free, 1)), RUNNER, HOME);
        assertThat(validation.isClean()).isTrue();
        assertThat(validation.substitute().steps().getFirst().aim())
                .isEqualTo(new Aim.RunnerControlled(Speed.kmh(12), Speed.kmh(18)));
    }

    @Test void theSameTroubleOfManyStepsIsToldOnce() {
        var workout = Workouts.BUILT_IN.named("intervals").workout(Map.of("warm-up", "0 min"), RUNNER);
        var validation = Validation.of(workout.planFor(RUNNER, WALKING_PAD), RUNNER, WALKING_PAD);
        assertThat(validation.sentences()).contains(
                "400 m 1/8 and 7 more steps want 15.28 km/h, but the treadmill allows no more than 6.1 km/h"
                        + INSTEAD,
                "pick-up 1/4 and 23 more steps want 1 %, but the treadmill allows no more than 0 %"
                        + INSTEAD);
        assertThat(validation.findings()).extracting(Finding::index).isSorted();
    }

    @Property void theSubstituteIsAlwaysClean(@ForAll @IntRange(min = 1, max = 3000) int first,
            @ForAll @IntRange(min = 1, max = 3000) int second,
            @ForAll @IntRange(min = -100, max = 400) int incline) {
        var plan = plan(step(new Aim.Ramp(new Speed(first), new Speed(second)), incline / 10.0));
        var substitute = Validation.of(plan, RUNNER, HOME).substitute();
        assertThat(Validation.of(substitute, RUNNER, HOME).isClean()).isTrue();
    }

    private static Plan plan(PlanStep... steps) {
        return new Plan("p", "P", List.of(steps));
    }

    private static PlanStep step(Aim aim, double percent) {
        return new PlanStep("step", StepKind.WORK, 0, 0, new Extent.ForTime(Duration.ofMinutes(1)), aim,
                Incline.percent(percent), Incline.percent(percent), StepClock.AT_ONCE);
    }
}
