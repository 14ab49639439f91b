/**
 * ZWO, the workout files of Zwift, for running: {@link kick.controller.zwo.ZwoReader} makes a workout of one, {@link
 * kick.controller.zwo.ZwoWriter} one of a workout. The format has no specification; what is read here is what Zwift
 * and the editors for it write. Its speeds are fractions of the runner's pace in a race, which is just what an {@link
 * kick.controller.workout.Effort} is.
 */
@NullMarked
package kick.controller.zwo;

import org.jspecify.annotations.NullMarked;
