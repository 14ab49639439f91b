package kick.ui;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.gatt.GattFailure;
import kick.controller.live.LiveRun;
import kick.controller.live.LiveRun.Told;
import kick.ui.terminal.Console;
import kick.ui.terminal.Keys;

/**
 * Hands keys to a run on a real treadmill, and what is told of it to those who watch. The run has its own thread and
 * does not wait for this one; it only wants signs of life.
 */
final class TreadmillRun {
    private static final Duration FRAME = Duration.ofMillis(100);
    /** A treadmill that was never reached for so long is not there. */
    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(60);

    private final LiveRun run;
    private final Audience audience;
    private final @Nullable Console console;
    private final Supplier<@Nullable Input> lines;
    private boolean reached;
    private boolean tried;
    private boolean begun;
    private @Nullable GattFailure failure;

    /** @param lines the next thing that was asked for by other means than keys; null if there is none */
    TreadmillRun(LiveRun run, Audience audience, @Nullable Console console,
            Supplier<@Nullable Input> lines) {
        this.run = run;
        this.audience = audience;
        audience.learnsFrom(run::response);
        this.console = console;
        this.lines = lines;
    }

    /**
     * Runs to the end.
     *
     * @throws IllegalStateException if a mistake in Kick has ended it
     */
    Outcome toEnd() throws InterruptedException {
        run.start();
        while (!run.isOver()) {
            hearKeys();
            run.renew();
            tellAll(FRAME);
            giveUp();
            if (console != null) audience.drawIfDue(run.snapshot(), System.nanoTime());
        }
        tellAll(Duration.ZERO);
        var fatal = run.fatal();
        if (fatal != null)
            throw new IllegalStateException("the belt may still be moving: stop it with its own keys", fatal);
        var last = run.snapshot();
        audience.draw(last);
        var ending = last.phase() instanceof Phase.Ended(_, var why) ? why : Ending.STOPPED_BY_RUNNER;
        return new Outcome(ending, last.at(), last.phase().place(), run.response());
    }

    /** Why the treadmill was never reached; null if it was, or if that is not why the run ended. */
    @Nullable GattFailure failure() {
        return reached ? null : failure;
    }

    /** Whether the belt was asked to start, and never did. */
    boolean didNotStart() {
        return tried && !begun;
    }

    private void tellAll(Duration patience) throws InterruptedException {
        for (var told = run.next(patience); told != null; told = run.next(Duration.ZERO)) {
            switch (told) {
                case Told.Second(var then) -> {
                    audience.second(then, null);
                    if (audience.isGone()) stop();
                }
                case Told.Happened(var event, var at, var then) -> {
                    notice(event);
                    tried |= then.phase() instanceof Phase.Starting;
                    begun |= then.phase().place() != null;
                    audience.happened(event, at, then);
                }
            }
        }
    }

    private void notice(ControllerEvent event) {
        switch (event) {
            case ControllerEvent.MachineReady() -> reached = true;
            case ControllerEvent.ConnectFailed(var why) -> failure = why;
            case ControllerEvent.LinkLost(var why) -> failure = why;
            default -> {}
        }
    }

    /** What keeps Bluetooth from being used does not go away by waiting. */
    private void giveUp() {
        if (reached || run.snapshot().phase() instanceof Phase.Ended) return;
        boolean late = run.snapshot().at().seconds() > LONGEST_SEARCH.toSeconds();
        if (late && failure == null) failure = new GattFailure.TimedOut(LONGEST_SEARCH);
        if (late || failure instanceof GattFailure.Unavailable) run.ask(new Input.Stop());
    }

    private void hearKeys() {
        for (var input = lines.get(); input != null; input = lines.get()) run.ask(input);
        if (console == null) return;
        for (var key = console.key(); key != null; key = console.key()) {
            var input = Keys.input(key, run.snapshot().phase());
            if (input != null) run.ask(input);
        }
    }

    /** Ends it, from any thread. */
    void stop() {
        run.ask(new Input.Stop());
    }
}
