package kick.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kick.controller.exchange.Answers;
import kick.controller.exchange.UnansweredException;
import kick.controller.library.OwnWorkouts;
import kick.controller.library.WorkoutFileException;
import kick.controller.sheet.SheetWriter;
import kick.controller.workout.Parameter;
import kick.controller.workout.Runner;
import kick.controller.workout.Settings;
import kick.controller.workout.Template;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;

/** The workouts that there are: built in, and the runner's own files. What touches files waits for the disk. */
public record Shelf(OwnWorkouts own) {

    /** A workout of the runner's own, in which nothing is left open. */
    public record Own(Workout workout) implements Template {
        @Override public String name() {
            return workout.name();
        }

        @Override public String title() {
            return workout.title();
        }

        @Override public String description() {
            return workout.description();
        }

        @Override public List<Parameter<?>> parameters() {
            return List.of();
        }

        @Override public Workout workout(Settings settings, Runner runner) {
            return workout;
        }
    }

    /**
     * What there is.
     *
     * @param usable those that are built in, and then the runner's own
     * @param refused why a file cannot be used, a sentence each without its full stop
     */
    public record Stock(List<Template> usable, List<String> refused) {
        public Stock {
            usable = List.copyOf(usable);
            refused = List.copyOf(refused);
        }
    }

    public Stock all() {
        List<Template> usable = new ArrayList<>(Workouts.BUILT_IN.all());
        List<String> refused = new ArrayList<>();
        for (var name : own.names()) {
            if (isBuiltIn(name)) continue;
            try {
                own.find(name).ifPresent(file -> usable.add(new Own(file.read(Answers.NONE).workout())));
            } catch (WorkoutFileException e) {
                refused.add(String.valueOf(e.getMessage()).replace(own.folder() + "/", ""));
            } catch (UnansweredException e) {
                refused.add(name + ".yaml: " + e.getMessage());
            }
        }
        return new Stock(usable, refused);
    }

    private static boolean isBuiltIn(String name) {
        return Workouts.BUILT_IN.all().stream().anyMatch(template -> template.name().equals(name));
    }

    /**
     * Writes a workout's file in Kick's own format.
     *
     * @throws WorkoutFileException if it cannot be written
     */
    public void keep(Workout workout) {
        own.keep(workout.name(), SheetWriter.write(workout, List.of()), true);
    }

    /** A short name that is like a title, and not taken. */
    public String freeName(String title) {
        var plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var base = OwnWorkouts.isName(plain) ? plain : "workout";
        return Stream.concat(Stream.of(base), IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + "-" + i))
                .filter(name -> !isBuiltIn(name) && own.find(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
