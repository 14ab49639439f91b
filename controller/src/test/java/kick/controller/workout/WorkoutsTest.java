package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkoutsTest {

    @Test void theFiveSessionsAreBuiltIn() {
        assertThat(Workouts.BUILT_IN.all()).extracting(Template::name)
                .containsExactly("strides", "hill-sprints",
                        "intervals", "progressive", "thirds");
    }

    @Test void aWrongNameIsAnsweredWithTheOneThatWasMeant() {
        assertThatThrownBy(() -> Workouts.BUILT_IN.named("hill-sprint"))
                .isInstanceOfSatisfying(UnknownWorkoutException.class,
                        e -> assertThat(e.suggestion()).contains("hill-sprints"))
                .hasMessage("there is no workout \"hill-sprint\"; did you mean hill-sprints?");
        assertThatThrownBy(() -> Workouts.BUILT_IN.named("swim")).hasMessage("there is no workout \"swim\";"
                + " there are strides, hill-sprints, intervals, progressive, thirds");
    }

    @Test void everyUsualValueLiesInItsRangeAndIsReadAsItIsWritten() {
        for (Template template : Workouts.BUILT_IN.all())
            for (Parameter<?> parameter : template.parameters())
                parameter.usual()
                        .ifPresent(
                                usual -> assertThat((Object) parameter.read(parameter.usualText()))
                                        .isEqualTo(usual));
    }

    @Property void everySessionSuitsEveryRunner(@ForAll("templates") Template template,
            @ForAll @IntRange(min = 960, max = 3600) int seconds) {
        var race = new RaceResult(Distance.metres(5000), Duration.ofSeconds(seconds));
        var runner = Runner.DEFAULT.withRace(race).withCaps(new Caps(Speed.kmh(22), Incline.percent(12), 1));
        var plan = template.workout(Map.of(), runner).planFor(runner);
        assertThat(plan.steps()).isNotEmpty();
        for (PlanStep step : plan.steps())
            if (step.aim() instanceof Aim.RunnerControlled(var start, var cap))
                assertThat(cap.isAbove(start)).isTrue();
    }

    @Test void theUnknownRunnerIsNotAskedToRunFast() {
        for (Template template : Workouts.BUILT_IN.all())
            for (PlanStep step : template.workout(Map.of(), Runner.DEFAULT).planFor(Runner.DEFAULT).steps())
                assertThat(step.aim().first().kmh()).isLessThan(11);
    }

    @Provide Arbitrary<Template> templates() {
        return Arbitraries.of(Workouts.BUILT_IN.all());
    }
}
