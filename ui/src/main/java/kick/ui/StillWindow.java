package kick.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import kick.controller.engine.Input;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;
import kick.simulator.Profiles;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Dashboard;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;

/** The window in memory, on a treadmill whose time only goes by when it is told to: for pictures and measurements. */
final class StillWindow implements AutoCloseable {
    private static final int PATIENCE = 60;
    /** A screen in memory has so many rows. */
    private static final int ROWS = 1000;

    private final Dashboard dashboard;
    private final Runner runner;
    private final StillMachine machine;
    private final StillGarage garage;
    private final Stage stage;
    private StillMachine present;

    private StillWindow(DataFolder data, Texts texts, Theme theme, Runner runner, int width, int height) {
        this.runner = runner;
        this.machine = machine(data, false);
        this.garage = new StillGarage(machine(data, true));
        this.present = machine;
        this.dashboard = new Dashboard(new Choices(runner, List.of(machine)), Desktop.still(data, garage),
                texts, theme, width, height);
        dashboard.open();
        this.stage = new Stage();
        stage.setScene(dashboard.scene());
        stage.setWidth(width);
        stage.setHeight(height);
        if (height <= ROWS) stage.show(); // whatever is larger is only drawn
    }

    private static StillMachine machine(DataFolder data, boolean stranger) {
        return new StillMachine(new SimulatorMachine(Profiles.named(Profiles.USUAL), data, 1), stranger);
    }

    /**
     * Says how windows are drawn, before the first one: by the processor.
     *
     * @param inMemory whether without a display
     */
    static void draw(boolean inMemory) {
        if (inMemory) System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /** Makes windows possible. Once in the life of a program. */
    static void begin(boolean inMemory) throws InterruptedException {
        draw(inMemory);
        DashboardCommand.quiet();
        var begun = new CountDownLatch(1);
        Platform.startup(begun::countDown);
        begun.await();
        Platform.setImplicitExit(false);
    }

    /** Opens one, from any thread but the toolkit's. */
    static StillWindow open(DataFolder data, Texts texts, Theme theme, Runner runner, int width, int height)
            throws Exception {
        return onToolkit(() -> new StillWindow(data, texts, theme, runner, width, height));
    }

    static <T> T onToolkit(Callable<T> what) throws Exception {
        var task = new FutureTask<>(what);
        Platform.runLater(task);
        return task.get();
    }

    Dashboard dashboard() {
        return dashboard;
    }

    StillGarage garage() {
        return garage;
    }

    /** The run that goes on. */
    WindowRun run() {
        return present.run();
    }

    /** From here on it is the treadmill that is being got to know whose time goes by; or again the usual one. */
    void turnToTheNewTreadmill(boolean turn) {
        present = turn ? garage.stranger() : machine;
    }

    // --- what is done in it --------------------------------------------------------------------------------

    /** Presses a button, if it is there. */
    void fire(String button) throws Exception {
        onToolkit(() -> {
            if (dashboard.scene().lookup(button) instanceof ButtonBase found) found.fire();
            return dashboard;
        });
    }

    void begin(String workout, Map<String, String> settings) throws Exception {
        var plan = Workouts.BUILT_IN.named(workout)
                .workout(settings, runner)
                .planFor(runner, machine.reach());
        onToolkit(() -> {
            dashboard.begin(plan);
            return plan;
        });
    }

    void start() throws Exception {
        play(Duration.ofSeconds(4));
        ask(new Input.Start());
    }

    void ask(Input input) throws Exception {
        run().ask(input);
        play(Duration.ofMillis(200));
    }

    /** Lets time go by, in steps that keep the lease. */
    void play(Duration time) throws Exception {
        var step = Duration.ofSeconds(time.toSeconds() > 60 ? 4 : 1);
        for (var left = time; left.isPositive(); left = left.minus(step)) {
            run().advance(left.compareTo(step) < 0 ? left : step);
            onToolkit(dashboard::scene);
        }
    }

    /** Waits until a frame has been drawn: the next one begins after that. */
    void settle() throws Exception {
        if (!stage.isShowing()) return;
        for (int i = 0; i < 2; i++) {
            var drawn = new CountDownLatch(1);
            Runnable listener = drawn::countDown;
            onToolkit(() -> {
                dashboard.scene().addPostLayoutPulseListener(listener);
                Platform.requestNextPulse();
                return listener;
            });
            if (!drawn.await(PATIENCE, TimeUnit.SECONDS)) throw new IOException("no frame is drawn");
            onToolkit(() -> {
                dashboard.scene().removePostLayoutPulseListener(listener);
                return listener;
            });
        }
    }

    @Override public void close() {
        Platform.runLater(stage::hide);
    }
}
