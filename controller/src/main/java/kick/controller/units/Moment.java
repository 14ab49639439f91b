package kick.controller.units;

import java.time.Duration;

/**
 * A point on the monotonic clock. Only differences mean anything: wall-clock jumps do not exist here (safety
 * case S19).
 *
 * @param nanos since an origin that is the same for all moments of one run
 */
public record Moment(long nanos) implements Comparable<Moment> {
    public static final Moment ORIGIN = new Moment(0);
    /** Later than everything; the deadline of somebody who waits for nothing. */
    public static final Moment NEVER = new Moment(Long.MAX_VALUE);

    public Moment plus(Duration time) {
        return plusNanos(time.toNanos());
    }

    public Moment plusNanos(long time) {
        return new Moment(nanos + time);
    }

    public Moment minus(Duration time) {
        return plusNanos(-time.toNanos());
    }

    public Moment plusMillis(long millis) {
        return new Moment(nanos + millis * 1_000_000);
    }

    /** From {@code earlier} to this; negative if it was later. */
    public Duration since(Moment earlier) {
        return Duration.ofNanos(nanos - earlier.nanos);
    }

    public long nanosSince(Moment earlier) {
        return nanos - earlier.nanos;
    }

    public boolean isBefore(Moment other) {
        return nanos < other.nanos;
    }

    public boolean isAfter(Moment other) {
        return nanos > other.nanos;
    }

    public Moment min(Moment other) {
        return isBefore(other) ? this : other;
    }

    public double seconds() {
        return nanos / 1e9;
    }

    @Override public int compareTo(Moment other) {
        return Long.compare(nanos, other.nanos);
    }

    @Override public String toString() {
        return equals(NEVER) ? "never" : seconds() + " s";
    }
}
