package kick.ui.dashboard;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Buttons that are as wide as their list and have more in them than a word. */
public final class Cards {
    private Cards() {}

    /** A button with this in it, from edge to edge. */
    public static Button of(Region content) {
        var card = new Button(null, content);
        card.getStyleClass().add("card");
        card.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> card.getWidth() - card.snappedLeftInset() - card.snappedRightInset(),
                        card.widthProperty(), card.insetsProperty()));
        return card;
    }
}
