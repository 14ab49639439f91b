package kick.controller.workout;

/** When a step begins to count its time or distance. */
public enum StepClock {
    /** When the step before it ended. */
    AT_ONCE,
    /** When the belt has reached the step's speed, so that the whole step is run at it. */
    AT_SPEED
}
