/**
 * The {@code kick} program: its commands, and the one place where every part is in view and put together.
 * Nothing here decides anything about a belt.
 */
@NullMarked
package kick.ui;

import org.jspecify.annotations.NullMarked;
