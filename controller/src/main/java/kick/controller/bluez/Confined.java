package kick.controller.bluez;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread on which everything about BlueZ happens, in the order in which it was asked for. A task
 * that fails is reported and the next one follows.
 */
final class Confined implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Confined.class);
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("bluez").factory());

    Confined() {
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Something that will be done later, unless it is called off. */
    interface Timer {
        Timer NONE = () -> {};

        void cancel();
    }

    /** From any thread. After the end it does nothing. */
    void execute(Runnable task) {
        after(Duration.ZERO, task);
    }

    /** From any thread. After the end it does nothing. */
    Timer after(Duration delay, Runnable task) {
        try {
            var scheduled = executor.schedule(() -> guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> scheduled.cancel(false);
        } catch (RejectedExecutionException _) {
            return Timer.NONE;
        }
    }

    /** Who hears something may fail; what has to be done after it is done all the same. */
    static <T> Consumer<T> guarded(Consumer<T> listener) {
        return told -> guarded(() -> listener.accept(told));
    }

    static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            // whatever it is, a belt may be moving, and has to be stopped over this thread
            LOG.error("Something went wrong while talking to Bluetooth; Kick goes on", e);
        }
    }

    @Override public void close() {
        executor.shutdown();
    }
}
