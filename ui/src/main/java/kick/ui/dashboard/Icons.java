package kick.ui.dashboard;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures on buttons. */
public final class Icons {
    private Icons() {}

    /** As large and of the colour that the style sheet says. */
    public static FontIcon of(Feather picture) {
        var icon = new FontIcon(picture);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
