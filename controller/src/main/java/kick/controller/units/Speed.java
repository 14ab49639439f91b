package kick.controller.units;

import java.time.Duration;

/**
 * A belt speed, counted in the wire's own step of 0.01 km/h (FTMS Treadmill Data, Instantaneous Speed).
 *
 * @param hundredthsKmh 0 to 65,535
 */
public record Speed(int hundredthsKmh) implements Comparable<Speed> {
    private static final double KM_PER_MILE = 1.609344;

    public static final Speed ZERO = new Speed(0);

    public Speed {
        if (hundredthsKmh < 0 || hundredthsKmh > 0xFFFF)
            throw new IllegalArgumentException(
                    "speed out of range: " + hundredthsKmh + " hundredths of a km/h");
    }

    /** The nearest speed to {@code kmh} kilometres per hour. */
    public static Speed kmh(double kmh) {
        return new Speed(Math.toIntExact(Math.round(kmh * 100)));
    }

    /** The nearest speed to {@code mph} miles per hour. */
    public static Speed mph(double mph) {
        return kmh(mph * KM_PER_MILE);
    }

    public static Speed metresPerSecond(double metresPerSecond) {
        return kmh(metresPerSecond * 3.6);
    }

    public double kmh() {
        return hundredthsKmh / 100.0;
    }

    public double mph() {
        return kmh() / KM_PER_MILE;
    }

    public double metresPerSecond() {
        return hundredthsKmh / 360.0;
    }

    public boolean isZero() {
        return hundredthsKmh == 0;
    }

    public boolean isAbove(Speed other) {
        return hundredthsKmh > other.hundredthsKmh;
    }

    public Speed min(Speed other) {
        return isAbove(other) ? other : this;
    }

    public Speed max(Speed other) {
        return isAbove(other) ? this : other;
    }

    /** How far apart the two are, whichever is faster. */
    public Speed distanceTo(Speed other) {
        return new Speed(Math.abs(hundredthsKmh - other.hundredthsKmh));
    }

    /** This speed changed by so many hundredths of a km/h, never below zero. */
    public Speed plus(int hundredths) {
        return new Speed(Math.clamp((long) hundredthsKmh + hundredths, 0, 0xFFFF));
    }

    public Speed times(double factor) {
        return kmh(kmh() * factor);
    }

    /** How long this speed takes for {@code distance}; must not be zero. */
    public Duration timeFor(Distance distance) {
        // 1 mm at 0.01 km/h takes 360,000,000 ns
        return Duration.ofNanos(distance.millimetres() * 360_000_000L / hundredthsKmh);
    }

    @Override public int compareTo(Speed other) {
        return Integer.compare(hundredthsKmh, other.hundredthsKmh);
    }

    @Override public String toString() {
        return "%d.%02d km/h".formatted(hundredthsKmh / 100, hundredthsKmh % 100);
    }
}
