package kick.ui.dashboard.commissioning;

import javafx.scene.input.KeyEvent;

/** What the keys do during the first session, whatever has the focus. */
public final class CommissioningKeys {
    private CommissioningKeys() {}

    /** @return whether the key had a meaning */
    public static boolean pressed(KeyEvent event, CommissioningModel model) {
        switch (event.getCode()) {
            case SPACE, ESCAPE -> model.stop();
            case ENTER -> model.act();
            default -> {
                return false;
            }
        }
        return true;
    }
}
