package kick.ui;

import java.nio.file.Path;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;

import kick.controller.library.OwnWorkouts;
import kick.controller.workout.Template;
import kick.controller.workout.UnknownWorkoutException;
import kick.controller.workout.Workouts;
import picocli.CommandLine.Option;

/** Where the runner's own workouts are. */
final class OwnOptions {
    @Option(names = "--workouts", paramLabel = "FOLDER", description = "Another folder for your own workouts. Usual: workouts in the configuration folder.")
    private @Nullable Path folder;

    OwnWorkouts all() {
        return folder != null
                ? new OwnWorkouts(folder)
                : OwnWorkouts.usual(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static boolean isBuiltIn(String name) {
        return Workouts.BUILT_IN.all().stream().anyMatch(template -> template.name().equals(name));
    }

    /** @throws UnknownWorkoutException if none that is built in has this name; the runner's own are named, too */
    Template builtIn(String name) {
        if (isBuiltIn(name)) return Workouts.BUILT_IN.named(name);
        var known = new ArrayList<>(Workouts.BUILT_IN.all().stream().map(Template::name).toList());
        known.addAll(all().names());
        throw new UnknownWorkoutException(name, known);
    }
}
