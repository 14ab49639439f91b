package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kick.controller.library.OwnWorkouts;
import kick.controller.workout.Runner;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;
import kick.ui.dashboard.Shelf;

/** A long title gives way; what is beside it does not. */
class LongNamesOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    @Test void ofAWorkoutThatWasImported() {
        var hill = Workouts.BUILT_IN.named("hill-sprints").workout(Map.of(), Runner.DEFAULT);
        new Shelf(new OwnWorkouts(screen.data.path().resolve("workouts"))).keep(new Workout("long",
                "A hill of a very long name that somebody imported from the archive of a running club",
                hill.description(), hill.elements()));
        screen.click("#go-workouts");
        OnScreen.onToolkit(() -> {
            ((Button) screen.dashboard.scene().lookup("#workout-long")).fire();
            return true;
        });
        screen.settle();
        assertThat(isWhole("#totals")).isTrue();
        screen.click("#run");
        screen.play(4);
        assertThat(isWhole("#leave")).isTrue();
        assertThat(isWhole("#treadmill")).isTrue();
    }

    /** Whether nothing of its text is left out. */
    private boolean isWhole(String id) {
        return OnScreen.onToolkit(() -> screen.dashboard.scene().lookup(id) instanceof Labeled label
                && label.lookup(".text") instanceof Text drawn && drawn.getText().equals(label.getText()));
    }
}
