package kick.controller.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which sessions a list has; null stands for all.
 *
 * @param workout the short name of one
 * @param since those that began then or later
 * @param before those that began before
 * @param simulated true for those on a simulated treadmill alone, false for those on a real one
 * @param most so many of the latest
 */
public record Filter(@Nullable String workout, @Nullable Instant since, @Nullable Instant before,
        @Nullable Boolean simulated, int most) {
    public static final Filter ALL = new Filter(null, null, null, null, Integer.MAX_VALUE);

    public Filter atMost(int sessions) {
        return new Filter(workout, since, before, simulated, sessions);
    }

    /** The condition in SQL, with a mark for each of {@link #values}. */
    String condition() {
        List<String> all = new ArrayList<>();
        if (workout != null) all.add("workout = ?");
        if (since != null) all.add("started_ms >= ?");
        if (before != null) all.add("started_ms < ?");
        if (simulated != null) all.add("simulated = ?");
        return all.isEmpty() ? "" : "WHERE " + String.join(" AND ", all);
    }

    List<Object> values() {
        List<Object> all = new ArrayList<>();
        if (workout != null) all.add(workout);
        if (since != null) all.add(since.toEpochMilli());
        if (before != null) all.add(before.toEpochMilli());
        if (simulated != null) all.add(simulated);
        return all;
    }
}
