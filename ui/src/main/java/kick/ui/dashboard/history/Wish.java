package kick.ui.dashboard.history;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kick.controller.history.Filter;

/**
 * Which runs the runner wants to see.
 *
 * @param workout its short name; empty for all
 */
public record Wish(String workout, Treadmills treadmills, Period period) {
    static final Wish ALL = new Wish("", Treadmills.ALL, Period.ALL);
    /** More than anybody looks through. */
    private static final int MOST = 500;

    /** On which kind of treadmill. */
    public enum Treadmills {
        ALL, REAL, SIMULATED
    }

    /** How far back. */
    public enum Period {
        ALL(null), WEEKS_4(Duration.ofDays(28)), WEEKS_12(Duration.ofDays(84)), YEAR(Duration.ofDays(365));

        private final @Nullable Duration back;

        Period(@Nullable Duration back) {
            this.back = back;
        }
    }

    Filter filter(Instant now) {
        return new Filter(workout.isEmpty() ? null : workout,
                period.back == null ? null : now.minus(period.back),
                null, treadmills == Treadmills.ALL ? null : treadmills == Treadmills.SIMULATED, MOST);
    }
}
