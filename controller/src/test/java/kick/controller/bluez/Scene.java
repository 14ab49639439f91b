package kick.controller.bluez;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import kick.controller.gatt.GattEvent;

/** A bus, a daemon with one adapter on it, and what Kick hears of it. Limits are short, so that they can be met. */
final class Scene implements AutoCloseable {
    static final String TREADMILL = "D2:15:0A:00:11:22";
    static final Limits SHORT = limits(Duration.ofMillis(300));
    static final Limits LONG = limits(Duration.ofSeconds(20));
    private static final Path NO_SWITCHES = Path.of("no-such-folder");

    final PrivateBus bus;
    final Bluez bluez;
    FakeBluez daemon;
    private final LinkedBlockingQueue<GattEvent> heard = new LinkedBlockingQueue<>();

    Scene(PrivateBus bus) {
        this(bus, LONG);
    }

    Scene(PrivateBus bus, Limits limits) {
        this.bus = bus;
        daemon = new FakeBluez(bus.address());
        daemon.adapter("hci0");
        bluez = Bluez.on(bus.address(), NO_SWITCHES, limits);
    }

    private static Limits limits(Duration each) {
        return new Limits(each, each, each, each, each, each, each, each);
    }

    FakePeripheral peripheral(FakePeripheral.Server server) {
        return new FakePeripheral(daemon, "hci0", TREADMILL, "Home treadmill", server);
    }

    BluezGatt gatt() {
        return bluez.gatt("", TREADMILL, heard::add);
    }

    /** The next event; fails if none comes. */
    GattEvent event() {
        return next(heard);
    }

    static <T> T next(LinkedBlockingQueue<T> queue) {
        try {
            var next = queue.poll(10, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("nothing came");
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What is still on its way from either side arrives; then the events that have come. */
    List<GattEvent> events() {
        settle();
        var all = new ArrayList<GattEvent>();
        heard.drainTo(all);
        return all;
    }

    /** Twice to the daemon and back, behind all that was sent before. */
    void settle() {
        await(Survey.take(bluez, "")); // there is a bus to ask, or none
        for (int i = 0; i < 2; i++) {
            var done = new CompletableFuture<Reply>();
            bluez.thread()
                    .execute(() -> bluez.call(Call.bluez("/", "kick.Test", "Ping"), Duration.ofSeconds(10),
                            done::complete));
            await(done);
        }
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override public void close() {
        bluez.close();
        daemon.close();
    }
}
