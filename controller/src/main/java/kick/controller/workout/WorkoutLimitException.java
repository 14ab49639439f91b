package kick.controller.workout;

/** A workout is larger than anything a person runs, so that it must be a mistake or an attack. */
public final class WorkoutLimitException extends WorkoutException {
    private static final long serialVersionUID = 1;

    /** What was exceeded. */
    public enum Limit {
        /** Steps after every repeat is written out. */
        STEPS("2000 steps"),
        /** Repeats inside repeats. */
        LEVELS("5 levels of repeats"),
        /** Estimated time of the whole plan. */
        TIME("24 hours");

        private final String words;

        Limit(String words) {
            this.words = words;
        }

        /** The most that is allowed, e.g. {@code 2000 steps}. */
        public String words() {
            return words;
        }
    }

    private final Limit limit;

    WorkoutLimitException(String workout, Limit limit) {
        super("the workout \"%s\" has more than %s; split it".formatted(workout, limit.words));
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
