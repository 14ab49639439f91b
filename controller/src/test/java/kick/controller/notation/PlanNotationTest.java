package kick.controller.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.recording.Records;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.Runner;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Workouts;

class PlanNotationTest {
    @ParameterizedTest
    @ValueSource(strings = {"strides", "hill-sprints", "intervals", "progressive",
            "thirds"}) void everyBuiltInPlanIsReadBackAsItWas(String workout) throws NotationException {
        var plan = Workouts.BUILT_IN.named(workout)
                .workout(Map.of(), Records.RUNNER)
                .planFor(Records.RUNNER);
        assertThat(PlanNotation.read(PlanNotation.text(plan))).isEqualTo(plan);
    }

    @Test void everyKindOfStepIsReadBackAsItWas() throws NotationException {
        var cues = List.of(Cue.atStart("go"), new Cue("soon", new Cue.BeforeEnd(Duration.ofMillis(1500))),
                new Cue("half", new Cue.AfterDistance(Distance.metres(200))),
                new Cue("there", new Cue.BeforeEndDistance(new Distance(50_001))));
        var plan = new Plan("own", "Schöner \"Lauf\"\n", List.of(
                step(new Extent.Open(), new Aim.RunnerControlled(Speed.kmh(12.34), Speed.kmh(20)), cues),
                step(new Extent.ForTime(Duration.ofNanos(21_818_181_818L)),
                        new Aim.Ramp(Speed.kmh(16.5), Speed.kmh(0.01)), List.of()),
                step(new Extent.ForDistance(Distance.MILE), new Aim.Steady(new Speed(655_35)), List.of())));
        assertThat(PlanNotation.read(PlanNotation.text(plan))).isEqualTo(plan);
    }

    @Test void aRunnerIsReadBackAsItWas() throws NotationException {
        for (var runner : List.of(Runner.DEFAULT, Records.RUNNER,
                Runner.of(Map.of("race", "marathon in 3:11:00.5", "max-speed", "13 mph", "hard-limit",
                        "guest-or-child", "show-speed-as", "min/mile", "age", "41"))))
            assertThat(RunnerNotation.read(RunnerNotation.text(runner))).isEqualTo(runner);
    }

    @Test void whatWasLearnedOfAMachineIsReadBackAsItWas() throws NotationException {
        assertThat(MachineNotation.response(MachineNotation.text(Records.LEARNED)))
                .isEqualTo(Records.LEARNED);
    }

    private static PlanStep step(Extent extent, Aim aim, List<Cue> cues) {
        return new PlanStep("step 1/2", StepKind.COOL_DOWN, 1, 2, extent, aim, Incline.percent(-0.5),
                Incline.percent(10), StepClock.PRE_RAMP, cues);
    }
}
