package kick.controller.units;

import java.time.Duration;

/**
 * Time for one kilometre.
 *
 * @param millisPerKm more than zero
 */
public record Pace(long millisPerKm) {
    public Pace {
        if (millisPerKm <= 0)
            throw new IllegalArgumentException("pace must be more than zero: " + millisPerKm);
    }

    public static Pace perKm(Duration time) {
        return new Pace(time.toMillis());
    }

    public static Pace perMile(Duration time) {
        return new Pace(Math.round(time.toMillis() / 1.609344));
    }

    /** The pace of {@code speed}, which must not be zero. */
    public static Pace of(Speed speed) {
        return new Pace(Math.round(360_000_000.0 / speed.hundredthsKmh()));
    }

    public Speed speed() {
        return new Speed(Math.toIntExact(Math.round(360_000_000.0 / millisPerKm)));
    }

    public Duration perKm() {
        return Duration.ofMillis(millisPerKm);
    }

    public Duration perMile() {
        return Duration.ofMillis(Math.round(millisPerKm * 1.609344));
    }

    @Override public String toString() {
        long seconds = Math.round(millisPerKm / 1000.0);
        return "%d:%02d min/km".formatted(seconds / 60, seconds % 60);
    }
}
