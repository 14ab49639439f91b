package kick.controller.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.bluez.Bluez;
import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.safety.Proof;
import kick.controller.units.Speed;

/** Kick on one treadmill of a benchmark, with a runner who goes on and pauses all the time. */
final class LinkClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** After a stop a start takes a while to count (S3). */
    private static final long BREAK_NANOS = 1_300_000_000L;

    private final Wire wire;
    private final LiveRun run;
    private final Consumer<Wire.Way> reports;
    private long acted = System.nanoTime();
    private boolean moving;

    /** @param reports hears how long each report of a moving belt was under way */
    LinkClient(Bluez bluez, Wire wire, Consumer<Wire.Way> reports) {
        this.wire = wire;
        this.reports = reports;
        run = run(bluez, wire.adapter(), wire.address());
    }

    static LiveRun run(Bluez bluez, String adapter, String address) {
        return new LiveRun(events -> bluez.gatt(adapter, address, events), null,
                new Engine(LinkageTest.plan()),
                new Settings("", Proof.ENROLLED, Set.of(), List.of(), List.of(), Speed.kmh(6), 1, false),
                Clock.ofThisComputer(), (_, _) -> {});
    }

    /** @return how long it took until the first decoded data, in ns */
    long connect() throws InterruptedException {
        long from = System.nanoTime();
        run.start();
        while (!reported(next()))
            if (System.nanoTime() - from > PATIENCE.toNanos())
                throw new IllegalStateException("no data come from " + wire.address());
        return System.nanoTime() - from;
    }

    private static boolean reported(LiveRun.Told told) {
        return told instanceof LiveRun.Told.Happened(ControllerEvent.Reported _, _, _);
    }

    private LiveRun.Told next() throws InterruptedException {
        var told = run.next(PATIENCE);
        if (told == null)
            throw new IllegalStateException("nothing more is told of " + wire.address() + ", which is "
                    + run.snapshot().phase(), run.fatal());
        return told;
    }

    /**
     * Goes on and pauses for so long.
     *
     * @return whether the run is still going on then; on a computer that stalls for seconds it may have ended itself
     */
    boolean exercise(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            var told = next();
            if (told.then().phase() instanceof Phase.Ended) return false;
            if (told instanceof LiveRun.Told.Happened(ControllerEvent.Reported(var sample), _, _))
                reported(sample.speed().hundredthsKmh());
            act(told.then().phase());
        }
        return true;
    }

    private void reported(int hundredthsKmh) {
        moving = hundredthsKmh > 0;
        if (!moving) return;
        var way = wire.seen(hundredthsKmh);
        if (way != null) reports.accept(way);
    }

    /** Goes on after a break, and pauses as soon as the belt moves. */
    private void act(Phase phase) {
        long now = System.nanoTime();
        if (now - acted < BREAK_NANOS) return;
        if (phase instanceof Phase.Running && moving) {
            wire.pressed();
            run.ask(new Input.Pause());
            acted = now;
        } else if (phase instanceof Phase.Ready || phase instanceof Phase.Paused) {
            run.ask(new Input.Start());
            acted = now;
        }
    }

    /** Ends the run, and the link with it. */
    void end() throws InterruptedException {
        run.ask(new Input.Stop());
        run.awaitEnd();
    }
}
