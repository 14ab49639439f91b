package kick.controller.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table in which each session has some rows, in an order.
 *
 * @param columns besides {@code session}; the first one is what the rows are ordered by
 */
record Table<T>(String name, List<String> columns, Writer<T> writer, Reader<T> reader) {

    /** Fills all columns of a row. */
    interface Writer<T> {
        void write(int number, T value, Binder to) throws SQLException;
    }

    /** Reads all columns of a row. */
    interface Reader<T> {
        T read(Columns from) throws SQLException;
    }

    void insert(Connection connection, long session, List<T> values) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
        var sql = "INSERT INTO %s (session, %s) VALUES (%s)".formatted(name, String.join(", ", columns),
                marks);
        try (var statement = connection.prepareStatement(sql)) {
            var to = new Binder(statement);
            for (int i = 0; i < values.size(); i++) {
                writer.write(i, values.get(i), to.value(session));
                to.end();
            }
            statement.executeBatch();
        }
    }

    List<T> of(Connection connection, long session) throws SQLException {
        var sql = "SELECT %s FROM %s WHERE session = ? ORDER BY %s".formatted(String.join(", ", columns),
                name,
                columns.getFirst());
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, session);
            try (var rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                for (var from = new Columns(rows); from.next();) values.add(reader.read(from));
                return values;
            }
        }
    }
}
