package kick.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;

/**
 * Between the thread of a run and that of the window: of snapshots only the newest waits, of events every one. The window
 * gives a sign of life with each delivery that it has dealt with, so that one that hangs gives none.
 */
final class Mailbox implements Audience {
    /** Who is delivered to, on the window's thread. */
    interface Recipient {
        void show(Snapshot now, List<ControllerEvent> events);
    }

    private final Executor window;
    private final Recipient recipient;
    private final Consumer<Outcome> afterwards;
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();
    private final ConcurrentLinkedQueue<ControllerEvent> events = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean announced = new AtomicBoolean();
    private volatile Runnable signOfLife = () -> {};

    Mailbox(Executor window, Recipient recipient, Consumer<Outcome> afterwards) {
        this.window = window;
        this.recipient = recipient;
        this.afterwards = afterwards;
    }

    /** @param signal is sent with each delivery that was dealt with */
    void dealtWith(Runnable signal) {
        signOfLife = signal;
    }

    @Override public void hears(Snapshot now, List<ControllerEvent> news) {
        events.addAll(news);
        newest.set(now);
        if (announced.compareAndSet(false, true)) window.execute(this::deliver);
    }

    @Override public void ended(Outcome outcome) {
        window.execute(() -> afterwards.accept(outcome));
    }

    private void deliver() {
        announced.set(false);
        var now = newest.get();
        if (now == null) return;
        List<ControllerEvent> news = new ArrayList<>();
        for (var event = events.poll(); event != null; event = events.poll()) news.add(event);
        recipient.show(now, news);
        signOfLife.run();
    }
}
