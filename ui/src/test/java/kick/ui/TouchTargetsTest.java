package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every screen in the smallest window: whatever can be touched is large enough for a finger, and has a name. */
class TouchTargetsTest {
    private static final double LEAST = 48;
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    private void check() {
        screen.settle();
        var controls = OnScreen.onToolkit(() -> {
            var root = screen.dashboard.scene().getRoot();
            root.applyCss();
            root.layout();
            List<Control> all = new ArrayList<>();
            collect(root, all);
            return all;
        });
        assertThat(controls).isNotEmpty();
        for (var control : controls) {
            assertThat(control.getHeight()).as("height of %s", control).isGreaterThanOrEqualTo(LEAST);
            assertThat(control.getWidth()).as("width of %s", control).isGreaterThanOrEqualTo(LEAST);
            assertThat(name(control)).as("name of %s", control).isNotBlank();
        }
    }

    private static String name(Control control) {
        var accessible = control.getAccessibleText();
        if (accessible != null && !accessible.isBlank()) return accessible;
        if (control instanceof ListCell<?>) return "a line of a list";
        return control instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /** What is shown and can be touched; a scroll bar is not needed, since everything can be dragged. */
    private static void collect(Node node, List<Control> all) {
        if (!node.isVisible() || node instanceof ScrollBar) return;
        boolean touched = node instanceof ButtonBase || node instanceof TextField
                || node instanceof ComboBox<?>
                || node instanceof ListCell<?> cell && !cell.isEmpty() && isLine(cell);
        if (touched && !(node.getParent() instanceof ComboBox<?>)) all.add((Control) node);
        if (node instanceof ComboBox<?>) return;
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }

    /** Lines that can be chosen. */
    private static boolean isLine(ListCell<?> cell) {
        ListView<?> list = cell.getListView();
        return list != null && list.isFocusTraversable();
    }

    @Test void onTheWorkoutsAndInTheEditor() {
        check();
        screen.click("#workout-edit");
        check();
        screen.click("#line-group");
        check();
    }

    @Test void onTheTreadmillsAndWhileOneIsGotToKnow() {
        screen.click("#go-treadmills");
        check();
        screen.click("#treadmill-D2-15-0A-00-11-22");
        check();
        OnScreen.onToolkit(() -> {
            screen.garage.pressKey();
            return true;
        });
        check();
        screen.turnToTheNewTreadmill();
        screen.click("#first-session");
        screen.play(4);
        check();
    }

    @Test void onTheRunnersScreen() {
        screen.click("#go-runner");
        check();
    }

    @Test void duringARunOnItsSummaryAndInTheHistory() {
        screen.click("#workout-hill-sprints");
        screen.click("#run");
        screen.play(4);
        check();
        screen.startBelt();
        screen.play(30);
        check();
        screen.press(KeyCode.SPACE);
        screen.play(30);
        check();
        screen.click("#go-history");
        check();
        screen.click("#show-progress");
        check();
    }
}
