package kick.controller.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.notation.NotationException;
import kick.controller.recording.Entry;
import kick.controller.recording.Records;

class JournalTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    @Test void whatIsTakenDownIsReadAgain() throws IOException, NotationException {
        write(Records.whole(130));
        try (var leftover = only()) {
            assertThat(leftover.read().entries()).isEqualTo(Records.whole(130));
        }
    }

    @Test void aJournalThatIsBeingWrittenIsLeftAlone() throws IOException {
        try (var journal = journals().begin()) {
            Records.broken(5).forEach(journal);
            assertThat(journal.finish(PATIENCE)).isTrue();
            assertThat(journals().leftovers()).isEmpty();
        }
        try (var _ = only()) {
            assertThat(journals().leftovers()).as("while somebody has it").isEmpty();
        }
    }

    @Test void aRunThatNeverBeganLeavesNothing() throws IOException {
        try (var journal = journals().begin()) {
            assertThat(journal.finish(PATIENCE)).isTrue();
            assertThat(journal.path()).isNull();
            journal.delete();
        }
        assertThat(journals().folder()).doesNotExist();
        assertThat(journals().leftovers()).isEmpty();
    }

    @Test void onlyItsOwnerMayReadIt() throws IOException {
        var path = write(Records.broken(1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolveSibling(""))))
                .isEqualTo("rwx------");
    }

    @Test void twoHoursAreKeptInMemoryUntilTheyCanBeWritten() throws IOException, NotationException {
        var entries = Records.whole(2 * 60 * 60);
        Files.writeString(journals().folder(), "a file where the folder should be");
        try (var journal = journals().begin()) {
            entries.forEach(journal);
            assertThat(journal.finish(Duration.ZERO)).isFalse();
            assertThat(journal.trouble()).isEqualTo("a file is in the way");
        }
        try (var journal = journals().begin()) {
            entries.subList(0, 7000).forEach(journal);
            while (journal.trouble() == null) Thread.onSpinWait();
            Files.delete(journals().folder());
            entries.subList(7000, entries.size()).forEach(journal);
            assertThat(journal.finish(PATIENCE)).isTrue();
            assertThat(journal.trouble()).isNull();
        }
        try (var leftover = only()) {
            assertThat(leftover.read().entries()).isEqualTo(entries);
        }
    }

    @Test void whenMemoryIsFullSecondsAreLetGoAndNothingElse() throws IOException, NotationException {
        Files.writeString(journals().folder(), "a file where the folder should be");
        var second = Records.broken(1).getLast();
        try (var journal = new Journal(journals().folder(), 500)) {
            journal.accept(Records.broken(0).getFirst());
            while (journal.trouble() == null) Thread.onSpinWait();
            for (int i = 0; i < 500 + 100; i++) journal.accept(second);
            var end = Records.whole(1).getLast();
            journal.accept(end);
            Files.delete(journals().folder());
            assertThat(journal.finish(PATIENCE)).as("complete").isFalse();
            assertThat(journal.trouble()).isNull();
        }
        try (var leftover = only()) {
            var read = leftover.read();
            assertThat(read.entries()).hasSize(500 + 1);
            assertThat(read.isWhole()).isTrue();
        }
    }

    @Test void aDamagedJournalIsSetAsideUnderAnotherName() throws IOException {
        var path = write(Records.broken(3));
        try (var leftover = only()) {
            assertThat(leftover.setAside()).exists().hasFileName(path.getFileName() + ".damaged");
        }
        assertThat(journals().leftovers()).isEmpty();
    }

    private Journals journals() {
        return new Journals(folder.resolve("runs"));
    }

    private Path write(List<Entry> entries) {
        try (var journal = journals().begin()) {
            entries.forEach(journal);
            assertThat(journal.finish(PATIENCE)).isTrue();
            return java.util.Objects.requireNonNull(journal.path());
        }
    }

    private Leftover only() throws IOException {
        var all = journals().leftovers();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
