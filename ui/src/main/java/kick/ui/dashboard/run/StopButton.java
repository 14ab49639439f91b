package kick.ui.dashboard.run;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import kick.ui.dashboard.Texts;

/** STOP. Acts when it is touched, not when it is let go: a wet finger slips. */
public final class StopButton extends Button {

    public StopButton(Runnable stop, Texts texts) {
        super(texts.of("run.stop"));
        setId("stop");
        getStyleClass().add("stop");
        setAccessibleText(texts.of("run.stop-accessible"));
        setOnMousePressed(_ -> stop.run());
        setOnTouchPressed(_ -> stop.run());
        setOnAction(_ -> stop.run());
        setFocusTraversable(false);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setPrefWidth(144);
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
