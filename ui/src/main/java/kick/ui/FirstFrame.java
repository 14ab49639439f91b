package kick.ui;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Sees when the first frame of a window has been drawn, and the first with something in it. */
final class FirstFrame {
    private FirstFrame() {}

    /**
     * For the next window that opens. From any thread, before the toolkit is begun or after.
     *
     * @param then is told on the toolkit's thread
     */
    static void ofNextWindow(Consumer<Window> then) {
        Window.getWindows().addListener(new ListChangeListener<>() {
            @Override public void onChanged(Change<? extends Window> change) {
                Window.getWindows().removeListener(this);
                var window = change.getList().getLast();
                afterLayout(window.getScene(), () -> another(window, then));
            }
        });
    }

    /**
     * Sees the first frame with this in it.
     *
     * @param what a selector, as for a style sheet
     * @param then is told on the toolkit's thread, which this is called on
     */
    static void with(Window window, String what, Runnable then) {
        afterLayout(window.getScene(), () -> {
            if (window.getScene().lookup(what) == null) with(window, what, then);
            else another(window, _ -> then.run());
        });
        Platform.requestNextPulse();
    }

    /** Frames are drawn on a thread of the toolkit's own; before it gets a second one, the first one is done. */
    private static void another(Window window, Consumer<Window> then) {
        window.getScene().setFill(Color.BLACK);
        afterLayout(window.getScene(), () -> then.accept(window));
        Platform.requestNextPulse();
    }

    private static void afterLayout(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(then);
            }
        });
    }

    /** As the runner does; the program ends where this was its only window. On the toolkit's thread. */
    static void close(Window window) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
