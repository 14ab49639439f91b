package kick.simulator.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happens in a run, and when, counted from the beginning of its world. A value: it can be kept and
 * replayed.
 */
public record Scenario(List<Entry> entries) {
    public static final Scenario QUIET = new Scenario(List.of());

    public record Entry(Duration at, Happening what) {}

    public Scenario {
        entries = entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
    }

    /** This scenario with one thing more. */
    public Scenario at(Duration moment, Happening what) {
        var more = new ArrayList<>(entries);
        more.add(new Entry(moment, what));
        return new Scenario(more);
    }

    /**
     * Drawn from a seed: the same seed gives the same scenario.
     *
     * @param perHour how many things happen in an hour, on average
     */
    public static Scenario drawn(long seed, Duration over, double perHour) {
        return new Scenario(new Lottery(seed).draw(over, perHour));
    }
}
