package kick.ui.dashboard.editor;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import kick.controller.sheet.StepFields;
import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Question;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.PlanChart;

/** The workout as a curve above, its lines on the left, the fields of the selected one on the right. */
public final class EditorView extends StackPane {
    private static final List<String> STEP = List.of(StepFields.KIND, StepFields.LENGTH, StepFields.SPEED,
            StepFields.UP_TO, StepFields.INCLINE, StepFields.NAME, StepFields.COUNTS);

    private final EditorModel model;
    private final Texts texts;
    private final Consumer<String> saved;
    private final VBox fields = new VBox();

    /**
     * @param leave goes away
     * @param saved hears the short name of what was saved
     */
    public EditorView(EditorModel model, Texts texts, Runnable leave, Consumer<String> saved) {
        this.model = model;
        this.texts = texts;
        this.saved = saved;
        var page = new BorderPane();
        page.getStyleClass().add("editor");
        page.setTop(head(leave));
        var lines = new LinesView(model, texts);
        HBox.setHgrow(lines, Priority.ALWAYS);
        fields.getStyleClass().add("blanks");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("page-scroll", "editor-fields");
        var both = new HBox(lines, scroll);
        both.getStyleClass().add("detail-columns");
        page.setCenter(both);
        page.disableProperty().bind(model.parting().askedProperty());
        getChildren().addAll(page, question());
        model.fieldsProperty().subscribe(now -> show(now));
        sceneProperty().subscribe(scene -> {
            if (scene != null) model.refresh();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Goes away, unless something would be lost: then it asks. What is being typed counts, too. */
    public void leave(Runnable onward) {
        requestFocus();
        model.leave(onward);
    }

    private void pressed(KeyEvent event) {
        if (model.parting().askedProperty().get()) {
            if (event.getCode() != KeyCode.ESCAPE) return;
            model.parting().stay();
            event.consume();
        }
        if (!event.isShortcutDown()) return;
        if (event.getCode() == KeyCode.Z && !event.isShiftDown()) model.undo();
        else if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z) model.redo();
        else if (event.getCode() == KeyCode.S) model.save(saved);
        else return;
        event.consume();
    }

    private Node head(Runnable leave) {
        var title = new TextField(model.title());
        title.setId("editor-title");
        title.setAccessibleText(texts.of("editor.title"));
        title.getStyleClass().add("editor-title");
        onEdit(title, model::setTitle);
        HBox.setHgrow(title, Priority.ALWAYS);
        var totals = new Label();
        totals.getStyleClass().add("detail-totals");
        totals.textProperty().bind(model.totalsProperty());
        totals.setMinWidth(USE_PREF_SIZE);
        var save = new Button(texts.of("editor.save"), Icons.of(Feather.SAVE));
        save.setId("editor-save");
        save.getStyleClass().add("go");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> model.save(saved));
        save.disableProperty().bind(model.shapeProperty().map(shape -> shape.isEmpty()));
        var bar = new HBox(button("editor-leave", "editor.leave", Feather.ARROW_LEFT, () -> leave(leave)),
                title, totals,
                button("editor-undo", "editor.undo", Feather.CORNER_UP_LEFT, model::undo),
                button("editor-redo", "editor.redo", Feather.CORNER_UP_RIGHT, model::redo), save);
        bar.getStyleClass().add("filters");
        var chart = new PlanChart();
        chart.getStyleClass().add("detail-chart");
        model.shapeProperty().subscribe(shape -> chart.show(shape.orElse(null)));
        var said = new Label();
        said.setId("editor-said");
        said.setWrapText(true);
        said.getStyleClass().add("warning-line");
        said.textProperty().bind(model.saidProperty());
        said.visibleProperty().bind(said.textProperty().map(text -> !text.isEmpty()));
        said.managedProperty().bind(said.visibleProperty());
        return new VBox(bar, said, chart);
    }

    private Node question() {
        var parting = model.parting();
        var stay = Question.answer("keep-writing", texts.of("unsaved.stay"), parting::stay);
        var save = Question.answer("save-and-leave", texts.of("unsaved.save"), () -> model.save(saved));
        save.disableProperty().bind(model.shapeProperty().map(shape -> shape.isEmpty()));
        var go = Question.answer("leave-unsaved", texts.of("unsaved.leave"), parting::go);
        go.getStyleClass().add("danger");
        var question = new Question("unsaved-question", texts.of("unsaved.title"), texts.of("unsaved.text"),
                stay, save, go);
        question.visibleProperty().bind(parting.askedProperty());
        parting.askedProperty()
                .subscribe(asked -> {
                    if (asked) stay.requestFocus();
                });
        return question;
    }

    private Button button(String id, String text, Feather picture, Runnable what) {
        var button = new Button(null, Icons.of(picture));
        button.setId(id);
        button.setAccessibleText(texts.of(text));
        button.getStyleClass().add("step-button");
        button.setOnAction(_ -> what.run());
        return button;
    }

    // --- the selected line ---------------------------------------------------------------------------------

    private void show(Map<String, String> now) {
        fields.getChildren().clear();
        if (now.isEmpty()) return;
        for (var key : now.containsKey(EditorModel.TIMES) ? List.of(EditorModel.TIMES) : STEP)
            fields.getChildren().add(field(key, now.getOrDefault(key, "")));
    }

    private Node field(String key, String text) {
        var name = new Label(texts.of("editor." + key));
        name.getStyleClass().add("blank-name");
        var field = new TextField(text);
        field.setId("edit-" + key);
        field.setAccessibleText(texts.of("editor." + key));
        field.setPromptText(texts.of("editor." + key + ".example"));
        onEdit(field, typed -> model.set(key, typed));
        var trouble = new Label();
        trouble.setWrapText(true);
        trouble.getStyleClass().add("warning-line");
        trouble.textProperty().bind(model.troublesProperty().map(all -> all.getOrDefault(key, "")));
        trouble.visibleProperty().bind(trouble.textProperty().map(words -> !words.isEmpty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        var all = new VBox(name, field, trouble);
        all.getStyleClass().add("profile-field");
        return all;
    }

    private static void onEdit(TextField field, Consumer<String> meant) {
        field.setOnAction(_ -> meant.accept(field.getText()));
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) meant.accept(field.getText());
                });
    }
}
