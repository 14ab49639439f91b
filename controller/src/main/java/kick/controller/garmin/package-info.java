/**
 * Workouts as Garmin Connect keeps them, in JSON: {@link kick.controller.garmin.GarminReader} makes a workout of one.
 * Pure.
 */
@NullMarked
package kick.controller.garmin;

import org.jspecify.annotations.NullMarked;
