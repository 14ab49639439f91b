package kick.ui;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.actuation.Response;
import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.engine.Position;
import kick.controller.report.ReportCard;
import kick.controller.units.Moment;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;
import kick.ui.json.RunJson.Truth;
import kick.ui.terminal.Console;
import kick.ui.terminal.Keys;
import kick.ui.terminal.RunView;

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
    private final RunView view;
    private final ReportCard report;
    private final @Nullable Console console;
    private final double speedup;
    private final ConcurrentLinkedQueue<Input> inputs = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);

    SimulatorRun(RunOptions options, RunView view, @Nullable Console console, double speedup) {
        this.view = view;
        this.report = new ReportCard(options.plan());
        this.run = new SimulatedRun(options.listener(this::heard));
        this.console = console;
        this.speedup = speedup;
    }

    private void heard(ControllerEvent event, Moment at) {
        view.happened(event, at);
        report.happened(event, run.snapshot());
    }

    ReportCard report() {
        return report;
    }

    /** Where the run ended; null if it never began. */
    @Nullable Position place() {
        return run.phase().place();
    }

    /** What was learned of the machine. */
    Response response() {
        return run.controller().response();
    }

    Moment now() {
        return run.hostNow();
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

    /** Runs to the end, and says which. */
    Ending toEnd() {
        long begin = System.nanoTime();
        Duration behind = Duration.ZERO;
        try {
            while (!(run.phase() instanceof Phase.Ended)) {
                hearKeys();
                for (var input = inputs.poll(); input != null; input = inputs.poll()) run.ask(input);
                behind = behind.plus(slice());
                run.run(slice());
                if (behind.toNanos() % SLICE.toNanos() == 0) {
                    run.controller().renew(run.hostNow());
                    view.second(run.snapshot(), truth());
                }
                keepPace(begin, behind);
                if (behind.compareTo(LIMIT) > 0) ask(new Input.Stop());
            }
            view.draw(run.snapshot());
        } finally {
            over.countDown();
        }
        return run.phase() instanceof Phase.Ended(_, var ending) ? ending : Ending.STOPPED_BY_RUNNER;
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

    private long drawnAt;
    private @Nullable Class<? extends Phase> drawn;

    /** A new phase is always shown, however late this program is. */
    private void drawIfDue(long now) {
        var phase = run.phase().getClass();
        if (now - drawnAt <= FRAME.toNanos() && phase.equals(drawn)) return;
        view.draw(run.snapshot());
        drawnAt = now;
        drawn = phase;
    }

    private void keepPace(long begin, Duration behind) {
        if (console != null) drawIfDue(System.nanoTime());
        if (speedup == MAX) return;
        long due = begin + (long) (behind.toNanos() / speedup);
        while (due - System.nanoTime() > 0) LockSupport.parkNanos(due - System.nanoTime());
    }

    private Truth truth() {
        var surface = run.truth();
        return new Truth(surface.belt().kmh(), surface.deck().percent(), surface.belt().metres());
    }
}
