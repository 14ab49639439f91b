package kick.controller.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kick.controller.notation.MachineNotation;
import kick.controller.notation.NotationException;
import kick.controller.notation.PlanNotation;
import kick.controller.notation.RunnerNotation;
import kick.controller.recording.Best;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Session;
import kick.controller.units.Distance;

/** Sessions and the rows they consist of. */
final class Sessions {
    private static final String CIRCUMSTANCES = "plan, runner, manufacturer, model, firmware, learned";

    private Sessions() {}

    static long nextNumber(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT coalesce(max(number), 0) + 1 FROM session")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void insert(Connection connection, Outline outline, Session session) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO session (%s) VALUES (?%s)"
                .formatted(Outline.COLUMNS, ", ?".repeat(Outline.COLUMNS.split(",").length - 1)))) {
            outline.write(new Binder(statement));
            statement.executeBatch();
        }
        long number = outline.number();
        insertCircumstances(connection, number, session);
        Tables.laps(session.plan()).insert(connection, number, session.laps());
        Tables.SAMPLES.insert(connection, number, session.samples());
        Tables.PAUSES.insert(connection, number, session.pauses());
        Tables.EVENTS.insert(connection, number, session.events());
        Tables.BESTS.insert(connection, number, Best.of(session));
    }

    private static void insertCircumstances(Connection connection, long number, Session session)
            throws SQLException {
        var machine = session.machine();
        try (var statement = connection
                .prepareStatement("INSERT INTO circumstances (session, " + CIRCUMSTANCES
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            new Binder(statement).value(number)
                    .value(PlanNotation.text(session.plan()))
                    .value(RunnerNotation.text(session.runner()))
                    .value(machine.manufacturer())
                    .value(machine.model())
                    .value(machine.firmware())
                    .value(MachineNotation.text(machine.learned()))
                    .end();
            statement.executeBatch();
        }
    }

    /** @param rest what comes after the columns: which, in which order, how many */
    static List<Outline> outlines(Connection connection, String rest, List<Object> values)
            throws SQLException {
        try (var statement = connection
                .prepareStatement("SELECT " + Outline.COLUMNS + " FROM session " + rest)) {
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                List<Outline> all = new ArrayList<>();
                for (var from = new Columns(rows); from.next();) all.add(Outline.read(from));
                return all;
            }
        }
    }

    private static void fill(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
    }

    static Optional<Session> read(Connection connection, long number) throws SQLException {
        var outlines = outlines(connection, "WHERE number = ?", List.of(number));
        if (outlines.isEmpty()) return Optional.empty();
        try (var statement = connection
                .prepareStatement("SELECT " + CIRCUMSTANCES + " FROM circumstances WHERE session = ?")) {
            statement.setLong(1, number);
            try (var rows = statement.executeQuery()) {
                var from = new Columns(rows);
                if (!from.next()) return Optional.empty();
                return Optional.of(session(connection, outlines.getFirst(), from));
            }
        }
    }

    private static Session session(Connection connection, Outline outline, Columns from) throws SQLException {
        try {
            var plan = PlanNotation.read(from.text());
            var runner = RunnerNotation.read(from.text());
            var machine = new MachineRecord(outline.machine(), from.text(), from.text(), from.text(),
                    outline.simulated(), MachineNotation.response(from.text()));
            long number = outline.number();
            return new Session(outline.id(), outline.start(), outline.zone(), plan, machine, runner,
                    Tables.laps(plan).of(connection, number), Tables.SAMPLES.of(connection, number),
                    Tables.PAUSES.of(connection, number), Tables.EVENTS.of(connection, number),
                    outline.ending());
        } catch (NotationException | IllegalArgumentException e) {
            throw new SQLException(
                    "session " + outline.number() + " is not as Kick writes it: " + e.getMessage());
        }
    }

    static Optional<PersonalBest> best(Connection connection, Distance distance, Filter filter)
            throws SQLException {
        var sql = "SELECT over_mm, from_ms, time_ms, " + Outline.COLUMNS
                + " FROM best JOIN session ON best.session = session.number AND over_mm = ? "
                + filter.condition() + " ORDER BY time_ms, number LIMIT 1";
        try (var statement = connection.prepareStatement(sql)) {
            List<Object> values = new ArrayList<>(List.of(distance.millimetres()));
            values.addAll(filter.values());
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                var from = new Columns(rows);
                return from.next()
                        ? Optional.of(new PersonalBest(Tables.BESTS.reader().read(from), Outline.read(from)))
                        : Optional.empty();
            }
        }
    }

    static void delete(Connection connection, long number) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM session WHERE number = ?")) {
            statement.setLong(1, number);
            statement.executeUpdate();
        }
    }
}
