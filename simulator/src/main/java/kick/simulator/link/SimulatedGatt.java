package kick.simulator.link;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.units.Moment;
import kick.simulator.Agenda;
import kick.simulator.Participant;
import kick.simulator.Treadmill;
import kick.simulator.link.Command.*;
import kick.simulator.link.Fault.*;

/**
 * A client's way to a treadmill in memory. It ticks the treadmill at the other end as well, and does
 * everything at its own moment even if it is ticked late.
 */
public final class SimulatedGatt implements Gatt, Participant {
    private final Radio radio;
    private final Air air;
    private final Supplier<Moment> clock;
    private final BiConsumer<GattEvent, Moment> listener;
    private final Agenda agenda = new Agenda();
    private Treadmill machine;
    private Treadmill nearest;
    private @Nullable Link link;
    private boolean connecting;
    private int attempts;
    private boolean ending;
    private Moment reachableFrom = Moment.ORIGIN;

    /**
     * @param machine the treadmill in reach
     * @param seed from which faults with a share are drawn
     * @param clock the present moment; asked when a command is given
     * @param listener hears the events, each at the moment at which it arrives
     */
    public SimulatedGatt(Treadmill machine, Radio radio, long seed, Supplier<Moment> clock,
            BiConsumer<GattEvent, Moment> listener) {
        this.machine = machine;
        this.nearest = machine;
        this.radio = radio;
        this.air = new Air(seed);
        this.clock = clock;
        this.listener = listener;
    }

    /** The treadmill at the other end, or the one that was there last. */
    public Treadmill machine() {
        return machine;
    }

    // --- commands ------------------------------------------------------------------------------------------

    @Override public void connect() {
        var now = clock.get();
        if (connecting || link != null) {
            hear(new GattEvent.ConnectFailed(new GattFailure.Busy()), now);
            return;
        }
        connecting = true;
        int attempt = ++attempts;
        agenda.at(now.plus(radio.connecting()), then -> {
            if (connecting && attempt == attempts) tryToConnect(then);
        });
    }

    private void tryToConnect(Moment now) {
        connecting = false;
        boolean absent = now.isBefore(reachableFrom);
        machine = nearest;
        var fresh = new Link(radio, air, agenda, this::heard);
        if (!absent && fresh.begin(machine, now)) link = fresh;
        else
            heard(new GattEvent.ConnectFailed(absent ? new GattFailure.NotFound() : new GattFailure.Busy()),
                    now);
    }

    @Override public void disconnect() {
        var now = clock.get();
        if (ending) return;
        boolean nothing = link == null && !connecting;
        connecting = false;
        if (nothing) hear(new GattEvent.Disconnected(new GattFailure.NotConnected()), now);
        else end(new GattFailure.Requested(), now.plus(radio.latency()));
    }

    @Override public void read(UUID characteristic) {
        give(new Read(characteristic));
    }

    @Override public void subscribe(UUID characteristic) {
        give(new Subscribe(characteristic));
    }

    @Override public void write(UUID characteristic, byte[] value) {
        give(new Write(characteristic, value.clone()));
    }

    /** What is asked of a link that is ending is answered by its end. */
    private void give(Command command) {
        var now = clock.get();
        if (link != null) link.give(command, now);
        else if (!ending) hear(command.failed(new GattFailure.NotConnected()), now);
    }

    /** Another program writes the control point over the same link, and hears itself how that went. */
    public void meddle(byte[] value) {
        if (link != null) link.meddle(value, clock.get());
    }

    // --- faults --------------------------------------------------------------------------------------------

    /** Something happens to the link, now. */
    public void suffer(Fault fault) {
        var now = clock.get();
        switch (fault) {
            case LinkDrop(var away) -> {
                reachableFrom = now.plus(away);
                if (link != null) end(new GattFailure.LinkLost(), now.plus(radio.supervision()));
            }
            case LinkEnded() -> {
                if (link != null) end(new GattFailure.EndedByPeripheral(), now.plus(radio.latency()));
            }
            case OtherMachine(var profile) -> nearest = new Treadmill(profile, now);
            default -> air.add(fault, now);
        }
    }

    /** Nothing passes from now on, and at {@code at} both sides know. */
    private void end(GattFailure reason, Moment at) {
        var ended = link;
        link = null;
        ending = true;
        if (ended != null) ended.cut();
        agenda.at(at, then -> {
            ending = false;
            if (ended != null) ended.end(then);
            listener.accept(new GattEvent.Disconnected(reason), then);
        });
    }

    // --- events --------------------------------------------------------------------------------------------

    private void hear(GattEvent event, Moment at) {
        agenda.at(at, then -> heard(event, then));
    }

    private void heard(GattEvent event, Moment now) {
        if (event instanceof GattEvent.Disconnected) link = null;
        listener.accept(event, now);
    }

    // --- time ----------------------------------------------------------------------------------------------

    @Override public Moment deadline(Moment now) {
        return agenda.next().min(machine.deadline(now));
    }

    @Override public void tick(Moment now) {
        for (var due = deadline(now); !due.isAfter(now); due = deadline(now)) {
            machine.tick(due);
            agenda.doNext(due);
        }
    }
}
