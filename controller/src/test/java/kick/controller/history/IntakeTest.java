package kick.controller.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.journal.Journals;
import kick.controller.recording.Entry;
import kick.controller.recording.Records;
import kick.controller.recording.Session;

class IntakeTest {
    @TempDir
    private Path folder = Path.of("");
    private Journals journals = new Journals(folder);
    private Path file = folder;

    @BeforeEach void places() {
        journals = new Journals(folder.resolve("runs"));
        file = folder.resolve("history.db");
    }

    @Test void aRunThatBrokeOffIsClosedAndKept() throws HistoryException {
        var path = leave(Records.broken(95));
        assertThat(intake()).singleElement().isInstanceOfSatisfying(Taken.Saved.class, saved -> {
            assertThat(saved.session().isInterrupted()).isTrue();
            assertThat(saved.session().laps()).hasSize(2);
        });
        assertThat(path).doesNotExist();
        try (var history = History.open(file)) {
            assertThat(history.session(1)).contains(Session.of(Records.broken(95)));
        }
        assertThat(intake()).isEmpty();
    }

    @Test void aRunThatWasOverIsKeptAsItEnded() {
        leave(Records.whole(95));
        assertThat(intake()).singleElement()
                .isInstanceOfSatisfying(Taken.Saved.class,
                        saved -> assertThat(saved.session().isInterrupted()).isFalse());
    }

    @Test void ofARunThatFoundRoomElsewhereItsBeginningIsNotTakenForIt() throws HistoryException {
        var refuge = folder.resolve("refuge");
        journals = new Journals(journals.folder(), List.of(refuge));
        var beginning = leave(Records.broken(40));
        assertThat(journals.rescue(Records.whole(95))).isPresent();
        assertThat(intake()).singleElement()
                .isInstanceOfSatisfying(Taken.Saved.class,
                        saved -> assertThat(saved.session().isInterrupted()).isFalse());
        assertThat(beginning).doesNotExist();
        assertThat(refuge).doesNotExist();
        try (var history = History.open(file)) {
            assertThat(history.session(1)).contains(Session.of(Records.whole(95)));
        }
    }

    @Test void aRunThatIsGoingOnIsLeftAlone() throws HistoryException {
        try (var journal = journals.begin()) {
            Records.broken(10).forEach(journal);
            assertThat(journal.finish(Duration.ofSeconds(20))).isTrue();
            assertThat(intake()).isEmpty();
            assertThat(journal.path()).exists();
        }
        assertThat(file).doesNotExist();
    }

    @Test void whereNothingWasRunNothingIsSaid() {
        var path = leave(Records.broken(0));
        assertThat(intake()).isEmpty();
        assertThat(path).doesNotExist();
        assertThat(file).doesNotExist();
    }

    @Test void whatCannotBeReadIsSetAsideAndSaidOnce() throws IOException {
        var path = leave(Records.broken(5));
        Files.write(path, new byte[5000]);
        assertThat(intake()).singleElement()
                .isInstanceOfSatisfying(Taken.Damaged.class,
                        damaged -> assertThat(damaged.aside()).exists());
        assertThat(intake()).isEmpty();
    }

    @Test void whileTheHistoryCannotBeUsedTheJournalStays() throws IOException {
        var path = leave(Records.broken(5));
        Files.writeString(file, "no database".repeat(1000));
        assertThat(intake()).singleElement()
                .isInstanceOfSatisfying(Taken.Kept.class,
                        kept -> assertThat(kept.why()).contains("is damaged"));
        assertThat(path).exists();
        Files.delete(file);
        assertThat(intake()).singleElement().isInstanceOf(Taken.Saved.class);
        assertThat(path).doesNotExist();
    }

    @Test void aRunThatIsInTheHistoryAlreadyIsNotThereTwice() throws HistoryException {
        leave(Records.broken(5));
        intake();
        var path = leave(Records.broken(5));
        intake();
        assertThat(path).doesNotExist();
        try (var history = History.open(file)) {
            assertThat(history.list(Filter.ALL)).hasSize(1);
        }
    }

    private List<Taken> intake() {
        return Intake.of(journals, file);
    }

    private Path leave(List<Entry> entries) {
        try (var journal = journals.begin()) {
            entries.forEach(journal);
            assertThat(journal.finish(Duration.ofSeconds(20))).isTrue();
            return Objects.requireNonNull(journal.path());
        }
    }
}
