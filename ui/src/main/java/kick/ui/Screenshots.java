package kick.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.units.Distance;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Runner;
import kick.controller.workout.Units;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;
import kick.controller.workout.Workouts;
import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Dashboard;
import kick.ui.dashboard.Place;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;

/** Brings the window into every state that matters, by virtual time, and draws it. */
final class Screenshots {
    private static final List<int[]> SIZES = List.of(new int[]{1280, 800}, new int[]{1024, 600});

    private final Path folder;
    private final Texts texts;
    private final DataFolder data;
    private final StillMachine machine;
    private final Runner runner = Runner.DEFAULT
            .withRace(new RaceResult(Distance.metres(5000), Duration.ofSeconds(1350)));
    private StillGarage garage;
    /** Whose time goes by. */
    private StillMachine present;
    private int count;
    private @Nullable Stage stage;

    Screenshots(Path folder, Locale language) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.texts = Texts.in(language);
        this.data = new DataFolder(Files.createTempDirectory("kick-screenshots"));
        this.machine = new StillMachine(new SimulatorMachine(Profiles.named(Profiles.USUAL), data, 1));
        this.present = machine;
        this.garage = new StillGarage(newcomer());
    }

    private StillMachine newcomer() {
        return new StillMachine(new SimulatorMachine(Profiles.named(Profiles.USUAL), data, 1), true);
    }

    /** @return how many pictures there are */
    int draw() throws Exception {
        var begun = new CountDownLatch(1);
        Platform.startup(begun::countDown);
        begun.await();
        Platform.setImplicitExit(false);
        new Bygone(new SimulatorMachine(Profiles.named(Profiles.USUAL), data, 1), runner)
                .into(data, "hill-sprints", List.of(1, 2, 3, 4, 5, 6));
        for (var theme : List.of(Theme.LIGHT, Theme.DARK))
            for (var size : SIZES) draw(theme, size[0], size[1]);
        Platform.exit();
        return count;
    }

    private void draw(Theme theme, int width, int height) throws Exception {
        var dashboard = onToolkit(() -> open(theme, width, height, runner));
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
        for (var place : Place.values()) {
            onToolkit(() -> {
                dashboard.show(place);
                return place;
            });
            picture(dashboard, place.name().toLowerCase(Locale.ROOT) + suffix);
            if (place == Place.TREADMILLS) newTreadmill(dashboard, suffix);
            if (place == Place.WORKOUTS) press(dashboard, "#workout-edit", "editor" + suffix);
        }
        onToolkit(() -> {
            if (dashboard.scene().lookup("#show-progress") instanceof Toggle progress)
                progress.setSelected(true);
            return dashboard;
        });
        picture(dashboard, "progress" + suffix);
        run(dashboard, suffix);
        var miles = new Runner(runner.race(), runner.caps(), runner.hardLimit(), runner.leftAlone(),
                runner.usualIncline(), new Units(SpeedUnit.MPH, LengthUnit.IMPERIAL), runner.presentation(),
                runner.body());
        var inMiles = onToolkit(() -> open(theme, width, height, miles));
        begin(inMiles, "progressive", Map.of());
        start(inMiles);
        play(inMiles, Duration.ofSeconds(700));
        picture(inMiles, "run-mph" + suffix);
    }

    private void newTreadmill(Dashboard dashboard, String suffix) throws Exception {
        press(dashboard, "#treadmill-D2-15-0A-00-11-22", "meeting" + suffix);
        onToolkit(() -> {
            garage.pressKey();
            return garage;
        });
        picture(dashboard, "meeting-mine" + suffix);
        fire(dashboard, "#first-session");
        present = garage.stranger();
        play(dashboard, Duration.ofSeconds(3));
        picture(dashboard, "first-stop" + suffix);
        present.run().simulated().press(ConsoleKey.START);
        play(dashboard, Duration.ofSeconds(10));
        fire(dashboard, "#stop");
        play(dashboard, Duration.ofSeconds(20));
        ask(dashboard, new Input.Start());
        play(dashboard, Duration.ofSeconds(25));
        picture(dashboard, "first-units" + suffix);
        fire(dashboard, "#answer-1");
        press(dashboard, "#action", "first-speed" + suffix);
        fire(dashboard, "#stop");
        play(dashboard, Duration.ofSeconds(20));
        picture(dashboard, "first-trouble" + suffix);
        fire(dashboard, "#leave");
        fire(dashboard, "#treadmill-" + machine.id());
        present = machine;
    }

    private void press(Dashboard dashboard, String button, String name) throws Exception {
        fire(dashboard, button);
        picture(dashboard, name);
    }

    private static void fire(Dashboard dashboard, String button) throws Exception {
        onToolkit(() -> {
            if (dashboard.scene().lookup(button) instanceof ButtonBase found) found.fire();
            return dashboard;
        });
    }

    private void run(Dashboard dashboard, String suffix) throws Exception {
        begin(dashboard, "hill-sprints", Map.of("week", "6"));
        play(dashboard, Duration.ofSeconds(4));
        picture(dashboard, "run-ready" + suffix);
        ask(dashboard, new Input.Start());
        play(dashboard, Duration.ofSeconds(1));
        picture(dashboard, "run-counting" + suffix);
        play(dashboard, Duration.ofSeconds(200));
        present.run().simulated().press(ConsoleKey.SLOWER);
        present.run().simulated().press(ConsoleKey.SLOWER);
        present.run().simulated().press(ConsoleKey.SLOWER);
        play(dashboard, Duration.ofSeconds(8));
        picture(dashboard, "run-held" + suffix);
        ask(dashboard, new Input.GoOn());
        play(dashboard, Duration.ofSeconds(748));
        until(dashboard, 6);
        picture(dashboard, "run-cue" + suffix);
        play(dashboard, Duration.ofSeconds(22));
        picture(dashboard, "run-hill" + suffix);
        present.run().simulated().happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(40))));
        play(dashboard, Duration.ofSeconds(12));
        picture(dashboard, "run-blind" + suffix);
        play(dashboard, Duration.ofSeconds(60));
        picture(dashboard, "run-returned" + suffix);
        onToolkit(() -> {
            dashboard.close();
            return dashboard;
        });
        picture(dashboard, "run-leave" + suffix);
        fire(dashboard, "#stay");
        ask(dashboard, new Input.Stop());
        play(dashboard, Duration.ofSeconds(2));
        picture(dashboard, "run-stopping" + suffix);
        play(dashboard, Duration.ofSeconds(60));
        picture(dashboard, "summary" + suffix);
    }

    // --- the run -------------------------------------------------------------------------------------------

    private void begin(Dashboard dashboard, String workout, Map<String, String> settings) throws Exception {
        var plan = Workouts.BUILT_IN.named(workout)
                .workout(settings, runner)
                .planFor(runner, machine.reach());
        onToolkit(() -> {
            dashboard.begin(plan);
            return plan;
        });
    }

    private void start(Dashboard dashboard) throws Exception {
        play(dashboard, Duration.ofSeconds(4));
        ask(dashboard, new Input.Start());
    }

    private void ask(Dashboard dashboard, Input input) throws Exception {
        present.run().ask(input);
        play(dashboard, Duration.ofMillis(200));
    }

    /** In steps that keep the lease. */
    private void play(Dashboard dashboard, Duration time) throws Exception {
        var step = Duration.ofSeconds(time.toSeconds() > 60 ? 4 : 1);
        for (var left = time; left.isPositive(); left = left.minus(step)) {
            present.run().advance(left.compareTo(step) < 0 ? left : step);
            onToolkit(dashboard::scene);
        }
    }

    /** Until so many seconds of the step are left. */
    private void until(Dashboard dashboard, int seconds) throws Exception {
        for (int i = 0; i < 600; i++) {
            var position = present.run().simulated().snapshot().position();
            if (!(present.run().simulated().phase() instanceof Phase.Running) || position == null) return;
            var end = position.end(present.run().plan());
            if (end.since(present.run().simulated().now()).toSeconds() == seconds) return;
            play(dashboard, Duration.ofMillis(500));
        }
    }

    // --- the window ----------------------------------------------------------------------------------------

    private Dashboard open(Theme theme, int width, int height, Runner who) {
        if (stage != null) stage.hide();
        present = machine;
        garage = new StillGarage(newcomer());
        var dashboard = new Dashboard(new Choices(who, List.of(machine)), Desktop.still(data, garage), texts,
                theme);
        stage = new Stage();
        stage.setScene(dashboard.scene());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return dashboard;
    }

    private void picture(Dashboard dashboard, String name) throws Exception {
        var image = onToolkit(() -> dashboard.scene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffer.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(buffer, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
    }

    private static <T> T onToolkit(java.util.concurrent.Callable<T> what) throws Exception {
        var task = new FutureTask<>(what);
        Platform.runLater(task);
        return task.get();
    }
}
