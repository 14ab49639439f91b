/**
 * Workout files on disk: a file of whatever format is read by its content ({@link
 * kick.controller.library.WorkoutFile}), and the runner's own workouts have a folder ({@link
 * kick.controller.library.OwnWorkouts}). The formats themselves know no disk.
 */
@NullMarked
package kick.controller.library;

import org.jspecify.annotations.NullMarked;
