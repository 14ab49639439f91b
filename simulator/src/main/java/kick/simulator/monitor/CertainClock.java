package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.MILLI;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.FitnessMachineStatus;

/**
 * Domain 2.5, and S7: the programme's clock runs only while the belt moves and is in sight. After a start
 * it begins with three fresh reports that the belt moves; it holds when data are older than 2 s, stops at
 * once when somebody stops the machine, and after a link loss goes on from the last good sample, without
 * catching up.
 *
 * <p>Read as: from one valid sample to the next the clock may count the time between them, if that is at
 * most 2 s, there was no loss of the link between them, and not both say that the belt stands. Anything else
 * it counts never happened. What the clock predicts between samples does not matter: it is looked at when a
 * sample makes it certain. But a step that ended in between stays ended, and its time counted, and so is that until
 * the runner or the console stops the belt. A single zero
 * of a belt that was no crawl, as some machines send them in between (quirks 4.2), is neither a fresh report
 * that it moves nor one that it stands.
 */
final class CertainClock extends Invariant {
    private static final long SLACK = MILLI;
    private static final int MOVING_FRAMES = 3;

    private long counted = LONG_AGO;
    private long allowed;
    /** How much of what comes after the last sample is allowed already. */
    private long ahead;
    private long sampleAt = LONG_AGO;
    private boolean moving;
    private boolean doubtful;
    private boolean cut;
    private boolean stopped;
    private boolean starting;
    private int frames;

    CertainClock(Sight sight, Consumer<Violation> found) {
        super("clock", sight, found);
    }

    @Override void sampled() {
        boolean moves = sight.reports.speed > 0;
        long gap = sight.now - sampleAt;
        // a single zero may be one of those that some machines send in between (quirks 4.2)
        boolean stands = !moves && !moving && !doubtful;
        if (gap <= Sight.STALE && !cut && !stopped && !stands) allowed += gap - ahead;
        doubtful = !moves && moving;
        ahead = 0;
        if (moves) frames++;
        else if (sight.comesToStand()) frames = 0;
        sampleAt = sight.now;
        moving = moves;
        cut = false;
    }

    @Override void linkDown() {
        cut = true;
    }

    @Override void slept(long nanos) {
        if (nanos > Sight.STALE) cut = true;
    }

    @Override void status(FitnessMachineStatus status) {
        if (Sight.isStop(status)) stops();
    }

    private void stops() {
        if (stopped) return;
        if (!cut) sinceTheLastSample();
        stopped = true;
    }

    private void sinceTheLastSample() {
        long since = Math.min(Sight.STALE, sight.now - sampleAt);
        allowed += since - ahead;
        ahead = since;
    }

    @Override void writes(ControlPointRequest request) {
        if (!(request instanceof StartOrResume)) return;
        starting = true;
        frames = 0;
    }

    @Override void told(EngineEvent event) {
        if (event instanceof EngineEvent.StepEnded && !cut && !stopped) sinceTheLastSample();
        if (event instanceof EngineEvent.Paused(var why) && why == PauseReason.RUNNER) stops();
        boolean goesOn = event instanceof EngineEvent.StepBegan || event instanceof EngineEvent.Resumed;
        if (!goesOn) return;
        if (event instanceof EngineEvent.Resumed || !sight.programme.running) stopped = false;
        if (starting && frames < MOVING_FRAMES)
            broken("the programme goes on after " + frames + " reports that the belt moves");
        starting = false;
    }

    /** The time of the run is counted as so much now. */
    void shows(long nanos) {
        if (counted == LONG_AGO) begin(nanos);
        if (sampleAt != sight.now) return;
        if (nanos - counted > allowed + SLACK)
            broken("the clock counted " + RaisesNeedFreshData.seconds(nanos - counted) + " where only "
                    + RaisesNeedFreshData.seconds(allowed) + " are certain");
        allowed = Math.max(0, allowed - (nanos - counted));
        counted = nanos;
        if (!sight.programme.running) allowed = 0;
    }

    private void begin(long nanos) {
        counted = nanos;
        allowed = 0;
    }
}
