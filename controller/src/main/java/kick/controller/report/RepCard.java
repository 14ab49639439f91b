package kick.controller.report;

import kick.controller.engine.Odometer;
import kick.controller.units.Speed;
import kick.controller.workout.Extent;
import kick.controller.workout.PlanStep;

/**
 * How one step was run, by what the machine reported. At target is within max(0.2 km/h, 2 %) of the speed
 * that was wanted at the moment, nudges included.
 *
 * @param lap on the step's own clock
 * @param transition on the way to its speed
 * @param atTarget the part of the lap at target
 * @param overshoot the most by which the belt was above its target and the tolerance; zero if it never was
 * @param completed false if the runner left it early or the run ended in it
 */
public record RepCard(int index, PlanStep step, Odometer lap, Odometer transition, Odometer atTarget,
        Speed overshoot,
        boolean completed) {

    /** The mean speed of the lap; zero where there was none. */
    public Speed mean() {
        return lap.nanos() == 0 ? Speed.ZERO : Speed.metresPerSecond(lap.metres() / lap.seconds());
    }

    /** Whether it was run to its end, and at target for nine tenths or more of its distance or, where it has none, its time. */
    public boolean isHit() {
        return completed && (step.extent() instanceof Extent.ForDistance
                ? 10 * atTarget.metres() >= 9 * lap.metres()
                : 10 * atTarget.nanos() >= 9 * lap.nanos());
    }
}
