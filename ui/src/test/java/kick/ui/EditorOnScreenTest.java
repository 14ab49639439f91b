package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workout that is being written is lost by no single touch. */
class EditorOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @BeforeEach void write() {
        screen.click("#workout-new");
        screen.click("#line-add");
        screen.click("#editor-title");
        type("Tuesday");
    }

    private void type(String title) {
        OnScreen.onToolkit(() -> {
            if (screen.dashboard.scene().lookup("#editor-title") instanceof TextField field)
                field.setText(title);
            return title;
        });
    }

    @AfterEach void close() {
        screen.close();
    }

    private String title() {
        return OnScreen.onToolkit(() -> screen.dashboard.scene()
                .lookup("#editor-title") instanceof TextField field ? field.getText() : "");
    }

    @Test void itIsThereAgainWhenSomethingElseWasLookedAt() {
        screen.click("#go-treadmills");
        assertThat(screen.sees("#treadmills")).isTrue();
        screen.click("#go-workouts");
        assertThat(title()).isEqualTo("Tuesday");
        assertThat(screen.texts("#editor-lines")).hasSize(2);
    }

    @Test void theWayBackAsksFirst() {
        screen.click("#editor-leave");
        assertThat(screen.sees("#unsaved-question")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.sees("#unsaved-question")).isFalse();
        assertThat(title()).isEqualTo("Tuesday");
        screen.click("#editor-leave");
        screen.press(KeyCode.SPACE);
        assertThat(screen.sees("#unsaved-question")).as("to stay is the first answer").isFalse();
        screen.click("#editor-leave");
        screen.click("#leave-unsaved");
        assertThat(screen.sees("#editor-lines")).isFalse();
        assertThat(screen.sees("#run")).isTrue();
    }

    @Test void theWindowDoesNotCloseBeforeItIsSavedOrGivenUp() {
        screen.click("#go-runner");
        screen.closeWindow();
        assertThat(screen.isClosed()).isFalse();
        assertThat(screen.sees("#unsaved-question")).isTrue();
        screen.click("#keep-writing");
        assertThat(screen.isClosed()).isFalse();
        screen.closeWindow();
        screen.click("#save-and-leave");
        screen.settle();
        assertThat(screen.data.path().resolve("workouts/tuesday.yaml")).exists();
        assertThat(screen.isClosed()).isTrue();
    }

    @Test void whoGivesItUpClosesTheWindow() {
        screen.closeWindow();
        screen.click("#leave-unsaved");
        assertThat(screen.isClosed()).isTrue();
    }
}
