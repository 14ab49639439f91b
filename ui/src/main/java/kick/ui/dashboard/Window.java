package kick.ui.dashboard;

import java.util.concurrent.CompletableFuture;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The dashboard in a window of its own. */
public final class Window {
    private Window() {}

    /** How it opens. */
    public record Options(Theme theme, boolean fullScreen, boolean kiosk) {}

    /**
     * Begins to make a window possible, on another thread. Once in the life of a program.
     *
     * @throws NoDisplayException if no window can be opened here
     */
    public static void prepare() {
        try {
            Platform.startup(() -> {});
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            throw new NoDisplayException(e);
        }
    }

    /** Opens the window, which has been prepared, and waits until it is closed. */
    public static void show(Choices choices, Surroundings around, Texts texts, Options options) {
        var closed = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                open(choices, around, texts, options, closed);
            } catch (RuntimeException | LinkageError e) {
                closed.completeExceptionally(e);
            }
        });
        closed.join();
        Platform.exit();
    }

    private static void open(Choices choices, Surroundings around, Texts texts, Options options,
            CompletableFuture<Void> closed) {
        var dashboard = new Dashboard(choices, around, texts, options.theme());
        var stage = of(dashboard, options);
        dashboard.onClosed(() -> {
            stage.hide();
            closed.complete(null);
        });
        Platform.getPreferences().colorSchemeProperty().subscribe((_, now) -> dashboard.desktopTurns(now));
        // a polite kill stops the belt, too
        Runtime.getRuntime().addShutdownHook(new Thread(dashboard::stopBelt, "stop"));
        stage.show();
        afterFirstFrame(dashboard::open);
    }

    /** The window is there, with its navigation, before the rest is made. */
    private static void afterFirstFrame(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override public void handle(long now) {
                // the second one draws nothing before the first is drawn
                if (++pulses < 3) return;
                stop();
                then.run();
            }
        }.start();
    }

    /** The window, before it is shown. Toolkit's thread. */
    public static Stage of(Dashboard dashboard, Options options) {
        var stage = new Stage();
        stage.setTitle("Kick");
        stage.setScene(dashboard.scene());
        stage.setMinWidth(800);
        stage.setMinHeight(480);
        stage.setFullScreenExitHint("");
        // Escape stops the belt; it does not make the window smaller
        stage.setFullScreenExitKeyCombination(javafx.scene.input.KeyCombination.NO_MATCH);
        if (options.kiosk()) fill(stage);
        stage.setFullScreen(options.fullScreen() || options.kiosk());
        stage.setOnCloseRequest(request -> {
            request.consume();
            dashboard.close();
        });
        dashboard.scene().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F11 && !options.kiosk())
                stage.setFullScreen(!stage.isFullScreen());
        });
        return stage;
    }

    /** Without a window manager nobody else makes it as large as the screen. */
    private static void fill(Stage stage) {
        var all = Screen.getPrimary().getBounds();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(all.getMinX());
        stage.setY(all.getMinY());
        stage.setWidth(all.getWidth());
        stage.setHeight(all.getHeight());
    }
}
