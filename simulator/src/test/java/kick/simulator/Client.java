package kick.simulator;

import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_CONTROL_POINT;
import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_STATUS;
import static kick.controller.ftms.Characteristic.TRAINING_STATUS;
import static kick.controller.ftms.Characteristic.TREADMILL_DATA;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.TreadmillData;
import kick.controller.ftms.TreadmillRecord;
import kick.controller.units.Moment;

/** A client on the bench: octets in and out, written as two digits with blanks between. */
final class Client {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    final Connection connection;
    private final Bench bench;
    private final List<Pdu> heard = new ArrayList<>();
    private boolean confirms = true;

    Client(Bench bench, int mtu) {
        this.bench = bench;
        this.connection = Objects.requireNonNull(bench.treadmill.connect(mtu, this::hear, bench.now()));
    }

    private void hear(Pdu pdu, Moment now) {
        heard.add(pdu);
    }

    /** From now on indications are not confirmed. */
    Client silent() {
        confirms = false;
        return this;
    }

    Client subscribe(Characteristic characteristic, int configuration) {
        connection.configure(characteristic, configuration, bench.now());
        return this;
    }

    Client subscribeToAll() {
        subscribe(TREADMILL_DATA, Connection.NOTIFY).subscribe(TRAINING_STATUS, Connection.NOTIFY);
        subscribe(FITNESS_MACHINE_STATUS, Connection.NOTIFY);
        return subscribe(FITNESS_MACHINE_CONTROL_POINT, Connection.INDICATE);
    }

    void clear() {
        heard.clear();
    }

    /** Everything since the last time, e.g. {@code write response}, {@code indication 80 00 01}. */
    List<String> heard() {
        var said = heard.stream().map(Client::say).toList();
        heard.clear();
        return said;
    }

    private static String say(Pdu pdu) {
        return switch (pdu) {
            case Pdu.ReadResponse(_, byte[] octets) -> "value " + HEX.formatHex(octets);
            case Pdu.WriteResponse _ -> "write response";
            case Pdu.ErrorResponse(_, int code) -> "error %02X".formatted(code);
            case Pdu.Notification(var from, byte[] octets) ->
                "%04X %s".formatted(from.number(), HEX.formatHex(octets));
            case Pdu.Indication(_, byte[] octets) -> "indication " + HEX.formatHex(octets);
            case Pdu.Closed() -> "closed";
        };
    }

    /** What came from one characteristic since the last time. */
    List<String> heard(Characteristic from) {
        var prefix = "%04X ".formatted(from.number());
        return heard().stream()
                .filter(said -> said.startsWith(prefix))
                .map(said -> said.substring(5))
                .toList();
    }

    String read(Characteristic characteristic) {
        clear();
        connection.read(characteristic, bench.now());
        return heard().getLast();
    }

    void write(String octets) {
        connection.write(FITNESS_MACHINE_CONTROL_POINT, HEX.parseHex(octets), true, bench.now());
    }

    /** Writes a request and waits for what comes of it: {@code 80 00 01}, {@code error FD}, or nothing. */
    String request(String octets) {
        var before = List.copyOf(heard);
        clear();
        write(octets);
        bench.run(0.1);
        var answer = heard.stream()
                .filter(pdu -> pdu instanceof Pdu.Indication || pdu instanceof Pdu.ErrorResponse
                        || pdu instanceof Pdu.Notification(var from, _)
                                && from == FITNESS_MACHINE_CONTROL_POINT)
                .toList();
        if (confirms) connection.confirm(bench.now());
        heard.addAll(0, before);
        if (answer.isEmpty()) return "nothing";
        heard.remove(answer.getLast());
        return say(answer.getLast()).replaceFirst("^(indication|2AD9) ", "");
    }

    /** The next whole record of Treadmill Data, at its own moment. */
    TreadmillData data() {
        heard.removeIf(pdu -> pdu instanceof Pdu.Notification(var from, _) && from == TREADMILL_DATA);
        bench.runToReport();
        var record = TreadmillRecord.EMPTY;
        for (var pdu : List.copyOf(heard)) {
            if (!(pdu instanceof Pdu.Notification(var from, byte[] octets)) || from != TREADMILL_DATA)
                continue;
            var joined = record.joined(TreadmillData.decode(octets), bench.now());
            record = joined.next();
            if (joined.completed() != null) return joined.completed();
        }
        throw new AssertionError("no record came: " + heard);
    }
}
