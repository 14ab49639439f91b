package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.shape.Shape;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

import kick.controller.workout.Runner;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Dashboard;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;

/** What knows nothing of letters grows with the window, too. */
class ScaleOnScreenTest {
    private final OnScreen screen = new OnScreen();
    private final Dashboard small = dashboard(1024, 600);
    private final Dashboard large = dashboard(3840, 2160);

    @AfterEach void close() {
        screen.close();
    }

    private Dashboard dashboard(double width, double height) {
        return OnScreen.onToolkit(() -> {
            var window = new Dashboard(new Choices(Runner.DEFAULT, List.of(screen.machine)),
                    Desktop.still(screen.data, screen.garage), Texts.in(Locale.ENGLISH), Theme.LIGHT, width,
                    height);
            window.open();
            return window;
        });
    }

    @Test void iconsButtonsAndLinesGrow() {
        var before = sizes(small);
        var after = sizes(large);
        for (int i = 0; i < before.size(); i++)
            assertThat(after.get(i)).as("size %d", i).isGreaterThan(2.4 * before.get(i));
    }

    private static List<Double> sizes(Dashboard window) {
        return OnScreen.onToolkit(() -> {
            layOut(window);
            var line = (Shape) window.scene().lookup(".detail-chart .incline-line");
            return List.of(icon(window, "#theme"), icon(window, "#run"), button(window, "#theme").getHeight(),
                    button(window, "#run").getHeight(), line.getStrokeWidth());
        });
    }

    @Test void theIconsOfTheRunGrow() {
        assertThat(faster(large)).isGreaterThan(3 * faster(small));
    }

    private static double faster(Dashboard window) {
        return OnScreen.onToolkit(() -> {
            button(window, "#run").fire();
            layOut(window);
            return icon(window, "#faster");
        });
    }

    private static void layOut(Dashboard window) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    private static double icon(Dashboard window, String id) {
        return ((FontIcon) button(window, id).getGraphic()).getLayoutBounds().getHeight();
    }

    private static Button button(Dashboard window, String id) {
        return (Button) window.scene().lookup(id);
    }
}
