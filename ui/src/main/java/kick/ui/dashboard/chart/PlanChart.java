package kick.ui.dashboard.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import kick.ui.dashboard.chart.PlanShape.Piece;

/**
 * A plan drawn: speed as area, coloured by effort, incline as a line; what was run as another line, and a mark where the
 * run stands. Colours come from the style sheet.
 */
public final class PlanChart extends Region {
    private static final double GAP = 1;

    private final Map<Band, Path> areas = new EnumMap<>(Band.class);
    private final Path incline = styled(new Path(), "incline-line");
    private final Path actual = styled(new Path(), "actual-line");
    private final Line now = styled(new Line(), "now-line");
    private final Rectangle behind = styled(new Rectangle(), "behind");
    private @Nullable PlanShape shape;
    private double seconds = -1;
    private List<List<Trace.Point>> strokes = List.of();

    public PlanChart() {
        getStyleClass().add("plan-chart");
        List<Node> nodes = new ArrayList<>();
        for (var band : Band.values()) {
            var area = styled(new Path(), band.style());
            area.getStyleClass().add("area");
            areas.put(band, area);
            nodes.add(area);
        }
        nodes.addAll(List.of(behind, incline, actual, now));
        var drawing = new Group(nodes);
        drawing.setManaged(false);
        now.setVisible(false);
        getChildren().add(drawing);
        setMinSize(0, 0);
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    public void show(@Nullable PlanShape plan) {
        shape = plan;
        requestLayout();
    }

    /** @param second since the beginning of the plan; negative where the run has not begun */
    public void mark(double second) {
        seconds = second;
        placeNow();
    }

    public void trace(Trace trace) {
        strokes = trace.strokes();
        drawTrace();
    }

    @Override protected void layoutChildren() {
        var plan = shape;
        areas.values().forEach(area -> area.getElements().clear());
        incline.getElements().clear();
        if (plan == null) return;
        for (var piece : plan.pieces()) draw(piece);
        boolean flat = plan.pieces()
                .stream()
                .allMatch(p -> p.incline().first() <= 1.05 && p.incline().last() <= 1.05);
        incline.setVisible(!flat);
        drawTrace();
        placeNow();
    }

    private void draw(Piece piece) {
        double left = x(piece.from());
        double right = Math.max(left + GAP, x(piece.to()) - GAP);
        double floor = height();
        var area = areas.get(piece.band());
        if (area != null)
            area.getElements()
                    .addAll(new MoveTo(left, floor), new LineTo(left, y(piece.speed().first())),
                            new LineTo(right, y(piece.speed().last())), new LineTo(right, floor),
                            new LineTo(left, floor));
        var line = incline.getElements();
        double first = yIncline(piece.incline().first());
        line.add(line.isEmpty() ? new MoveTo(left, first) : new LineTo(left, first));
        line.add(new LineTo(x(piece.to()), yIncline(piece.incline().last())));
    }

    private void drawTrace() {
        var elements = actual.getElements();
        elements.clear();
        if (shape == null || getWidth() <= 0) return;
        for (var stroke : strokes) {
            double drawn = Double.NEGATIVE_INFINITY;
            for (var point : stroke) {
                double x = x(point.second());
                if (x - drawn < 1) continue;
                double y = Math.max(1, y(point.kmh()));
                elements.add(drawn < 0 ? new MoveTo(x, y) : new LineTo(x, y));
                drawn = x;
            }
        }
    }

    private void placeNow() {
        boolean shown = shape != null && seconds >= 0;
        now.setVisible(shown);
        behind.setVisible(shown);
        if (!shown) return;
        double x = x(seconds);
        now.setStartX(x);
        now.setEndX(x);
        now.setStartY(0);
        now.setEndY(height());
        behind.setX(snappedLeftInset());
        behind.setWidth(Math.max(0, x - snappedLeftInset()));
        behind.setHeight(height());
    }

    private double height() {
        return getHeight();
    }

    private double x(double second) {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedLeftInset() + (shape == null ? 0 : second / Math.max(1, shape.seconds()) * width);
    }

    /** The highest planned speed reaches nine tenths of the height. */
    private double y(double kmh) {
        return height() * (1 - 0.9 * kmh / (shape == null ? 1 : shape.top()));
    }

    private double yIncline(double percent) {
        return height() * (1 - 0.9 * Math.max(0, percent) / (shape == null ? 1 : shape.steepest())) - 1;
    }
}
