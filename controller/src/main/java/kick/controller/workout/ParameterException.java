package kick.controller.workout;

/** A setting of a workout template has a name or a value that the template does not take. */
public final class ParameterException extends WorkoutException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final String value;
    private final String allowed;

    ParameterException(String name, String value, String allowed) {
        super("%s=%s cannot be used; write %s".formatted(name, value, allowed));
        this.name = name;
        this.value = value;
        this.allowed = allowed;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    /** What would be right, e.g. {@code reps=1 to 20}. */
    public String allowed() {
        return allowed;
    }
}
