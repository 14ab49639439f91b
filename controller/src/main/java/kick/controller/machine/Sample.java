package kick.controller.machine;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * One believable report of what the belt does, quirks undone.
 *
 * @param incline null where the machine reports none
 * @param totalDistance the machine's own counter, coarse and not to be timed by; null where there is none
 * @param heartRate in beats per minute; null where there is none
 */
public record Sample(Speed speed, @Nullable Incline incline, @Nullable Distance totalDistance,
        @Nullable Integer heartRate, Moment at) {}
