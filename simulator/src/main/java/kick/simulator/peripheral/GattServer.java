package kick.simulator.peripheral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.units.Moment;
import kick.simulator.Agenda;
import kick.simulator.Connection;
import kick.simulator.Participant;
import kick.simulator.Pdu;
import kick.simulator.Treadmill;
import kick.simulator.link.Air;
import kick.simulator.link.Air.Arrival;
import kick.simulator.link.Fault;
import kick.simulator.link.Fault.LinkDrop;
import kick.simulator.link.Fault.LinkEnded;
import kick.simulator.link.Fault.OtherMachine;

/**
 * The treadmill as BlueZ's clients meet it. BlueZ keeps the radio, the attribute table and who has subscribed to itself:
 * it says which client reads and writes, but not which client subscribes or confirms, and it sends a changed value to
 * all who have subscribed. So each client has a connection of its own to the treadmill, with its own control permission,
 * and all of them have the same subscriptions. A device becomes a client by its first request, because an adapter also
 * has links that are none of the treadmill's business. Lives on the treadmill's thread.
 */
final class GattServer implements Participant {
    /** A client of whom nothing is known but that it has subscribed. */
    static final String SOMEBODY = "somebody";

    private static final int SMALLEST_MTU = 23;
    private static final int INVALID_OFFSET = 0x07;
    private static final int UNLIKELY_ERROR = 0x0E;

    private final Treadmill treadmill;
    private final Air air;
    private final Outlet outlet;
    private final BiConsumer<PeripheralEvent, Moment> listener;
    private final Map<String, Client> clients = new LinkedHashMap<>();
    private final Map<Characteristic, Integer> subscriptions = new LinkedHashMap<>();
    private final Agenda agenda = new Agenda();
    /** What was said at the last moment, and how often to which client. */
    private final Map<String, Map<String, Integer>> spoken = new HashMap<>();
    private Moment spokenAt = Moment.ORIGIN;
    private Moment reachableFrom = Moment.ORIGIN;
    private Moment lastArrival = Moment.ORIGIN;

    /** What the treadmill answered a client last. */
    private static final class Heard {
        private String address;
        private Answer answer = new Answer.Refused(UNLIKELY_ERROR);
        private byte[] lastRead = {};

        private Heard(String address) {
            this.address = address;
        }
    }

    private record Client(Connection connection, Heard heard) {}

    /**
     * @param seed from which faults with a share are drawn
     * @param listener must not call back
     */
    GattServer(Treadmill treadmill, long seed, Outlet outlet, BiConsumer<PeripheralEvent, Moment> listener) {
        this.treadmill = treadmill;
        this.air = new Air(seed);
        this.outlet = outlet;
        this.listener = listener;
    }

    // --- what BlueZ tells

    void disconnected(String address, Moment now) {
        var client = clients.remove(address);
        if (client == null) return;
        client.connection.end(now);
        listener.accept(new PeripheralEvent.Disconnected(address), now);
        outlet.advertise(wantsToBeFound(now));
    }

    /** Bluetooth on this computer is gone, and every link with it. */
    void allDisconnected(Moment now) {
        List.copyOf(clients.keySet()).forEach(address -> disconnected(address, now));
        subscriptions.clear();
    }

    void subscribed(Characteristic characteristic, boolean on, Moment now) {
        int configuration = on ? kind(characteristic) : Connection.OFF;
        if (on) subscriptions.put(characteristic, configuration);
        else subscriptions.remove(characteristic);
        if (on && clients.isEmpty()) connected(SOMEBODY, now);
        listener.accept(new PeripheralEvent.Subscribed(characteristic, on), now);
        for (var client : List.copyOf(clients.values()))
            client.connection.configure(characteristic, configuration, now);
        if (subscriptions.isEmpty()) disconnected(SOMEBODY, now);
    }

    private int kind(Characteristic characteristic) {
        for (var row : treadmill.table())
            if (row.uuid().equals(characteristic.uuid()))
                return row.properties().contains(Property.NOTIFY) ? Connection.NOTIFY : Connection.INDICATE;
        return Connection.NOTIFY;
    }

    void confirmed(Moment now) {
        for (var client : List.copyOf(clients.values())) client.connection.confirm(now);
    }

    // --- what clients ask

    Answer read(String address, Characteristic characteristic, int offset, int mtu, Moment now) {
        var client = client(address, mtu, now);
        if (client == null) return new Answer.Refused(UNLIKELY_ERROR);
        if (offset > 0) return part(client.heard.lastRead, offset);
        client.connection.read(characteristic, now);
        if (client.heard.answer instanceof Answer.Value(byte[] octets)) client.heard.lastRead = octets;
        return client.heard.answer;
    }

    /** The rest of a long value is that of the value whose beginning was read. */
    private static Answer part(byte[] whole, int offset) {
        return offset > whole.length
                ? new Answer.Refused(INVALID_OFFSET)
                : new Answer.Value(Arrays.copyOfRange(whole, offset, whole.length));
    }

    Answer write(String address, Characteristic characteristic, byte[] octets, int offset,
            boolean withResponse, int mtu, Moment now) {
        var client = client(address, mtu, now);
        if (client == null) return new Answer.Refused(UNLIKELY_ERROR);
        if (offset > 0) return new Answer.Refused(INVALID_OFFSET);
        listener.accept(new PeripheralEvent.Wrote(address, octets), now);
        client.heard.answer = new Answer.Taken();
        if (!air.losesWrite()) client.connection.write(characteristic, octets, withResponse, now);
        if (client.heard.answer instanceof Answer.Refused(int code))
            listener.accept(new PeripheralEvent.Refused(address, code), now);
        return client.heard.answer;
    }

    private @Nullable Client client(String address, int mtu, Moment now) {
        connected(address, now);
        var client = clients.get(address);
        if (client == null) return null;
        if (mtu >= SMALLEST_MTU) client.connection.exchangeMtu(mtu);
        return client;
    }

    private void connected(String address, Moment now) {
        if (clients.containsKey(address)) return;
        var heard = new Heard(address);
        var stranger = clients.remove(SOMEBODY);
        if (stranger != null) {
            stranger.heard.address = address;
            clients.put(address, stranger);
            listener.accept(new PeripheralEvent.Connected(address), now);
            return;
        }
        var connection = treadmill.connect(SMALLEST_MTU, (pdu, at) -> sent(heard, pdu, at), now);
        if (connection == null) {
            outlet.disconnect(address);
            return;
        }
        clients.put(address, new Client(connection, heard));
        subscriptions.forEach((what, how) -> connection.configure(what, how, now));
        listener.accept(new PeripheralEvent.Connected(address), now);
        outlet.advertise(wantsToBeFound(now));
    }

    // --- what the treadmill sends

    private void sent(Heard heard, Pdu pdu, Moment now) {
        switch (pdu) {
            case Pdu.ReadResponse(_, byte[] octets) -> heard.answer = new Answer.Value(octets);
            case Pdu.WriteResponse _ -> heard.answer = new Answer.Taken();
            case Pdu.ErrorResponse(_, int code) -> heard.answer = new Answer.Refused(code);
            case Pdu.Notification(var from, byte[] octets) -> {
                if (isNew(heard.address, from, octets, now))
                    arrivals(from, air.notification(octets, now), now);
            }
            case Pdu.Indication(var from, byte[] octets) -> {
                listener.accept(new PeripheralEvent.Answered(octets), now);
                var arrivals = air.indication(octets, now);
                arrivals(from, arrivals, now);
                // what never goes out is never confirmed by the client either
                if (arrivals.isEmpty()) agenda.at(now, this::confirmed);
            }
            case Pdu.Closed() -> outlet.disconnect(heard.address);
        }
    }

    /**
     * What several clients are told at one moment goes out once, because everybody hears it: whether this is not the
     * echo of what another client was told.
     */
    private boolean isNew(String address, Characteristic from, byte[] octets, Moment now) {
        if (!now.equals(spokenAt)) spoken.clear();
        spokenAt = now;
        var words = spoken.computeIfAbsent(from + Arrays.toString(octets), _ -> new HashMap<>());
        int most = words.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return words.merge(address, 1, Integer::sum) > most;
    }

    private void arrivals(Characteristic from, List<Arrival> arrivals, Moment now) {
        for (var arrival : arrivals) {
            var at = now.plusNanos(arrival.nanosLate());
            if (arrival.inOrder() && at.isBefore(lastArrival)) at = lastArrival;
            if (arrival.inOrder()) lastArrival = at;
            if (at.isAfter(now)) agenda.at(at, _ -> outlet.changed(from, arrival.octets()));
            else outlet.changed(from, arrival.octets());
        }
    }

    // --- faults of the link

    /** @throws IllegalArgumentException for {@link OtherMachine}: a table cannot be exchanged on the air */
    void suffer(Fault fault, Moment now) {
        switch (fault) {
            case LinkDrop(var away) -> {
                reachableFrom = now.plus(away);
                agenda.at(reachableFrom, then -> outlet.advertise(wantsToBeFound(then)));
                endAll(now);
            }
            case LinkEnded() -> endAll(now);
            case OtherMachine _ -> throw new IllegalArgumentException("not on the air: " + fault);
            default -> air.add(fault, now);
        }
    }

    private void endAll(Moment now) {
        outlet.advertise(false);
        var all = new ArrayList<>(clients.keySet());
        all.forEach(outlet::disconnect);
        outlet.advertise(wantsToBeFound(now));
    }

    boolean wantsToBeFound(Moment now) {
        return treadmill.serviceData().available() && !now.isBefore(reachableFrom);
    }

    List<GattCharacteristic> table() {
        return treadmill.table();
    }

    List<String> clients() {
        return List.copyOf(clients.keySet());
    }

    // --- time

    @Override public Moment deadline(Moment now) {
        return agenda.next().min(treadmill.deadline(now));
    }

    @Override public void tick(Moment now) {
        for (var due = deadline(now); !due.isAfter(now); due = deadline(now)) {
            treadmill.tick(due);
            agenda.doNext(due);
        }
    }
}
