package kick.controller.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * A socket in front of a message bus. What a program sends and gets through it passes unchanged, and is told with the
 * moment at which it left the program, or came to its door.
 */
final class Tap implements AutoCloseable {
    private static final String BEGIN = "BEGIN\r\n";

    private final Path folder;
    private final Path bus;
    private final Consumer<Passed> ear;
    private final ServerSocketChannel door;
    private final Collection<SocketChannel> open = new ConcurrentLinkedQueue<>();

    /**
     * A message.
     *
     * @param connection counts the program's connections, from 0
     * @param sent by the program, and not to it
     * @param nanos by System.nanoTime
     */
    record Passed(int connection, boolean sent, TappedMessage message, long nanos) {}

    /**
     * @param bus its address, {@code unix:path=} and a path
     * @param ear hears of every message, on several threads; the message waits for it
     */
    Tap(String bus, Consumer<Passed> ear) {
        this.bus = Path.of(bus.substring("unix:path=".length()));
        this.ear = ear;
        try {
            folder = Files.createTempDirectory("kick-tap");
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(folder.resolve("bus")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("tap").start(this::accept);
    }

    String address() {
        return "unix:path=" + folder.resolve("bus");
    }

    private void accept() {
        try {
            for (int connection = 0;; connection++) {
                var program = door.accept();
                var upstream = SocketChannel.open(UnixDomainSocketAddress.of(bus));
                open.addAll(List.of(program, upstream));
                new Connection(connection, program, upstream).start();
            }
        } catch (IOException _) {
            // closed
        }
    }

    private final class Connection {
        private final int number;
        private final SocketChannel program;
        private final SocketChannel upstream;
        /** Whether the two have let each other in; messages follow. */
        private volatile boolean begun;

        private Connection(int number, SocketChannel program, SocketChannel upstream) {
            this.number = number;
            this.program = program;
            this.upstream = upstream;
        }

        private void start() {
            Thread.ofPlatform()
                    .daemon()
                    .name("tap " + number + " out")
                    .start(() -> pass(program, upstream, true));
            Thread.ofPlatform()
                    .daemon()
                    .name("tap " + number + " in")
                    .start(() -> pass(upstream, program, false));
        }

        private void pass(SocketChannel from, SocketChannel to, boolean sent) {
            var chunk = ByteBuffer.allocate(1 << 16);
            var messages = new ArrayList<TappedMessage>();
            var cutter = new TappedMessage.Cutter(messages::add);
            try (from; to) {
                while (from.read(chunk) >= 0) {
                    long now = System.nanoTime();
                    chunk.flip();
                    if (begun) cutter.take(chunk.duplicate());
                    else if (sent) greeted(chunk.duplicate(), cutter);
                    for (var message : messages) ear.accept(new Passed(number, sent, message, now));
                    messages.clear();
                    while (chunk.hasRemaining()) to.write(chunk);
                    chunk.clear();
                }
            } catch (IOException _) {
                // one end is gone, and the other goes with it
            }
        }

        private void greeted(ByteBuffer octets, TappedMessage.Cutter cutter) {
            int end = StandardCharsets.ISO_8859_1.decode(octets.duplicate()).toString().indexOf(BEGIN);
            if (end < 0) return;
            begun = true;
            octets.position(octets.position() + end + BEGIN.length());
            cutter.take(octets);
        }
    }

    @Override public void close() {
        try {
            door.close();
            for (var each : open) each.close();
            Files.deleteIfExists(folder.resolve("bus"));
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
