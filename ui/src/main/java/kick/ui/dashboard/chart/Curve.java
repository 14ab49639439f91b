package kick.ui.dashboard.chart;

import java.util.List;

/**
 * Something over time or over days, with what was planned of it behind.
 *
 * @param from the first column, in the unit of the points' x
 * @param to the last one, above {@code from}
 * @param bottom of the drawing
 * @param top above {@code bottom}
 * @param plan strokes that are filled down to the bottom
 * @param strokes what was; between two of them nothing is known
 * @param dots whether each point is marked, because there are few
 * @param rows lines across
 * @param columns marks below
 */
public record Curve(String title, double from, double to, double bottom, double top, List<List<Point>> plan,
        List<List<Point>> strokes, boolean dots, List<Tick> rows, List<Tick> columns) {

    /** @param x in the unit of the columns */
    public record Point(double x, double y) {}

    /** A line of the grid with its name. */
    public record Tick(double at, String name) {}

    public Curve {
        plan = List.copyOf(plan);
        strokes = List.copyOf(strokes);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
