/**
 * The plan: workouts as a coach writes them ({@link kick.controller.workout.Workout}), the runner they are for
 * ({@link kick.controller.workout.Runner}), and the resolved {@link kick.controller.workout.Plan} that the engine
 * runs, in which every target is a number and every repeat is unrolled. Pure, except for the readers of files.
 */
@NullMarked
package kick.controller.workout;

import org.jspecify.annotations.NullMarked;
