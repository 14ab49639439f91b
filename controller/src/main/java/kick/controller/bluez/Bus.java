package kick.controller.bluez;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.freedesktop.dbus.connections.transports.AbstractTransport;
import org.freedesktop.dbus.connections.transports.TransportBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.messages.MethodReturn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to a message bus, from its opening to its end; a new one is made after that.
 *
 * <p>It stands on the messages of the D-Bus library and not on its proxies, for the sake of order: replies,
 * errors and signals are taken off the socket by one thread and handed on by one other, exactly in the
 * order in which they were sent. A snapshot of BlueZ's objects can therefore not be overtaken by a change
 * of them. Calls never wait, and each has a time limit of its own. What is not handed on yet stays in the
 * socket beyond {@link #BACKLOG} messages, so that a flood fills the bus's memory and not ours.
 *
 * <p>Everything but {@link #open} belongs on the thread it was given.
 */
final class Bus {
    private static final Logger LOG = LoggerFactory.getLogger(Bus.class);
    private static final int BACKLOG = 2_000;

    private final AbstractTransport transport;
    private final Confined thread;
    private final Consumer<Signal> signals;
    private final Runnable lost;
    private final Map<Long, Pending> pending = new HashMap<>();
    private final Inbox inbox;
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("bus-writer").factory());
    private boolean open = true;

    private record Pending(Consumer<Reply> then, Confined.Timer limit) {}

    private Bus(AbstractTransport transport, Confined thread, Consumer<Signal> signals, Runnable lost) {
        this.transport = transport;
        this.thread = thread;
        this.inbox = new Inbox(thread, BACKLOG);
        this.signals = signals;
        this.lost = lost;
    }

    /**
     * Connects and authenticates; waits while it does, so it is called on a thread that may wait.
     *
     * @param thread where replies and signals are handed on
     * @param lost called once, when the connection has ended without having been asked to
     * @throws IOException if there is no such bus, or it does not let us in
     */
    static Bus open(String address, Confined thread, Consumer<Signal> signals, Runnable lost)
            throws IOException {
        try {
            // connecting by itself, the library would wait for ten seconds for a bus that is not there
            var transport = TransportBuilder.create(address)
                    .configure()
                    .withAutoConnect(false)
                    .back()
                    .build();
            transport.connect();
            var bus = new Bus(transport, thread, signals, lost);
            Thread.ofPlatform().daemon().name("bus-reader").start(bus::read);
            return bus;
        } catch (DBusException | RuntimeException e) {
            throw new IOException(e);
        }
    }

    /** Sends a call. Exactly one reply follows, later. */
    void call(Call call, Duration limit, Consumer<Reply> then) {
        if (!open) {
            thread.execute(() -> then.accept(new Reply.BusLost()));
            return;
        }
        var message = message(call);
        long serial = message.getSerial();
        pending.put(serial,
                new Pending(then, thread.after(limit, () -> settle(serial, new Reply.Unanswered(limit)))));
        send(message);
    }

    private MethodCall message(Call call) {
        try {
            return transport.getMessageFactory()
                    .createMethodCall(call.service(), call.path(), call.type(), call.member(), (byte) 0,
                            call.signature().isEmpty() ? null : call.signature(), call.arguments());
        } catch (DBusException e) {
            throw new IllegalArgumentException(call.toString(), e);
        }
    }

    /** Writing has a thread of its own: a bus that does not read must not hold up the time limits. */
    private void send(Message message) {
        writer.execute(() -> {
            try {
                transport.writeMessage(message);
            } catch (IOException | RuntimeException e) {
                LOG.debug("the bus does not take messages any more", e);
                thread.execute(this::ended);
            }
        });
    }

    private void read() {
        try {
            while (true) {
                var message = transport.readMessage();
                if (message != null) inbox.put(() -> received(message));
            }
        } catch (IOException | DBusException | RuntimeException | InterruptedException e) {
            LOG.debug("the connection to the bus has ended", e);
            finish();
        }
    }

    /** After all that had come in. */
    private void finish() {
        try {
            inbox.put(this::ended);
        } catch (InterruptedException _) {
            thread.execute(this::ended);
        }
    }

    private void received(Message message) {
        if (!open) return;
        switch (message) {
            case MethodReturn done -> settle(done.getReplySerial(), new Reply.Done(values(done)));
            case Error error ->
                settle(error.getReplySerial(), new Reply.Refused(error.getName(), text(error)));
            case DBusSignal signal ->
                signals.accept(new Signal(String.valueOf(signal.getSource()), signal.getPath(),
                        signal.getInterface(), signal.getName(), values(signal)));
            case MethodCall call -> decline(call);
            default -> LOG.debug("not understood: {}", message);
        }
    }

    private void settle(long serial, Reply reply) {
        var asked = pending.remove(serial);
        if (asked == null) return;
        asked.limit().cancel();
        asked.then().accept(reply);
    }

    /** Nobody has anything to call here. */
    private void decline(MethodCall call) {
        try {
            send(transport.getMessageFactory()
                    .createError(call,
                            new org.freedesktop.dbus.errors.UnknownMethod("Kick offers no methods")));
        } catch (DBusException e) {
            LOG.debug("a call could not be declined", e);
        }
    }

    private static List<@Nullable Object> values(Message message) {
        try {
            var parameters = message.getParameters();
            return parameters == null ? List.of() : Arrays.asList(parameters);
        } catch (DBusException e) {
            LOG.debug("values that cannot be read", e);
            return List.of();
        }
    }

    private static String text(Error error) {
        var values = values(error);
        return !values.isEmpty() && values.getFirst() instanceof String text ? text : "";
    }

    private void ended() {
        if (!open) return;
        close();
        lost.run();
    }

    /** Ends the connection. Calls under way are answered by {@link Reply.BusLost}. */
    void close() {
        if (!open) return;
        open = false;
        try {
            transport.close();
        } catch (IOException e) {
            LOG.debug("closing", e);
        }
        writer.shutdown();
        for (var serial : List.copyOf(pending.keySet())) settle(serial, new Reply.BusLost());
    }
}
