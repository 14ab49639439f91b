package kick.controller.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.recording.Records;
import kick.controller.recording.Session;

class HistoryTroubleTest {
    private static final Session SESSION = Session.of(Records.whole(130));

    @TempDir
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach void file() {
        file = folder.resolve("history.db");
    }

    @Test void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
        Files.writeString(file, "my shopping list".repeat(100));
        assertThatExceptionOfType(HistoryException.class).isThrownBy(() -> History.open(file))
                .withMessageStartingWith("the history " + file + " is damaged; move it away");
        assertThat(file).hasContent("my shopping list".repeat(100));
    }

    @Test void whatIsDamagedIsSaidAndNotShown() throws Exception {
        keep();
        var octets = Files.readAllBytes(file);
        java.util.Arrays.fill(octets, 8 * 4096, octets.length, (byte) 0x5a);
        Files.write(file, octets);
        assertThatExceptionOfType(HistoryException.class).isThrownBy(() -> {
            try (var history = History.open(file)) {
                history.session(1);
            }
        }).withMessageContaining("is damaged");
    }

    @Test void aPlanThatCannotBeReadIsSaid() throws Exception {
        keep();
        execute("UPDATE circumstances SET plan = '{}'");
        try (var history = History.open(file)) {
            assertThatExceptionOfType(HistoryException.class).isThrownBy(() -> history.session(1))
                    .withMessageContaining("session 1 is not as Kick writes it: steps is not a list");
        }
    }

    @Test void whileAnotherProgramWritesItIsSaidAfterSomeWaiting() throws Exception {
        keep();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement();
                var history = History.open(file, Duration.ofMillis(20))) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatExceptionOfType(HistoryException.class).isThrownBy(() -> history.delete(1))
                    .withMessageEndingWith(
                            "is being written by another program; try again when that has ended");
            statement.execute("ROLLBACK");
            history.delete(1);
            assertThat(history.list(Filter.ALL)).isEmpty();
        }
    }

    @Test void whereThereIsNoRoomNothingIsHalfThere() throws Exception {
        try (var history = History.open(file)) {
            history.onlySoManyPages(1);
            assertThatExceptionOfType(HistoryException.class).isThrownBy(() -> history.keep(SESSION))
                    .withMessageContaining("the disk is full");
            assertThat(history.list(Filter.ALL)).isEmpty();
            history.onlySoManyPages(10_000);
            assertThat(history.keep(SESSION).number()).isEqualTo(1);
        }
    }

    @Test void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(folder.resolve("data"), "");
        assertThatExceptionOfType(HistoryException.class)
                .isThrownBy(() -> History.open(folder.resolve("data/kick/history.db")))
                .withMessageContaining("data/kick/history.db cannot be opened");
    }

    @Test void aFolderInItsPlaceIsSaid() throws IOException {
        Files.createDirectory(file);
        assertThatExceptionOfType(HistoryException.class).isThrownBy(() -> History.open(file))
                .withMessageContaining("cannot be opened; see that you may read and write it");
    }

    @Test void whatANewerKickHasWrittenIsLeftToIt() throws Exception {
        keep();
        execute("INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum,"
                + " installed_by, installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        assertThatExceptionOfType(HistoryException.class).isThrownBy(() -> History.open(file))
                .withMessageContaining("was written by a newer Kick");
    }

    private void keep() throws HistoryException {
        try (var history = History.open(file)) {
            history.keep(SESSION);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
