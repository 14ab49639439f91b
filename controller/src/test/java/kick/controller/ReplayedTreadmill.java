package kick.controller;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;

import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.Services;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.machine.Sample;
import kick.controller.safety.Proof;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;

/**
 * A treadmill that says what a real one said, at the moments at which it said it, whatever it is told; and
 * the real controller listening to it.
 */
final class ReplayedTreadmill implements Gatt {
    private record Event(Moment at, UUID from, byte[] octets) {}

    private final List<Event> events;
    private final Map<UUID, byte[]> readable;
    private final List<UUID> subscribable;
    private final Queue<GattEvent> answers = new ArrayDeque<>();
    private final TreadmillController controller;
    private Moment now = Moment.ORIGIN;

    final List<ControlPointRequest> written = new ArrayList<>();
    final List<Sample> samples = new ArrayList<>();
    final List<String> phases = new ArrayList<>();
    final List<ControllerEvent> heard = new ArrayList<>();
    int dropped;

    ReplayedTreadmill(String capture, Map<Integer, String> readable, List<Integer> subscribable, Plan plan) {
        this.events = read(capture);
        this.readable = readable.entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        e -> Services.uuid16(e.getKey()), e -> HexFormat.of().parseHex(e.getValue())));
        this.subscribable = subscribable.stream().map(Services::uuid16).toList();
        var settings = new Settings("", Proof.CONSOLE_KEY, Set.of(), List.of(), List.of(), Speed.kmh(5), 1,
                false);
        controller = new TreadmillController(this, new Engine(plan), settings, this::hear, now);
        connect();
        settle();
    }

    /** How many packets of Treadmill Data the capture has. */
    long packets() {
        return events.stream().filter(e -> e.from().equals(Services.uuid16(0x2ACD))).count();
    }

    /** Lets everything happen up to this many seconds after the beginning of the capture. */
    ReplayedTreadmill until(double seconds) {
        var end = Moment.ORIGIN.plusNanos(Math.round(seconds * 1e9));
        while (true) {
            var packet = events.isEmpty() ? Moment.NEVER : events.getFirst().at();
            var next = packet.min(controller.deadline(now));
            if (next.isAfter(end)) break;
            now = next.isBefore(now) ? now : next;
            if (packet.isAfter(now)) controller.tick(now);
            else {
                var event = events.removeFirst();
                controller.on(new GattEvent.ValueChanged(event.from(), event.octets()), now);
            }
            settle();
        }
        now = end;
        return this;
    }

    ReplayedTreadmill toTheEnd() {
        return until(events.getLast().at().seconds());
    }

    ReplayedTreadmill asks(Input input) {
        controller.on(input, now);
        settle();
        return this;
    }

    Phase phase() {
        return controller.phase();
    }

    TreadmillController controller() {
        return controller;
    }

    private void settle() {
        for (var answer = answers.poll(); answer != null; answer = answers.poll()) controller.on(answer, now);
        if (phases.isEmpty() || !phases.getLast().equals(controller.phase().word()))
            phases.add(controller.phase().word());
    }

    private void hear(ControllerEvent event, Moment at) {
        heard.add(event);
        if (event instanceof ControllerEvent.Reported(var sample)) samples.add(sample);
        if (event instanceof ControllerEvent.Dropped) dropped++;
    }

    // --- the link ------------------------------------------------------------------------------------------

    @Override public void connect() {
        List<GattCharacteristic> table = new ArrayList<>();
        readable.keySet()
                .forEach(
                        uuid -> table.add(new GattCharacteristic(Services.FITNESS_MACHINE, uuid,
                                Set.of(Property.READ))));
        subscribable.forEach(
                uuid -> table.add(
                        new GattCharacteristic(Services.FITNESS_MACHINE, uuid, Set.of(Property.NOTIFY))));
        answers.add(new GattEvent.Connected(table, 23));
    }

    @Override public void disconnect() {
        answers.add(new GattEvent.Disconnected(new GattFailure.Requested()));
    }

    @Override public void read(UUID characteristic) {
        var value = readable.get(characteristic);
        answers.add(value == null
                ? new GattEvent.ReadFailed(characteristic, new GattFailure.Unsupported())
                : new GattEvent.ValueRead(characteristic, value));
    }

    @Override public void subscribe(UUID characteristic) {
        answers.add(new GattEvent.Subscribed(characteristic));
    }

    @Override public void write(UUID characteristic, byte[] value) {
        written.add(ControlPointRequest.decode(value));
        answers.add(new GattEvent.Written(characteristic));
    }

    private static List<Event> read(String capture) {
        var stream = Objects
                .requireNonNull(ReplayedTreadmill.class.getResourceAsStream("captures/" + capture));
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new ArrayList<>(in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ReplayedTreadmill::event)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Event event(String line) {
        var cells = line.split(",");
        var at = Moment.ORIGIN
                .plus(Duration.ofMillis(Math.round(Double.parseDouble(cells[0]) * 1000) + 2000));
        return new Event(at, Services.uuid16(Integer.parseInt(cells[1], 16)),
                HexFormat.of().parseHex(cells[2]));
    }
}
