/** Who runs: a race result and the paces that follow from it, limits, units, looks and sound; kept in the runner's file. */
@NullMarked
package kick.ui.dashboard.runner;

import org.jspecify.annotations.NullMarked;
