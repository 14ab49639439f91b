package kick.ui.dashboard.run;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import kick.ui.dashboard.Texts;

/** Asks whether the belt may be stopped, over everything but the row with STOP. */
final class LeaveQuestion extends StackPane {

    LeaveQuestion(RunModel model, Texts texts) {
        setId("leave-question");
        getStyleClass().add("question-shade");
        visibleProperty().bind(model.askedToLeaveProperty());
        var title = new Label(texts.of("leave.title"));
        title.getStyleClass().add("question-title");
        var text = new Label(texts.of("leave.text"));
        text.setWrapText(true);
        var stay = new Button(texts.of("leave.stay"));
        stay.setId("stay");
        stay.setOnAction(_ -> model.stay());
        var stop = new Button(texts.of("leave.stop"));
        stop.setId("stop-and-leave");
        stop.getStyleClass().add("danger");
        stop.setOnAction(_ -> model.stop());
        for (var button : new Button[]{stay, stop}) button.setFocusTraversable(false);
        var buttons = new HBox(stay, stop);
        buttons.getStyleClass().add("question-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var question = new VBox(title, text, buttons);
        question.getStyleClass().add("question");
        question.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(question);
    }
}
