package kick.controller.machine;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.TreadmillData;
import kick.controller.units.Distance;

/**
 * What the machine counted last. Counters never go back (S16), but for those that begin anew; a packet with one that does
 * was overtaken, or is damaged.
 */
record Counters(@Nullable Duration elapsed, @Nullable Distance distance) {
    static final Counters NONE = new Counters(null, null);

    /** Where counters have begun anew there is no more than this in them. */
    private static final Duration ANEW = Duration.ofSeconds(1);
    private static final Distance ANEW_DISTANCE = Distance.metres(10);

    boolean goBackIn(TreadmillData data) {
        var time = data.elapsed();
        var way = data.totalDistance();
        boolean earlier = time != null && elapsed != null && time.compareTo(elapsed) < 0
                && time.compareTo(ANEW) > 0;
        boolean shorter = way != null && distance != null && way.compareTo(distance) < 0
                && way.compareTo(ANEW_DISTANCE) > 0;
        return earlier || shorter;
    }

    Counters after(TreadmillData data) {
        return new Counters(data.elapsed() == null ? elapsed : data.elapsed(),
                data.totalDistance() == null ? distance : data.totalDistance());
    }
}
