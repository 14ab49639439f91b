/**
 * Speed, incline, distance and pace as exact counts of small steps, and moments of monotonic time. Values are
 * immutable, never null, and safe for all threads; floating point appears only where a value enters or
 * leaves.
 */
@NullMarked
package kick.controller.units;

import org.jspecify.annotations.NullMarked;
