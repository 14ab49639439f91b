package kick.simulator.peripheral;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;
import kick.simulator.Participant;

/**
 * The one thread on which a treadmill lives in real time. Others leave messages, which are taken one after
 * the other, and in between it does what is due. Any thread may post.
 */
final class LiveTreadmill implements AutoCloseable {
    /** An idle machine looks at its clock as often. */
    private static final long LONGEST_WAIT_NANOS = Duration.ofSeconds(1).toNanos();

    private final BlockingQueue<Consumer<Moment>> inbox = new LinkedBlockingQueue<>();
    private final Supplier<Moment> clock;
    private final Participant machine;
    private boolean over;

    /** @param clock the present moment; never goes back */
    LiveTreadmill(String name, Participant machine, Supplier<Moment> clock) {
        this.machine = machine;
        this.clock = clock;
        Thread.ofPlatform().daemon().name(name).start(this::live);
    }

    void post(Consumer<Moment> message) {
        inbox.add(message);
    }

    /** Asks something and is told later. */
    <T> CompletableFuture<T> ask(Function<Moment, T> question) {
        var answer = new CompletableFuture<T>();
        post(now -> {
            try {
                answer.complete(question.apply(now));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private void live() {
        try {
            while (!over) {
                var message = next();
                var now = clock.get();
                machine.tick(now);
                if (message != null) message.accept(now);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Consumer<Moment> next() throws InterruptedException {
        var now = clock.get();
        long wait = machine.deadline(now).nanosSince(now);
        return inbox.poll(Math.clamp(wait, 0, LONGEST_WAIT_NANOS), TimeUnit.NANOSECONDS);
    }

    @Override public void close() {
        post(_ -> over = true);
    }
}
