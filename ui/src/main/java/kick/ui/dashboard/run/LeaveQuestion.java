package kick.ui.dashboard.run;

import javafx.scene.Node;

import kick.ui.dashboard.Question;
import kick.ui.dashboard.Texts;

/** Asks whether the belt may be stopped, over everything but the row with STOP. */
final class LeaveQuestion {
    private LeaveQuestion() {}

    static Node of(RunModel model, Texts texts) {
        var stay = Question.answer("stay", texts.of("leave.stay"), model::stay);
        var stop = Question.answer("stop-and-leave", texts.of("leave.stop"), model::stop);
        stop.getStyleClass().add("danger");
        stay.setFocusTraversable(false);
        stop.setFocusTraversable(false);
        var question = new Question("leave-question", texts.of("leave.title"), texts.of("leave.text"), stay,
                stop);
        question.visibleProperty().bind(model.askedToLeaveProperty());
        return question;
    }
}
