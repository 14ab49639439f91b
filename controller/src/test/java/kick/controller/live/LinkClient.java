package kick.controller.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

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
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** After a stop a start takes a while to count (S3). */
    private static final long BREAK_NANOS = 1_300_000_000L;
    private static final long WORK_NANOS = 4_000_000_000L;

    private final CountingBelt belt;
    private final LiveRun run;
    private final LongConsumer reports;
    private final LongConsumer stops;
    private long acted = System.nanoTime();
    private long begun;
    private int last = -1;
    private long missed;

    /**
     * @param reports hears how long each report was under way, in ns
     * @param stops hears after how long the treadmill got each stop, in ns
     */
    LinkClient(Bluez bluez, CountingBelt belt, LongConsumer reports, LongConsumer stops) {
        this.belt = belt;
        this.reports = reports;
        this.stops = stops;
        run = run(bluez, belt.address());
    }

    static LiveRun run(Bluez bluez, String address) {
        return new LiveRun(events -> bluez.gatt("", address, events), null, new Engine(LinkageTest.plan()),
                new Settings("", Proof.ENROLLED, Set.of(), List.of(), List.of(), Speed.kmh(6), 1, false),
                Clock.ofThisComputer(), (_, _) -> {});
    }

    /** @return how long it took until the first decoded data, in ns */
    long connect() throws InterruptedException {
        long from = System.nanoTime();
        run.start();
        LiveRun.Told told;
        do
            told = next();
        while (!reported(told));
        return System.nanoTime() - from;
    }

    private static boolean reported(LiveRun.Told told) {
        return told instanceof LiveRun.Told.Happened(ControllerEvent.Reported _, _, _);
    }

    private LiveRun.Told next() throws InterruptedException {
        var told = run.next(PATIENCE);
        if (told == null)
            throw new IllegalStateException("nothing more is told of " + belt.address() + ", which is "
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
        if (hundredthsKmh == 0) {
            last = -1;
            return;
        }
        int number = CountingBelt.number(hundredthsKmh);
        reports.accept(System.nanoTime() - belt.said(number));
        if (last >= 0 && number != CountingBelt.after(last)) missed++;
        last = number;
    }

    private void act(Phase phase) {
        long now = System.nanoTime();
        if (!(phase instanceof Phase.Running)) begun = now;
        boolean rested = now - acted > BREAK_NANOS;
        if (rested && (phase instanceof Phase.Ready || phase instanceof Phase.Paused)) {
            run.ask(new Input.Start());
            acted = now;
        } else if (now - begun > WORK_NANOS) {
            press(new Input.Pause());
            acted = now;
            begun = now;
        }
    }

    private void press(Input what) {
        var came = belt.nextStop();
        long from = System.nanoTime();
        run.ask(what);
        var _ = came.thenAccept(at -> stops.accept(at - from));
    }

    /** How often the report after another was not the next one. */
    long missed() {
        return missed;
    }

    /** Ends the run, and the link with it. */
    void end() throws InterruptedException {
        run.ask(new Input.Stop());
        run.awaitEnd();
    }
}
