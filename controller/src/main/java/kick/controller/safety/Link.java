package kick.controller.safety;

import java.time.Duration;

/**
 * What the kernel knows of the way to the machine.
 *
 * @param roundTripNanos how long the last procedure took from request to answer; negative if none was answered yet
 */
record Link(boolean up, boolean control, long roundTripNanos) {

    static final Link DOWN = new Link(false, false, -1);
    static final Link UP = new Link(true, false, -1);

    Link controlled(boolean granted) {
        return granted == control ? this : new Link(up, granted, roundTripNanos);
    }

    Link answeredAfter(Duration roundTrip) {
        return new Link(up, control, roundTrip.toNanos());
    }

    boolean isQuick() {
        return roundTripNanos >= 0 && roundTripNanos < Figures.QUICK_ROUND_TRIP.toNanos();
    }
}
