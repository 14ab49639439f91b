package kick.controller.engine;

import java.time.Duration;

import kick.controller.units.Distance;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * Time and distance, summed exactly: distance is counted in 0.01 km/h × ns, doubled, so that the mean of
 * two speeds needs no rounding and hours of samples add up to no drift.
 */
public record Odometer(long nanos, long doubledSpan) {

    public static final Odometer ZERO = new Odometer(0, 0);
    /** Doubled span of one millimetre. */
    private static final long PER_MILLIMETRE = 720_000_000L;

    public static Odometer of(Duration time, Distance distance) {
        return new Odometer(time.toNanos(), distance.millimetres() * PER_MILLIMETRE);
    }

    /** So much time on, with the speed changing evenly between the two. */
    Odometer plus(long time, Speed from, Speed to) {
        return new Odometer(nanos + time, doubledSpan + time * (from.hundredthsKmh() + to.hundredthsKmh()));
    }

    public Odometer plus(Odometer other) {
        return new Odometer(nanos + other.nanos, doubledSpan + other.doubledSpan);
    }

    /** What came after {@code earlier}. */
    public Odometer minus(Odometer earlier) {
        return new Odometer(nanos - earlier.nanos, doubledSpan - earlier.doubledSpan);
    }

    public Duration time() {
        return Duration.ofNanos(nanos);
    }

    public double seconds() {
        return nanos / 1e9;
    }

    public Distance distance() {
        return new Distance(doubledSpan / PER_MILLIMETRE);
    }

    public double metres() {
        return doubledSpan / (PER_MILLIMETRE * 1000.0);
    }

    /**
     * The nanoseconds that are missing to {@code goal} at {@code speed}; {@code Long.MAX_VALUE} at a
     * standstill.
     */
    long nanosTo(Distance goal, Speed speed) {
        long missing = goal.millimetres() * PER_MILLIMETRE - doubledSpan;
        if (missing <= 0) return 0;
        return speed.isZero() ? Long.MAX_VALUE : Math.ceilDiv(missing, 2L * speed.hundredthsKmh());
    }

    static Moment after(Moment from, long nanos) {
        return nanos == Long.MAX_VALUE ? Moment.NEVER : from.plusNanos(nanos);
    }
}
