package kick.controller.workout;

import java.util.List;
import java.util.Map;

/** A workout with blanks: what a runner chooses from a catalogue. Templates are stateless. */
public interface Template {

    /** The short name, e.g. {@code hill-sprints}. */
    String name();

    /** What the runner reads. */
    String title();

    /** What it is good for, in a sentence or two. */
    String description();

    /** What can be set, in the order in which it is best offered. */
    List<Parameter<?>> parameters();

    /**
     * The workout with the blanks filled in. The runner is only asked where a usual value or a limit depends
     * on the runner; speeds stay targets.
     *
     * @throws ParameterException if values that are allowed each by itself do not go together
     */
    Workout workout(Settings settings, Runner runner);

    /**
     * The same from texts as people write them, e.g. {@code reps} = {@code 6}.
     *
     * @throws ParameterException if a name or a value is not one of {@link #parameters}
     */
    default Workout workout(Map<String, String> settings, Runner runner) {
        return workout(Settings.of(parameters(), settings), runner);
    }
}
