/**
 * The plan: workouts as a coach writes them ({@link kick.controller.workout.Workout}, and with blanks to fill
 * in {@link kick.controller.workout.Template}), the runner they are for ({@link
 * kick.controller.workout.Runner} and the {@link kick.controller.workout.Paces} that follow from a race), and
 * the resolved {@link kick.controller.workout.Plan} that the engine runs, in which every target is a number
 * and every repeat is unrolled. Values are immutable and safe for all threads; null is never used. Pure but
 * for {@link kick.controller.workout.RunnerFile}. What a person wrote wrongly ends in a {@link
 * kick.controller.workout.WorkoutException}.
 */
@NullMarked
package kick.controller.workout;

import org.jspecify.annotations.NullMarked;
