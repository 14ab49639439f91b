package kick.ui;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.bluez.FakeBluez;
import kick.controller.bluez.FakePeripheral;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.Services;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.live.Clock;
import kick.controller.units.Moment;
import kick.simulator.Connection;
import kick.simulator.Pdu;
import kick.simulator.Profile;
import kick.simulator.Treadmill;

/** A simulated treadmill behind the Bluetooth daemon of a test, in real time and on a thread of its own. */
final class BusTreadmill implements FakePeripheral.Server, AutoCloseable {
    private static final int MTU = 185;

    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final Clock clock = Clock.ofThisComputer();
    private final Treadmill treadmill;
    private final FakePeripheral peripheral;
    private @Nullable Connection connection;
    private FakePeripheral.@Nullable Answer asked;

    BusTreadmill(FakeBluez daemon, String adapter, String address, Profile profile) {
        treadmill = new Treadmill(profile, clock.now());
        peripheral = new FakePeripheral(daemon, adapter, address, profile.advertises(), this);
        for (var row : treadmill.table())
            peripheral.with(row.service(), row.uuid(), row.properties()
                    .stream()
                    .map(BusTreadmill::flag)
                    .toArray(String[]::new));
        peripheral.advertise(Services.FITNESS_MACHINE);
        var _ = thread.scheduleAtFixedRate(() -> treadmill.tick(clock.now()), 20, 20, TimeUnit.MILLISECONDS);
    }

    private static String flag(Property property) {
        return property.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FakePeripheral peripheral() {
        return peripheral;
    }

    /** Does something to the treadmill itself, on its thread. */
    void hands(Consumer<Treadmill> what) {
        thread.execute(() -> what.accept(treadmill));
    }

    Moment now() {
        return clock.now();
    }

    // --- what the daemon passes on

    @Override public void connected(boolean now) {
        thread.execute(() -> {
            if (connection != null) connection.end(clock.now());
            connection = now ? treadmill.connect(MTU, this::sent, clock.now()) : null;
        });
    }

    @Override public void subscribed(UUID uuid) {
        thread.execute(() -> {
            var row = treadmill.table().stream().filter(each -> each.uuid().equals(uuid)).findFirst();
            int how = row.orElseThrow().properties().contains(Property.NOTIFY)
                    ? Connection.NOTIFY
                    : Connection.INDICATE;
            if (connection != null)
                connection.configure(requireNonNull(Characteristic.of(uuid)), how, clock.now());
        });
    }

    @Override public void read(UUID uuid, FakePeripheral.Answer answer) {
        ask(answer, link -> link.read(requireNonNull(Characteristic.of(uuid)), clock.now()));
    }

    @Override public void write(UUID uuid, byte[] value, FakePeripheral.Answer answer) {
        ask(answer, link -> link.write(requireNonNull(Characteristic.of(uuid)), value, true, clock.now()));
    }

    private void ask(FakePeripheral.Answer answer, Consumer<Connection> what) {
        thread.execute(() -> {
            asked = answer;
            if (connection != null) what.accept(connection);
            asked = null;
        });
    }

    // --- what the treadmill sends

    private void sent(Pdu pdu, Moment at) {
        switch (pdu) {
            case Pdu.ReadResponse(_, byte[] octets) when asked != null -> asked.value(octets);
            case Pdu.WriteResponse _ when asked != null -> asked.taken();
            case Pdu.ErrorResponse(_, int code) when asked != null -> asked.refused(code);
            case Pdu.Notification(var from, byte[] octets) -> peripheral.say(from.uuid(), octets);
            case Pdu.Indication(var from, byte[] octets) -> {
                peripheral.say(from.uuid(), octets);
                if (connection != null) thread.execute(() -> confirm());
            }
            case Pdu.Closed() -> peripheral.drop("org.bluez.Reason.Remote");
            default -> {}
        }
    }

    private void confirm() {
        if (connection != null) connection.confirm(clock.now());
    }

    @Override public void close() {
        thread.shutdownNow();
    }
}
