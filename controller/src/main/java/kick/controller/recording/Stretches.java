package kick.controller.recording;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;

/** Looks for stretches in the seconds of a session; between two of them the belt is taken to move evenly. */
final class Stretches {
    private final long[] millis;
    private final long[] millimetres;

    Stretches(List<Sample> samples) {
        millis = samples.stream().mapToLong(s -> s.at().toMillis()).toArray();
        millimetres = samples.stream().mapToLong(s -> s.distance().millimetres()).toArray();
    }

    /** The fastest stretch that begins or ends with a sample; null if there is none of that length. */
    @Nullable Best fastest(Distance distance) {
        long length = distance.millimetres();
        double from = 0;
        double shortest = Double.POSITIVE_INFINITY;
        int behind = 0;
        int ahead = 0;
        for (int i = 0; i < millis.length; i++) {
            while (behind + 1 < millis.length && millimetres[behind + 1] <= millimetres[i] - length) behind++;
            if (behind < i && millimetres[behind] <= millimetres[i] - length) {
                double start = latest(behind, millimetres[i] - length);
                if (millis[i] - start < shortest) {
                    from = start;
                    shortest = millis[i] - start;
                }
            }
            while (ahead < millis.length && millimetres[ahead] < millimetres[i] + length) ahead++;
            if (ahead < millis.length && ahead > 0) {
                double end = earliest(ahead, millimetres[i] + length);
                if (end - millis[i] < shortest) {
                    from = millis[i];
                    shortest = end - millis[i];
                }
            }
        }
        return shortest == Double.POSITIVE_INFINITY
                ? null
                : new Best(distance, Duration.ofMillis(Math.round(from)),
                        Duration.ofMillis(Math.round(shortest)));
    }

    /** The last moment at {@code place}, which is between this sample and the next. */
    private double latest(int before, long place) {
        return before + 1 == millis.length || millimetres[before] == place
                ? millis[before]
                : between(before, place);
    }

    /** The first moment at {@code place}, which is between this sample and the one before. */
    private double earliest(int after, long place) {
        return millimetres[after] == place ? millis[after] : between(after - 1, place);
    }

    private double between(int before, long place) {
        double share = (double) (place - millimetres[before])
                / (millimetres[before + 1] - millimetres[before]);
        return millis[before] + share * (millis[before + 1] - millis[before]);
    }
}
