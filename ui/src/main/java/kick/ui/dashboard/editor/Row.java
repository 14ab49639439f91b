package kick.ui.dashboard.editor;

/**
 * A line of the list.
 *
 * @param index of the line in the draft
 * @param depth in how many repeats it is
 * @param text what it is, e.g. "hill: 0:30 at R, 6 %"
 * @param repeat whether it is the beginning of a repeat
 */
public record Row(int index, int depth, String text, boolean repeat) {}
