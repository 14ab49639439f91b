package kick.ui;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.units.Moment;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;
import kick.ui.json.RunJson.Truth;
import kick.ui.terminal.Console;
import kick.ui.terminal.Keys;

/**
 * Drives a simulated run at the pace that was asked for, and hands keys in and pictures out. One thread does all of it;
 * others only leave inputs.
 */
final class SimulatorRun {
    /** As fast as it goes. */
    static final double MAX = Double.POSITIVE_INFINITY;

    private static final Duration SLICE = Duration.ofSeconds(1);
    private static final Duration FRAME = Duration.ofMillis(100);
    /** No session is longer; a run that still goes on then is not going to end. */
    private static final Duration LIMIT = Duration.ofDays(2);

    private final SimulatedRun run;
    private final Audience audience;
    private final @Nullable Console console;
    private final double speedup;
    private final ConcurrentLinkedQueue<Input> inputs = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);

    SimulatorRun(RunOptions options, Audience audience, @Nullable Console console, double speedup) {
        this.audience = audience;
        this.run = new SimulatedRun(options.listener(this::heard));
        audience.learnsFrom(() -> run.controller().response());
        this.console = console;
        this.speedup = speedup;
    }

    private void heard(ControllerEvent event, Moment at) {
        audience.happened(event, at, run.snapshot());
    }

    /** Asks for something from another thread. */
    void ask(Input input) {
        inputs.add(input);
    }

    /** Waits until the run has come to its end; called by those who asked it to stop. */
    void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs to the end. */
    Outcome toEnd() {
        long begin = System.nanoTime();
        Duration behind = Duration.ZERO;
        try {
            while (!(run.phase() instanceof Phase.Ended)) {
                hearKeys();
                for (var input = inputs.poll(); input != null; input = inputs.poll()) run.ask(input);
                behind = behind.plus(slice());
                run.run(slice());
                if (behind.toNanos() % SLICE.toNanos() == 0) {
                    run.controller().renew(run.now());
                    audience.second(run.snapshot(), truth());
                    if (audience.isGone()) ask(new Input.Stop());
                }
                keepPace(begin, behind);
                if (behind.compareTo(LIMIT) > 0) ask(new Input.Stop());
            }
            audience.draw(run.snapshot());
        } finally {
            over.countDown();
        }
        var ending = run.phase() instanceof Phase.Ended(_, var why) ? why : Ending.STOPPED_BY_RUNNER;
        return new Outcome(ending, run.now(), run.phase().place(), run.controller().response());
    }

    /** Short enough for a smooth picture at a slow pace, long enough to be quick at a fast one. */
    private Duration slice() {
        return speedup < 10 ? FRAME : SLICE;
    }

    private void hearKeys() {
        if (console == null) return;
        for (var key = console.key(); key != null; key = console.key()) {
            var input = Keys.input(key, run.phase());
            if (input != null) run.ask(input);
        }
    }

    private void keepPace(long begin, Duration behind) {
        if (console != null) audience.drawIfDue(run.snapshot(), System.nanoTime());
        if (speedup == MAX) return;
        long due = begin + (long) (behind.toNanos() / speedup);
        while (due - System.nanoTime() > 0) LockSupport.parkNanos(due - System.nanoTime());
    }

    private Truth truth() {
        var surface = run.truth();
        return new Truth(surface.belt().kmh(), surface.deck().percent(), surface.belt().metres());
    }
}
