package kick.controller.live;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;

import kick.controller.bluez.Bluez;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;

/** What is measured in processes of its own: Kick, and others that do the same. What is not there is left out. */
final class Programs {
    static final String DRIVE = "drive";

    private static final Duration SET_UP = Duration.ofSeconds(2);
    private static final int MOST_TRIES = 60;
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final String CPU = "CPU per treadmill-hour, s";
    private static final String MEMORY = "resident memory, MB";

    private final Figures figures;

    Programs(Figures figures) {
        this.figures = figures;
    }

    /** The same round trips by a program in C. */
    void roundTrip(Air air, int count) throws InterruptedException, IOException {
        var program = System.getenv("KICK_LINK_ROUNDTRIP");
        if (program == null) return;
        var all = said(air, List.of(program, air.bus(), String.valueOf(count))).stream()
                .map(Long::valueOf)
                .toList();
        figures.note(air.name() + ": round trip, C with sd-bus", all);
        figures.compare(air.name() + ": round trip, Kick with dbus-java, median, ms",
                air.name() + ": round trip, C with sd-bus, median, ms");
    }

    void kick(Air air, int treadmills) throws InterruptedException, IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"),
                        LinkBench.class.getName(), DRIVE, air.bus()));
        measured(air, "Kick", command, treadmills);
    }

    /** The least that a program in Python does for the same treadmills. */
    void bleak(Air air, int treadmills) throws InterruptedException, IOException {
        if (!hasBleak()) return;
        var script = Files.createTempFile("bleak", ".py");
        try (var text = Programs.class.getResourceAsStream("bleak_client.py")) {
            if (text == null) throw new IOException("there is no bleak_client.py");
            Files.write(script, text.readAllBytes());
            measured(air, "bleak", new ArrayList<>(List.of("/usr/bin/python3", script.toString())),
                    treadmills);
        } finally {
            Files.delete(script);
        }
        for (var figure : List.of(CPU, MEMORY))
            figures.compare(air.name() + ": Kick: " + figure,
                    air.name() + ": bleak: " + figure);
        figures.compare(air.name() + ": connect to first data, median, ms",
                air.name() + ": bleak: connect to first data, median, ms");
    }

    private static boolean hasBleak() throws InterruptedException {
        try {
            return new ProcessBuilder("/usr/bin/python3", "-c", "import bleak")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** Notes what a process that drives treadmills says of itself. */
    private void measured(Air air, String who, List<String> command, int treadmills)
            throws InterruptedException, IOException {
        for (var wire : air.wires().subList(0, treadmills))
            command.add(wire.adapter() + "/" + wire.address());
        try {
            for (var line : said(air, command)) {
                var parts = line.split("=");
                figures.note(air.name() + ": " + who + ": " + parts[0], Double.parseDouble(parts[1]));
            }
        } catch (IOException e) {
            System.err.println("no figures of " + who + " in this round: " + e.getMessage());
        }
    }

    private static List<String> said(Air air, List<String> command) throws InterruptedException, IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", air.bus());
        var process = builder.start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            var lines = said.lines().toList();
            if (process.waitFor() != 0) throw new IOException("failed: " + command);
            return lines;
        }
    }

    // --- the process that is measured

    /**
     * Drives treadmills on a bus that is there already, and says what that took.
     *
     * @param treadmills each as adapter/address
     */
    static void drive(String bus, List<String> treadmills) throws InterruptedException, IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (var bluez = Bluez.on(bus)) {
            var runs = new ArrayList<LiveRun>();
            for (var each : treadmills) {
                var parts = each.split("/");
                runs.add(LinkClient.run(bluez, parts[0], parts[1]));
            }
            runs.forEach(LiveRun::start);
            for (int tries = 0; !runs.stream().allMatch(Programs::isRunning); tries++) {
                if (tries == MOST_TRIES) throw new IOException("not all belts have started");
                pass(SET_UP);
                for (var run : runs) if (waits(run)) run.ask(new Input.Start());
            }
            pass(WARM); // until what is used often is compiled
            long from = system.getProcessCpuTime();
            pass(MEASURED);
            double used = (system.getProcessCpuTime() - from) / 1e9;
            say(CPU, used / treadmills.size() / MEASURED.toSeconds() * 3600);
            say(MEMORY, residentKilobytes() / 1e3);
            runs.forEach(run -> run.ask(new Input.Stop()));
            for (var run : runs) run.awaitEnd();
        }
        System.exit(0);
    }

    private static boolean isRunning(LiveRun run) {
        return run.snapshot().phase() instanceof Phase.Running;
    }

    private static boolean waits(LiveRun run) {
        return run.snapshot().phase() instanceof Phase.Ready
                || run.snapshot().phase() instanceof Phase.Paused;
    }

    private static void pass(Duration time) throws InterruptedException {
        var _ = new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static void say(String figure, double value) {
        System.out.println(figure + "=" + value);
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status"))
                .stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
