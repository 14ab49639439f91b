package kick.simulator.timing;

import org.jspecify.annotations.Nullable;

import kick.controller.workout.Extent;
import kick.controller.workout.PlanStep;

/**
 * One work step as the belt really ran it. At target is within max(0.2 km/h, 2 %) of the step's speed.
 *
 * @param seconds at target
 * @param metres at target
 */
public record Rep(PlanStep step, double seconds, double metres) {

    /** Seconds too long or too short; null for a step by distance. */
    public @Nullable Double timeError() {
        return step.extent() instanceof Extent.ForTime(var time) ? seconds - time.toMillis() / 1000.0 : null;
    }

    /** Metres too long or too short; null for a step by time. */
    public @Nullable Double distanceError() {
        return step.extent() instanceof Extent.ForDistance(var distance) ? metres - distance.metres() : null;
    }
}
