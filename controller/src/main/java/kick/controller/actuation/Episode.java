package kick.controller.actuation;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;

/**
 * One change of one axis under observation: a straight line is fitted to the reports between its ends,
 * which gives the rate, and where it cuts the old value the dead time. Values are in km/h or %.
 *
 * @param asked when the target was sent
 * @param n how many reports lay on the way, and the sums over them
 * @param last the report before
 */
record Episode(double from, double to, Moment asked, int n, double sumT, double sumV, double sumTT,
        double sumTV,
        double last, Moment lastAt) {

    /** How near to its ends a report does not count as on the way, in shares of the change. */
    private static final double MARGIN = 0.05;
    private static final int ENOUGH = 2;

    static Episode begin(double from, double to, Moment asked) {
        return new Episode(from, to, asked, 0, 0, 0, 0, 0, from, asked);
    }

    Episode reported(double value, Moment at) {
        double share = (value - from) / (to - from);
        if (share < MARGIN || share > 1 - MARGIN)
            return new Episode(from, to, asked, n, sumT, sumV, sumTT, sumTV, value, at);
        double t = at.nanosSince(asked) / 1e9;
        return new Episode(from, to, asked, n + 1, sumT + t, sumV + value, sumTT + t * t, sumTV + t * value,
                value, at);
    }

    /** Whether the axis has come to its target. */
    boolean isThere(double value, double tolerance) {
        return Math.abs(value - to) <= tolerance;
    }

    /** How steeply the last two reports lie, in units per second. */
    double steepness(double value, Moment at) {
        double seconds = at.nanosSince(lastAt) / 1e9;
        return Math.abs(value - last) / Math.max(1e-3, seconds);
    }

    /** What was learned; null if the reports were too few for a line, or lay on none. */
    @Nullable Ramp line() {
        double spread = n * sumTT - sumT * sumT;
        if (n < ENOUGH || spread < 1e-9) return null;
        double slope = (n * sumTV - sumT * sumV) / spread;
        if (slope * (to - from) <= 0) return null;
        double dead = (from - (sumV - slope * sumT) / n) / slope;
        return new Ramp(Math.clamp(dead, 0, 30), Math.min(999, Math.abs(slope)), 1);
    }
}
