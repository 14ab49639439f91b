package kick.ui.dashboard.workouts;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import kick.controller.workout.PlanStep;
import kick.ui.dashboard.Texts;
import kick.ui.text.Words;

/** The chosen workout step by step, with this runner's speeds. */
final class StepsView extends ListView<PlanStep> {
    private final WorkoutsModel model;

    StepsView(WorkoutsModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("step-list");
        setAccessibleText(texts.of("workouts.steps"));
        setFocusTraversable(false);
        setCellFactory(_ -> new StepCell());
        model.offerProperty().subscribe(this::show);
    }

    private void show(Optional<Offer> offer) {
        getItems().setAll(offer.map(o -> o.plan().steps()).orElse(List.of()));
    }

    private final class StepCell extends ListCell<PlanStep> {
        private final Label name = new Label();
        private final Label extent = new Label();
        private final Label speed = new Label();
        private final Label incline = new Label();
        private final HBox row = new HBox(name, extent, speed, incline);

        StepCell() {
            row.getStyleClass().add("step-row");
            name.getStyleClass().add("step-name");
            extent.getStyleClass().add("step-extent");
            speed.getStyleClass().add("step-speed");
            incline.getStyleClass().add("step-incline");
            HBox.setHgrow(speed, Priority.ALWAYS);
            speed.setMaxWidth(Double.MAX_VALUE);
            for (var label : List.of(name, extent, incline)) label.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override protected void updateItem(PlanStep step, boolean empty) {
            super.updateItem(step, empty);
            setGraphic(empty || step == null ? null : row);
            if (empty || step == null) return;
            var words = model.stepWords();
            name.setText(words.name(step));
            extent.setText(words.extent(step));
            speed.setText(words.speed(step.aim()));
            incline.setText(step.incline().equals(step.inclineTo())
                    ? Words.incline(step.incline())
                    : Words.oneDecimal(step.incline().percent()) + " – " + Words.incline(step.inclineTo()));
        }
    }
}
