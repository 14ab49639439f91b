package kick.controller.workout;

import kick.controller.units.Pace;
import kick.controller.units.Speed;

/** The speed that a step of a workout wants, as its author says it: before it is a number for one runner. */
public sealed interface Target {

    /** One speed. */
    sealed interface Single extends Target {}

    /** The same speed for everybody; above zero. */
    record AtSpeed(Speed speed) implements Single {
        public AtSpeed {
            if (speed.isZero()) throw new IllegalArgumentException("a step needs a speed above zero");
        }
    }

    /** The same pace for everybody. */
    record AtPace(Pace pace) implements Single {}

    /**
     * A runner's own pace, times a fraction of its speed: 1.02 is 2 % faster.
     *
     * @param fraction 0.1 to 2
     */
    record AtEffort(Effort effort, double fraction) implements Single {
        public AtEffort {
            if (!(fraction >= 0.1 && fraction <= 2))
                throw new IllegalArgumentException("fraction of a pace out of range: " + fraction);
        }

        public AtEffort(Effort effort) {
            this(effort, 1);
        }
    }

    /** The runner's speed for a short sprint up the step's incline; a gentler one for a beginner. */
    record HillSprint(boolean beginner) implements Single {}

    /** From one speed to another, evenly over the step. */
    record Ramp(Single from, Single to) implements Target {}

    /**
     * The runner decides: the belt is offered {@code start}, the runner may go up to {@code cap}. Where the
     * cap is the lower of the two for some runner, that is where the step starts.
     */
    record RunnerControlled(Single start, Single cap) implements Target {}
}
