package kick.ui.dashboard;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

import kick.controller.workout.RunnerFile;

/**
 * What the window needs of the computer that it is on.
 *
 * @param garage the treadmills
 * @param archive the runs that were kept
 * @param shelf the workouts
 * @param profile the runner's file
 * @param errands do what has to wait
 * @param voice what the runner hears, as far as they want to hear it
 * @param clock for "the last four weeks"
 * @param opener shows a folder in the desktop's own way, and waits for nobody
 */
public record Surroundings(Garage garage, Archive archive, Shelf shelf, RunnerFile profile, Errands errands,
        Voice voice, InstantSource clock,
        Consumer<Path> opener) {}
