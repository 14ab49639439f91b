package kick.ui.dashboard.workouts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import kick.controller.workout.Parameter;
import kick.controller.workout.Template;
import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Texts;

/** What can be set about the chosen workout. */
final class BlanksView extends ScrollPane {
    /** What is usual stands in the field where it is so short. */
    private static final int BRIEF = 9;

    private final WorkoutsModel model;
    private final Texts texts;
    private final VBox blanks = new VBox();

    BlanksView(WorkoutsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        blanks.getStyleClass().add("blanks");
        setContent(blanks);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("blanks-scroll");
        model.chosenProperty().subscribe(this::show);
    }

    private void show(Template template) {
        blanks.getChildren().setAll(template.parameters().stream().map(this::blank).toList());
    }

    private VBox blank(Parameter<?> parameter) {
        var name = new Label(texts.or("parameter." + parameter.name(), parameter.name()));
        name.getStyleClass().add("blank-name");
        var usual = texts.said(parameter.usualText());
        boolean brief = usual.length() <= BRIEF;
        var meaning = texts.said(parameter.help());
        var help = new Label(brief ? meaning : texts.of("workouts.usually", meaning, usual));
        help.getStyleClass().addAll("muted", "small");
        help.setWrapText(true);
        var field = new TextField(model.setting(parameter));
        field.setId("set-" + parameter.name());
        field.setPromptText(brief ? usual : texts.of("workouts.usual"));
        field.setAccessibleText(name.getText() + ": " + meaning);
        field.setOnAction(_ -> model.set(parameter, field.getText()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !field.getText().equals(model.setting(parameter)))
                model.set(parameter, field.getText());
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(step(parameter, name.getText(), field, false), field,
                step(parameter, name.getText(), field, true));
        row.getStyleClass().add("stepper");
        return new VBox(name, row, trouble(parameter), help);
    }

    private Label trouble(Parameter<?> parameter) {
        var trouble = new Label();
        trouble.setId("wrong-" + parameter.name());
        trouble.setWrapText(true);
        trouble.getStyleClass().add("warning-line");
        trouble.textProperty()
                .bind(model.blankTroublesProperty().map(all -> all.getOrDefault(parameter.name(), "")));
        trouble.visibleProperty().bind(trouble.textProperty().map(words -> !words.isEmpty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private Button step(Parameter<?> parameter, String name, TextField field, boolean up) {
        var button = new Button(null, Icons.of(up ? Feather.PLUS : Feather.MINUS));
        button.setId((up ? "more-" : "less-") + parameter.name());
        button.setAccessibleText(texts.of(up ? "workouts.more" : "workouts.less", name));
        button.getStyleClass().add("step-button");
        button.setOnAction(_ -> field.setText(model.move(parameter, up)));
        return button;
    }
}
