package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A runner with a heart-rate strap. */
class HeartRateOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    @Test void aHeartRateOfThreeDigitsIsThereInFull() {
        screen.click("#workout-hill-sprints");
        screen.click("#run");
        screen.play(4);
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        screen.play(20);
        assertThat(screen.text("#heart")).isEqualTo("–");
        screen.machine.run().pulse(183);
        screen.play(1);
        assertThat(screen.text("#heart")).isEqualTo("183");
        assertThat(OnScreen.onToolkit(() -> screen.dashboard.scene().lookup("#heart") instanceof Label label
                && label.lookup(".text") instanceof Text drawn ? drawn.getText() : "")).isEqualTo("183");
    }
}
