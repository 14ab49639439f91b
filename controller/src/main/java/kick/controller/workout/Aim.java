package kick.controller.workout;

import kick.controller.units.Speed;

/** The speed that a step of a plan wants, as a number. */
public sealed interface Aim {

    /** One speed for the whole step. */
    record Steady(Speed speed) implements Aim {}

    /** From one speed to another, evenly over the step. */
    record Ramp(Speed from, Speed to) implements Aim {}

    /** The runner decides: the belt is offered {@code start}, the runner may go up to {@code cap}. */
    record RunnerControlled(Speed start, Speed cap) implements Aim {
        public RunnerControlled {
            if (start.isAbove(cap))
                throw new IllegalArgumentException("start " + start + " is above cap " + cap);
        }
    }

    /** The speed at the beginning of the step. */
    default Speed first() {
        return switch (this) {
            case Steady(var speed) -> speed;
            case Ramp(var from, _) -> from;
            case RunnerControlled(var start, _) -> start;
        };
    }

    /** The highest speed that the step can ask for. */
    default Speed highest() {
        return switch (this) {
            case Steady(var speed) -> speed;
            case Ramp(var from, var to) -> from.max(to);
            case RunnerControlled(_, var cap) -> cap;
        };
    }
}
