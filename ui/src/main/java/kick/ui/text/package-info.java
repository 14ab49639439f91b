/**
 * The one place where values become words for the runner, in the runner's units. Pure; safe for all
 * threads.
 */
@NullMarked
package kick.ui.text;

import org.jspecify.annotations.NullMarked;
