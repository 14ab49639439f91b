package kick.ui.dashboard.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

class WorkoutsModelTest {
    @TempDir
    private Path folder = Path.of("");
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final List<String> drawn = new ArrayList<>();
    private Shelf shelf = new Shelf(new OwnWorkouts(folder));
    private WorkoutsModel model = model();

    @BeforeEach void place() {
        shelf = new Shelf(new OwnWorkouts(folder.resolve("workouts")));
        model = model();
        model.allProperty().addListener((_, _, _) -> drawn.add("all"));
        model.offerProperty().addListener((_, _, _) -> drawn.add("offer"));
    }

    private WorkoutsModel model() {
        return new WorkoutsModel(new Choices(Runner.DEFAULT, List.of(new NoMachine())), texts, shelf,
                new Errands(Runnable::run, Runnable::run));
    }

    @Test void nothingIsDrawnAnewWhereNothingElseIsFound() {
        model.refresh("");
        assertThat(drawn).isEmpty();
        keepOwn();
        model.refresh("");
        assertThat(drawn).containsExactly("all");
        model.refresh("");
        assertThat(drawn).hasSize(1);
    }

    @Test void theOneThatIsAskedForIsChosenThoughNothingElseIsFound() {
        model.refresh("thirds");
        assertThat(model.chosenProperty().get().name()).isEqualTo("thirds");
    }

    @Test void aFileThatCannotBeUsedIsFoundAndGoesAgain() throws Exception {
        var file = Files.createDirectories(folder.resolve("workouts")).resolve("odd.yaml");
        Files.writeString(file, "name: [");
        model.refresh("");
        assertThat(model.refusedProperty().get()).hasSize(1);
        Files.delete(file);
        model.refresh("");
        assertThat(model.refusedProperty().get()).isEmpty();
        assertThat(model.allProperty().get()).extracting(Template::name)
                .containsExactlyElementsOf(Workouts.BUILT_IN.all().stream().map(Template::name).toList());
    }

    private void keepOwn() {
        var thirds = Workouts.BUILT_IN.named("thirds").workout(Map.of(), Runner.DEFAULT);
        shelf.keep(new Workout("mine", "Mine", "", thirds.elements()));
    }
}
