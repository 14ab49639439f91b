package kick.ui.dashboard;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** The row at the top of every screen but the run. */
final class Navigation extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("chosen");

    private final Map<Place, Button> buttons = new EnumMap<>(Place.class);

    Navigation(Choices choices, Texts texts, Consumer<Place> go, Runnable changeTheme) {
        getStyleClass().add("navigation");
        var brand = new Label("Kick");
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        for (var place : Place.values()) {
            var button = new Button(texts.of("place." + place.name()));
            button.setId("go-" + place.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("nav-button");
            button.setOnAction(_ -> go.accept(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var treadmill = new Label();
        treadmill.getStyleClass().add("chip");
        choices.machineProperty()
                .subscribe(machine -> treadmill.setText(texts.machine(machine.title(), machine.simulated())
                        + (machine.simulated() ? texts.of("treadmill.simulated") : "")));
        var theme = new Button(null, Icons.of(Feather.MOON));
        theme.setId("theme");
        theme.setAccessibleText(texts.of("theme.change"));
        theme.getStyleClass().add("nav-button");
        theme.setOnAction(_ -> changeTheme.run());
        getChildren().addAll(space, treadmill, theme);
    }

    void mark(Place here) {
        buttons.forEach((place, button) -> button.pseudoClassStateChanged(HERE, place == here));
    }
}
