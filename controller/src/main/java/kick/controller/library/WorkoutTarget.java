package kick.controller.library;

import java.nio.charset.StandardCharsets;
import java.util.List;

import kick.controller.exchange.Exported;
import kick.controller.fit.FitWorkoutWriter;
import kick.controller.sheet.SheetWriter;
import kick.controller.workout.Runner;
import kick.controller.workout.Workout;
import kick.controller.zwo.ZwoWriter;

/** The kinds of files that a workout can be written as. */
public enum WorkoutTarget {
    ZWO("zwo") {
        @Override public Exported write(Workout workout, Runner runner) {
            return ZwoWriter.write(workout, runner);
        }
    },
    FIT("fit") {
        @Override public Exported write(Workout workout, Runner runner) {
            return FitWorkoutWriter.write(workout, runner);
        }
    },
    YAML("yaml") {
        @Override public Exported write(Workout workout, Runner runner) {
            var text = SheetWriter.write(workout, List.of());
            return new Exported(text.getBytes(StandardCharsets.UTF_8), List.of());
        }
    };

    private final String extension;

    WorkoutTarget(String extension) {
        this.extension = extension;
    }

    /** How names of such files end. */
    public String extension() {
        return extension;
    }

    /** @param runner whose paces become numbers where the format holds only numbers */
    public abstract Exported write(Workout workout, Runner runner);
}
