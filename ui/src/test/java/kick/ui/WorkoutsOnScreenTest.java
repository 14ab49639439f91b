package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Choosing a workout by hand and by keys. */
class WorkoutsOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    @Test void enterOnTheChosenCardRunsIt() {
        screen.click("#workout-hill-sprints");
        screen.press(KeyCode.ENTER);
        screen.play(4);
        assertThat(screen.text("#notice")).startsWith("Ready.");
        assertThat(screen.text("#action")).as("once is once").isEqualTo("Start");
    }

    @Test void whatIsWrongIsToldBelowItsField() {
        screen.click("#workout-hill-sprints");
        OnScreen.onToolkit(() -> {
            if (node("#set-reps") instanceof TextField field) {
                field.setText("abc");
                field.fireEvent(new javafx.event.ActionEvent());
            }
            return true;
        });
        screen.settle();
        assertThat(screen.text("#wrong-reps")).startsWith("\"abc\" cannot be used; write ");
        assertThat(screen.sees("#wrong-incline")).isFalse();
        assertThat(OnScreen.onToolkit(() -> node("#run").isDisabled())).isTrue();
    }

    @Test void theLinesOfTheEditorAreInTheMiddleOfTheirRows() {
        screen.click("#workout-new");
        var text = bounds("#editor-lines .list-cell:filled .label");
        var row = bounds("#editor-lines .list-cell:filled");
        assertThat(text.getCenterY()).isCloseTo(row.getCenterY(), org.assertj.core.data.Offset.offset(3.0));
    }

    private Bounds bounds(String id) {
        return OnScreen.onToolkit(() -> node(id).localToScene(node(id).getLayoutBounds()));
    }

    private Node node(String id) {
        return screen.dashboard.scene().lookup(id);
    }
}
