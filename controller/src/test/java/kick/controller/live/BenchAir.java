package kick.controller.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * The bench's (docs/bench.md): real Bluetooth, and Kick's own treadmills on it, in a process of their own. Treadmill i is
 * on adapter 2i + 1, and Kick drives it from adapter 2i.
 */
final class BenchAir implements Air {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADAPTER = "/org/bluez/";

    private final String bus;
    private final Tap tap;
    private final Process treadmills;
    private final List<Wire> wires = new ArrayList<>();
    private final Map<String, Wire> byAdapter = new ConcurrentHashMap<>();
    /** Each treadmill has a connection of its own to the bus. */
    private final Map<Integer, String> adapters = new ConcurrentHashMap<>();

    /** @param bus the address of the bench's bus */
    BenchAir(String bus, int count) throws IOException {
        this.bus = bus;
        tap = new Tap(bus, this::passed);
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-cp",
                        "../ui/target/kick.jar:../ui/target/lib/*",
                        "kick.ui.Kick", "simulator", "serve",
                        "--profile", "lab",
                        "--json"));
        for (int i = 0; i < count; i++) command.addAll(List.of("--adapter", "hci" + (2 * i + 1)));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", tap.address());
        treadmills = builder.start();
        var lines = treadmills.inputReader(StandardCharsets.UTF_8);
        while (wires.size() < count) meet(lines.readLine());
        Thread.ofPlatform().daemon().name("treadmills").start(() -> forget(lines));
    }

    private void meet(String line) throws IOException {
        if (line == null) throw new IOException("the treadmills on the bench have ended");
        if (!line.startsWith("{")) return;
        var event = JSON.readTree(line);
        if (!event.path("event").asString("").equals("on-air")) return;
        var adapter = event.path("adapter").asString();
        var wire = new Wire("hci" + (Integer.parseInt(adapter.substring("hci".length())) - 1),
                event.path("address").asString());
        wires.add(wire);
        byAdapter.put(adapter, wire);
    }

    private static void forget(BufferedReader lines) {
        try (lines) {
            while (lines.readLine() != null);
        } catch (IOException _) {
            // ended
        }
    }

    private void passed(Tap.Passed what) {
        if (!what.sent()) return;
        var message = what.message();
        if (message.member().equals("RegisterApplication"))
            adapters.put(what.connection(), message.path().substring(ADAPTER.length()));
        if (!message.changesValue()) return;
        var wire = byAdapter.get(adapters.getOrDefault(what.connection(), ""));
        if (wire != null) wire.said(message, what.nanos());
    }

    @Override public String name() {
        return "bench";
    }

    @Override public String bus() {
        return bus;
    }

    @Override public List<Wire> wires() {
        return List.copyOf(wires);
    }

    @Override public void close() {
        treadmills.destroy();
        try {
            treadmills.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        tap.close();
    }
}
