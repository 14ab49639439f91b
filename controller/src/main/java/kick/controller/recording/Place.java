package kick.controller.recording;

import java.time.Duration;

import kick.controller.units.Distance;

/**
 * Where the programme stood.
 *
 * @param step index in the plan, from 0
 * @param waiting whether the step's clock still waited for the belt to reach its speed
 * @param time on the step's own clock
 * @param distance on the step's own clock
 */
public record Place(int step, boolean waiting, Duration time, Distance distance) {}
