/**
 * The first session on a treadmill: what has to be seen of it, one act of the runner after the other, before it is run on.
 * Pure; the belt itself is driven by a run like any other.
 */
@NullMarked
package kick.controller.commissioning;

import org.jspecify.annotations.NullMarked;
