package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kick.controller.workout.Runner;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Dashboard;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;

/** The desktop becomes dark at sunset, and the window with it, if the runner has not said otherwise. */
class ThemeOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    @Test void theWindowFollowsTheDesktop() {
        var dashboard = dashboard(Theme.SYSTEM);
        desktop(dashboard, ColorScheme.DARK);
        assertThat(colours(dashboard)).contains("dark").doesNotContain("light");
        desktop(dashboard, ColorScheme.LIGHT);
        assertThat(colours(dashboard)).contains("light").doesNotContain("dark");
    }

    @Test void whoeverHasChosenKeepsIt() {
        var dashboard = dashboard(Theme.LIGHT);
        desktop(dashboard, ColorScheme.DARK);
        assertThat(colours(dashboard)).contains("light").doesNotContain("dark");
    }

    private Dashboard dashboard(Theme theme) {
        return OnScreen.onToolkit(() -> new Dashboard(new Choices(Runner.DEFAULT, List.of(screen.machine)),
                Desktop.still(screen.data, screen.garage), Texts.in(Locale.ENGLISH), theme));
    }

    private static void desktop(Dashboard dashboard, ColorScheme scheme) {
        OnScreen.onToolkit(() -> {
            dashboard.desktopTurns(scheme);
            return true;
        });
    }

    private static List<String> colours(Dashboard dashboard) {
        return OnScreen.onToolkit(() -> List.copyOf(dashboard.scene().getRoot().getStyleClass()));
    }
}
