package kick.controller.workout;

/**
 * Something that a person wrote (a quantity, a setting, a profile, a workout) cannot be used. The message is
 * a sentence for that person and names the remedy.
 */
public abstract sealed class WorkoutException extends RuntimeException
        permits QuantityException, ParameterException, RunnerFileException, UnknownWorkoutException,
        WorkoutLimitException {
    private static final long serialVersionUID = 1;

    WorkoutException(String message) {
        super(message);
    }
}
