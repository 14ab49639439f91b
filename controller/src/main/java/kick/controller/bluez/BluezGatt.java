package kick.controller.bluez;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;

/**
 * A link to one device through BlueZ. Several can be used at once, on one adapter or on several.
 *
 * <p>What BlueZ's objects say is looked at whenever they change, and compared with the {@link Stage} the
 * link is in: sought until there is an object for the device; then in turn with other links connected to;
 * then its services are waited for; then it is up, until the device, the adapter, the daemon or the bus is
 * gone. Nothing here tries again by itself, save for one thing: a connection that somebody left behind, and
 * which tells no services, is ended and made anew once.
 */
public final class BluezGatt implements Gatt, Watcher {
    private enum Stage {
        IDLE, SEEKING, QUEUED, CONNECTING, RESOLVING, UP, ENDING
    }

    private static final Duration SOON = Duration.ofMillis(500);

    private final Bluez bluez;
    private final String adapterWish;
    private final String address;
    private final boolean modest;
    private final Consumer<GattEvent> listener;

    private Stage stage = Stage.IDLE;
    private String device = "";
    private String adapter = "";
    private Confined.Timer timer = Confined.Timer.NONE;
    private @Nullable Link link;
    private boolean renewed;
    private boolean connected;
    private boolean listing;
    private boolean listed;
    private int attempt;
    private String reason = "";

    /** @param modest whether it lets all others connect first */
    BluezGatt(Bluez bluez, String adapterWish, String address, boolean modest,
            Consumer<GattEvent> listener) {
        this.bluez = bluez;
        this.adapterWish = adapterWish;
        this.address = address.toUpperCase(Locale.ROOT);
        this.modest = modest;
        this.listener = Confined.guarded(listener);
        bluez.thread().execute(() -> bluez.watch(this));
    }

    // --- commands --------------------------------------------------------------------------------------------------

    @Override public void connect() {
        bluez.thread().execute(() -> {
            if (stage != Stage.IDLE) {
                listener.accept(new GattEvent.ConnectFailed(new GattFailure.Busy()));
                return;
            }
            renewed = false;
            enter(Stage.SEEKING, bluez.limits().seek(), new GattFailure.NotFound());
            look();
        });
    }

    @Override public void disconnect() {
        bluez.thread().execute(() -> {
            switch (stage) {
                case IDLE -> listener.accept(new GattEvent.Disconnected(new GattFailure.NotConnected()));
                case SEEKING, QUEUED -> ended(new GattFailure.Requested());
                case CONNECTING, RESOLVING, UP -> end();
                case ENDING -> {}
            }
        });
    }

    @Override public void read(UUID characteristic) {
        on(link -> link.read(characteristic),
                failure -> new GattEvent.ReadFailed(characteristic, failure));
    }

    @Override public void subscribe(UUID characteristic) {
        on(link -> link.subscribe(characteristic),
                failure -> new GattEvent.SubscribeFailed(characteristic, failure));
    }

    @Override public void write(UUID characteristic, byte[] value) {
        byte[] octets = value.clone();
        on(link -> link.write(characteristic, octets),
                failure -> new GattEvent.WriteFailed(characteristic, failure));
    }

    private void on(Consumer<Link> command, Function<GattFailure, GattEvent> failed) {
        bluez.thread().execute(() -> {
            if (link != null) command.accept(link);
            else if (stage != Stage.ENDING) listener.accept(failed.apply(new GattFailure.NotConnected()));
        });
    }

    /** Not to be used any more; nothing is heard after this. A link that is up stays up. */
    public void close() {
        bluez.thread().execute(() -> {
            bluez.leave(this);
            leaveTheAir();
            stage = Stage.IDLE;
            if (link != null) link.cut();
            link = null;
        });
    }

    // --- what BlueZ says -------------------------------------------------------------------------------------------

    @Override public void look() {
        if (stage == Stage.IDLE || !bluez.settled()) return;
        var obstacle = bluez.obstacle(adapterWish);
        if (obstacle != null) {
            over(new GattFailure.Unavailable(obstacle, adapterWish));
            return;
        }
        switch (stage) {
            case SEEKING -> seek();
            case RESOLVING -> resolve();
            case UP -> {
                if (!isConnected()) over(why());
                else if (link != null && !link.isWhole()) expectTheEnd();
            }
            case ENDING -> {
                if (!isConnected()) over(new GattFailure.Requested());
            }
            case IDLE, QUEUED, CONNECTING -> {}
        }
    }

    @Override public void valued(String characteristic, byte[] octets) {
        if (link != null) link.valued(characteristic, octets);
    }

    @Override public void explained(String path, String why) {
        if (path.equals(device)) reason = why;
    }

    // --- on the way up ---------------------------------------------------------------------------------------------

    private void seek() {
        var path = adapter();
        if (path == null) return;
        var found = find(path);
        if (found == null) {
            bluez.airtime(path).seek(this, Set.of());
            return;
        }
        bluez.airtime(path).leave(this);
        adapter = path;
        device = found;
        stage = Stage.QUEUED;
        timer.cancel();
        bluez.airtime(path).turn(this, modest, this::establish, this::callOff);
    }

    /** Where none is wished for, the one that is connected already: another program's link is what a guardian needs. */
    private @Nullable String adapter() {
        if (adapterWish.isEmpty())
            for (var each : bluez.tree().below("/org/bluez", Adapter1.NAME))
                if (bluez.tree().flag(each + name(), Device1.NAME, "Connected")) return each;
        return bluez.adapter(adapterWish);
    }

    /** The device's object below its adapter's. */
    private String name() {
        return "/dev_" + address.replace(':', '_');
    }

    private @Nullable String find(String path) {
        return bluez.tree().has(path + name(), Device1.NAME) ? path + name() : null;
    }

    private void establish() {
        stage = Stage.CONNECTING;
        reason = "";
        connected = false;
        listing = false;
        listed = false;
        int asked = ++attempt;
        bluez.call(Call.bluez(device, Device1.NAME, "Connect"), bluez.limits().connect(), reply -> {
            if (asked != attempt || stage != Stage.CONNECTING) return;
            boolean there = reply instanceof Reply.Done || Failures.isAlreadyConnected(reply);
            // BlueZ 5.66 signals nothing if it meets the attribute channel before the kernel tells of the connection
            if (there)
                bluez.tree()
                        .take(new Told.Changed(device, Device1.NAME, Map.of("Connected", true), List.of()));
            if (there || Failures.isInProgress(reply)) {
                enter(Stage.RESOLVING, bluez.limits().resolve(), new GattFailure.NotResolved());
                look();
                return;
            }
            if (reply instanceof Reply.Unanswered) hangUp();
            over(Failures.ofConnecting(reply, adapterWish));
        });
    }

    private void callOff() {
        hangUp();
        over(new GattFailure.Aborted());
    }

    private void resolve() {
        if (connected && !isConnected()) {
            over(new GattFailure.Aborted());
            return;
        }
        connected = isConnected();
        if (!bluez.tree().flag(device, Device1.NAME, "ServicesResolved")) return;
        if (!listed) {
            list();
            return;
        }
        var rows = Row.of(bluez.tree(), device);
        if (rows.isEmpty()) return; // nothing is without characteristics; they are still to come
        if (rows.size() > Row.MOST) {
            hangUp();
            over(new GattFailure.Other(
                    "it lists " + rows.size() + " characteristics, which is not believable"));
            return;
        }
        timer.cancel();
        bluez.airtime(adapter).done(this);
        stage = Stage.UP;
        link = new Link(bluez, adapterWish, rows, listener);
        listener.accept(new GattEvent.Connected(rows.stream().map(Row::characteristic).toList(),
                Row.mtu(bluez.tree(), rows)));
    }

    /**
     * BlueZ may say that the services are resolved before it has told of each characteristic; when it is asked for its
     * objects after that, it names them all.
     */
    private void list() {
        if (listing) return;
        listing = true;
        int asked = attempt;
        bluez.listAgain(whole -> {
            if (asked != attempt) return;
            listed |= whole;
            if (!whole) bluez.thread().after(SOON, () -> listAnew(asked));
        });
    }

    private void listAnew(int asked) {
        if (asked != attempt) return;
        listing = false;
        look();
    }

    /** A time limit for the stage that begins. */
    private void enter(Stage next, Duration limit, GattFailure late) {
        stage = next;
        timer.cancel();
        timer = bluez.thread()
                .after(limit, () -> {
                    if (stage == next) late(late);
                });
    }

    private void late(GattFailure failure) {
        if (stage == Stage.RESOLVING && !renewed) {
            renewed = true;
            stage = Stage.CONNECTING;
            int asked = ++attempt;
            bluez.call(Call.bluez(device, Device1.NAME, "Disconnect"), bluez.limits().disconnect(), _ -> {
                if (asked == attempt && stage == Stage.CONNECTING) establish();
            });
            return;
        }
        if (stage == Stage.RESOLVING) hangUp();
        over(failure);
    }

    // --- on the way down -------------------------------------------------------------------------------------------

    private void end() {
        leaveTheAir();
        if (link != null) link.cut();
        link = null;
        enter(Stage.ENDING, bluez.limits().disconnect(), new GattFailure.Requested());
        hangUp();
        look();
    }

    private void hangUp() {
        bluez.call(Call.bluez(device, Device1.NAME, "Disconnect"), bluez.limits().disconnect(), _ -> {});
    }

    /**
     * BlueZ takes a device's objects away a little before it says that the link is gone, or when its
     * services change.
     */
    private void expectTheEnd() {
        var expected = link;
        bluez.thread().after(SOON, () -> {
            if (link == expected && link != null && !link.isWhole())
                over(new GattFailure.Other("its services have changed"));
        });
    }

    private boolean isConnected() {
        return bluez.tree().flag(device, Device1.NAME, "Connected");
    }

    private GattFailure why() {
        return switch (reason) {
            case "org.bluez.Reason.Remote" -> new GattFailure.EndedByPeripheral();
            case "org.bluez.Reason.Suspend" -> new GattFailure.Slept();
            default -> new GattFailure.LinkLost();
        };
    }

    /** The stage we are in is over for this reason. */
    private void over(GattFailure failure) {
        if (stage == Stage.UP) ended(failure);
        else if (stage == Stage.ENDING) ended(new GattFailure.Requested());
        else {
            leaveTheAir();
            stage = Stage.IDLE;
            listener.accept(new GattEvent.ConnectFailed(failure));
        }
    }

    private void ended(GattFailure failure) {
        leaveTheAir();
        stage = Stage.IDLE;
        if (link != null) link.cut();
        link = null;
        listener.accept(new GattEvent.Disconnected(failure));
    }

    private void leaveTheAir() {
        timer.cancel();
        bluez.leaveTheAir(this);
    }
}
