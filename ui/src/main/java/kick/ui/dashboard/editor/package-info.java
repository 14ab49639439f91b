/**
 * Writing a workout of one's own. {@code Draft} and {@code Edits} are values that know nothing of a screen; a workout is a
 * row of lines there, in which a repeat has a beginning and an end.
 */
@NullMarked
package kick.ui.dashboard.editor;

import org.jspecify.annotations.NullMarked;
