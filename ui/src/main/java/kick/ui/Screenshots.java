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
import javafx.application.Platform;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelFormat;

import javax.imageio.ImageIO;

import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.library.OwnWorkouts;
import kick.controller.units.Distance;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Runner;
import kick.controller.workout.Units;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;
import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening;
import kick.ui.dashboard.Place;
import kick.ui.dashboard.Shelf;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;

/** Brings the window into every state that matters, by virtual time, and draws it. */
final class Screenshots {
    private static final List<int[]> SIZES = List.of(new int[]{1280, 800}, new int[]{1024, 600});

    private final Path folder;
    private final Texts texts;
    private final DataFolder data;
    private final Runner runner = Runner.DEFAULT
            .withRace(new RaceResult(Distance.metres(5000), Duration.ofSeconds(1350)));
    private int count;

    Screenshots(Path folder, Locale language) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.texts = Texts.in(language);
        this.data = new DataFolder(Files.createTempDirectory("kick-screenshots"));
    }

    /** @return how many pictures there are */
    int draw() throws Exception {
        StillWindow.begin(true);
        new Bygone(new SimulatorMachine(Profiles.named(Profiles.USUAL), data, 1), runner)
                .into(data, "hill-sprints", List.of(1, 2, 3, 4, 5, 6));
        for (var theme : List.of(Theme.LIGHT, Theme.DARK))
            for (var size : SIZES) draw(theme, size[0], size[1]);
        draw(Theme.LIGHT, 3840, 2160);
        Platform.exit();
        return count;
    }

    private void draw(Theme theme, int width, int height) throws Exception {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
        try (var window = StillWindow.open(data, texts, theme, runner, width, height)) {
            for (var place : Place.values()) {
                StillWindow.onToolkit(() -> {
                    window.dashboard().show(place);
                    return place;
                });
                picture(window, place.name().toLowerCase(Locale.ROOT) + suffix);
                if (place == Place.TREADMILLS) newTreadmill(window, suffix);
                if (place == Place.WORKOUTS) editor(window, suffix);
            }
            StillWindow.onToolkit(() -> {
                window.dashboard().show(Place.HISTORY);
                if (window.dashboard().scene().lookup("#show-progress") instanceof Toggle progress)
                    progress.setSelected(true);
                return window;
            });
            picture(window, "progress" + suffix);
            run(window, suffix);
        }
        var miles = new Runner(runner.race(), runner.caps(), runner.hardLimit(), runner.leftAlone(),
                runner.usualIncline(), new Units(SpeedUnit.MPH, LengthUnit.IMPERIAL), runner.presentation(),
                runner.body());
        try (var window = StillWindow.open(data, texts, theme, miles, width, height)) {
            window.begin("progressive", Map.of());
            window.start();
            window.play(Duration.ofSeconds(700));
            picture(window, "run-mph" + suffix);
        }
        seldom(theme, suffix, width, height);
        longNames(theme, suffix, width, height);
    }

    /** A runner who is faster than the treadmill and has a strap on, before anything is kept. */
    private void seldom(Theme theme, String suffix, int width, int height) throws Exception {
        var fresh = new DataFolder(Files.createTempDirectory("kick-screenshots"));
        var fast = runner.withRace(new RaceResult(Distance.metres(5000), Duration.ofSeconds(810)));
        try (var window = StillWindow.open(fresh, texts, theme, fast, width, height)) {
            press(window, "#go-history", "history-empty" + suffix);
            window.fire("#go-workouts");
            press(window, "#workout-intervals", "workouts-warnings" + suffix);
            window.fire("#run");
            window.start();
            window.run().pulse(183);
            window.play(Duration.ofSeconds(200));
            window.run().simulated().happen(new Happening.OnLink(new Fault.Loss(1, Duration.ofSeconds(5))));
            window.play(Duration.ofMillis(2600));
            picture(window, "run-stale" + suffix);
            window.play(Duration.ofSeconds(10));
            window.ask(new Input.Pause());
            window.play(Duration.ofSeconds(30));
            picture(window, "run-paused" + suffix);
        }
    }

    private void longNames(Theme theme, String suffix, int width, int height) throws Exception {
        var imported = new DataFolder(Files.createTempDirectory("kick-screenshots"));
        var hill = Workouts.BUILT_IN.named("hill-sprints").workout(Map.of(), runner);
        new Shelf(new OwnWorkouts(imported.path().resolve("workouts"))).keep(new Workout("long",
                "A hill of a very long name that somebody imported from the archive of a running club",
                hill.description(), hill.elements()));
        try (var window = StillWindow.open(imported, texts, theme, runner, width, height)) {
            press(window, "#workout-long", "workouts-long" + suffix);
            window.fire("#run");
            window.start();
            window.play(Duration.ofSeconds(60));
            picture(window, "run-long" + suffix);
        }
    }

    private void newTreadmill(StillWindow window, String suffix) throws Exception {
        press(window, "#treadmill-D2-15-0A-00-11-22", "meeting" + suffix);
        StillWindow.onToolkit(() -> {
            window.garage().pressKey();
            return window;
        });
        picture(window, "meeting-mine" + suffix);
        window.fire("#first-session");
        window.turnToTheNewTreadmill(true);
        window.play(Duration.ofSeconds(3));
        picture(window, "first-stop" + suffix);
        window.run().simulated().press(ConsoleKey.START);
        window.play(Duration.ofSeconds(10));
        window.fire("#stop");
        window.play(Duration.ofSeconds(20));
        window.ask(new Input.Start());
        window.play(Duration.ofSeconds(25));
        picture(window, "first-units" + suffix);
        window.fire("#answer-1");
        press(window, "#action", "first-speed" + suffix);
        window.fire("#stop");
        window.play(Duration.ofSeconds(20));
        picture(window, "first-trouble" + suffix);
        window.fire("#leave");
        window.fire("#treadmill-simulated-" + Profiles.USUAL);
        window.turnToTheNewTreadmill(false);
    }

    private void editor(StillWindow window, String suffix) throws Exception {
        press(window, "#workout-edit", "editor" + suffix);
        window.fire("#line-add");
        press(window, "#editor-leave", "editor-unsaved" + suffix);
        window.fire("#leave-unsaved");
    }

    private void press(StillWindow window, String button, String name) throws Exception {
        window.fire(button);
        picture(window, name);
    }

    private void run(StillWindow window, String suffix) throws Exception {
        window.begin("hill-sprints", Map.of("week", "6"));
        window.play(Duration.ofSeconds(4));
        picture(window, "run-ready" + suffix);
        window.ask(new Input.Start());
        window.play(Duration.ofSeconds(1));
        picture(window, "run-counting" + suffix);
        window.play(Duration.ofSeconds(200));
        window.run().simulated().press(ConsoleKey.SLOWER);
        window.run().simulated().press(ConsoleKey.SLOWER);
        window.run().simulated().press(ConsoleKey.SLOWER);
        window.play(Duration.ofSeconds(8));
        picture(window, "run-held" + suffix);
        window.ask(new Input.GoOn());
        window.play(Duration.ofSeconds(748));
        until(window, 6);
        picture(window, "run-cue" + suffix);
        window.play(Duration.ofSeconds(22));
        picture(window, "run-hill" + suffix);
        window.run().simulated().happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(40))));
        window.play(Duration.ofSeconds(12));
        picture(window, "run-blind" + suffix);
        window.play(Duration.ofSeconds(60));
        picture(window, "run-returned" + suffix);
        StillWindow.onToolkit(() -> {
            window.dashboard().close();
            return window;
        });
        picture(window, "run-leave" + suffix);
        window.fire("#stay");
        window.ask(new Input.Stop());
        window.play(Duration.ofSeconds(2));
        picture(window, "run-stopping" + suffix);
        window.play(Duration.ofSeconds(60));
        picture(window, "summary" + suffix);
    }

    /** Until so many seconds of the step are left. */
    private void until(StillWindow window, int seconds) throws Exception {
        for (int i = 0; i < 600; i++) {
            var position = window.run().simulated().snapshot().position();
            if (!(window.run().simulated().phase() instanceof Phase.Running) || position == null) return;
            var end = position.end(window.run().plan());
            if (end.since(window.run().simulated().now()).toSeconds() == seconds) return;
            window.play(Duration.ofMillis(500));
        }
    }

    private void picture(StillWindow window, String name) throws Exception {
        window.settle();
        var image = StillWindow.onToolkit(() -> window.dashboard().scene().snapshot(null));
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
}
