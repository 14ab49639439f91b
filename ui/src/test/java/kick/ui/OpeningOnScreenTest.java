package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kick.controller.workout.Runner;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Dashboard;
import kick.ui.dashboard.Place;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;

/** What there is of the window in its first frame, and after it. */
class OpeningOnScreenTest {
    private final OnScreen screen = new OnScreen();
    private final Dashboard window = OnScreen.onToolkit(
            () -> new Dashboard(new Choices(Runner.DEFAULT, List.of(screen.machine)),
                    Desktop.still(screen.data, screen.garage), Texts.in(Locale.ENGLISH), Theme.LIGHT));

    @AfterEach void close() {
        screen.close();
    }

    @Test void theNavigationComesFirstAndThenTheWorkouts() {
        assertThat(find("#go-workouts")).isNotNull();
        assertThat(center()).isNull();
        open();
        assertThat(find("#totals")).isNotNull();
    }

    @Test void whoHasGoneToAnotherScreenMeanwhileStaysThere() {
        OnScreen.onToolkit(() -> {
            window.show(Place.HISTORY);
            return true;
        });
        var history = center();
        open();
        assertThat(history).isNotNull();
        assertThat(center()).isSameAs(history);
    }

    private void open() {
        OnScreen.onToolkit(() -> {
            window.open();
            return true;
        });
    }

    private Node find(String what) {
        return OnScreen.onToolkit(() -> window.scene().lookup(what));
    }

    private Node center() {
        return OnScreen.onToolkit(() -> ((BorderPane) window.scene().getRoot()).getCenter());
    }
}
