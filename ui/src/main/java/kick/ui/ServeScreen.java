package kick.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kick.controller.units.Moment;
import kick.simulator.peripheral.Peripheral;
import kick.simulator.peripheral.PeripheralEvent;
import kick.simulator.world.HappeningText;
import kick.ui.terminal.Console;
import kick.ui.terminal.Page;
import kick.ui.terminal.TreadmillKeys;
import kick.ui.terminal.TreadmillScreen;
import kick.ui.terminal.TreadmillScreen.Face;
import kick.ui.text.Words;

/** Treadmills on the air on a whole terminal, one of them at a time, with keys. */
final class ServeScreen implements ServedTreadmills.View {
    private static final Duration FRAME = Duration.ofMillis(100);
    private static final int MESSAGES = 100;

    private final Console console;
    private final Page page;
    private final String title;
    private final TreadmillKeys keys = new TreadmillKeys(HappeningText.forms());
    private final Map<String, Face> faces = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private int shown;

    ServeScreen(Console console, String title) {
        this.console = console;
        this.page = console.page();
        this.title = title;
    }

    @Override public void happened(String adapter, PeripheralEvent event, Moment at) {
        switch (event) {
            case PeripheralEvent.OnAir(var hci, var address, var name) ->
                places.put(adapter, name + ", " + address + " at " + hci);
            case PeripheralEvent.OffAir(_, var why) -> places.put(adapter, "off the air: " + why);
            default -> {}
        }
        say((faces.size() > 1 ? adapter + ": " : "") + HappeningWords.of(event), at);
    }

    @Override public void mistake(String sentence, Moment at) {
        say(sentence, at);
    }

    private void say(String text, Moment at) {
        messages.add("%7s  %s".formatted(Words.clock(Duration.ofNanos(at.nanos())), text));
        if (messages.size() > MESSAGES) messages.removeFirst();
    }

    @Override public void state(String adapter, Peripheral.Truth truth, Moment at) {
        faces.put(adapter, new Face(title, places.getOrDefault(adapter, ""), truth.kmh(), truth.percent(),
                HappeningWords.of(truth.session()), truth.clients()));
        draw();
    }

    private void draw() {
        if (faces.isEmpty()) return;
        var face = List.copyOf(faces.values()).get(shown % faces.size());
        page.draw(TreadmillScreen.lines(face, shown % faces.size() + 1, faces.size(), messages, keys.prompt(),
                page.width()), line -> line.contains("off the air: "));
    }

    @Override public Duration stateEvery() {
        return FRAME;
    }

    @Override public List<String> typed() {
        var lines = new ArrayList<String>();
        for (var key = console.key(); key != null; key = console.key()) {
            if (key == '\t' && keys.prompt().isEmpty()) shown++;
            var line = keys.line(key);
            if (line != null) lines.add(line.equals("quit") ? line : addressed(line));
        }
        return lines;
    }

    /** To the treadmill that is shown. */
    private String addressed(String line) {
        if (faces.size() < 2) return line;
        return List.copyOf(faces.keySet()).get(shown % faces.size()) + " " + line;
    }

    @Override public void close() {
        page.close();
        console.close();
    }
}
