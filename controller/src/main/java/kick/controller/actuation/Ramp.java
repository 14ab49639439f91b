package kick.controller.actuation;

import java.time.Duration;

/**
 * How one axis goes to a new target in one direction: nothing for a while, then evenly (domain 1.5).
 *
 * @param deadSeconds from the request to the first change
 * @param rate in km/h per s or % per s, above zero; 0 where nothing is known
 * @param episodes how many changes this was learned from
 */
public record Ramp(double deadSeconds, double rate, int episodes) {
    public static final Ramp UNKNOWN = new Ramp(0, 0, 0);

    /** Later episodes count for no less than this, so that a belt that wears is followed. */
    private static final double LEAST_WEIGHT = 0.25;
    /** An episode that differs by more than this factor from what is known well is somebody's hand. */
    private static final double IMPLAUSIBLE = 2;
    private static final int WELL_KNOWN = 3;

    public Ramp {
        if (!(rate >= 0 && deadSeconds >= 0 && rate < 1000 && deadSeconds < 1000))
            throw new IllegalArgumentException(
                    "not a ramp: " + deadSeconds + " s, then " + rate + " a second");
    }

    public boolean isKnown() {
        return episodes > 0;
    }

    /** How long a change of this size takes from the request on; must be known. */
    public Duration timeFor(double change) {
        return Duration.ofNanos((long) ((deadSeconds + Math.max(0, change) / rate) * 1e9));
    }

    /** This, with one more change taken into account. */
    Ramp learned(double newDead, double newRate) {
        if (episodes >= WELL_KNOWN && (newRate > rate * IMPLAUSIBLE || newRate < rate / IMPLAUSIBLE))
            return this;
        double weight = Math.max(LEAST_WEIGHT, 1.0 / (episodes + 1));
        return new Ramp(deadSeconds + weight * (newDead - deadSeconds), rate + weight * (newRate - rate),
                episodes + 1);
    }
}
