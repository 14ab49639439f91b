package kick.ui.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.history.History;
import kick.controller.history.Outline;
import kick.controller.recording.Session;
import kick.controller.workout.Runner;
import kick.ui.dashboard.Archive;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.NoMachine;
import kick.ui.dashboard.Ran;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.Curve;
import kick.ui.dashboard.chart.Curve.Point;
import kick.ui.dashboard.history.Wish.Period;
import kick.ui.dashboard.history.Wish.Treadmills;

class HistoryModelTest {
    private static final Instant NOW = Instant.parse("2026-11-29T06:00:00Z");
    private static final Session FIVE_PERCENT = Ran.whole("hill-sprints", Map.of("incline", "5 %"), days(20));
    private static final Session EIGHT_PERCENT = Ran.whole("hill-sprints", Map.of("incline", "8 %"), days(6));
    private static final Session MILES = Ran.whole("progressive", Map.of("miles", "3"), days(40));

    @TempDir
    private Path folder = Path.of("");
    private Archive archive = new Archive(folder, folder);
    private HistoryModel model = model(archive);

    private static Instant days(int before) {
        return NOW.minus(Duration.ofDays(before));
    }

    private static HistoryModel model(Archive archive) {
        return new HistoryModel(archive, new Errands(Runnable::run, Runnable::run),
                new Choices(Runner.DEFAULT, List.of(new NoMachine())), Texts.in(Locale.ENGLISH),
                InstantSource.fixed(NOW));
    }

    @BeforeEach void place() {
        archive = new Archive(folder.resolve("history.db"), folder.resolve("exports"));
        model = model(archive);
    }

    private void keep(Session... runs) throws Exception {
        try (var history = History.open(archive.file())) {
            for (var run : runs) history.keep(run);
        }
        model.refresh();
    }

    private List<String> titles() {
        return model.runsProperty().get().stream().map(model::title).toList();
    }

    @Test void nothingKeptIsToldInASentence() {
        model.refresh();
        assertThat(model.remarkProperty().get()).startsWith("No run has been kept yet.");
        assertThat(model.openedProperty().get()).isEmpty();
    }

    @Test void theLatestRunIsOpenedFirst() throws Exception {
        keep(MILES, FIVE_PERCENT, EIGHT_PERCENT);
        assertThat(titles()).containsExactly("Hill sprints", "Hill sprints", "Progressive long run");
        assertThat(model.chosenProperty().get().map(Outline::start)).contains(EIGHT_PERCENT.start());
        assertThat(model.openedProperty().get().orElseThrow().page().reps()).hasSize(5);
        assertThat(model.workoutsProperty().get()).containsOnlyKeys("hill-sprints", "progressive");
    }

    @Test void aFilterLeavesWhatIsWishedFor() throws Exception {
        keep(MILES, FIVE_PERCENT, EIGHT_PERCENT);
        model.wish(new Wish("progressive", Treadmills.ALL, Period.ALL));
        assertThat(titles()).containsExactly("Progressive long run");
        assertThat(model.chosenProperty().get().map(Outline::workout)).contains("progressive");
        model.wish(new Wish("", Treadmills.ALL, Period.WEEKS_4));
        assertThat(titles()).hasSize(2);
        model.wish(new Wish("", Treadmills.REAL, Period.ALL));
        assertThat(model.remarkProperty().get()).isEqualTo("No run is like that. Choose other filters.");
        assertThat(model.chosenProperty().get()).isEqualTo(Optional.empty());
    }

    @Test void theInclineOfHillSprintsIsSeenToRise() throws Exception {
        keep(FIVE_PERCENT, EIGHT_PERCENT);
        assertThat(curve("Incline of the work, %").strokes().getFirst()).extracting(Point::y)
                .containsExactly(5.0, 8.0);
        assertThat(curve("Spread of the repetitions but the last, %").strokes().getFirst()).hasSize(2)
                .allSatisfy(point -> assertThat(point.y()).isBetween(0.0, 3.0));
    }

    @Test void aProgressiveRunShowsByHowMuchItsLastMileWasFaster() throws Exception {
        keep(MILES);
        assertThat(curve("Last repetition faster than the first, s per km").strokes().getFirst())
                .singleElement()
                .satisfies(point -> assertThat(point.y()).isBetween(10.0, 40.0));
        assertThat(model.progressProperty().get()).extracting(Curve::title)
                .noneMatch(title -> title.startsWith("Spread"));
    }

    private Curve curve(String title) {
        return model.progressProperty()
                .get()
                .stream()
                .filter(c -> c.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test void anOpenedRunIsExported() throws Exception {
        keep(EIGHT_PERCENT);
        var run = model.openedProperty().get().orElseThrow();
        run.exportFit();
        run.exportTcx();
        var name = archive.exports().resolve(EIGHT_PERCENT.id()).toString();
        assertThat(run.saidProperty().get()).isEqualTo("Written: " + name + ".tcx");
        assertThat(Path.of(name + ".fit")).isNotEmptyFile();
        assertThat(archive.exports()).isDirectoryContaining("glob:**.tcx");
    }

    @Test void anExportThatIsNotPossibleSaysWhatToDo() throws Exception {
        keep(EIGHT_PERCENT);
        Files.writeString(archive.exports(), "in the way");
        var run = model.openedProperty().get().orElseThrow();
        run.exportFit();
        assertThat(run.saidProperty().get()).startsWith("The file cannot be written in")
                .endsWith("make that folder writable.");
    }

    @Test void aDamagedHistoryIsToldWithItsRemedy() throws Exception {
        Files.writeString(archive.file(), "no database".repeat(1000));
        model.refresh();
        assertThat(model.remarkProperty().get()).contains("is damaged; move it away");
    }
}
