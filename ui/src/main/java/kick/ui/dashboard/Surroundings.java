package kick.ui.dashboard;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

import kick.controller.workout.RunnerFile;

/**
 * What the window needs of the computer that it is on.
 *
 * @param archive the runs that were kept
 * @param profile the runner's file
 * @param errands do what has to wait
 * @param clock for "the last four weeks"
 * @param opener shows a folder in the desktop's own way, and waits for nobody
 */
public record Surroundings(Archive archive, RunnerFile profile, Errands errands, InstantSource clock,
        Consumer<Path> opener) {}
