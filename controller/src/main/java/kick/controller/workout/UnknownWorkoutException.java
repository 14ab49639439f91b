package kick.controller.workout;

import java.util.List;
import java.util.Optional;

/** There is no workout of this name. */
public final class UnknownWorkoutException extends WorkoutException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final transient Optional<String> suggestion;

    /** @param known all names that there are */
    public UnknownWorkoutException(String name, List<String> known) {
        this(name, known, Spelling.nearest(name, known));
    }

    private UnknownWorkoutException(String name, List<String> known, Optional<String> suggestion) {
        super("there is no workout \"%s\"; %s".formatted(name,
                suggestion.map(near -> "did you mean " + near + "?")
                        .orElse("there are " + String.join(", ", known))));
        this.name = name;
        this.suggestion = suggestion;
    }

    public String name() {
        return name;
    }

    /** The name that was probably meant. */
    public Optional<String> suggestion() {
        return suggestion;
    }
}
