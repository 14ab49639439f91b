package kick.ui.dashboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.library.OwnWorkouts;
import kick.controller.workout.Runner;
import kick.controller.workout.Template;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.NoMachine;
import kick.ui.dashboard.Shelf;
import kick.ui.dashboard.Texts;

class EditorModelTest {
    @TempDir
    private Path folder = Path.of("");
    private Shelf shelf = new Shelf(new OwnWorkouts(folder));
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final List<String> saved = new ArrayList<>();

    @BeforeEach void place() {
        shelf = new Shelf(new OwnWorkouts(folder.resolve("workouts")));
    }

    private EditorModel model(Workout start, Optional<String> name) {
        return new EditorModel(start, name, shelf, new Errands(Runnable::run, Runnable::run),
                new Choices(Runner.DEFAULT, List.of(new NoMachine())), texts);
    }

    private EditorModel fresh() {
        return model(EditorModel.blank(texts), Optional.empty());
    }

    private static List<String> lines(EditorModel model) {
        return model.rowsProperty().get().stream().map(row -> "  ".repeat(row.depth()) + row.text()).toList();
    }

    @Test void aWorkoutIsWrittenAndIsThereAmongTheOthers() {
        var model = fresh();
        model.setTitle("Tuesday, fast!");
        model.add();
        model.set("kind", "work");
        model.set("length", "400 m");
        model.set("speed", "I");
        model.set("name", "lap");
        model.group();
        model.set("times", "6");
        assertThat(lines(model)).containsExactly("easy: 10 min at E", "6 times", "  lap: 400 m at I");
        assertThat(model.totalsProperty().get()).startsWith("about ");
        model.save(saved::add);
        assertThat(saved).containsExactly("tuesday-fast");
        assertThat(shelf.all().usable()).extracting(Template::title)
                .contains("Hill sprints", "Tuesday, fast!");
    }

    @Test void whatCannotBeUsedIsToldAtItsFieldAndChangesNothing() {
        var model = fresh();
        model.set("speed", "very fast");
        assertThat(model.troublesProperty().get()).containsOnlyKeys("speed");
        assertThat(model.troublesProperty().get().get("speed"))
                .startsWith("\"very fast\" cannot be used; write ");
        assertThat(model.fieldsProperty().get()).containsEntry("speed", "very fast");
        assertThat(lines(model)).containsExactly("easy: 10 min at E");
        model.set("speed", "T");
        assertThat(model.troublesProperty().get()).isEmpty();
        assertThat(lines(model)).containsExactly("easy: 10 min at T");
    }

    @Test void aRepeatIsAtLeastOnce() {
        var model = fresh();
        model.group();
        model.set("times", "0");
        assertThat(model.troublesProperty().get()).containsEntry("times", "write a number from 1 to 2000.");
        assertThat(lines(model).getFirst()).isEqualTo("4 times");
    }

    @Test void everyChangeIsUndoneAndRedone() {
        var model = fresh();
        var before = lines(model);
        model.set("incline", "6 %");
        model.duplicate();
        var after = lines(model);
        model.undo();
        model.undo();
        assertThat(lines(model)).isEqualTo(before);
        model.redo();
        model.redo();
        assertThat(lines(model)).isEqualTo(after).containsOnly("easy: 10 min at E, 6 %");
    }

    @Test void withoutAStepItIsNoWorkout() {
        var model = fresh();
        model.remove();
        assertThat(model.saidProperty().get()).isEqualTo("A workout needs at least one step.");
        assertThat(model.shapeProperty().get()).isEmpty();
        assertThat(model.fieldsProperty().get()).isEmpty();
        model.add();
        assertThat(lines(model)).hasSize(1);
    }

    @Test void aBuiltInOneIsKeptUnderAnotherNameAndOnesOwnUnderItsOwn() {
        var hills = Workouts.BUILT_IN.named("hill-sprints").workout(Map.of(), Runner.DEFAULT);
        model(hills, Optional.empty()).save(saved::add);
        assertThat(saved).containsExactly("hill-sprints-2");
        var mine = shelf.all().usable().getLast().workout(Map.of(), Runner.DEFAULT);
        assertThat(mine.elements()).isEqualTo(hills.elements());
        var model = model(mine, Optional.of(mine.name()));
        model.setTitle("Steeper");
        model.save(saved::add);
        assertThat(saved).last().isEqualTo("hill-sprints-2");
        assertThat(shelf.all().usable().getLast().title()).isEqualTo("Steeper");
    }

    @Test void aFolderThatCannotBeWrittenIsTold() throws Exception {
        Files.createDirectories(folder.resolve("workouts/my-workout.yaml/in the way"));
        var model = fresh();
        model.save(saved::add);
        assertThat(saved).isEmpty();
        assertThat(model.saidProperty().get()).contains("the file cannot be written");
    }

    @Test void aDragPutsALineBeforeAnother() {
        var model = fresh();
        model.add();
        model.set("name", "second");
        model.drop(1, 0);
        assertThat(lines(model).getFirst()).startsWith("second");
        model.drop(99, 0);
        assertThat(lines(model)).hasSize(2);
    }

    @Test void whatIsUnsavedIsAskedAboutBeforeItIsGivenUp() {
        var model = fresh();
        model.leave(() -> saved.add("left"));
        assertThat(saved).as("nothing was written").containsExactly("left");
        model.add();
        model.leave(() -> saved.add("lost"));
        assertThat(saved).doesNotContain("lost");
        assertThat(model.parting().askedProperty().get()).isTrue();
        model.parting().stay();
        assertThat(model.parting().askedProperty().get()).isFalse();
        model.parting().go();
        assertThat(saved).as("who stays goes nowhere").doesNotContain("lost");
        model.leave(() -> saved.add("lost"));
        model.parting().go();
        assertThat(saved).last().isEqualTo("lost");
    }

    @Test void whatWasUndoneIsNotUnsavedAndTheSelectedLineDoesNotCount() {
        var model = fresh();
        model.group();
        model.select(1);
        assertThat(model.isUnsaved()).isTrue();
        model.undo();
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test void whoSavesWhenAskedGoesOnFromThere() {
        var model = fresh();
        model.add();
        model.leave(() -> saved.add("closed"));
        model.save(saved::add);
        assertThat(saved).containsExactly("my-workout", "closed");
    }

    @Test void whatCannotBeSavedIsNotLeft() throws Exception {
        Files.createDirectories(folder.resolve("workouts/my-workout.yaml/in the way"));
        var model = fresh();
        model.add();
        model.leave(() -> saved.add("closed"));
        model.save(saved::add);
        assertThat(saved).isEmpty();
        assertThat(model.parting().askedProperty().get()).isFalse();
        assertThat(model.saidProperty().get()).contains("the file cannot be written");
    }
}
