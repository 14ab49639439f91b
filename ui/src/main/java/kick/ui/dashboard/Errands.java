package kick.ui.dashboard;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Work that waits for a disk or a radio, done aside; what it comes to is told on the window's own thread. */
public final class Errands {
    private final Executor aside;
    private final Executor window;

    /** @param aside does one thing after the other */
    public Errands(Executor aside, Executor window) {
        this.aside = aside;
        this.window = window;
    }

    /** Does something on the window's own thread. */
    public void tell(Runnable what) {
        window.execute(what);
    }

    /** @param failed hears why it could not be done */
    public <T> void send(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        aside.execute(() -> {
            try {
                T result = work.call();
                window.execute(() -> done.accept(result));
            } catch (Exception e) {
                window.execute(() -> failed.accept(e));
            }
        });
    }
}
