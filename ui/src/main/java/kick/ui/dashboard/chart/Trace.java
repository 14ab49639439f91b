package kick.ui.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What the belt really did, over the plan's time. Grows while a run goes on, but never beyond what a screen can show.
 * Going back in the plan begins a new stroke.
 */
public final class Trace {
    /** As many points to a whole plan as a wide screen has columns. */
    private static final int RESOLUTION = 1000;

    /** @param kmh the speed */
    public record Point(double second, double kmh) {}

    private final double gap;
    private final List<List<Point>> strokes = new ArrayList<>();

    public Trace(PlanShape shape) {
        gap = shape.seconds() / RESOLUTION;
    }

    /** @return whether there is something new to draw */
    public boolean add(double second, double kmh) {
        var last = strokes.isEmpty() ? null : strokes.getLast().getLast();
        if (last != null && second >= last.second() && second - last.second() < gap) return false;
        if (last == null || second < last.second()) strokes.add(new ArrayList<>());
        strokes.getLast().add(new Point(second, kmh));
        return true;
    }

    /** In the order in which they were run. */
    public List<List<Point>> strokes() {
        return strokes;
    }
}
