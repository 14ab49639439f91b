/**
 * A run as a terminal shows it: live and large, as plain lines, or as JSON lines; and the keys that
 * steer it.
 */
@NullMarked
package kick.ui.terminal;

import org.jspecify.annotations.NullMarked;
