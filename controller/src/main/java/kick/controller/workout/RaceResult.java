package kick.controller.workout;

import java.time.Duration;

import kick.controller.units.Distance;

/**
 * A race or time trial that was run all out. The pace formulas are at home between about 1500 m and the
 * marathon.
 *
 * @param distance 800 m to 100 km
 * @param time such that the mean speed is 3 to 30 km/h
 */
public record RaceResult(Distance distance, Duration time) {
    public RaceResult {
        if (!isSensible(distance, time))
            throw new IllegalArgumentException("not a running race: " + distance + " in " + time);
    }

    static boolean isSensible(Distance distance, Duration time) {
        if (distance.metres() < 800 || distance.kilometres() > 100 || !time.isPositive()) return false;
        double kmh = kmh(distance, time);
        return kmh >= 3 && kmh <= 30;
    }

    /** The mean speed in km/h. */
    public double kmh() {
        return kmh(distance, time);
    }

    double minutes() {
        return time.toMillis() / 60_000.0;
    }

    private static double kmh(Distance distance, Duration time) {
        return distance.kilometres() / (time.toMillis() / 3_600_000.0);
    }
}
