package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.ui.dashboard.run.Notice;
import kick.ui.dashboard.run.Notice.Tone;
import kick.ui.dashboard.run.NoticeLine;

/** In the smallest window, from two metres. */
class ReadableOnScreenTest {
    /** Of the smallest window's letters. */
    private static final double EM = 12;
    private static final String VALUE = "14.8 km/h, up to 10 %";

    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    @Test void theRunsLineAndItsStepAreLargeAndTheCurveHasRoomLeft() {
        screen.click("#workout-hill-sprints");
        screen.click("#run");
        screen.play(4);
        assertThat(letters("#notice")).isGreaterThan(2.19 * EM);
        assertThat(letters("#step")).isGreaterThan(1.79 * EM);
        assertThat(height(".plan-chart")).isGreaterThan(96);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"}) void noLineOfARunIsClipped(String language) {
        screen.click("#run");
        screen.play(4);
        for (var text : (Iterable<String>) lines(Locale.forLanguageTag(language))::iterator)
            assertThat(drawn(text)).isEqualTo(text);
    }

    private static Stream<String> lines(Locale language) {
        var texts = ResourceBundle.getBundle("kick.ui.dashboard.dashboard", language);
        return texts.keySet()
                .stream()
                .filter(key -> key.matches("(notice|alarm|pause|ending)\\..*"))
                .map(key -> texts.getString(key).replaceAll("\\{\\d}", VALUE));
    }

    /** What the line shows of it in the place of the run's own. */
    private String drawn(String text) {
        return OnScreen.onToolkit(() -> {
            var scene = screen.dashboard.scene();
            var own = (Labeled) scene.lookup("#notice");
            var line = new NoticeLine(new ReadOnlyObjectWrapper<>(new Notice(Tone.WARNING, text, 0)));
            var pane = (Pane) own.getParent();
            pane.getChildren().set(pane.getChildren().indexOf(own), line);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return ((Text) line.lookup(".text")).getText();
        });
    }

    private double letters(String id) {
        return OnScreen.onToolkit(() -> ((Labeled) screen.dashboard.scene().lookup(id)).getFont().getSize());
    }

    private double height(String id) {
        return OnScreen.onToolkit(() -> {
            Node node = screen.dashboard.scene().lookup(id);
            return node.getLayoutBounds().getHeight();
        });
    }
}
