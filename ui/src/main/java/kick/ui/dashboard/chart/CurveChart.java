package kick.ui.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import kick.ui.dashboard.chart.Curve.Point;
import kick.ui.dashboard.chart.Curve.Tick;

/** A curve drawn in a grid, with its title above. Colours and sizes come from the style sheet. */
public final class CurveChart extends Region {
    /** In the size of the title's letters. */
    private static final double DOT = 0.25;
    private static final double GAP = 0.375;

    private final Curve curve;
    private final Label title;
    private final List<Label> rows = new ArrayList<>();
    private final List<Label> columns = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final Path plan = styled(new Path(), "plan-area");
    private final Path line = styled(new Path(), "curve-line");
    private final List<Circle> dots = new ArrayList<>();

    public CurveChart(Curve curve) {
        this.curve = curve;
        getStyleClass().add("curve-chart");
        title = styled(new Label(curve.title()), "curve-title");
        getChildren().addAll(title, free(plan));
        for (var row : curve.rows()) {
            rows.add(styled(new Label(row.name()), "curve-tick"));
            grid.add(styled(new Line(), "curve-grid"));
        }
        for (var column : curve.columns()) columns.add(styled(new Label(column.name()), "curve-tick"));
        grid.forEach(each -> getChildren().add(free(each)));
        getChildren().addAll(rows);
        getChildren().addAll(columns);
        getChildren().add(free(line));
        if (curve.dots())
            curve.strokes()
                    .forEach(stroke -> stroke
                            .forEach(_ -> dots.add(free(styled(new Circle(), "curve-dot")))));
        getChildren().addAll(dots);
        setMinSize(0, 0);
        setAccessibleText(curve.title());
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static <N extends Node> N free(N node) {
        node.setManaged(false);
        return node;
    }

    @Override protected void layoutChildren() {
        double gap = gap();
        double above = title.prefHeight(-1) + 2 * gap;
        double below = columns.isEmpty() ? 0 : columns.getFirst().prefHeight(-1) + 2 * gap;
        double before = rows.stream().mapToDouble(each -> each.prefWidth(-1)).max().orElse(0) + gap;
        var inside = new Frame(before, above, getWidth() - gap, getHeight() - below, curve);
        place(title, 0, 0);
        for (int i = 0; i < rows.size(); i++) place(rows.get(i), grid.get(i), curve.rows().get(i), inside);
        for (int i = 0; i < columns.size(); i++) place(columns.get(i), curve.columns().get(i), inside);
        draw(inside);
    }

    private double gap() {
        return GAP * title.getFont().getSize();
    }

    private void place(Label label, double x, double y) {
        layoutInArea(label, x, y, label.prefWidth(-1), label.prefHeight(-1), 0, javafx.geometry.HPos.LEFT,
                VPos.TOP);
    }

    private void place(Label name, Line across, Tick tick, Frame inside) {
        double y = inside.y(tick.at());
        across.setStartX(inside.left());
        across.setEndX(inside.right());
        across.setStartY(y);
        across.setEndY(y);
        place(name, inside.left() - gap() - name.prefWidth(-1), y - name.prefHeight(-1) / 2);
    }

    private void place(Label name, Tick tick, Frame inside) {
        double half = name.prefWidth(-1) / 2;
        double x = Math.min(inside.right() - 2 * half,
                Math.max(inside.left() - half, inside.x(tick.at()) - half));
        place(name, x, inside.floor() + 1.5 * gap());
    }

    private void draw(Frame inside) {
        plan.getElements().clear();
        line.getElements().clear();
        for (var stroke : curve.plan()) {
            if (stroke.isEmpty()) continue;
            plan.getElements().add(new MoveTo(inside.x(stroke.getFirst().x()), inside.floor()));
            for (var point : stroke) plan.getElements().add(inside.to(point));
            plan.getElements()
                    .addAll(new LineTo(inside.x(stroke.getLast().x()), inside.floor()),
                            new LineTo(inside.x(stroke.getFirst().x()), inside.floor()));
        }
        for (var stroke : curve.strokes()) {
            if (stroke.isEmpty()) continue;
            var first = stroke.getFirst();
            line.getElements().add(new MoveTo(inside.x(first.x()), inside.y(first.y())));
            for (var point : stroke) line.getElements().add(inside.to(point));
        }
        var points = curve.strokes().stream().flatMap(List::stream).toList();
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setRadius(DOT * title.getFont().getSize());
            dots.get(i).setCenterX(inside.x(points.get(i).x()));
            dots.get(i).setCenterY(inside.y(points.get(i).y()));
        }
    }

    /** Where in the node a point of the curve lies. */
    private record Frame(double left, double ceiling, double right, double floor, Curve curve) {
        double x(double x) {
            return left + (x - curve.from()) / (curve.to() - curve.from()) * (right - left);
        }

        double y(double y) {
            double share = (y - curve.bottom()) / (curve.top() - curve.bottom());
            return floor - Math.max(0, Math.min(1, share)) * (floor - ceiling);
        }

        LineTo to(Point point) {
            return new LineTo(x(point.x()), y(point.y()));
        }
    }
}
