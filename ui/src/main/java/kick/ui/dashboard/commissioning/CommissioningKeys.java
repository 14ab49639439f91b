package kick.ui.dashboard.commissioning;

import javafx.scene.input.KeyEvent;

/** What the keys do during the first session, whatever has the focus. */
public final class CommissioningKeys {
    private CommissioningKeys() {}

    /** @return whether the key had a meaning */
    public static boolean pressed(KeyEvent event, CommissioningModel model) {
        switch (event.getCode()) {
            case SPACE -> model.stop();
            case ESCAPE -> {
                if (model.isOver()) model.leave();
                else model.stop();
            }
            case ENTER -> model.act();
            case DIGIT1, NUMPAD1 -> model.answer(0);
            case DIGIT2, NUMPAD2 -> model.answer(1);
            case DIGIT3, NUMPAD3 -> model.answer(2);
            default -> {
                return false;
            }
        }
        return true;
    }
}
