package kick.ui.dashboard.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.units.Speed;
import kick.controller.workout.HardLimit;
import kick.controller.workout.Quantities;
import kick.controller.workout.Runner;
import kick.controller.workout.RunnerFile;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.NoMachine;
import kick.ui.dashboard.Texts;

class RunnerModelTest {
    @TempDir
    private Path folder = Path.of("");
    private RunnerFile file = new RunnerFile(folder);
    private Choices choices = new Choices(Runner.DEFAULT, List.of(new NoMachine()));
    private RunnerModel model = model(choices);

    private RunnerModel model(Choices chosen) {
        return new RunnerModel(chosen, file, new Errands(Runnable::run, Runnable::run),
                Texts.in(Locale.ENGLISH));
    }

    @BeforeEach void place() {
        file = new RunnerFile(folder.resolve("runner.yaml"));
        choices = new Choices(Runner.DEFAULT, List.of(new NoMachine()));
        model = model(choices);
    }

    private String easy() {
        return model.pacesProperty().get().getLast().speed();
    }

    @Test void aRaceChangesThePacesAtOnceAndIsKept() {
        assertThat(model.saidProperty().get()).startsWith("For a runner of 5 km in 30:00");
        var before = easy();
        model.setRace("mile", "5:50");
        assertThat(easy()).isNotEqualTo(before);
        assertThat(file.read()).isEqualTo(choices.runner());
        assertThat(choices.runner().race()).contains(Quantities.race("mile in 5:50"));
        assertThat(model.saidProperty().get()).isEqualTo("Kept in " + file.path());
        assertThat(model.racesProperty().get()).extracting(PaceRow::name)
                .containsExactly("1500 m", "Mile", "5 km", "10 km", "Half marathon", "Marathon");
    }

    @Test void aKeptRaceComesBackByTheNameOfItsDistance() {
        model.setRace("half marathon", "1:31:50");
        var again = model(new Choices(file.read(), List.of(new NoMachine())));
        assertThat(again.raceDistance()).isEqualTo("half marathon");
        assertThat(again.raceTime()).isEqualTo("1:31:50");
    }

    @Test void aRaceWithoutATimeIsNone() {
        model.setRace("5 km", "25:00");
        model.setRace("10 km", " ");
        assertThat(choices.runner().isDefault()).isTrue();
    }

    @Test void whatCannotBeUsedIsToldAtItsFieldAndChangesNothing() {
        model.set("max-speed", "14 km/h");
        model.set("max-speed", "90 km/h");
        assertThat(model.troublesProperty().get()).containsOnlyKeys("max-speed");
        assertThat(model.troublesProperty().get().get("max-speed"))
                .isEqualTo("\"90 km/h\" cannot be used; write a speed from 1 km/h to 22 km/h.");
        assertThat(choices.runner().caps().speed()).isEqualTo(Speed.kmh(14));

        model.set("hard-limit", "guest-or-child");
        assertThat(choices.runner().hardLimit()).as("the other fields go on")
                .isEqualTo(HardLimit.GUEST_OR_CHILD);
        assertThat(file.read().caps().speed()).isEqualTo(Speed.kmh(14));

        model.set("max-speed", "15 km/h");
        assertThat(model.troublesProperty().get()).isEmpty();
        assertThat(file.read().caps().speed()).isEqualTo(Speed.kmh(15));
    }

    @Test void unitsChangeHowThePacesAreWritten() {
        model.set("show-speed-as", "min/mile");
        assertThat(easy()).endsWith("min/mile");
    }

    @Test void aFileThatCannotBeWrittenIsToldAndTheRunnerCountsAnyway() throws Exception {
        Files.createDirectories(file.path().resolve("in the way"));
        model.set("max-incline", "8 %");
        assertThat(model.saidProperty().get()).contains("the file cannot be written");
        assertThat(choices.runner().caps().incline().percent()).isEqualTo(8);
    }
}
