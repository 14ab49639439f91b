package kick.simulator.lottery;

import java.time.Duration;

/**
 * A mishap at its moment, counted from the beginning of its world.
 *
 * @param paired whether it follows close on the one before it
 */
public record Occurrence(Duration at, Mishap what, boolean paired) {}
