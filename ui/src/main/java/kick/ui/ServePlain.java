package kick.ui;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import kick.controller.units.Moment;
import kick.simulator.peripheral.Peripheral;
import kick.simulator.peripheral.PeripheralEvent;
import kick.ui.text.Words;

/** Treadmills on the air as plain lines: what happens, and the belt whenever it does something else than before. */
final class ServePlain implements ServedTreadmills.View {
    private final PrintWriter out;
    private final Map<String, String> last = new HashMap<>();

    ServePlain(PrintWriter out) {
        this.out = out;
    }

    @Override public void happened(String adapter, PeripheralEvent event, Moment at) {
        say(adapter, HappeningWords.of(event), at);
    }

    @Override public void state(String adapter, Peripheral.Truth truth, Moment at) {
        var text = "%.1f km/h, %.1f %%, %s".formatted(truth.kmh(), truth.percent(),
                HappeningWords.of(truth.session()));
        if (!text.equals(last.put(adapter, text))) say(adapter, text, at);
    }

    @Override public void mistake(String sentence, Moment at) {
        say("", sentence, at);
    }

    private void say(String adapter, String text, Moment at) {
        out.printf("%8s  %s%s%n", Words.clock(Duration.ofNanos(at.nanos())),
                adapter.isEmpty() ? "" : adapter + ": ", text);
        out.flush();
    }
}
