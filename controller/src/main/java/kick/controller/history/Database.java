package kick.controller.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The SQLite file: the only place that knows which database this is. */
final class Database {
    /** Begins a transaction that writes: whoever else writes is waited for here and not in the middle. */
    static final String BEGIN = "BEGIN IMMEDIATE";
    /** Begins one that only reads: it waits for nobody, and sees nothing of what is written meanwhile. */
    static final String BEGIN_READING = "BEGIN";

    private Database() {}

    /**
     * A connection to the file, which is made where it is not there, with the newest schema.
     *
     * @param patience how long to wait where another program writes
     */
    static Connection open(Path file, Duration patience) throws HistoryException {
        try {
            create(file);
            var connection = connect(file, patience);
            try {
                if (!Schema.isNewest(connection)) update(file, connection);
                return connection;
            } catch (SQLException | IOException | HistoryException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw HistoryException.of(file, e);
        } catch (IOException e) {
            throw new HistoryException("the history " + file + " cannot be opened (" + e.getMessage()
                    + "); see that you may write there", e);
        }
    }

    /** Only the owner may read it: it may hold health data. SQLite gives its other files the same rights. */
    private static void create(Path file) throws IOException {
        if (Files.exists(file)) return;
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        try {
            Files.createFile(file,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException _) {
            // by another program, just now
        }
    }

    private static Connection connect(Path file, Duration patience) throws SQLException {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        // readers see the sessions that are there while one is being put in
        config.setJournalMode(JournalMode.WAL);
        // a session counts as kept when it is on the disk, for then its journal goes
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout((int) patience.toMillis());
        return JDBC.createConnection(url(file), config.toProperties());
    }

    private static String url(Path file) {
        return JDBC.PREFIX + file;
    }

    /** One program at a time: Flyway cannot lock this database. */
    private static void update(Path file, Connection connection)
            throws SQLException, IOException, HistoryException {
        if (Schema.isNewer(connection))
            throw new HistoryException("the history " + file + " was written by a newer Kick; use that one");
        var guard = file.resolveSibling(file.getFileName() + ".lock");
        try (var channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Schema.isNewest(connection)) Schema.update(url(file));
        }
    }
}
