package kick.controller.bluez;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.freedesktop.dbus.connections.transports.AbstractTransport;
import org.freedesktop.dbus.connections.transports.TransportBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.types.UInt32;

/** A program on a bus that sends whatever messages a test wants. Calls are told on one thread, in their order. */
public final class BusPeer implements AutoCloseable {
    private static final String BUS = "org.freedesktop.DBus";

    private final AbstractTransport transport;
    private boolean closed;
    private final CountDownLatch ready = new CountDownLatch(1);

    /** A call that waits for its answer. */
    public final class Request {
        private final MethodCall call;

        private Request(MethodCall call) {
            this.call = call;
        }

        public String path() {
            return call.getPath();
        }

        public String member() {
            return call.getName();
        }

        public Object argument(int index) {
            try {
                return List.of(call.getParameters()).get(index);
            } catch (DBusException e) {
                throw new AssertionError(e);
            }
        }

        /** The first argument, where it is an array of octets. */
        public byte[] octets() {
            return Objects.requireNonNull(Values.octets(argument(0)));
        }

        /** @param signature of the values, in D-Bus's letters; empty for none */
        public void answer(String signature, Object... values) {
            send(() -> transport.getMessageFactory()
                    .createMethodReturn(call, signature.isEmpty() ? null : signature, values));
        }

        public void refuse(String name, String text) {
            send(() -> transport.getMessageFactory()
                    .createError(call.getSource(), name, call.getSerial(), "s", text));
        }

        @Override public String toString() {
            return member() + " " + path();
        }
    }

    private interface Draft {
        Message message() throws DBusException;
    }

    /** Returns when it has its name. */
    public BusPeer(String address, String name, Consumer<Request> calls) {
        try {
            transport = TransportBuilder.create(address).build();
        } catch (DBusException | IOException e) {
            throw new AssertionError(e);
        }
        send(() -> transport.getMessageFactory().createMethodCall(BUS, "/", BUS, "Hello", (byte) 0, null));
        send(() -> transport.getMessageFactory()
                .createMethodCall(BUS, "/", BUS, "RequestName", (byte) 0, "su", name, new UInt32(0)));
        Thread.ofPlatform().daemon().name("peer " + name).start(() -> read(calls));
        try {
            if (!ready.await(10, TimeUnit.SECONDS)) throw new AssertionError("the bus gave no name " + name);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void read(Consumer<Request> calls) {
        int answers = 0;
        while (true) {
            Message message;
            try {
                message = transport.readMessage();
            } catch (IOException | DBusException | RuntimeException _) {
                return; // the bus is gone, or this end was closed
            }
            if (message instanceof MethodCall call) calls.accept(new Request(call));
            else if (message != null && message.getReplySerial() > 0 && ++answers == 2) ready.countDown();
        }
    }

    public void signal(String path, String type, String member, String signature, Object... values) {
        send(() -> transport.getMessageFactory().createSignal(null, path, type, member, signature, values));
    }

    private synchronized void send(Draft draft) {
        if (closed) return;
        try {
            transport.writeMessage(draft.message());
        } catch (DBusException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public synchronized void close() {
        closed = true;
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
