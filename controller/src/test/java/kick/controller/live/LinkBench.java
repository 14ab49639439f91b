package kick.controller.live;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.sun.management.OperatingSystemMXBean;

import kick.controller.bluez.Bluez;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;

/**
 * What the way between Kick and a treadmill costs, on a private message bus with a daemon that answers at once:
 * {@code mvn -Plink -pl controller verify -DskipTests}. Radio and bluetoothd come on top of that.
 */
final class LinkBench {
    private static final int CONNECTIONS = 10;
    private static final int FEW = 4;
    private static final int MANY = 50;
    private static final Duration LOADED = Duration.ofSeconds(12);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(6);
    private static final Duration SET_UP = Duration.ofSeconds(2);
    private static final double MILLI = 1e6;
    /** Kept here, because the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private LinkBench() {}

    /** @param arguments the number of rounds; or, in the process that is measured, what it is to do */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        LIBRARY.setLevel(Level.OFF);
        if (arguments.length == 2) {
            drive(arguments[0], Integer.parseInt(arguments[1]));
            return;
        }
        int rounds = arguments.length == 1 ? Integer.parseInt(arguments[0]) : 5;
        var bench = new LinkBench();
        for (int round = -1; round < rounds; round++) {
            if (round == 0) bench.figures.clear(); // the first one only warms up
            bench.connections();
            bench.load(FEW);
            bench.load(MANY);
            bench.kick();
            if (hasBleak()) bench.bleak();
        }
        bench.print(rounds);
    }

    // --- what is measured

    private void connections() throws InterruptedException {
        try (var load = new LinkLoad(1); var bluez = Bluez.on(load.bus.address())) {
            long[] nanos = new long[CONNECTIONS];
            for (int i = 0; i < CONNECTIONS; i++) {
                var client = new LinkClient(bluez, load.belts().getFirst(), _ -> {}, _ -> {});
                nanos[i] = client.connect();
                client.end();
            }
            note("connect to first data, median, ms", at(nanos, 0.5));
        }
    }

    /** So many treadmills at once, each of which is started and stopped again and again. */
    private void load(int treadmills) throws InterruptedException {
        var name = treadmills + " treadmills: ";
        var reports = new ConcurrentLinkedQueue<Long>();
        var stops = new ConcurrentLinkedQueue<Long>();
        var ended = new AtomicInteger();
        try (var load = new LinkLoad(treadmills); var bluez = Bluez.on(load.bus.address())) {
            var missed = new ArrayList<Future<Long>>();
            for (var belt : load.belts()) missed.add(load.meanwhile(() -> {
                var client = new LinkClient(bluez, belt, reports::add, stops::add);
                client.connect();
                if (!client.exercise(LOADED)) ended.incrementAndGet();
                client.end();
                return client.missed();
            }));
            long sum = 0;
            for (var each : missed) sum += LinkLoad.get(each);
            note(name + "runs that ended themselves", ended.get());
            note(name + "notifications", reports.size());
            note(name + "notifications missed", (double) sum);
        }
        note(name + "notification to snapshot, median, ms", at(array(reports), 0.5));
        note(name + "notification to snapshot, 99 %, ms", at(array(reports), 0.99));
        note(name + "stops", stops.size());
        note(name + "stop pressed to WriteValue, median, ms", at(array(stops), 0.5));
        note(name + "stop pressed to WriteValue, longest, ms", at(array(stops), 1));
    }

    /** Kick in a process of its own, the treadmills in this one. */
    private void kick() throws InterruptedException, IOException {
        try (var load = new LinkLoad(FEW)) {
            measured(load, Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                    LinkBench.class.getName(), load.bus.address(), String.valueOf(FEW));
        }
    }

    /** The same work by a small program in Python, where this computer has what it needs. */
    private void bleak() throws InterruptedException, IOException {
        var script = Files.createTempFile("bleak", ".py");
        try (var load = new LinkLoad(FEW);
                var text = LinkBench.class.getResourceAsStream("bleak_client.py")) {
            if (text == null) throw new IOException("there is no bleak_client.py");
            Files.write(script, text.readAllBytes());
            var command = new ArrayList<>(List.of("/usr/bin/python3", script.toString()));
            load.belts().forEach(belt -> command.add(belt.address()));
            measured(load, command.toArray(String[]::new));
        } finally {
            Files.delete(script);
        }
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

    /** Notes what a process says of itself. */
    private void measured(LinkLoad load, String... command) throws InterruptedException, IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", load.bus.address());
        var process = builder.start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                var parts = line.split("=");
                note(parts[0], Double.parseDouble(parts[1]));
            }
        }
        if (process.waitFor() != 0) throw new IOException("the process that is measured has failed");
    }

    private static void pass(Duration time) throws InterruptedException {
        var _ = new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    // --- the process that is measured

    /** Drives treadmills on a bus that is there already, and says what that took. */
    private static void drive(String bus, int treadmills) throws InterruptedException, IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (var bluez = Bluez.on(bus)) {
            var runs = new ArrayList<LiveRun>();
            for (int i = 0; i < treadmills; i++) {
                var address = CountingBelt.address(i);
                runs.add(LinkClient.run(bluez, address));
            }
            runs.forEach(LiveRun::start);
            while (!runs.stream().allMatch(run -> run.snapshot().phase() instanceof Phase.Running)) {
                pass(SET_UP);
                for (var run : runs)
                    if (run.snapshot().phase() instanceof Phase.Ready) run.ask(new Input.Start());
            }
            pass(LONG_ENOUGH); // until what is used often is compiled
            long from = system.getProcessCpuTime();
            pass(LONG_ENOUGH);
            double used = (system.getProcessCpuTime() - from) / 1e9;
            say("CPU per treadmill-hour, s", used / treadmills / LONG_ENOUGH.toSeconds() * 3600);
            say("resident memory with 4 treadmills, MB", residentKilobytes() / 1e3);
        }
        System.exit(0);
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

    // --- figures

    private void note(String figure, double value) {
        figures.computeIfAbsent(figure, _ -> new ArrayList<>()).add(value);
    }

    private static long[] array(Iterable<Long> all) {
        var list = new ArrayList<Long>();
        all.forEach(list::add);
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    /** The value in milliseconds that this part of all does not exceed. */
    private static double at(long[] nanos, double part) {
        Arrays.sort(nanos);
        return nanos[(int) Math.ceil(part * nanos.length) - 1] / MILLI;
    }

    private void print(int rounds) {
        if (!figures.keySet().stream().anyMatch(figure -> figure.startsWith("bleak")))
            System.out
                    .println("No comparison with bleak, which is not there: sudo apt install python3-bleak");
        System.out.printf(Locale.ROOT, "Medians of %d rounds, and the least and most.%n", rounds);
        figures.forEach((figure, values) -> {
            values.sort(null);
            System.out.printf(Locale.ROOT, "  %-68s %9.2f  (%.2f to %.2f)%n", figure,
                    values.get(values.size() / 2), values.getFirst(), values.getLast());
        });
    }
}
