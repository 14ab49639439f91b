package kick.controller.workout;

import java.time.Duration;

import kick.controller.units.Distance;

/**
 * Riegel's rule that race time grows with a power of the distance (American Scientist, 1981): good between
 * about 3.5 and 230 minutes, too slow for the mile, a cross-check of {@link Paces} for long races.
 */
public final class Riegel {
    /** The power for runners in general. */
    public static final double EXPONENT = 1.06;

    private Riegel() {}

    /** The time for {@code distance} after {@code race}. */
    public static Duration time(RaceResult race, Distance distance) {
        return time(race, distance, EXPONENT);
    }

    public static Duration time(RaceResult race, Distance distance, double exponent) {
        double factor = Math.pow(distance.metres() / race.distance().metres(), exponent);
        return Duration.ofMillis(Math.round(race.time().toMillis() * factor));
    }

    /** The runner's own power, from two races of different distance. */
    public static double exponent(RaceResult one, RaceResult other) {
        return Math.log(other.minutes() / one.minutes())
                / Math.log(other.distance().metres() / one.distance().metres());
    }
}
