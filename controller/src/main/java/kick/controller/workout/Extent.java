package kick.controller.workout;

import java.time.Duration;

import kick.controller.units.Distance;

/** How long a step lasts. */
public sealed interface Extent {

    /**
     * Until so much time has passed on the programme clock, which stands while the belt does not truly
     * move.
     */
    record ForTime(Duration time) implements Extent {
        public ForTime {
            if (!time.isPositive())
                throw new IllegalArgumentException("a step needs a time above zero: " + time);
        }
    }

    /** Until the belt has moved so far. */
    record ForDistance(Distance distance) implements Extent {
        public ForDistance {
            if (distance.isZero()) throw new IllegalArgumentException("a step needs a distance above zero");
        }
    }

    /** Until the runner asks for the next step. */
    record Open() implements Extent {}
}
