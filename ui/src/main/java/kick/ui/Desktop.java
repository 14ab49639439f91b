package kick.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Platform;

import kick.controller.library.OwnWorkouts;
import kick.controller.workout.RunnerFile;
import kick.ui.dashboard.Archive;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Garage;
import kick.ui.dashboard.Shelf;
import kick.ui.dashboard.Surroundings;
import kick.ui.dashboard.Voice;

/** What the window is surrounded by: this computer's disk and desktop. */
final class Desktop {
    private Desktop() {}

    /** With a thread of its own for what waits. */
    static Surroundings around(Garage garage, DataFolder data, Shelf shelf, RunnerFile profile,
            Locale language) {
        var aside = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("errands").factory());
        return new Surroundings(garage, archive(data), shelf, profile, new Errands(aside, Platform::runLater),
                new SystemVoice(language), InstantSource.system(),
                Desktop::open);
    }

    /** Where nothing is done aside, and no folder is opened: for pictures and tests. */
    static Surroundings still(DataFolder data, Garage garage) {
        var profile = new RunnerFile(data.path().resolve("runner.yaml"));
        var shelf = new Shelf(new OwnWorkouts(data.path().resolve("workouts")));
        return new Surroundings(garage, archive(data), shelf, profile,
                new Errands(Runnable::run, Runnable::run), Voice.SILENT,
                InstantSource.system(),
                _ -> {});
    }

    private static Archive archive(DataFolder data) {
        return new Archive(data.history(), data.path().resolve("exports"));
    }

    /** Where there is no such program the runner has read the folder's name anyway. */
    private static void open(Path folder) {
        try {
            new ProcessBuilder("xdg-open", folder.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            // no desktop that could show it
        }
    }
}
