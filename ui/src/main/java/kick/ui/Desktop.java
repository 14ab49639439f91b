package kick.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import javafx.application.Platform;

import kick.controller.workout.RunnerFile;
import kick.ui.dashboard.Archive;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Surroundings;

/** What the window is surrounded by: this computer's disk and desktop. */
final class Desktop {
    private Desktop() {}

    /** With a thread of its own for what waits. */
    static Surroundings around(DataFolder data, RunnerFile profile) {
        var aside = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("errands").factory());
        return new Surroundings(archive(data), profile, new Errands(aside, Platform::runLater),
                InstantSource.system(),
                Desktop::open);
    }

    /** Where nothing is done aside, and no folder is opened: for pictures and tests. */
    static Surroundings still(DataFolder data) {
        var profile = new RunnerFile(data.path().resolve("runner.yaml"));
        return new Surroundings(archive(data), profile, new Errands(Runnable::run, Runnable::run),
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
