package kick.controller.fit;

import static kick.controller.exchange.Sheets.lines;
import static kick.controller.exchange.Sheets.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import com.garmin.fit.BufferEncoder;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.Intensity;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Mesg;
import com.garmin.fit.Sport;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Question;
import kick.controller.exchange.UnansweredException;

/** Files that Garmin's own encoder has written. */
class FitWorkoutReaderTest {

    @Test void readsNestedRepeatsWithSpeedsAndLengths() {
        var octets = file(File.WORKOUT, workout("Nested", Sport.RUNNING, 6),
                named(step(0, WktStepDuration.TIME, 600_000L, Intensity.WARMUP, 2639, 2917), "Warm up"),
                step(1, WktStepDuration.DISTANCE, 40_000L, Intensity.ACTIVE, 4222, 4278),
                step(2, WktStepDuration.TIME, 60_000L, Intensity.REST, 1944, 1944),
                repeat(3, 1, 2),
                step(4, WktStepDuration.OPEN, 0L, Intensity.RECOVERY, 2000, 2000),
                repeat(5, 1, 2));
        var imported = FitWorkoutReader.read(octets, Answers.NONE);
        assertThat(imported.workout().title()).isEqualTo("Nested");
        assertThat(lines(imported)).startsWith("Warm up | warm-up | 10 min | 10 km/h | 1 %",
                "work 1/2, set 1/2 | work | 400 m | 15.3 km/h | 1 %",
                "recovery 1/2, set 1/2 | recovery | 1 min | 7 km/h | 1 %")
                .hasSize(11);
        assertThat(warnings(imported.warnings()))
                .containsExactly("band f, step 1: a step is run in the middle of the band that it gives");
    }

    @Test void whatABeltCannotFollowIsTheRunners() {
        var heart = step(0, WktStepDuration.HR_GREATER_THAN, 160L, Intensity.ACTIVE, 0, 0);
        heart.setTargetType(WktStepTarget.HEART_RATE);
        var open = new WorkoutStepMesg();
        open.setMessageIndex(1);
        open.setDurationType(WktStepDuration.TIME);
        open.setDurationValue(60_000L);
        var imported = FitWorkoutReader.read(
                file(File.WORKOUT, workout("Hearts", Sport.RUNNING, 3), heart, open),
                Answers.NONE);
        assertThat(lines(imported)).containsExactly(
                "easy | easy | open | 11.02 km/h, yours to 18.16 km/h | 1 %",
                "easy | easy | 1 min | 11.02 km/h, yours to 18.16 km/h | 1 %");
        assertThat(warnings(imported.warnings())).containsExactly(
                "open-end f, step 1: a step ends by a heart rate, which a treadmill does not know; you end it",
                "yours f, step 1: a step aims at a heart rate, which is not a speed, so it is yours: it is offered at your"
                        + " easy pace",
                "yours f, step 2: a step gives no speed, so it is yours: it is offered at your easy pace",
                "repaired f: the file has 2 steps although it says 3");
    }

    @Test void refusesWhatIsNoWorkoutForRunners() {
        var step = step(0, WktStepDuration.TIME, 60_000L, Intensity.ACTIVE, 3000, 3000);
        refused(file(File.ACTIVITY, step), "this is a run that was recorded, not a workout");
        refused(file(File.WORKOUT, workout("Bike", Sport.CYCLING, 1), step), "for another sport");
        refused(file(File.WORKOUT, workout("Nothing", Sport.RUNNING, 0)), "there is no step in the file");
        var generic = file(File.WORKOUT, workout("Any", Sport.GENERIC, 1), step);
        assertThatThrownBy(() -> FitWorkoutReader.read(generic, Answers.NONE))
                .isInstanceOf(UnansweredException.class);
        assertThat(lines(FitWorkoutReader.read(generic, Answers.NONE.with(Question.SPORT, "run"))))
                .hasSize(1);
    }

    @Test void refusesRepeatsOfNothingAndWithoutEnd() {
        var step = step(0, WktStepDuration.TIME, 60_000L, Intensity.ACTIVE, 3000, 3000);
        var run = workout("Loop", Sport.RUNNING, 2);
        refused(file(File.WORKOUT, run, step, repeat(1, 1, 2)), "does not begin with a step before it");
        refused(file(File.WORKOUT, run, step, repeat(1, 0, 0)), "0 repetitions is none that a person runs");
        var endless = step(1, WktStepDuration.REPEAT_UNTIL_TIME, 0L, Intensity.ACTIVE, 0, 0);
        refused(file(File.WORKOUT, run, step, endless), "a repeat that does not say how many times");
        refused(file(File.WORKOUT, run, step, repeat(1, 0, 2000), repeat(2, 0, 2000)), "more than");
        refused(file(File.WORKOUT, run, step, repeat(1, 0, 1), repeat(2, 0, 1), repeat(3, 0, 1),
                repeat(4, 0, 1),
                repeat(5, 0, 1), repeat(6, 0, 1)), "more than 5 levels");
    }

    @Test void refusesAFileThatIsCutShortOrDamaged() {
        var whole = file(File.WORKOUT, workout("Cut", Sport.RUNNING, 1),
                step(0, WktStepDuration.TIME, 60_000L, Intensity.ACTIVE, 3000, 3000));
        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> FitWorkoutReader.read(cut, Answers.NONE))
                    .isInstanceOf(ImportException.class);
        }
        for (int i = 14; i < whole.length; i++) {
            var flipped = whole.clone();
            flipped[i] ^= 4;
            refused(flipped, "checksum");
        }
        var chained = Arrays.copyOf(whole, whole.length * 2);
        System.arraycopy(whole, 0, chained, whole.length, whole.length);
        assertThat(warnings(FitWorkoutReader.read(chained, Answers.NONE).warnings()))
                .contains("left-out f: only the first of several chained files is read");
    }

    private static void refused(byte[] octets, String words) {
        assertThatThrownBy(() -> FitWorkoutReader.read(octets, Answers.NONE))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(words);
    }

    private static byte[] file(File type, Mesg... messages) {
        var id = new FileIdMesg();
        id.setType(type);
        id.setManufacturer(Manufacturer.DEVELOPMENT);
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        encoder.write(id);
        for (var message : messages) encoder.write(message);
        return encoder.close();
    }

    private static WorkoutMesg workout(String name, Sport sport, int steps) {
        var workout = new WorkoutMesg();
        workout.setWktName(name);
        workout.setSport(sport);
        workout.setNumValidSteps(steps);
        return workout;
    }

    private static WorkoutStepMesg step(int index, WktStepDuration type, long value, Intensity intensity,
            long low,
            long high) {
        var step = new WorkoutStepMesg();
        step.setMessageIndex(index);
        step.setDurationType(type);
        step.setDurationValue(value);
        step.setTargetType(WktStepTarget.SPEED);
        step.setTargetValue(0L);
        step.setCustomTargetValueLow(low);
        step.setCustomTargetValueHigh(high);
        step.setIntensity(intensity);
        return step;
    }

    private static WorkoutStepMesg named(WorkoutStepMesg step, String name) {
        step.setWktStepName(name);
        return step;
    }

    private static WorkoutStepMesg repeat(int index, long first, long times) {
        var step = new WorkoutStepMesg();
        step.setMessageIndex(index);
        step.setDurationType(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
        step.setDurationValue(first);
        step.setTargetValue(times);
        return step;
    }
}
