/** The first session on a treadmill: the runner is led through it, and no other run begins before it is over. */
@NullMarked
package kick.ui.dashboard.commissioning;

import org.jspecify.annotations.NullMarked;
