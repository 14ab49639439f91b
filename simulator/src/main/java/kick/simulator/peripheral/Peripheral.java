package kick.simulator.peripheral;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.units.Moment;
import kick.simulator.Profile;
import kick.simulator.Session;
import kick.simulator.Treadmill;
import kick.simulator.world.Happening;

/**
 * A simulated treadmill on the air, on one adapter. It stays there until it is closed: when Bluetooth's service is
 * restarted, the adapter comes back or D-Bus itself is restarted, it registers itself anew. Several may live in one
 * program, each on an adapter of its own. Any thread may call.
 */
public final class Peripheral implements AutoCloseable {
    /**
     * @param bus D-Bus address; null for the system bus
     * @param adapter such as {@code hci0}; empty for the first one
     * @param name under which it is found
     * @param seed from which faults with a share are drawn
     */
    public record Place(@Nullable String bus, String adapter, String name, long seed) {}

    /** What the belt really does, and who is there. */
    public record Truth(double kmh, double percent, double metres, Session session, List<String> clients) {}

    private final Treadmill treadmill;
    private final GattServer server;
    private final LiveTreadmill live;
    private final OnAir air;
    private final BiConsumer<PeripheralEvent, Moment> listener;

    private Peripheral(Profile profile, Place place, Supplier<Moment> clock,
            BiConsumer<PeripheralEvent, Moment> listener) {
        this.listener = listener;
        treadmill = new Treadmill(profile, clock.get());
        server = new GattServer(treadmill, place.seed(), new Radio(), listener);
        live = new LiveTreadmill("treadmill " + place.adapter(), server, clock);
        air = new OnAir(place, treadmill.table(), treadmill.serviceData(), new FromClients(),
                new FromBluetooth());
    }

    /**
     * Puts a treadmill on the air and returns when it can be found.
     *
     * @param clock the present moment; never goes back
     * @param listener hears what happens, on the treadmill's thread; must not wait
     * @throws PeripheralException if it cannot go on the air
     */
    public static Peripheral start(Profile profile, Place place, Supplier<Moment> clock,
            BiConsumer<PeripheralEvent, Moment> listener) {
        var peripheral = new Peripheral(profile, place, clock, listener);
        try {
            peripheral.air.begin();
            return peripheral;
        } catch (PeripheralException e) {
            peripheral.close();
            throw e;
        }
    }

    /** A hand, a foot or a fault. What only happens to a program that controls a treadmill does nothing here. */
    public void happen(Happening what) {
        live.post(now -> {
            switch (what) {
                case Happening.AtConsole(var key) -> treadmill.press(key, now);
                case Happening.OnBelt(boolean there) -> treadmill.runnerOnBelt(there, now);
                case Happening.InMachine(var fault) -> treadmill.suffer(fault, now);
                case Happening.OnLink(var fault) -> server.suffer(fault, now);
                case Happening.Asked _,Happening.Stall _,Happening.Suspend _,Happening.Meddled _,Happening.Killed _ -> {
                    return;
                }
            }
            listener.accept(new PeripheralEvent.Happened(what), now);
        });
    }

    /** What the belt does now. */
    public CompletableFuture<Truth> truth() {
        return live.ask(now -> {
            var surface = treadmill.surface(now);
            return new Truth(surface.belt().kmh(), surface.deck().percent(), surface.belt().metres(),
                    treadmill.session(), server.clients());
        });
    }

    /** Takes the treadmill off the air, and gives the adapter its own name back. */
    @Override public void close() {
        air.close();
        live.close();
    }

    /** From the treadmill to BlueZ. */
    private final class Radio implements Outlet {
        @Override public void changed(Characteristic characteristic, byte[] octets) {
            air.changed(characteristic, octets);
        }

        @Override public void disconnect(String client) {
            air.disconnect(client);
        }

        @Override public void advertise(boolean wanted) {
            air.advertise(wanted);
        }
    }

    /** From the clients to the treadmill. */
    private final class FromClients implements Requests {
        @Override public CompletableFuture<Answer> read(String client, Characteristic characteristic,
                int offset,
                int mtu) {
            return live.ask(now -> server.read(client, characteristic, offset, mtu, now));
        }

        @Override public CompletableFuture<Answer> write(String client, Characteristic characteristic,
                byte[] octets, int offset, boolean withResponse, int mtu) {
            return live
                    .ask(now -> server.write(client, characteristic, octets, offset, withResponse, mtu, now));
        }

        @Override public void subscribed(Characteristic characteristic, boolean on) {
            live.post(now -> server.subscribed(characteristic, on, now));
        }

        @Override public void confirmed() {
            live.post(server::confirmed);
        }
    }

    /** From Bluetooth on this computer to the treadmill. */
    private final class FromBluetooth implements OnAir.Listener {
        @Override public void happened(PeripheralEvent event) {
            live.post(now -> listener.accept(event, now));
        }

        @Override public void disconnected(String client) {
            live.post(now -> server.disconnected(client, now));
        }

        @Override public void allDisconnected() {
            live.post(server::allDisconnected);
        }
    }
}
