package kick.ui.dashboard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A question over a shade, and its answers. */
public final class Question extends StackPane {

    public Question(String id, String title, String text, Button... answers) {
        setId(id);
        getStyleClass().add("question-shade");
        var heading = new Label(title);
        heading.getStyleClass().add("question-title");
        var explanation = new Label(text);
        explanation.setWrapText(true);
        var buttons = new HBox(answers);
        buttons.getStyleClass().add("question-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var question = new VBox(heading, explanation, buttons);
        question.getStyleClass().add("question");
        question.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(question);
    }

    public static Button answer(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
