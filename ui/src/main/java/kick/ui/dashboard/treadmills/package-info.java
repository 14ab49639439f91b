/** The treadmills to run on: the runner's own, those in reach, simulated ones; and getting to know a new one. */
@NullMarked
package kick.ui.dashboard.treadmills;

import org.jspecify.annotations.NullMarked;
