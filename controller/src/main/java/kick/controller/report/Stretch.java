package kick.controller.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kick.controller.engine.Odometer;
import kick.controller.units.Distance;
import kick.controller.workout.Extent;

/**
 * Steps by distance that were run to their ends one right after the other: the miles of a long run, the parts of a race.
 *
 * @param parts at least two
 */
public record Stretch(List<RepCard> parts) {
    public Stretch {
        parts = List.copyOf(parts);
    }

    /** The one with the most parts; empty if no two such steps followed each other. */
    public static Optional<Stretch> longest(List<RepCard> cards) {
        List<RepCard> longest = List.of();
        List<RepCard> now = new ArrayList<>();
        for (var card : cards) {
            boolean counts = card.completed() && card.step().extent() instanceof Extent.ForDistance;
            if (!counts || !now.isEmpty() && card.index() != now.getLast().index() + 1) now.clear();
            if (counts) now.add(card);
            if (now.size() > longest.size()) longest = List.copyOf(now);
        }
        return longest.size() < 2 ? Optional.empty() : Optional.of(new Stretch(longest));
    }

    public Distance distance() {
        return parts.stream().map(part -> part.lap().distance()).reduce(Distance.ZERO, Distance::plus);
    }

    public Duration time() {
        return parts.stream().map(part -> part.lap().time()).reduce(Duration.ZERO, Duration::plus);
    }

    /** The time of the first half of the distance. The part in which the middle lies is taken to have been run evenly. */
    public Duration firstHalf() {
        double left = distance().metres() / 2;
        double seconds = 0;
        for (var part : parts) {
            Odometer lap = part.lap();
            double share = lap.metres() == 0 ? 0 : Math.min(1, left / lap.metres());
            seconds += share * lap.seconds();
            left -= share * lap.metres();
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    public Duration secondHalf() {
        return time().minus(firstHalf());
    }

    /** How many of the parts, from the second on, were faster than the one before. */
    public int faster() {
        return (int) IntStream.range(1, parts.size())
                .filter(i -> parts.get(i).mean().isAbove(parts.get(i - 1).mean()))
                .count();
    }
}
