package kick.controller.bluez;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What has come in, handed on in its order on BlueZ's thread, a handful at a time: what else is asked of that thread, a
 * stop above all, never waits behind more than one handful. Whoever puts something in waits while it is full.
 */
final class Inbox {
    static final int HANDFUL = 16;

    private final Confined thread;
    private final BlockingQueue<Runnable> waiting;
    /** Whether the thread has been asked to take from it and is not done. */
    private final AtomicBoolean asked = new AtomicBoolean();

    Inbox(Confined thread, int room) {
        this.thread = thread;
        this.waiting = new ArrayBlockingQueue<>(room);
    }

    /** From any thread but BlueZ's. */
    void put(Runnable arrival) throws InterruptedException {
        waiting.put(arrival);
        if (!asked.getAndSet(true)) thread.execute(this::take);
    }

    private void take() {
        try {
            for (int i = 0; i < HANDFUL; i++) {
                var next = waiting.poll();
                if (next == null) break;
                Confined.guarded(next);
            }
        } finally {
            asked.set(false);
            if (!waiting.isEmpty() && !asked.getAndSet(true)) thread.execute(this::take);
        }
    }
}
