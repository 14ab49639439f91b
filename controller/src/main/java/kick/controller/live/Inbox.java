package kick.controller.live;

import java.time.Duration;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Input;
import kick.controller.gatt.GattEvent;

/** What waits for the thread that decides, in the order in which it came; only a stop goes before everything. */
final class Inbox {
    /** What can come. */
    sealed interface Message {
        record OfLink(GattEvent event) implements Message {}

        record OfStrap(GattEvent event) implements Message {}

        record OfRunner(Input input) implements Message {}

        /** A sign of life of the window or terminal. */
        record Alive() implements Message {}
    }

    private final BlockingDeque<Message> messages = new LinkedBlockingDeque<>();

    void post(Message message) {
        boolean urgent = message instanceof Message.OfRunner(Input input)
                && (input instanceof Input.Stop || input instanceof Input.Pause);
        if (urgent) messages.addFirst(message);
        else messages.addLast(message);
    }

    /** The next message; null if none comes for so long. */
    @Nullable Message next(Duration patience) throws InterruptedException {
        return messages.poll(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
    }
}
