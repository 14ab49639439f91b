package kick.controller.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Odometer;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Reads the columns of the row at hand, from left to right. */
final class Columns {
    private final ResultSet rows;
    private int column;

    Columns(ResultSet rows) {
        this.rows = rows;
    }

    /** Whether there is one more row; reading begins at its left. */
    boolean next() throws SQLException {
        column = 0;
        return rows.next();
    }

    String text() throws SQLException {
        return rows.getString(++column);
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++column);
    }

    int count() throws SQLException {
        return rows.getInt(++column);
    }

    long whole() throws SQLException {
        return rows.getLong(++column);
    }

    @Nullable Integer countOrNull() throws SQLException {
        int value = count();
        return rows.wasNull() ? null : value;
    }

    Duration millis() throws SQLException {
        return Duration.ofMillis(whole());
    }

    Distance millimetres() throws SQLException {
        return new Distance(whole());
    }

    Odometer odometer() throws SQLException {
        return Odometer.of(millis(), millimetres());
    }

    Speed speed() throws SQLException {
        return new Speed(count());
    }

    @Nullable Speed speedOrNull() throws SQLException {
        var value = countOrNull();
        return value == null ? null : new Speed(value);
    }

    @Nullable Incline inclineOrNull() throws SQLException {
        var value = countOrNull();
        return value == null ? null : new Incline(value);
    }

    <E extends Enum<E>> E word(E[] values) throws SQLException {
        var value = wordOrNull(values);
        if (value == null) throw new SQLException("a word is missing");
        return value;
    }

    <E extends Enum<E>> @Nullable E wordOrNull(E[] values) throws SQLException {
        var word = rows.getString(++column);
        if (word == null) return null;
        for (var value : values) if (Binder.word(value.name()).equals(word)) return value;
        throw new SQLException("there is no \"" + word + "\"");
    }
}
