package kick.ui.dashboard.run;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Texts;

/** STOP, the large button, and the small ones. Keys do all of it, so that none of them takes the focus. */
final class RunControls extends HBox {
    private final RunModel model;
    private final Texts texts;

    RunControls(RunModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("controls");
        getChildren().addAll(new StopButton(model::stop, texts), action(),
                pair("step", button("back", Feather.SKIP_BACK, "B", model::back),
                        button("skip", Feather.SKIP_FORWARD, "N", model::skip)),
                pair("speed", button("slower", Feather.MINUS, "−", model::slower),
                        button("faster", Feather.PLUS, "+", model::faster)),
                pair("incline", button("flatter", Feather.CHEVRON_DOWN, "K", model::flatter),
                        button("steeper", Feather.CHEVRON_UP, "I", model::steeper)));
    }

    private Node action() {
        var action = new Button();
        action.setId("action");
        action.getStyleClass().addAll("action");
        action.textProperty().bind(model.faceProperty().map(this::actionText));
        action.disableProperty().bind(model.faceProperty().map(face -> face.action() == Action.NONE));
        model.faceProperty().map(Face::action).subscribe(what -> {
            action.getStyleClass().removeIf(style -> style.startsWith("action-"));
            action.getStyleClass().add("action-" + what.name().toLowerCase(Locale.ROOT));
        });
        action.setOnAction(_ -> model.act());
        action.setFocusTraversable(false);
        grow(action, 3);
        return action;
    }

    private String actionText(Face face) {
        boolean again = face.stage() == Stage.PAUSED;
        return switch (face.action()) {
            case PREPARE -> texts.of(again ? "action.resume" : "action.PREPARE");
            default -> texts.of("action." + face.action().name());
        };
    }

    private Button button(String name, Feather picture, String key, Runnable what) {
        var button = new Button(key, Icons.of(picture));
        button.setId(name);
        button.setAccessibleText(texts.of("run." + name));
        button.getStyleClass().add("small-control");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setFocusTraversable(false);
        button.disableProperty().bind(model.faceProperty().map(face -> !face.stage().isRunning()));
        button.setOnAction(_ -> what.run());
        grow(button, 1);
        return button;
    }

    private Node pair(String name, Button first, Button second) {
        var buttons = new HBox(first, second);
        buttons.getStyleClass().add("pair");
        VBox.setVgrow(buttons, Priority.ALWAYS);
        var label = new Label(texts.of("run.change-" + name));
        label.getStyleClass().add("muted");
        var pair = new VBox(buttons, label);
        pair.setAlignment(Pos.CENTER);
        HBox.setHgrow(pair, Priority.ALWAYS);
        pair.setPrefWidth(2);
        return pair;
    }

    private static void grow(Button button, int share) {
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setPrefWidth(share * 48.0);
        HBox.setHgrow(button, Priority.ALWAYS);
    }
}
