package kick.simulator.timing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The errors of one session on one belt, driven one way.
 *
 * @param n how many work steps were measured; 0 where there are none of the kind
 * @param mean of the absolute errors
 * @param worst absolute error
 */
public record Summary(int n, double mean, double worst) {

    /** Seconds, over the work steps by time. */
    public static Summary ofTimes(List<Rep> reps) {
        return of(reps, Rep::timeError);
    }

    /** Metres, over the work steps by distance. */
    public static Summary ofDistances(List<Rep> reps) {
        return of(reps, Rep::distanceError);
    }

    private static Summary of(List<Rep> reps, Function<Rep, @Nullable Double> error) {
        var errors = reps.stream()
                .map(error)
                .filter(Objects::nonNull)
                .mapToDouble(e -> Math.abs(e))
                .toArray();
        double sum = 0;
        double worst = 0;
        for (double e : errors) {
            sum += e;
            worst = Math.max(worst, e);
        }
        return new Summary(errors.length, errors.length == 0 ? 0 : sum / errors.length, worst);
    }
}
