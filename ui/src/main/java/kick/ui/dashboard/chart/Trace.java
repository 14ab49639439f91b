package kick.ui.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What the belt really did, over the plan's time. Grows while a run goes on, but never beyond what a screen can show.
 * Going back in the plan begins a new stroke, and so does what comes after something that was not run.
 */
public final class Trace {
    /** As many points to a whole plan as a wide screen has columns. */
    private static final int RESOLUTION = 1000;

    /** @param kmh the speed */
    public record Point(double second, double kmh) {}

    private final double gap;
    private final List<List<Point>> strokes = new ArrayList<>();
    private boolean lifted = true;

    public Trace(PlanShape shape) {
        gap = shape.seconds() / RESOLUTION;
    }

    /** The next point has nothing to do with the last one. */
    public void lift() {
        lifted = true;
    }

    /** @return whether there is something new to draw */
    public boolean add(double second, double kmh) {
        if (!lifted) {
            double last = strokes.getLast().getLast().second();
            if (second >= last && second - last < gap) return false;
            lifted = second < last;
        }
        if (lifted) strokes.add(new ArrayList<>());
        lifted = false;
        strokes.getLast().add(new Point(second, kmh));
        return true;
    }

    /** In the order in which they were run. */
    public List<List<Point>> strokes() {
        return strokes;
    }
}
