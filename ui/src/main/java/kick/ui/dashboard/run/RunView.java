package kick.ui.dashboard.run;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.PlanChart;

/** The run screen. Whatever lies over it leaves the row with STOP free. */
public final class RunView extends BorderPane {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /** Longer numbers are drawn smaller. */
    private static final int LONGEST = 5;
    /** The name of a treadmill that is longer gives way as the title does. */
    private static final int LONGEST_NAME = 30;

    private final RunModel model;
    private final Texts texts;
    private final PlanChart chart = new PlanChart();

    /** @param leave asks to leave this screen */
    public RunView(RunModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("run-screen");
        chart.show(model.shape());
        VBox.setVgrow(chart, Priority.ALWAYS);
        var content = new VBox(header(leave), numbers(), new NoticeLine(face(Face::notice)), steps(), chart,
                totals());
        content.getStyleClass().add("run-content");
        setCenter(new StackPane(content, LeaveQuestion.of(model, texts)));
        setBottom(new RunControls(model, texts));
        model.faceProperty().subscribe(this::draw);
    }

    private void draw(Face face) {
        chart.mark(face.second());
        chart.trace(model.trace());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("stale"), face.stale() && face.stage().isMoving());
    }

    private <T> ObservableValue<T> face(Function<Face, T> what) {
        return model.faceProperty().map(what);
    }

    private Label label(Function<Face, String> text, String... styles) {
        var label = new Label();
        label.textProperty().bind(face(text));
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node header(Runnable leave) {
        var away = new Button(texts.of("run.leave"), Icons.of(Feather.ARROW_LEFT));
        away.setId("leave");
        away.getStyleClass().add("flat");
        away.setFocusTraversable(false);
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setOnAction(_ -> leave.run());
        var title = new Label(model.title());
        title.getStyleClass().add("run-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var treadmill = new Label(model.treadmill());
        treadmill.setId("treadmill");
        treadmill.getStyleClass().add("muted");
        if (model.treadmill().length() <= LONGEST_NAME) treadmill.setMinWidth(Region.USE_PREF_SIZE);
        var header = new HBox(away, title, space, treadmill, link());
        header.getStyleClass().add("run-header");
        return header;
    }

    private Node link() {
        var link = label(face -> texts.of("link." + face.link().name()), "chip");
        face(Face::link).subscribe(state -> {
            link.getStyleClass().removeIf(style -> style.startsWith("link-"));
            link.getStyleClass().add("link-" + state.name().toLowerCase(java.util.Locale.ROOT));
        });
        return link;
    }

    private Node numbers() {
        var speed = tile("speed", label(Face::speed, "huge"), label(Face::speedUnit, "unit"),
                label(Face::aim, "aim"), label(Face::otherSpeed, "unit"));
        var left = tile("left", label(Face::left, "huge"), label(Face::leftUnit, "unit"));
        var percent = new Label(texts.of("run.incline-unit"));
        percent.getStyleClass().add("unit");
        var incline = tile("incline", label(Face::incline, "huge"), percent, label(Face::inclineAim, "aim"));
        return evenly("numbers", speed, left, incline);
    }

    private static Node tile(String id, Label number, Label... below) {
        number.setId(id);
        var row = new HBox(below);
        row.getStyleClass().add("units");
        row.setAlignment(Pos.CENTER);
        var tile = new VBox(number, row);
        tile.getStyleClass().add("tile");
        tile.setAlignment(Pos.CENTER);
        number.textProperty()
                .subscribe(
                        text -> number.pseudoClassStateChanged(LONG, text.length() > LONGEST));
        return tile;
    }

    /** Columns that keep their places whatever is in them. */
    private static Node evenly(String style, Node... nodes) {
        var row = new GridPane();
        row.getStyleClass().add(style);
        row.addRow(0, nodes);
        for (int i = 0; i < nodes.length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / nodes.length);
            row.getColumnConstraints().add(column);
        }
        return row;
    }

    private Node steps() {
        var now = label(Face::step, "step-now");
        now.setId("step");
        var next = label(Face::next, "step-next");
        for (var label : List.of(now, next)) {
            label.setMinWidth(0);
            label.setWrapText(true);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var steps = new HBox(now, space, next);
        steps.getStyleClass().add("steps");
        return steps;
    }

    private Node totals() {
        return evenly("totals", total("elapsed", f -> f.totals().elapsed()),
                total("remaining", f -> f.totals().remaining()),
                total("distance", f -> f.totals().distance()), total("climb", f -> f.totals().climb()),
                total("heart", f -> f.totals().heart()));
    }

    private Node total(String what, Function<Face, String> value) {
        var name = new Label(texts.of("run." + what));
        name.getStyleClass().add("muted");
        var number = label(value, "total");
        number.setId(what);
        var total = new VBox(number, name);
        total.setAlignment(Pos.CENTER);
        return total;
    }
}
