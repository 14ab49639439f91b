package kick.controller.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.recording.Entry;
import kick.controller.recording.Records;
import kick.controller.recording.Session;

class HistoryTest {
    private static final Instant START = Instant.parse("2026-11-22T17:05:03.127Z");

    @TempDir
    private Path folder = Path.of("");

    @Test void aSessionComesOutAsItWentIn() throws HistoryException {
        for (var session : List.of(Session.of(Records.whole(125)),
                session("20261123-070000-000", START, 70))) {
            long number = keep(session).number();
            try (var history = open()) {
                assertThat(history.session(number)).contains(session);
            }
        }
    }

    @Test void theLatestRunStandsFirst() throws HistoryException {
        keep(session("b", START.plusSeconds(3600), 20));
        keep(session("c", START.plusSeconds(7200), 10));
        keep(session("a", START, 30));
        try (var history = open()) {
            assertThat(history.list(Filter.ALL)).extracting(Outline::id).containsExactly("c", "b", "a");
            assertThat(history.list(Filter.ALL.atMost(2))).extracting(Outline::number)
                    .containsExactly(2L, 1L);
            assertThat(history.list(Filter.ALL).getLast().moving()).isEqualTo(Duration.ofSeconds(30));
        }
    }

    @Test void aListHasWhatWasAskedFor() throws HistoryException {
        keep(session("a", START, 30));
        keep(session("b", START.plusSeconds(3600), 20));
        try (var history = open()) {
            assertThat(history.list(new Filter("thirds", null, null, false, 9))).hasSize(2);
            assertThat(history.list(new Filter("strides", null, null, null, 9))).isEmpty();
            assertThat(history.list(new Filter(null, null, null, true, 9))).isEmpty();
            assertThat(history.list(new Filter(null, START.plusSeconds(3600), null, null, 9)))
                    .extracting(Outline::id)
                    .containsExactly("b");
            assertThat(history.list(new Filter(null, null, START.plusSeconds(3600), null, 9)))
                    .extracting(Outline::id)
                    .containsExactly("a");
        }
    }

    @Test void aSessionIsFoundByItsNumberItsIdOrItsBeginningOrAsTheLast() throws HistoryException {
        keep(session("20261122-180503-127", START, 5));
        keep(session("20261122-200000-000", START.plusSeconds(7000), 5));
        try (var history = open()) {
            assertThat(history.named("2")).extracting(Outline::id).containsExactly("20261122-200000-000");
            assertThat(history.named("20261122-18")).extracting(Outline::number).containsExactly(1L);
            assertThat(history.named("20261122-180503-127")).hasSize(1);
            assertThat(history.named("20261122")).hasSize(2);
            assertThat(history.named("20261122-")).hasSize(2);
            assertThat(history.named("last")).extracting(Outline::number).containsExactly(2L);
            assertThat(history.named("3")).isEmpty();
            assertThat(history.named("%")).isEmpty();
        }
    }

    @Test void whatIsThereAlreadyStaysOnce() throws HistoryException {
        var session = Session.of(Records.whole(60));
        assertThat(keep(session)).isEqualTo(keep(session));
        try (var history = open()) {
            assertThat(history.list(Filter.ALL)).hasSize(1);
        }
    }

    @Test void whatIsDeletedLeavesNothing() throws HistoryException, SQLException {
        keep(session("a", START, 125));
        long number = keep(session("b", START.plusSeconds(1), 125)).number();
        try (var history = open()) {
            history.delete(number);
            assertThat(history.list(Filter.ALL)).extracting(Outline::id).containsExactly("a");
            assertThat(history.session(number)).isEmpty();
        }
        for (var table : List.of("circumstances", "lap", "sample", "pause", "event", "best"))
            assertThat(count(table + " WHERE session = " + number)).as(table).isZero();
        assertThat(count("sample")).isEqualTo(125);
    }

    @Test void theBestOfAllSessionsIsFoundWithItsDay() throws HistoryException {
        keep(session("slow", START, 10 * 60));
        keep(session("long", START.plusSeconds(9000), 20 * 60));
        try (var history = open()) {
            var bests = history.bests(Filter.ALL);
            assertThat(bests).extracting(b -> b.best().distance().metres())
                    .containsExactly(400.0, 1000.0, 1609.344, 3000.0);
            assertThat(bests.getLast().session().id()).isEqualTo("long");
            assertThat(history.greatest(Filter.ALL)).extracting(Outline::id).containsExactly("long", "long");
            assertThat(history.bests(new Filter(null, null, null, true, 1))).isEmpty();
        }
    }

    @Test void whoReadsWhileASessionIsPutInSeesWhatWasThere() throws HistoryException, SQLException {
        keep(session("a", START, 30));
        try (var writer = DriverManager.getConnection(url());
                var statement = writer.createStatement();
                var reader = open()) {
            writer.setAutoCommit(false);
            statement.executeUpdate("DELETE FROM sample");
            assertThat(reader.session(1).orElseThrow().samples()).hasSize(30);
            writer.commit();
            assertThat(reader.session(1).orElseThrow().samples()).isEmpty();
        }
    }

    @Test void onlyItsOwnerMayReadIt() throws Exception {
        keep(session("a", START, 3));
        try (var _ = open()) {
            for (var name : List.of("history.db", "history.db-wal", "history.db-shm"))
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .as(name)
                        .isEqualTo("rw-------");
        }
    }

    static Session session(String id, Instant start, int seconds) {
        List<Entry> entries = new ArrayList<>(Records.broken(seconds));
        entries.set(0, Records.began(id, start));
        return Session.of(entries);
    }

    private Outline keep(Session session) throws HistoryException {
        try (var history = open()) {
            return history.keep(session);
        }
    }

    private History open() throws HistoryException {
        return History.open(folder.resolve("history.db"));
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("history.db");
    }

    private int count(String what) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + what)) {
            return rows.getInt(1);
        }
    }
}
