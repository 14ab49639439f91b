package kick.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import kick.controller.bluez.Bluez;
import kick.controller.bluez.Scan;
import kick.controller.gatt.Obstacle;
import kick.controller.gatt.Sighting;
import kick.controller.guardian.Heart;
import kick.controller.live.LiveRun;
import kick.ui.dashboard.Garage;
import kick.ui.text.LinkWords;

/** This computer's Bluetooth: what is in reach, and links to it. Whatever is in the way is told in a sentence. */
final class Bluetooth implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(?:\\p{XDigit}{2}:){5}\\p{XDigit}{2}");
    /** Others of the same name are listened for a little longer. */
    private static final Duration NAMESAKES = Duration.ofSeconds(2);

    private final Bluez bluez;
    private final String adapter;
    private final Path state;

    /** @param adapter such as {@code hci1}; empty for the first one that is switched on */
    Bluetooth(String adapter) {
        this(Bluez.on(Bluez.systemBus(System.getenv())), adapter,
                Heart.usualFolder(System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    /** @param state the folder where guardians keep their log */
    Bluetooth(Bluez bluez, String adapter, Path state) {
        this.bluez = bluez;
        this.adapter = adapter;
        this.state = state;
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    String adapter() {
        return adapter;
    }

    /** A link to a device that matters less than all others: it never keeps a treadmill waiting. */
    LiveRun.Opener beside(String address) {
        return events -> bluez.companion(adapter, address, events);
    }

    /** A link to one device. */
    LiveRun.Opener to(String address) {
        return events -> bluez.gatt(adapter, address, events);
    }

    /**
     * A guardian for one treadmill (S20).
     *
     * @param trouble hears a sentence when there is no guardian, on any thread
     */
    Heart guarded(String address, Consumer<String> trouble) {
        return Heart.start(new Heart.Machine(bluez.address(), adapter, address), state, trouble);
    }

    /**
     * Listens for devices that offer a service.
     *
     * @param seen each device when it is first heard
     * @param enough ends it early
     * @return each as it was last heard, in the order in which they were first heard
     * @throws NoTreadmillException if Bluetooth cannot be used
     */
    Collection<Sighting> listen(UUID service, Duration patience, Consumer<Sighting> seen,
            Predicate<Collection<Sighting>> enough) throws InterruptedException {
        var heard = new LinkedBlockingQueue<Sighting>();
        var hindered = new AtomicReference<@Nullable Obstacle>();
        Map<String, Sighting> all = new LinkedHashMap<>();
        long end = System.nanoTime() + patience.toNanos();
        try (var _ = bluez.scan(adapter, new Scan.Wanted(Set.of(service)), heard::add, hindered::set)) {
            while (System.nanoTime() < end && !enough.test(all.values())) {
                var next = heard.poll(50, TimeUnit.MILLISECONDS);
                if (next != null && all.put(next.address(), next) == null) seen.accept(next);
                var obstacle = hindered.get();
                if (obstacle != null) throw new NoTreadmillException(LinkWords.of(obstacle, adapter));
            }
        }
        return all.values();
    }

    /**
     * Listens for devices that offer a service until it is closed.
     *
     * @param seen hears of each, and again when something about it has changed; on Bluetooth's thread
     * @param hindered hears why Bluetooth cannot be used, in a sentence without its full stop
     */
    Garage.Going hear(UUID service, Consumer<Sighting> seen, Consumer<String> hindered) {
        return bluez.scan(adapter, new Scan.Wanted(Set.of(service)), seen,
                obstacle -> hindered.accept(LinkWords.of(obstacle, adapter)))::close;
    }

    /** Those devices that go by this name, or have this address, as soon as one is heard; empty if none is. */
    List<Sighting> called(String wanted, UUID service, Duration patience) throws InterruptedException {
        var it = wanted.strip();
        Predicate<Sighting> is = each -> each.name().equalsIgnoreCase(it)
                || each.address().equalsIgnoreCase(it);
        var found = new ArrayList<>(listen(service, patience, _ -> {}, all -> all.stream().anyMatch(is)));
        if (found.stream().anyMatch(is) && !isAddress(it))
            found = new ArrayList<>(listen(service, NAMESAKES, _ -> {}, _ -> false));
        return found.stream().filter(is).toList();
    }

    @Override public void close() {
        bluez.close();
    }
}
