package kick.controller.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Odometer;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Fills the columns of one row after the other, from left to right; {@link Columns} reads them. */
final class Binder {
    private final PreparedStatement statement;
    private int column;

    Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    Binder value(@Nullable Object value) throws SQLException {
        statement.setObject(++column, value);
        return this;
    }

    Binder millis(Duration time) throws SQLException {
        return value(time.toMillis());
    }

    Binder millimetres(Distance distance) throws SQLException {
        return value(distance.millimetres());
    }

    Binder odometer(Odometer odometer) throws SQLException {
        return millis(odometer.time()).millimetres(odometer.distance());
    }

    Binder speed(@Nullable Speed speed) throws SQLException {
        return value(speed == null ? null : speed.hundredthsKmh());
    }

    Binder incline(@Nullable Incline incline) throws SQLException {
        return value(incline == null ? null : incline.tenthsPercent());
    }

    Binder word(@Nullable Enum<?> word) throws SQLException {
        return value(word == null ? null : word(word.name()));
    }

    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row is complete; the next one begins. */
    void end() throws SQLException {
        statement.addBatch();
        column = 0;
    }
}
