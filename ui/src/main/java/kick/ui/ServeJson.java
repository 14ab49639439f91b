package kick.ui;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;
import kick.simulator.peripheral.Peripheral;
import kick.simulator.peripheral.PeripheralEvent;
import kick.simulator.world.HappeningText;
import kick.ui.json.Json;
import kick.ui.text.TreadmillWords;

/** Treadmills on the air as JSON lines for another program. */
final class ServeJson implements ServedTreadmills.View {
    private final PrintWriter out;

    ServeJson(PrintWriter out) {
        this.out = out;
    }

    @Override public void happened(String adapter, PeripheralEvent event, Moment at) {
        switch (event) {
            case PeripheralEvent.OnAir(var name, var address, var called) ->
                print(line(at, name, "on-air"), "address", address, "name", called);
            case PeripheralEvent.OffAir(_, var why) -> print(line(at, adapter, "off-air"), "why", why);
            case PeripheralEvent.Connected(var client) ->
                print(line(at, adapter, "connected"), "client", client);
            case PeripheralEvent.Disconnected(var client) ->
                print(line(at, adapter, "disconnected"), "client", client);
            case PeripheralEvent.Subscribed(var characteristic, boolean on) ->
                print(line(at, adapter, on ? "subscribed" : "unsubscribed"), "characteristic",
                        "0x%04X".formatted(characteristic.number()));
            case PeripheralEvent.Wrote(var client, byte[] octets) ->
                print(line(at, adapter, "wrote"), "client", client, "octets", TreadmillWords.hex(octets),
                        "request", TreadmillWords.describeRequest(octets));
            case PeripheralEvent.Refused(var client, int code) ->
                print(line(at, adapter, "refused"), "client", client, "error", "0x%02X".formatted(code));
            case PeripheralEvent.Answered(byte[] octets) ->
                print(line(at, adapter, "answered"), "octets", TreadmillWords.hex(octets), "result",
                        TreadmillWords.answer(octets));
            case PeripheralEvent.Happened(var what) ->
                print(line(at, adapter, "happened"), "what", HappeningText.write(what));
        }
    }

    @Override public void state(String adapter, Peripheral.Truth truth, Moment at) {
        print(line(at, adapter, "belt"), "kmh", round(truth.kmh()), "percent", round(truth.percent()),
                "metres",
                round(truth.metres()), "session", HappeningWords.of(truth.session()), "clients",
                truth.clients());
    }

    @Override public void mistake(String sentence, Moment at) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("t", round(at.seconds()));
        line.put("event", "mistake");
        print(line, "what", sentence);
    }

    private static Map<String, @Nullable Object> line(Moment at, String adapter, String event) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("t", round(at.seconds()));
        line.put("event", event);
        line.put("adapter", adapter);
        return line;
    }

    private void print(Map<String, @Nullable Object> line, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2)
            line.put((String) namesAndValues[i], namesAndValues[i + 1]);
        out.println(Json.line(line));
        out.flush();
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
