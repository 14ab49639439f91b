package kick.controller.bluez;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kick.controller.gatt.GattEvent;
import kick.controller.gatt.Obstacle;
import kick.controller.gatt.Sighting;

/**
 * BlueZ, as long as a program wants it. The connection to the bus and the picture of BlueZ's objects are
 * rebuilt whenever the bus or the daemon have gone and come back; who watches sees the difference and acts
 * on it.
 *
 * <p>Signals are subscribed to before the objects are listed, so nothing that happens in between is missed;
 * and since replies and signals come in the order in which they were sent, the list is never older than
 * what was already seen.
 *
 * <p>Safe for several threads; everything happens on one of its own.
 */
public final class Bluez implements AutoCloseable {
    static final String SERVICE = "org.bluez";

    private static final Logger LOG = LoggerFactory.getLogger(Bluez.class);
    private static final String BUS = "org.freedesktop.DBus";
    private static final Duration AGAIN = Duration.ofMillis(500);
    private final String address;
    private final Limits limits;
    private final Confined thread = new Confined();
    private final Tree tree = new Tree();
    private final Adapters adapters;
    private final Set<Watcher> watchers = new LinkedHashSet<>();
    private final Map<String, Airtime> airtimes = new HashMap<>();
    private @Nullable Bus bus;
    private String owner = "";
    private boolean settled;
    private @Nullable Obstacle obstacle = Obstacle.NO_BUS;
    private boolean closed;

    private Bluez(String address, Path rfkill, Limits limits) {
        this.address = address;
        this.adapters = new Adapters(tree, rfkill);
        this.limits = limits;
    }

    /** BlueZ on the bus with this address, such as {@code unix:path=/run/dbus/system_bus_socket}. */
    public static Bluez on(String address) {
        return on(address, Path.of("/sys/class/rfkill"), Limits.USUAL);
    }

    static Bluez on(String address, Path rfkill, Limits limits) {
        var bluez = new Bluez(address, rfkill, limits);
        bluez.thread.execute(bluez::open);
        return bluez;
    }

    /** The address of the bus it is on. */
    public String address() {
        return address;
    }

    /** The address of the system bus, which the environment may change. */
    public static String systemBus(Map<String, String> environment) {
        return environment.getOrDefault("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket");
    }

    /**
     * A link to one device, not connected yet.
     *
     * @param adapter such as {@code hci1}; empty for the first one that is switched on
     * @param device its address
     * @param listener hears the link's events, on BlueZ's thread; it must not wait
     */
    public BluezGatt gatt(String adapter, String device, Consumer<GattEvent> listener) {
        return new BluezGatt(this, adapter, device, false, listener);
    }

    /** The same for a device that matters less: every other one is connected to before it, and instead of it. */
    public BluezGatt companion(String adapter, String device, Consumer<GattEvent> listener) {
        return new BluezGatt(this, adapter, device, true, listener);
    }

    /** Looks for devices until it is closed, with this adapter, or where that is empty with one that is on. */
    public Scan scan(String adapter, Scan.Wanted wanted, Consumer<Sighting> seen,
            Consumer<Obstacle> hindered) {
        return new Scan(this, adapter, wanted, seen, hindered);
    }

    /** Ends everything that goes through this. */
    @Override public void close() {
        thread.execute(() -> {
            closed = true;
            if (bus != null) bus.close();
            bus = null;
            thread.close();
        });
    }

    // --- for those who watch, on the thread -----------------------------------------------------------------------

    Confined thread() {
        return thread;
    }

    Limits limits() {
        return limits;
    }

    Tree tree() {
        return tree;
    }

    void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    void call(Call call, Duration limit, Consumer<Reply> then) {
        if (bus == null) thread.execute(() -> then.accept(new Reply.BusLost()));
        else bus.call(call, limit, then);
    }

    Airtime airtime(String adapter) {
        return airtimes.computeIfAbsent(adapter, path -> new Airtime(this, path));
    }

    /** Who neither looks for a device nor connects to one any more, on any adapter. */
    void leaveTheAir(Object who) {
        for (var airtime : airtimes.values()) {
            airtime.leave(who);
            airtime.done(who);
        }
    }

    /** Whether it is known if there is a Bluetooth to talk to; it takes a moment in the beginning. */
    boolean settled() {
        return settled;
    }

    /** The adapter to use for this wish, as a path; null if there is none. */
    @Nullable String adapter(String wish) {
        return adapters.path(wish);
    }

    /** What stands between us and this adapter; null if nothing does. */
    @Nullable Obstacle obstacle(String wish) {
        return obstacle != null ? obstacle : adapters.obstacle(wish);
    }

    // --- the bus ---------------------------------------------------------------------------------------------------

    private void open() {
        if (closed) return;
        // whatever has this address may take the connection and say nothing for ever
        thread.after(limits.other(), () -> {
            if (bus == null) hindered(Obstacle.NO_BUS);
        });
        Thread.ofPlatform().daemon().name("bus-opener").start(() -> {
            try {
                var opened = Bus.open(address, thread, this::heard, this::lost);
                thread.execute(() -> greet(opened));
            } catch (IOException e) {
                LOG.debug("no bus at {}", address, e);
                thread.execute(this::lost);
            }
        });
    }

    private void lost() {
        bus = null;
        hindered(Obstacle.NO_BUS);
        thread.after(AGAIN, this::open);
    }

    private void greet(Bus opened) {
        if (closed) {
            opened.close();
            return;
        }
        bus = opened;
        opened.call(Call.bus("Hello", ""), limits.other(), reply -> {
            if (!(reply instanceof Reply.Done)) giveUp(opened);
        });
        for (var match : Signal.WANTED)
            opened.call(Call.bus("AddMatch", "s", match), limits.other(), reply -> {
                if (!(reply instanceof Reply.Done)) giveUp(opened);
            });
        opened.call(Call.bus("GetNameOwner", "s", SERVICE), limits.other(), reply -> {
            if (reply instanceof Reply.Done(var values) && values.getFirst() instanceof String name)
                owned(name);
            else
                hindered(Obstacle.NO_DAEMON);
        });
    }

    /** A bus that does not answer, or does not let us listen, is tried anew. */
    private void giveUp(Bus opened) {
        if (bus != opened) return;
        opened.close();
        lost();
    }

    // --- the daemon ------------------------------------------------------------------------------------------------

    private void owned(String name) {
        owner = name;
        if (name.isEmpty()) hindered(Obstacle.NO_DAEMON);
        else list(name);
    }

    private void list(String name) {
        call(Call.managedObjects(), limits.other(), reply -> {
            if (!owner.equals(name)) return;
            if (reply instanceof Reply.Done(var values) && !values.isEmpty()) {
                tree.replace(values.getFirst());
                obstacle = null;
                settled = true;
                look();
                return;
            }
            if (reply instanceof Reply.BusLost) return;
            hindered(switch (reply) {
                case Reply.Refused(var error, _) when error.endsWith(".AccessDenied") ->
                    Obstacle.NOT_PERMITTED;
                case Reply.Unanswered _ -> Obstacle.SILENT_DAEMON;
                default -> Obstacle.NO_DAEMON;
            });
            thread.after(AGAIN, () -> {
                if (owner.equals(name) && obstacle != null) list(name);
            });
        });
    }

    /**
     * The objects as they are now, with what the daemon has still to tell of them.
     *
     * @param told hears whether they are all there, before all who watch look at them
     */
    void listAgain(Consumer<Boolean> told) {
        var name = owner;
        call(Call.managedObjects(), limits.other(), reply -> {
            if (owner.equals(name) && reply instanceof Reply.Done(var values) && !values.isEmpty()) {
                tree.replace(values.getFirst());
                told.accept(true);
                look();
            } else told.accept(false);
        });
    }

    private void hindered(Obstacle what) {
        tree.clear();
        if (what == Obstacle.NO_BUS) owner = "";
        obstacle = what;
        settled = true;
        look();
    }

    // --- signals ---------------------------------------------------------------------------------------------------

    /** Anybody may send us a signal; what counts comes from the bus itself, or from the daemon. */
    private void heard(Signal signal) {
        if (signal.sender().equals(BUS)) {
            if (signal.member().equals("NameOwnerChanged") && signal.values().size() == 3
                    && SERVICE.equals(signal.values().getFirst())
                    && signal.values().getLast() instanceof String name)
                owned(name);
        } else if (signal.sender().equals(owner) && obstacle == null) {
            told(Told.of(signal));
        }
    }

    private void told(@Nullable Told told) {
        if (told == null || told instanceof Told.Changed changed && valued(changed)) return;
        if (told instanceof Told.Explained(var device, var reason)) {
            for (var watcher : List.copyOf(watchers)) watcher.explained(device, reason);
            return;
        }
        tree.take(told);
        look();
    }

    /** @return whether it was about a value and nothing else */
    private boolean valued(Told.Changed changed) {
        if (!changed.type().equals(GattCharacteristic1.NAME)) return false;
        byte[] octets = Values.octets(changed.properties().remove("Value"));
        if (octets == null) return false;
        for (var watcher : List.copyOf(watchers)) watcher.valued(changed.path(), octets);
        return changed.properties().isEmpty();
    }

    private void look() {
        for (var airtime : airtimes.values()) airtime.look();
        for (var watcher : List.copyOf(watchers)) watcher.look();
    }
}
