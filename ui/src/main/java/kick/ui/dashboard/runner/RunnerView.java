package kick.ui.dashboard.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import kick.controller.workout.RaceDistance;
import kick.ui.dashboard.Texts;

/** The fields on the left, the paces that follow on the right. */
public final class RunnerView extends HBox {
    private final RunnerModel model;
    private final Texts texts;

    public RunnerView(RunnerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("workouts");
        var fields = new VBox(race(), group("limits", field("max-speed"), field("max-incline"),
                field("max-acceleration"), field("left-alone-speed"), field("incline"),
                choice("hard-limit", List.of("adult", "guest-or-child"))),
                group("units", choice("show-speed-as", List.of("km/h", "mph", "min/km", "min/mile")),
                        choice("show-distance-as", List.of("metric", "imperial"))),
                group("window", choice("theme", List.of("system", "light", "dark")),
                        choice("sound", List.of("none", "tones", "speech"))),
                group("body", field("mass"), field("age"), field("resting-heart-rate"),
                        field("highest-heart-rate")));
        fields.getStyleClass().add("profile");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, paces());
    }

    // --- fields --------------------------------------------------------------------------------------------

    private Node race() {
        List<String> names = new ArrayList<>(RaceDistance.usual().keySet());
        var written = model.raceDistance();
        if (!written.isEmpty() && !names.contains(written)) names.add(written);
        var time = new TextField(model.raceTime());
        time.setId("race-time");
        time.setPromptText(texts.of("runner.race-time"));
        time.setAccessibleText(texts.of("runner.race-time"));
        var distance = combo("race-distance", names, model::race);
        distance.setAccessibleText(texts.of("runner.race-distance"));
        distance.setValue(written.isEmpty() ? "5 km" : written);
        distance.setOnAction(_ -> model.setRace(distance.getValue(), time.getText()));
        onEdit(time, text -> model.setRace(distance.getValue(), text));
        HBox.setHgrow(time, Priority.ALWAYS);
        var row = new HBox(distance, time);
        row.getStyleClass().add("stepper");
        var field = labelled("race", row);
        GridPane.setColumnSpan(field, 2);
        return group("race", field);
    }

    private Node group(String name, Node... fields) {
        var title = new Label(texts.of("runner.group." + name));
        title.getStyleClass().add("group-title");
        var grid = new GridPane();
        grid.getStyleClass().add("profile-fields");
        for (int i = 0; i < fields.length; i++) grid.add(fields[i], i % 2, i / 2);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return new VBox(title, grid);
    }

    private Node field(String key) {
        var field = new TextField(model.text(key));
        field.setId("set-" + key);
        field.setPromptText(texts.of("runner.unknown"));
        onEdit(field, text -> model.set(key, text));
        return labelled(key, named(key, field));
    }

    private Node choice(String key, List<String> values) {
        var box = combo("set-" + key, values, value -> texts.or("runner." + key + "." + value, value));
        box.setValue(model.text(key));
        box.setOnAction(_ -> model.set(key, box.getValue()));
        return labelled(key, named(key, box));
    }

    private Control named(String key, Control control) {
        control.setAccessibleText(texts.of("runner." + key));
        control.setMaxWidth(Double.MAX_VALUE);
        return control;
    }

    /** Whoever goes on to another field, or presses Enter, means what is written. */
    private static void onEdit(TextField field, Consumer<String> meant) {
        field.setOnAction(_ -> meant.accept(field.getText()));
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) meant.accept(field.getText());
                });
    }

    private Node labelled(String key, Node control) {
        var name = new Label(texts.of("runner." + key));
        name.getStyleClass().add("blank-name");
        var trouble = new Label();
        trouble.setId("trouble-" + key);
        trouble.setWrapText(true);
        trouble.getStyleClass().add("warning-line");
        trouble.textProperty().bind(model.troublesProperty().map(all -> all.getOrDefault(key, "")));
        trouble.visibleProperty().bind(trouble.textProperty().map(text -> !text.isEmpty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        var all = new VBox(name, control, trouble);
        all.getStyleClass().add("profile-field");
        all.setPrefWidth(0);
        return all;
    }

    private static ComboBox<String> combo(String id, List<String> values, UnaryOperator<String> name) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override public String toString(String value) {
                return value == null ? "" : name.apply(value);
            }

            @Override public String fromString(String text) {
                return text;
            }
        });
        return box;
    }

    // --- paces ---------------------------------------------------------------------------------------------

    private Node paces() {
        var title = new Label(texts.of("runner.paces"));
        title.getStyleClass().add("screen-title");
        var table = new GridPane();
        table.setId("paces");
        table.getStyleClass().add("reps");
        var predicted = new Label(texts.of("runner.races"));
        predicted.getStyleClass().add("group-title");
        var races = new GridPane();
        races.setId("races");
        races.getStyleClass().add("reps");
        model.pacesProperty().subscribe(rows -> fill(table, rows));
        model.racesProperty().subscribe(rows -> fill(races, rows));
        var said = new Label();
        said.setId("runner-said");
        said.setWrapText(true);
        said.getStyleClass().add("muted");
        said.textProperty().bind(model.saidProperty());
        var content = new VBox(title, table, predicted, races);
        content.getStyleClass().add("summary-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        var all = new BorderPane(scroll);
        all.setBottom(said);
        all.getStyleClass().addAll("detail", "pace-pane");
        return all;
    }

    private static void fill(GridPane table, List<PaceRow> rows) {
        table.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var cells = List.of(new Label(row.name()), new Label(row.speed()), new Label(row.otherSpeed()));
            for (int c = 0; c < cells.size(); c++) {
                cells.get(c).setMinWidth(Region.USE_PREF_SIZE);
                if (c > 0) GridPane.setHalignment(cells.get(c), HPos.RIGHT);
                table.add(cells.get(c), c, i);
            }
        }
    }
}
