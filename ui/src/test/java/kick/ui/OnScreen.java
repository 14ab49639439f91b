package kick.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import kick.controller.engine.Phase;
import kick.controller.workout.Runner;
import kick.simulator.Profiles;
import kick.simulator.world.SimulatedRun;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Dashboard;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;

/** The dashboard in a window in memory, with a simulated treadmill in virtual time, and hands that click and press. */
final class OnScreen implements AutoCloseable {
    /** The window hears of the run so often, in tenths of a second: well within its lease. */
    private static final long SIGN_OF_LIFE = 100;
    private static boolean begun;

    final DataFolder data = new DataFolder(folder());
    final StillMachine machine = new StillMachine(
            new SimulatorMachine(Profiles.named(Profiles.USUAL), data, 1));
    final StillGarage garage = new StillGarage(
            new StillMachine(new SimulatorMachine(Profiles.named(Profiles.USUAL), data, 1), true));
    final Dashboard dashboard;
    private final Robot robot;
    private final Stage stage;
    private StillMachine present = machine;
    private boolean closed;

    OnScreen() {
        begin();
        robot = onToolkit(Robot::new);
        dashboard = onToolkit(
                () -> new Dashboard(new Choices(Runner.DEFAULT, List.of(machine)),
                        Desktop.still(data, garage),
                        Texts.in(Locale.ENGLISH), Theme.LIGHT));
        stage = onToolkit(() -> {
            var window = new Stage();
            window.setScene(dashboard.scene());
            window.setWidth(1024);
            window.setHeight(600);
            window.show();
            window.requestFocus();
            dashboard.open();
            dashboard.onClosed(() -> closed = true);
            return window;
        });
        settle(); // what is in a scroll pane is found only when the pane has been drawn
    }

    private static java.nio.file.Path folder() {
        try {
            return Files.createTempDirectory("kick-dashboard");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static synchronized void begin() {
        if (begun) return;
        begun = true;
        DashboardCommand.quiet();
        var ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Platform.setImplicitExit(false);
    }

    static <T> T onToolkit(Callable<T> what) {
        var task = new FutureTask<>(what);
        Platform.runLater(task);
        try {
            return task.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("on the window's thread: " + e.getCause(), e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException("the window's thread does not answer", e);
        }
    }

    /** From here on the time, the hands and the eyes are those of the treadmill that is got to know. */
    void turnToTheNewTreadmill() {
        present = garage.stranger();
    }

    // --- hands ---------------------------------------------------------------------------------------------

    /** The finger goes down in the middle of it, and up again. */
    void click(String id) {
        onToolkit(() -> {
            var node = dashboard.scene().lookup(id);
            dashboard.scene().getRoot().applyCss();
            dashboard.scene().getRoot().layout();
            var place = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    void press(KeyCode key) {
        onToolkit(() -> {
            robot.keyType(key);
            return true;
        });
        settle();
    }

    /** A key that is held down, as the system repeats it. */
    void hold(KeyCode key, int times) {
        onToolkit(() -> {
            for (int i = 0; i < times; i++) robot.keyPress(key);
            robot.keyRelease(key);
            return true;
        });
        settle();
    }

    /** The deliberate act: the question, time to read it, and the answer. */
    void startBelt() {
        press(KeyCode.ENTER);
        play(1);
        press(KeyCode.ENTER);
    }

    /** The window's own button for closing. */
    void closeWindow() {
        onToolkit(() -> {
            dashboard.close();
            return true;
        });
    }

    // --- time ----------------------------------------------------------------------------------------------

    /** Lets so much of the run go by; the window keeps up with it. */
    void play(double seconds) {
        long left = Math.round(seconds * 10);
        while (left > 0) {
            long now = Math.min(left, SIGN_OF_LIFE);
            present.run().advance(Duration.ofMillis(now * 100));
            onToolkit(() -> true);
            left -= now;
        }
        settle();
    }

    /** Everything that waits for the toolkit or for its next frame has been dealt with. */
    void settle() {
        for (int frame = 0; frame < 2; frame++) {
            var drawn = new CountDownLatch(1);
            Runnable seen = drawn::countDown;
            onToolkit(() -> {
                dashboard.scene().addPostLayoutPulseListener(seen);
                Platform.requestNextPulse();
                return true;
            });
            try {
                if (!drawn.await(120, TimeUnit.SECONDS)) throw new IllegalStateException("no frame is drawn");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            onToolkit(() -> {
                dashboard.scene().removePostLayoutPulseListener(seen);
                return true;
            });
        }
    }

    SimulatedRun run() {
        return present.run().simulated();
    }

    Phase phase() {
        return run().phase();
    }

    double beltKmh() {
        return run().truth().belt().kmh();
    }

    // --- eyes ----------------------------------------------------------------------------------------------

    String text(String id) {
        return onToolkit(() -> dashboard.scene().lookup(id) instanceof Labeled label ? label.getText() : "");
    }

    /** The texts of all labels in it. */
    List<String> texts(String id) {
        return onToolkit(() -> dashboard.scene()
                .lookup(id)
                .lookupAll(".label")
                .stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    boolean sees(String id) {
        return onToolkit(() -> {
            Node node = dashboard.scene().lookup(id);
            return node != null && node.isVisible();
        });
    }

    boolean isClosed() {
        return closed;
    }

    @Override public void close() {
        onToolkit(() -> {
            stage.hide();
            return true;
        });
    }
}
