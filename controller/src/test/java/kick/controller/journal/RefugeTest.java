package kick.controller.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.notation.NotationException;
import kick.controller.recording.Entry;
import kick.controller.recording.Records;

class RefugeTest {
    private static final List<Entry> RUN = Records.whole(130);

    @TempDir
    private Path folder = Path.of("");
    private Path file = folder;

    @BeforeEach void aFileIsInTheWay() throws IOException {
        file = Files.writeString(folder.resolve("file"), "");
    }

    @Test void theFirstThatTakesItHasTheWholeRun() throws IOException, NotationException {
        var journals = journals(file.resolve("inside"), folder.resolve("first"), folder.resolve("second"));
        assertThat(journals.rescue(RUN)).hasValue(folder.resolve("first").resolve(Records.ID + ".journal"));
        assertThat(folder.resolve("second")).doesNotExist();
        try (var leftover = journals.leftovers().getFirst()) {
            assertThat(leftover.read().entries()).isEqualTo(RUN);
        }
    }

    @Test void aRunInARefugeComesBeforeWhatItsOwnFolderHasOfIt() throws IOException, NotationException {
        var journals = journals(folder.resolve("refuge"));
        try (var journal = journals.begin()) {
            RUN.subList(0, 70).forEach(journal);
            assertThat(journal.finish(Duration.ofSeconds(20))).isTrue();
        }
        journals.rescue(RUN);
        var leftovers = journals.leftovers();
        assertThat(leftovers).extracting(Leftover::name).containsOnly(Records.ID + ".journal").hasSize(2);
        assertThat(leftovers.getFirst().read().isWhole()).isTrue();
        leftovers.forEach(Leftover::close);
    }

    @Test void whereNoneTakesItNothingIsLeftBehind() {
        assertThat(journals(file, file.resolve("inside")).rescue(RUN)).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test void aLinkThatSomebodyPutThereIsNotFollowed() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var journals = journals(Files.createSymbolicLink(folder.resolve("refuge"), elsewhere));
        assertThat(journals.rescue(RUN)).isEmpty();
        assertThat(elsewhere).isEmptyDirectory();
        new Journals(folder.resolve("runs"), List.of(elsewhere)).rescue(RUN);
        assertThat(journals.leftovers()).isEmpty();
    }

    @Test void anEmptyRefugeIsTakenAwayAndNoOther() {
        var journals = journals(folder.resolve("refuge"), file);
        var path = journals.rescue(RUN).orElseThrow();
        journals.tidy();
        assertThat(path).exists();
        assertThat(path.toFile().delete()).isTrue();
        journals.tidy();
        assertThat(folder.resolve("refuge")).doesNotExist();
        assertThat(file).exists();
    }

    private Journals journals(Path... refuges) {
        return new Journals(folder.resolve("runs"), List.of(refuges));
    }
}
