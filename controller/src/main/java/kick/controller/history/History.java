package kick.controller.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kick.controller.recording.Best;
import kick.controller.recording.Session;

/** All sessions. For one thread at a time; several programs may have the same file open. */
public final class History implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path file;
    private final Connection connection;

    private History(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** The history in this file, which is made where it is not there. */
    public static History open(Path file) throws HistoryException {
        return open(file, PATIENCE);
    }

    static History open(Path file, Duration patience) throws HistoryException {
        return new History(file, Database.open(file, patience));
    }

    public static boolean exists(Path file) {
        return Files.exists(file);
    }

    /**
     * Puts a session in, as a whole. When this returns it is on the disk. One that is there already stays as it is.
     *
     * @return how it is called
     */
    public Outline keep(Session session) throws HistoryException {
        return in(Database.BEGIN, () -> {
            var known = Sessions.outlines(connection, "WHERE id = ?", List.of(session.id()));
            if (!known.isEmpty()) return known.getFirst();
            var outline = Outline.of(Sessions.nextNumber(connection), session);
            Sessions.insert(connection, outline, session);
            return outline;
        });
    }

    /** The latest sessions first. */
    public List<Outline> list(Filter filter) throws HistoryException {
        return get(() -> {
            List<Object> values = new ArrayList<>(filter.values());
            values.add(filter.most());
            return Sessions.outlines(connection,
                    filter.condition() + " ORDER BY started_ms DESC, number DESC LIMIT ?", values);
        });
    }

    /** The sessions that a word may mean: {@code last}, a number, or an id or its beginning. Not more than a few. */
    public List<Outline> named(String word) throws HistoryException {
        if (word.equals("last")) return list(Filter.ALL.atMost(1));
        return get(() -> word.matches("[0-9]{1,7}")
                ? Sessions.outlines(connection, "WHERE number = ?", List.of(Long.valueOf(word)))
                : Sessions.outlines(connection, "WHERE id >= ? AND id < ? ORDER BY id LIMIT 5",
                        List.of(word, word + "~")));
    }

    /** The whole session, as it was at one moment; empty if it is not there any more. */
    public Optional<Session> session(long number) throws HistoryException {
        return in(Database.BEGIN_READING, () -> Sessions.read(connection, number));
    }

    public void delete(long number) throws HistoryException {
        in(Database.BEGIN, () -> {
            Sessions.delete(connection, number);
            return number;
        });
    }

    /** For each of {@link Best#DISTANCES} the fastest stretch of these sessions, if there is one. */
    public List<PersonalBest> bests(Filter filter) throws HistoryException {
        return get(() -> {
            List<PersonalBest> all = new ArrayList<>();
            for (var distance : Best.DISTANCES)
                Sessions.best(connection, distance, filter).ifPresent(all::add);
            return all;
        });
    }

    /** The sessions with the greatest distance and the greatest climb; none where there is no session. */
    public List<Outline> greatest(Filter filter) throws HistoryException {
        return get(() -> {
            List<Outline> all = new ArrayList<>();
            for (var column : List.of("distance_mm", "climb_mm"))
                all.addAll(Sessions.outlines(connection,
                        filter.condition() + " ORDER BY " + column + " DESC, number LIMIT 1",
                        filter.values()));
            return all;
        });
    }

    /** For tests: as if the disk were so small; smaller than the file is means that it may not grow. */
    void onlySoManyPages(int pages) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    @Override public void close() {
        try {
            connection.close();
        } catch (SQLException _) {
            // what was kept is kept
        }
    }

    private interface Work<T> {
        T done() throws SQLException;
    }

    private <T> T get(Work<T> work) throws HistoryException {
        try {
            return work.done();
        } catch (SQLException e) {
            throw HistoryException.of(file, e);
        }
    }

    /** All of the work or nothing of it; what it reads is all of one moment. */
    private <T> T in(String begin, Work<T> work) throws HistoryException {
        return get(() -> {
            try (var transaction = connection.createStatement()) {
                transaction.execute(begin);
                try {
                    var result = work.done();
                    transaction.execute("COMMIT");
                    return result;
                } catch (SQLException | RuntimeException e) {
                    rollBack(transaction);
                    throw e;
                }
            }
        });
    }

    private static void rollBack(Statement transaction) {
        try {
            transaction.execute("ROLLBACK");
        } catch (SQLException _) {
            // the database has done so by itself, and why is on its way to the runner
        }
    }
}
