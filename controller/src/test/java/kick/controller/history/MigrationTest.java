package kick.controller.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.engine.Ending;
import kick.controller.engine.PauseReason;
import kick.controller.recording.Lap;
import kick.controller.recording.SessionEvent;
import kick.controller.units.Distance;
import kick.controller.units.Speed;

/**
 * Histories as every version of Kick wrote them, brought up to date. Whoever adds a {@code V2__*.sql} also adds a
 * {@code V2.sql} here: what such a history holds, as SQL.
 */
class MigrationTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/kick/controller/history");
    private static final Path HISTORIES = Path.of("src/test/resources/history");

    @TempDir
    private Path folder = Path.of("");

    static List<String> histories() throws IOException {
        return names(HISTORIES, "\\.sql");
    }

    @Test void thereIsAHistoryOfEveryVersion() throws IOException {
        assertThat(histories()).isEqualTo(names(MIGRATIONS, "__.*"));
    }

    @Test void theNewestVersionIsTheLastMigration() throws IOException {
        var versions = new TreeSet<MigrationVersion>();
        for (var name : names(MIGRATIONS, "__.*"))
            versions.add(MigrationVersion.fromVersion(name.substring(1)));
        assertThat(Schema.NEWEST).isEqualTo(versions.last());
    }

    @ParameterizedTest
    @MethodSource("histories") void aHistoryOfThisVersionIsOpenedWithAllThatItHolds(
            String version) throws Exception {
        var file = old(version);
        try (var history = History.open(file)) {
            assertThat(history.list(Filter.ALL)).singleElement().satisfies(run -> {
                assertThat(run.number()).isEqualTo(1);
                assertThat(run.id()).isEqualTo("20261122-180503-127");
                assertThat(run.start()).isEqualTo(Instant.parse("2026-11-22T17:05:03.127Z"));
                assertThat(run.workout()).isEqualTo("thirds");
                assertThat(run.machine()).isEqualTo("Tread \"7\"");
                assertThat(run.ending()).isEqualTo(Ending.FINISHED);
                assertThat(run.distance()).isEqualTo(new Distance(180_570));
            });
            assertThat(history.bests(Filter.ALL)).isEmpty();
            var run = history.session(1).orElseThrow();
            assertThat(run.samples()).hasSize(65);
            assertThat(run.samples().getFirst().reported().speed()).isEqualTo(Speed.kmh(10));
            assertThat(run.samples().get(6).heartRate()).isNull();
            assertThat(run.laps()).extracting(Lap::heartRate).containsExactly(140);
            assertThat(run.laps()).extracting(Lap::trigger).containsExactly(Lap.Trigger.TIME);
            assertThat(run.pauses()).singleElement().satisfies(pause -> {
                assertThat(pause.why()).isEqualTo(PauseReason.CONSOLE);
                assertThat(pause.length()).isEqualTo(Duration.ofSeconds(1));
            });
            assertThat(run.events()).extracting(SessionEvent::detail).containsExactly("+0.1 km/h");
            assertThat(run.runner().body().mass()).isPresent();
            assertThat(run.machine().learned().isLearned()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("histories") void afterThatItIsLikeANewOne(String version)
            throws Exception {
        var file = old(version);
        var fresh = folder.resolve("new.db");
        History.open(fresh).close();
        try (var history = History.open(file)) {
            var kept = history.keep(HistoryTest.session("another", Instant.EPOCH, 30));
            assertThat(kept.number()).isEqualTo(2);
            assertThat(history.session(2).orElseThrow().samples()).hasSize(30);
            history.delete(1);
        }
        assertThat(schema(file)).isEqualTo(schema(fresh));
    }

    /** Flyway compares what was done to the history with the migrations as they are now. */
    @ParameterizedTest
    @MethodSource("histories") void noMigrationHasChangedSinceItWasPublished(
            String version) throws Exception {
        Schema.update("jdbc:sqlite:" + old(version));
    }

    private Path old(String version) throws IOException, SQLException {
        var file = folder.resolve("history.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(Files.readString(HISTORIES.resolve(version + ".sql")));
        }
        return file;
    }

    /** What there is by its name, without the way in which it was written down. */
    private static Map<String, String> schema(Path file) throws SQLException {
        Map<String, String> all = new TreeMap<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
                        + " AND name NOT LIKE 'flyway%'")) {
            while (rows.next())
                all.put(rows.getString(1), rows.getString(2).replaceAll("--.*|\\s+|\"", ""));
        }
        return all;
    }

    private static List<String> names(Path folder, String rest) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V.*sql"))
                    .map(name -> name.replaceAll(rest + "$", ""))
                    .sorted()
                    .toList();
        }
    }
}
