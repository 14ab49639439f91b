package kick.ui.dashboard.commissioning;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import kick.controller.commissioning.Stage;
import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.commissioning.Guide.Deed;
import kick.ui.dashboard.run.NoticeLine;
import kick.ui.dashboard.run.StopButton;

/** The stages on the left; on the right what to do now, and what the belt does; below STOP and the large button. */
public final class CommissioningView extends BorderPane {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("chosen");

    private final CommissioningModel model;
    private final Texts texts;
    private final VBox stages = new VBox();
    private final HBox answers = new HBox();

    public CommissioningView(CommissioningModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("run-screen", "first-session");
        stages.getStyleClass().addAll("detail", "first-stages");
        var now = new VBox(instruction(), answers, space(), numbers());
        now.getStyleClass().addAll("detail", "first-now");
        HBox.setHgrow(now, Priority.ALWAYS);
        var columns = new HBox(stages, now);
        columns.getStyleClass().add("first-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var content = new VBox(header(), columns, new NoticeLine(guide(Guide::notice)));
        content.getStyleClass().add("run-content");
        setCenter(content);
        setBottom(controls());
        answers.getStyleClass().add("question-buttons");
        model.guideProperty().subscribe(this::draw);
    }

    private <T> ObservableValue<T> guide(Function<Guide, T> what) {
        return model.guideProperty().map(what);
    }

    private void draw(Guide guide) {
        stages.getChildren().setAll(guide.stages().stream().map(stage -> line(stage, guide)).toList());
        if (answers.getChildren().size() == guide.answers().size()) return;
        answers.getChildren().clear();
        for (int i = 0; i < guide.answers().size(); i++)
            answers.getChildren().add(button(i, guide.answers().get(i).text()));
    }

    private Node line(Stage stage, Guide guide) {
        boolean done = stage.compareTo(guide.stage()) < 0;
        var number = new Label(done ? "✓" : String.valueOf(guide.stages().indexOf(stage) + 1));
        number.getStyleClass().add("step-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var text = new Label(texts.of("first.stage." + stage.name()));
        text.setWrapText(true);
        var line = new HBox(number, text);
        line.getStyleClass().add("meeting-step");
        line.setId("first-" + stage.name().toLowerCase(Locale.ROOT));
        line.pseudoClassStateChanged(NOW, stage == guide.stage());
        return line;
    }

    /** With the key that does the same. */
    private Button button(int which, String text) {
        var key = new Label(String.valueOf(which + 1));
        key.getStyleClass().add("key");
        var button = new Button(text, key);
        button.setId("answer-" + which);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.answer(which));
        return button;
    }

    private Node header() {
        var away = new Button(texts.of("first.leave"), Icons.of(Feather.ARROW_LEFT));
        away.setId("leave");
        away.getStyleClass().add("flat");
        away.setFocusTraversable(false);
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setOnAction(_ -> model.leave());
        var title = new Label(texts.of("first.title",
                texts.machine(model.machine().title(), model.machine().simulated())));
        title.getStyleClass().add("run-title");
        var header = new HBox(away, title);
        header.getStyleClass().add("run-header");
        return header;
    }

    private Node instruction() {
        var text = new Label();
        text.setId("instruction");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("first-text");
        text.textProperty().bind(guide(Guide::text));
        guide(Guide::troubled).subscribe(troubled -> {
            text.getStyleClass().remove("warning-line");
            if (troubled) text.getStyleClass().add("warning-line");
        });
        return text;
    }

    private static Node space() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node numbers() {
        var speed = number("speed", guide(guide -> guide.face().speed()),
                guide(guide -> guide.face().speedUnit()));
        var incline = number("incline", guide(guide -> guide.face().incline()),
                guide(_ -> texts.of("run.incline-unit")));
        var numbers = new HBox(speed, incline);
        numbers.getStyleClass().add("first-numbers");
        return numbers;
    }

    private static Node number(String id, ObservableValue<String> value, ObservableValue<String> what) {
        var number = new Label();
        number.setId(id);
        number.getStyleClass().add("first-number");
        number.textProperty().bind(value);
        var unit = new Label();
        unit.getStyleClass().add("unit");
        unit.textProperty().bind(what);
        var pair = new HBox(number, unit);
        pair.setAlignment(Pos.BASELINE_LEFT);
        pair.getStyleClass().add("units");
        return pair;
    }

    private Node controls() {
        var action = new Button();
        action.setId("action");
        action.getStyleClass().add("action");
        action.setFocusTraversable(false);
        action.textProperty().bind(guide(Guide::deedText));
        action.disableProperty().bind(guide(guide -> guide.deed() == Deed.NONE));
        guide(Guide::deed).subscribe(deed -> {
            action.getStyleClass().remove("action-start");
            if (deed != Deed.NONE) action.getStyleClass().add("action-start");
        });
        action.setOnAction(_ -> model.act());
        action.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        action.setPrefWidth(1);
        HBox.setHgrow(action, Priority.ALWAYS);
        var controls = new HBox(new StopButton(model::stop, texts), action);
        controls.getStyleClass().add("controls");
        return controls;
    }
}
