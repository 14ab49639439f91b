package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kick.ui.dashboard.Theme;
import kick.ui.dashboard.Window;

class KioskOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    @Test void itFillsTheScreenWithoutTheHelpOfAWindowManager() {
        var stage = window(true);
        var all = Screen.getPrimary().getBounds();
        assertThat(stage.getStyle()).isEqualTo(StageStyle.UNDECORATED);
        assertThat(stage.getX()).isEqualTo(all.getMinX());
        assertThat(stage.getY()).isEqualTo(all.getMinY());
        assertThat(stage.getWidth()).isEqualTo(all.getWidth());
        assertThat(stage.getHeight()).isEqualTo(all.getHeight());
    }

    @Test void anyOtherWindowHasItsFrame() {
        assertThat(window(false).getStyle()).isEqualTo(StageStyle.DECORATED);
    }

    private Stage window(boolean kiosk) {
        return OnScreen.onToolkit(() -> {
            ((Stage) screen.dashboard.scene().getWindow()).setScene(new Scene(new Pane()));
            return Window.of(screen.dashboard, new Window.Options(Theme.LIGHT, false, kiosk));
        });
    }
}
