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
import kick.controller.workout.Parameter;
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

    @Test void whatCannotBeUsedIsToldAtItsBlankAndTheLastThatCouldStays() {
        choose("hill-sprints");
        set("incline", "8 %");
        var before = model.offerProperty().get().orElseThrow();
        set("incline", "abc");
        assertThat(model.blankTroublesProperty().get())
                .containsExactly(Map.entry("incline", "\"abc\" cannot be used; write 1 % to 15 %."));
        assertThat(model.runnableProperty().get()).as("not what is written there").isFalse();
        assertThat(model.offerProperty().get().orElseThrow().plan()).isEqualTo(before.plan());
        assertThat(model.setting(parameter("incline"))).isEqualTo("abc");

        choose("thirds");
        assertThat(model.blankTroublesProperty().get()).isEmpty();
        assertThat(model.runnableProperty().get()).isTrue();
        choose("hill-sprints");
        assertThat(model.setting(parameter("incline"))).as("what was right").isEqualTo("8 %");
        assertThat(model.runnableProperty().get()).isTrue();
    }

    private void choose(String name) {
        model.choose(Workouts.BUILT_IN.named(name));
    }

    private void set(String name, String text) {
        model.set(parameter(name), text);
    }

    private Parameter<?> parameter(String name) {
        return model.chosenProperty()
                .get()
                .parameters()
                .stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void keepOwn() {
        var thirds = Workouts.BUILT_IN.named("thirds").workout(Map.of(), Runner.DEFAULT);
        shelf.keep(new Workout("mine", "Mine", "", thirds.elements()));
    }
}
