package kick.controller.recording;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Odometer;
import kick.controller.report.RepCard;
import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Extent;
import kick.controller.workout.PlanStep;

/**
 * One step of the plan beside what became of it. Laps abut: the first begins with the session, each next
 * one where the one before ended, so a lap holds the pauses in it.
 *
 * @param index of the step in the plan, from 0
 * @param planned what was to be
 * @param from monotonic, since the beginning of the session
 * @param to likewise
 * @param run time and distance on the step's own clock
 * @param transition before that, on the way to the step's speed
 * @param atTarget the part of {@code run} within max(0.2 km/h, 2 %) of the speed that was wanted
 * @param overshoot the most by which the belt was above that band
 * @param climb height gained, transition included
 * @param heartRate the mean in beats per minute; null where there was none
 * @param completed false if the runner left it early or the session ended in it
 */
public record Lap(int index, PlanStep planned, Duration from, Duration to, Odometer run, Odometer transition,
        Odometer atTarget, Speed overshoot, Distance climb, @Nullable Integer heartRate, boolean completed,
        Trigger trigger) {

    /** What ended a lap. */
    public enum Trigger {
        TIME, DISTANCE, MANUAL, SESSION_END;

        static Trigger of(PlanStep step, boolean completed) {
            if (!completed) return MANUAL;
            return switch (step.extent()) {
                case Extent.ForTime _ -> TIME;
                case Extent.ForDistance _ -> DISTANCE;
                case Extent.Open() -> MANUAL;
            };
        }
    }

    /** Transition and step together: the time in which the belt moved. */
    public Duration moving() {
        return run.plus(transition).time();
    }

    /** Transition and step together. */
    public Distance distance() {
        return run.plus(transition).distance();
    }

    /** The mean speed on the step's own clock; zero where there was none. */
    public Speed mean() {
        return run.nanos() == 0 ? Speed.ZERO : Speed.metresPerSecond(run.metres() / run.seconds());
    }

    /** The same as the report has it. */
    public RepCard card() {
        return new RepCard(index, planned, run, transition, atTarget, overshoot, completed);
    }
}
