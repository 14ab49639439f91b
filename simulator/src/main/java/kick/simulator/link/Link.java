package kick.simulator.link;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.units.Moment;
import kick.simulator.Agenda;
import kick.simulator.Connection;
import kick.simulator.Pdu;
import kick.simulator.Treadmill;
import kick.simulator.link.Air.Arrival;
import kick.simulator.link.Command.*;

/**
 * One link from its beginning to its end: requests go out one after the other, each taking a round trip, as
 * the Attribute Protocol has it, and what the machine sends arrives in order a latency later.
 */
final class Link {
    private final Radio radio;
    private final Air air;
    private final Agenda agenda;
    private final BiConsumer<GattEvent, Moment> client;
    private final Map<Characteristic, Set<Property>> table = new EnumMap<>(Characteristic.class);
    private final Queue<Command> waiting = new ArrayDeque<>();
    private @Nullable Command underWay;
    private @Nullable Connection connection;
    private Moment lastArrival = Moment.ORIGIN;
    private boolean over;
    /** Whether the response to the write that is just being carried out is somebody else's. */
    private boolean meddling;

    Link(Radio radio, Air air, Agenda agenda, BiConsumer<GattEvent, Moment> client) {
        this.radio = radio;
        this.air = air;
        this.agenda = agenda;
        this.client = client;
    }

    /** Whether the machine accepts the link; if so the client hears of it. */
    boolean begin(Treadmill machine, Moment now) {
        connection = machine.connect(radio.mtu(), this::sent, now);
        if (connection == null) return false;
        var rows = machine.table();
        for (var row : rows) {
            var known = Characteristic.of(row.uuid());
            if (known != null) table.put(known, row.properties());
        }
        client.accept(new GattEvent.Connected(rows, connection.mtu()), now);
        return true;
    }

    /** Nothing passes any more in either direction, and nothing is heard of what was under way. */
    void cut() {
        over = true;
    }

    /** The machine notices that the link is gone. */
    void end(Moment now) {
        over = true;
        if (connection != null) connection.end(now);
    }

    // --- to the machine ------------------------------------------------------------------------------------

    void give(Command command, Moment now) {
        waiting.add(command);
        next(now);
    }

    private void next(Moment now) {
        while (underWay == null && !waiting.isEmpty()) send(waiting.remove(), now);
    }

    private void send(Command command, Moment now) {
        var characteristic = Characteristic.of(command.characteristic());
        var properties = characteristic == null ? null : table.get(characteristic);
        if (characteristic == null || properties == null || !command.isPossibleWith(properties)) {
            hear(command.failed(new GattFailure.Unsupported()), now);
            return;
        }
        boolean lost = command instanceof Write && air.losesWrite();
        boolean answered = !(command instanceof Write) || properties.contains(Property.WRITE);
        var arrival = now.plus(radio.latency());
        if (!lost) later(arrival, then -> arrive(command, characteristic, properties, then));
        if (answered) underWay = command;
        else hear(command.taken(), now);
        if (lost && answered) later(arrival.plus(radio.latency()), then -> settle(command.taken(), then));
    }

    private void arrive(Command command, Characteristic characteristic, Set<Property> properties,
            Moment now) {
        var machine = connection;
        if (machine == null) return;
        switch (command) {
            case Read _ -> machine.read(characteristic, now);
            case Subscribe _ -> machine.configure(characteristic,
                    properties.contains(Property.NOTIFY) ? Connection.NOTIFY : Connection.INDICATE, now);
            case Write(_, byte[] octets) ->
                machine.write(characteristic, octets, properties.contains(Property.WRITE), now);
        }
    }

    /** The control point is written by somebody else on this side; only the machine's own answer is heard here. */
    void meddle(byte[] octets, Moment now) {
        later(now.plus(radio.latency()), then -> {
            meddling = true;
            if (connection != null)
                connection.write(Characteristic.FITNESS_MACHINE_CONTROL_POINT, octets, true, then);
            meddling = false;
        });
    }

    // --- from the machine ----------------------------------------------------------------------------------

    private void sent(Pdu pdu, Moment now) {
        if (over) return;
        switch (pdu) {
            case Pdu.ReadResponse(var from, byte[] octets) ->
                answer(new GattEvent.ValueRead(from.uuid(), octets), now);
            case Pdu.WriteResponse _,Pdu.ErrorResponse _ when meddling -> {}
            case Pdu.WriteResponse _ -> answer(underWay == null ? null : underWay.taken(), now);
            case Pdu.ErrorResponse(_, int code) ->
                answer(underWay == null ? null : underWay.failed(new GattFailure.AttError(code)), now);
            case Pdu.Notification(var from, byte[] octets) ->
                arrivals(from, air.notification(octets, now), now);
            case Pdu.Indication(var from, byte[] octets) -> {
                arrivals(from, air.indication(octets, now), now);
                later(now.plus(radio.latency()).plus(radio.latency()), this::confirm);
            }
            case Pdu.Closed() -> later(now.plus(radio.latency()), this::closed);
        }
    }

    private void confirm(Moment now) {
        if (connection != null) connection.confirm(now);
    }

    private void closed(Moment now) {
        over = true;
        client.accept(new GattEvent.Disconnected(new GattFailure.EndedByPeripheral()), now);
    }

    private void answer(@Nullable GattEvent event, Moment now) {
        if (event != null) later(inOrder(now.plus(radio.latency())), then -> settle(event, then));
    }

    private void settle(GattEvent event, Moment now) {
        underWay = null;
        client.accept(event, now);
        next(now);
    }

    private void arrivals(Characteristic from, List<Arrival> arrivals, Moment now) {
        for (var arrival : arrivals) {
            var at = now.plus(radio.latency()).plusNanos(arrival.nanosLate());
            hear(new GattEvent.ValueChanged(from.uuid(), arrival.octets()),
                    arrival.inOrder() ? inOrder(at) : at);
        }
    }

    /** Not before what is already on its way. */
    private Moment inOrder(Moment at) {
        if (at.isAfter(lastArrival)) lastArrival = at;
        return lastArrival;
    }

    private void hear(GattEvent event, Moment at) {
        later(at, then -> client.accept(event, then));
    }

    private void later(Moment at, java.util.function.Consumer<Moment> what) {
        agenda.at(at, then -> {
            if (!over) what.accept(then);
        });
    }
}
