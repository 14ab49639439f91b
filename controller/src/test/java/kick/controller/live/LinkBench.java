package kick.controller.live;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

import kick.controller.bluez.Bluez;
import kick.controller.bluez.RoundTrips;

/**
 * What the way between Kick and a treadmill costs: on a private message bus with a daemon that answers at once, and on
 * the bench, where the real Bluetooth comes on top. {@code simulator/bench/figures} starts it, see docs/bench.md.
 */
final class LinkBench {
    private static final int CONNECTIONS = 3;
    private static final int FEW = 4;
    /** The bench's emulator carries one link for each central adapter, and has 16 adapters. */
    private static final int MANY_ON_THE_BENCH = 7;
    private static final int MANY = 50;
    private static final int ROUND_TRIPS = 500;
    private static final Duration LOADED = Duration.ofSeconds(20);
    /** What left a treadmill later than this before the end may still be under way then. */
    private static final long UNDER_WAY_NANOS = 2_000_000_000L;
    /** Kept here, because the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");

    private final Figures figures = new Figures();
    private final Programs programs = new Programs(figures);

    private LinkBench() {}

    /**
     * @param arguments the number of rounds, and the minutes for which many treadmills are driven in the end; or what
     * the process that is measured has to drive
     */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        LIBRARY.setLevel(Level.OFF);
        if (arguments[0].equals(Programs.DRIVE)) {
            Programs.drive(arguments[1], List.of(arguments).subList(2, arguments.length));
            return;
        }
        var benchBus = System.getenv("KICK_LINK_BENCH");
        try (var bench = benchBus == null ? null : new BenchAir(benchBus, MANY_ON_THE_BENCH)) {
            new LinkBench().measure(bench, Integer.parseInt(arguments[0]),
                    Duration.ofMinutes(Integer.parseInt(arguments[1])));
        }
        System.exit(0);
    }

    private void measure(@Nullable BenchAir bench, int rounds, Duration withMany)
            throws InterruptedException, IOException {
        try (var air = new LinkLoad(FEW)) {
            load(air, FEW, LOADED); // until what is used often is compiled
        }
        figures.clear();
        for (int round = 1; round <= rounds; round++) {
            figures.nextRound();
            System.err.printf("round %d of %d%n", round, rounds);
            try (var air = new LinkLoad(FEW)) {
                round(air);
            }
            if (bench != null) round(bench);
        }
        figures.print(System.out);
        if (withMany.isZero()) return;
        figures.clear();
        System.out.printf("%d minutes:%n", withMany.toMinutes());
        try (var air = new LinkLoad(MANY)) {
            load(air, MANY, withMany);
        }
        if (bench != null) load(bench, MANY_ON_THE_BENCH, withMany);
        figures.print(System.out);
    }

    private void round(Air air) throws InterruptedException, IOException {
        connections(air);
        load(air, FEW, LOADED);
        try (var bluez = Bluez.on(air.bus())) {
            figures.note(air.name() + ": round trip, Kick with dbus-java",
                    RoundTrips.measure(bluez, ROUND_TRIPS));
        }
        programs.roundTrip(air, ROUND_TRIPS);
        programs.kick(air, FEW);
        programs.bleak(air, FEW);
    }

    private void connections(Air air) throws InterruptedException {
        var wire = air.wires().getFirst();
        var all = new ArrayList<Long>();
        for (int i = 0; i < CONNECTIONS; i++) {
            try (var bluez = Bluez.on(air.bus())) {
                var client = new LinkClient(bluez, wire, _ -> {});
                all.add(client.connect());
                client.end();
            }
        }
        figures.note(air.name() + ": connect to first data", all);
    }

    /** So many treadmills at once from this process, each of which is started and stopped again and again. */
    private void load(Air air, int treadmills, Duration time) throws InterruptedException {
        var name = air.name() + ", " + treadmills + " treadmills: ";
        var wires = air.wires().subList(0, treadmills);
        var fromDoor = new ConcurrentLinkedQueue<Long>();
        var fromTreadmill = new ConcurrentLinkedQueue<Long>();
        var stops = new ConcurrentLinkedQueue<Long>();
        var ended = new AtomicInteger();
        var missed = new ArrayList<Future<Integer>>();
        wires.forEach(wire -> wire.begin(stops::add));
        try (var tap = new Tap(air.bus(), what -> passed(what, wires));
                var bluez = Bluez.on(tap.address());
                var screens = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (var wire : wires) missed.add(screens.submit((Callable<Integer>) () -> {
                var client = new LinkClient(bluez, wire, way -> {
                    fromDoor.add(way.nanosFromDoor());
                    if (way.nanosFromTreadmill() >= 0) fromTreadmill.add(way.nanosFromTreadmill());
                });
                client.connect();
                if (!client.exercise(time)) ended.incrementAndGet();
                long end = System.nanoTime();
                client.end();
                return wire.missed(end - UNDER_WAY_NANOS);
            }));
            int sum = 0;
            for (var each : missed) sum += get(each);
            figures.note(name + "notifications", wires.stream().mapToInt(Wire::reports).sum());
            figures.note(name + "notifications missed", sum);
        }
        figures.note(name + "stops that never left",
                (double) wires.stream().filter(Wire::isStopMissing).count());
        figures.note(name + "runs that ended themselves", ended.get());
        figures.note(name + "notification at Kick's door to snapshot", List.copyOf(fromDoor));
        figures.note(name + "notification out of the treadmill to snapshot", List.copyOf(fromTreadmill));
        figures.note(name + "stop pressed to WriteValue out of Kick", List.copyOf(stops));
    }

    private static void passed(Tap.Passed what, List<Wire> wires) {
        for (var wire : wires) if (wire.concerns(what.message())) wire.passed(what);
    }

    private static <T> T get(Future<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
