package kick.controller.history;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.recording.Session;
import kick.controller.units.Distance;
import kick.controller.units.Speed;

/**
 * What a list says of a session.
 *
 * @param number by which the runner calls it; from 1, in the order in which sessions came into the history
 * @param ending null if the record breaks off
 */
public record Outline(long number, String id, Instant start, ZoneId zone, String workout, String title,
        String machine, boolean simulated, @Nullable Ending ending, Duration elapsed, Duration moving,
        Distance distance, Distance climb) {
    static final String COLUMNS = String.join(", ", List.of("number", "id", "started_ms", "zone", "workout",
            "title", "machine", "simulated", "ending", "elapsed_ms", "moving_ms", "distance_mm", "climb_mm"));

    static Outline of(long number, Session session) {
        return new Outline(number, session.id(), session.start(), session.zone(), session.plan().name(),
                session.plan().title(), session.machine().name(), session.machine().simulated(),
                session.ending(), session.elapsed(), session.moving(), session.distance(), session.climb());
    }

    static Outline read(Columns from) throws SQLException {
        return new Outline(from.whole(), from.text(), Instant.ofEpochMilli(from.whole()),
                ZoneId.of(from.text()), from.text(), from.text(), from.text(), from.flag(),
                from.wordOrNull(Ending.values()), from.millis(), from.millis(), from.millimetres(),
                from.millimetres());
    }

    void write(Binder to) throws SQLException {
        to.value(number)
                .value(id)
                .value(start.toEpochMilli())
                .value(zone.getId())
                .value(workout)
                .value(title)
                .value(machine)
                .value(simulated)
                .word(ending)
                .millis(elapsed)
                .millis(moving)
                .millimetres(distance)
                .millimetres(climb)
                .end();
    }

    /** The start as the runner's own clock showed it. */
    public ZonedDateTime startedAt() {
        return start.atZone(zone);
    }

    /** Over the time in which the belt moved; zero if it never did. */
    public Speed mean() {
        return moving.isZero()
                ? Speed.ZERO
                : Speed.metresPerSecond(distance.metres() / (moving.toNanos() / 1e9));
    }
}
