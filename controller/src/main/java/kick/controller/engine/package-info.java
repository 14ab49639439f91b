/**
 * How a workout advances: from phase, input and moment to the next phase and what there is to say about it.
 * Pure: no clock, no link, no octets. Time is the monotonic moment that comes in with each input; the
 * programme's own clock runs only while the belt truly moves.
 */
@NullMarked
package kick.controller.engine;

import org.jspecify.annotations.NullMarked;
