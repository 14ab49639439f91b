package kick.ui.dashboard.run;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do during a run, whatever has the focus. */
public final class RunKeys {
    private RunKeys() {}

    /** Whether a key that is held down acts again and again: only what stops, pauses or makes it easier does. */
    public static boolean repeats(KeyCode key) {
        return switch (key) {
            case SPACE, ESCAPE, P, PAUSE, MINUS, SUBTRACT, DOWN, K, LEFT -> true;
            default -> false;
        };
    }

    /** @return whether the key had a meaning */
    public static boolean pressed(KeyEvent event, RunModel model) {
        switch (event.getCode()) {
            case SPACE, ESCAPE -> model.stop();
            case ENTER -> {
                if (model.askedToLeaveProperty().get()) model.stay();
                else model.act();
            }
            case P, PAUSE -> model.pause();
            case G -> model.goOn();
            case N, PAGE_DOWN -> model.skip();
            case B, PAGE_UP -> model.back();
            case PLUS, ADD, EQUALS, UP -> model.faster();
            case MINUS, SUBTRACT, DOWN -> model.slower();
            case I, RIGHT -> model.steeper();
            case K, LEFT -> model.flatter();
            default -> {
                return false;
            }
        }
        return true;
    }
}
