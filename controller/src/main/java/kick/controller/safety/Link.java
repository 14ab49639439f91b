package kick.controller.safety;

import java.time.Duration;

import kick.controller.units.Moment;

/**
 * What the kernel knows of the way to the machine.
 *
 * @param since when this link came up, or the last one was lost
 * @param roundTripNanos how long the last procedure took from request to answer; negative if none was answered yet
 */
record Link(boolean up, Moment since, boolean control, long roundTripNanos) {

    static Link up(Moment now) {
        return new Link(true, now, false, -1);
    }

    static Link down(Moment now) {
        return new Link(false, now, false, -1);
    }

    Link controlled(boolean granted) {
        return granted == control ? this : new Link(up, since, granted, roundTripNanos);
    }

    Link answeredAfter(Duration roundTrip) {
        return new Link(up, since, control, roundTrip.toNanos());
    }

    /** Whether the machine answers at all; some never do (quirks 5.1). */
    boolean isAnswered() {
        return roundTripNanos >= 0;
    }

    boolean isQuick() {
        return isAnswered() && roundTripNanos < Figures.QUICK_ROUND_TRIP.toNanos();
    }
}
