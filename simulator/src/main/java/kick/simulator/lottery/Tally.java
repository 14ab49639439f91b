package kick.simulator.lottery;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What many trials came to. Not for several threads. */
public final class Tally {

    /** Two classes of mishaps that came close to each other. */
    public record Pair(Mishap first, Mishap second) {}

    private final Map<Mishap, Integer> mishaps = new EnumMap<>(Mishap.class);
    private final Map<Pair, Integer> pairs = new HashMap<>();
    private final Map<String, Integer> violations = new TreeMap<>();
    private Duration lived = Duration.ZERO;
    private int worlds;
    private int broken;

    public void add(Trial trial) {
        worlds++;
        lived = lived.plus(trial.lasted());
        if (!trial.violations().isEmpty()) broken++;
        for (var violation : trial.violations()) violations.merge(violation.id(), 1, Integer::sum);
        Mishap before = null;
        for (var mishap : trial.mishaps()) {
            mishaps.merge(mishap.what(), 1, Integer::sum);
            if (mishap.paired() && before != null)
                pairs.merge(new Pair(before, mishap.what()), 1, Integer::sum);
            before = mishap.what();
        }
    }

    public double hours() {
        return lived.toMillis() / 3_600_000.0;
    }

    public int worlds() {
        return worlds;
    }

    /** In how many worlds something was violated. */
    public int broken() {
        return broken;
    }

    /** In how many worlds each invariant was violated, by its identifier. */
    public Map<String, Integer> violations() {
        return violations;
    }

    public int mishaps() {
        return mishaps.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Mishap mishap) {
        return mishaps.getOrDefault(mishap, 0);
    }

    public int pairs() {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many different pairs of classes there were. */
    public int differentPairs() {
        return pairs.size();
    }
}
