/**
 * The run as it happens. {@code Face} says what the screen shows, from a snapshot and a moment alone; {@code RunModel} keeps
 * it up to date and has the runner's commands; {@code RunView} binds to it.
 */
@NullMarked
package kick.ui.dashboard.run;

import org.jspecify.annotations.NullMarked;
