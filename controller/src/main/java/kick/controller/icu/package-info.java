/**
 * Workouts as they are written for intervals.icu, one line for each step: {@link kick.controller.icu.IcuReader} makes a
 * workout of one. Pure.
 */
@NullMarked
package kick.controller.icu;

import org.jspecify.annotations.NullMarked;
