package kick.controller.workout;

import kick.controller.units.Incline;

/** The incline that a step of a workout wants, as its author says it. */
public sealed interface InclineTarget {

    /** The runner's usual incline. */
    record Usual() implements InclineTarget {}

    /** One incline for the whole step. */
    record Steady(Incline incline) implements InclineTarget {}

    /** From one incline to another, evenly over the step. */
    record Ramp(Incline from, Incline to) implements InclineTarget {}

    /**
     * Between two hills: comes down to {@code low} and is up again in time for the next hill, but only in a
     * step by time that is longer than the lift needs for both ways. Otherwise it stays up. In a plan the way
     * up is a step of its own.
     */
    record Between(Incline hill, Incline low) implements InclineTarget {}
}
