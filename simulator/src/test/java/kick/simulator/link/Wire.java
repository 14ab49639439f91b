package kick.simulator.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import kick.controller.ftms.Characteristic;
import kick.controller.gatt.GattEvent;
import kick.controller.units.Moment;
import kick.simulator.Profiles;
import kick.simulator.Treadmill;

/** A link to the usual treadmill, connected and subscribed to, with time that moves when told to. */
final class Wire {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private Moment now = Moment.ORIGIN;
    private final List<String> heard = new ArrayList<>();
    final SimulatedGatt gatt;

    Wire(long seed) {
        gatt = new SimulatedGatt(new Treadmill(Profiles.named("home"), now), Radio.USUAL, seed, () -> now,
                (event, at) -> heard.add("%.3f %s".formatted(at.seconds(), say(event))));
        gatt.connect();
        run(2);
        for (var characteristic : List.of(Characteristic.TREADMILL_DATA,
                Characteristic.FITNESS_MACHINE_STATUS,
                Characteristic.FITNESS_MACHINE_CONTROL_POINT))
            gatt.subscribe(characteristic.uuid());
        run(1.1);
        heard.clear();
    }

    private static String say(GattEvent event) {
        return event instanceof GattEvent.ValueChanged(var uuid, byte[] octets)
                ? "%s %s".formatted(Characteristic.of(uuid), HEX.formatHex(octets))
                : event.toString();
    }

    Moment now() {
        return now;
    }

    void run(double seconds) {
        now = now.plus(Duration.ofNanos(Math.round(seconds * 1e9)));
        gatt.tick(now);
    }

    void suffer(Fault fault) {
        gatt.suffer(fault);
    }

    void write(String octets) {
        gatt.write(Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid(), HEX.parseHex(octets));
    }

    /** Everything since the last time, each with its moment in seconds. */
    List<String> heard() {
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    /** The octets of what came from one characteristic since the last time. */
    List<String> heard(Characteristic from) {
        return heard().stream()
                .filter(said -> said.contains(from.toString()))
                .map(said -> said.substring(said.indexOf(')') + 2))
                .toList();
    }
}
