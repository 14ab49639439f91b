package kick.controller.fit;

import static kick.controller.exchange.Sheets.RUNNER;
import static kick.controller.exchange.Sheets.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.garmin.fit.Decode;
import com.garmin.fit.FitDecoder;
import com.garmin.fit.Intensity;
import com.garmin.fit.WktStepDuration;

import kick.controller.exchange.Answers;
import kick.controller.exchange.Sketches;
import kick.controller.units.Speed;
import kick.controller.workout.Extent;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FitWorkoutWriterTest {

    @Test void garminsDecoderReadsATrackSessionAsItIs() {
        var workout = Workouts.BUILT_IN.named("intervals").workout(Map.of(), RUNNER);
        var written = FitWorkoutWriter.write(workout, RUNNER);
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(written.octets()))).isTrue();
        var fit = new FitDecoder().decode(new ByteArrayInputStream(written.octets()));
        assertThat(fit.getWorkoutMesgs().getFirst().getWktName()).isEqualTo("400 m repeats");
        var steps = fit.getWorkoutStepMesgs();
        assertThat(fit.getWorkoutMesgs().getFirst().getNumValidSteps()).isEqualTo(steps.size());
        var work = steps.stream()
                .filter(step -> step.getIntensity() == Intensity.INTERVAL
                        && step.getDurationType() == WktStepDuration.DISTANCE)
                .findFirst()
                .orElseThrow();
        assertThat(work.getDurationDistance()).isEqualTo(400f);
        assertThat((work.getCustomTargetSpeedLow() + work.getCustomTargetSpeedHigh()) / 2 * 3.6f)
                .isBetween(15.2f, 15.35f);
        assertThat(steps).anyMatch(step -> step.getDurationType() == WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT
                && step.getRepeatSteps() == 7);
        assertThat(warnings(written.losses())).contains(
                "nearest f: paces are written as the speeds that they are for you now",
                "nearest f: 400 m: a watch lets the runner decide without a speed offered and without a limit");
    }

    @Test void everyBuiltInSessionIsReadAgainWithItsStepsAndLengths() {
        for (var template : Workouts.BUILT_IN.all()) {
            var workout = template.workout(Map.of(), RUNNER);
            var again = FitWorkoutReader.read(FitWorkoutWriter.write(workout, RUNNER).octets(), Answers.NONE)
                    .workout();
            assertThat(again.title()).isEqualTo(workout.title());
            assertThat(again.description()).isEqualTo(workout.description());
            // in a plan a way up to a hill is a step of its own
            var asked = workout.planFor(RUNNER)
                    .steps()
                    .stream()
                    .filter(step -> !step.name().startsWith("incline up "))
                    .toList();
            assertThat(again.planFor(RUNNER).steps()).hasSameSizeAs(asked);
        }
    }

    @Property(tries = 300) void whatTheFormatCanHoldIsReadAsItWas(@ForAll("holdable") Workout workout) {
        var written = FitWorkoutWriter.write(workout, RUNNER);
        assertThat(written.losses()).isEmpty();
        assertThat(FitWorkoutReader.read(written.octets(), Answers.NONE).workout()).isEqualTo(workout);
    }

    @Property(tries = 300) void whatIsNotReadAsItWasHasBeenTold(@ForAll("wordy") Workout workout) {
        var written = FitWorkoutWriter.write(workout, RUNNER);
        var again = FitWorkoutReader.read(written.octets(), Answers.NONE).workout();
        assertThat(written.losses().isEmpty()).isEqualTo(again.equals(workout));
    }

    @Test void aTextThatIsTooLongIsCutBetweenTwoCharactersAndTold() {
        var workout = new Workout("long", "\u00E4".repeat(31), "a".repeat(251),
                List.of(new Step("b".repeat(61), StepKind.EASY, new Extent.Open(),
                        new Target.AtSpeed(Speed.kmh(10))).saying("c".repeat(250))));
        assertThat(warnings(FitWorkoutWriter.write(workout, RUNNER).losses())).containsExactly(
                "shortened f: a text is cut, for a watch has room only for \"" + "\u00E4".repeat(30) + "\"",
                "shortened f: a text is cut, for a watch has room only for \"" + "a".repeat(250) + "\"",
                "shortened f: a text is cut, for a watch has room only for \"" + "b".repeat(60) + "\"");
    }

    @Provide Arbitrary<Workout> holdable() {
        return workouts(Sketches.names());
    }

    @Provide Arbitrary<Workout> wordy() {
        return Sketches.wordy(workouts(Sketches.texts()));
    }

    private static Arbitrary<Workout> workouts(Arbitrary<String> names) {
        Arbitrary<Extent> extents = Arbitraries.oneOf(Sketches.times(1, 86_400_000, 1),
                Sketches.distances(10, 20_000_000, 10), Arbitraries.just(new Extent.Open()));
        var steps = Sketches.steps(names, extents, Sketches.speeds());
        var saying = Combinators.combine(steps, names.optional())
                .as((step, words) -> words.map(step::saying).orElse(step));
        return Sketches.workouts(saying, 2);
    }
}
