package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.MILLI;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;

/**
 * S18, as far as it can be seen from outside: what is due happens within the 50 ms of jitter that are
 * allowed.
 *
 * <p>Read as: a step is told to have ended within 50 ms of its end; where the report that made the end
 * certain came only later, at that report. A host that is held up cannot do so.
 */
final class StepsOnTime extends Invariant {
    private static final long JITTER = 50 * MILLI;

    private long reportBefore = LONG_AGO;
    private long report = LONG_AGO;
    private long awakeSince = LONG_AGO;

    StepsOnTime(Sight sight, Consumer<Violation> found) {
        super("S18", sight, found);
    }

    @Override void sampled() {
        reportBefore = report;
        report = sight.now;
    }

    @Override void heldUp(long nanos) {
        awakeSince = sight.now;
    }

    @Override void slept(long nanos) {
        awakeSince = sight.now;
    }

    @Override void told(EngineEvent event) {
        if (!(event instanceof EngineEvent.StepEnded(_, _, _, _, var at))) return;
        boolean onReport = report == sight.now && at.nanos() >= reportBefore;
        boolean held = at.nanos() <= awakeSince && sight.now - awakeSince <= JITTER;
        if (!onReport && !held && sight.now - at.nanos() > JITTER)
            broken("a step that ended at " + at + " was told so only now");
    }
}
