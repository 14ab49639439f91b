package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.FitnessMachineStatus;

/**
 * S3: after any stop (of the runner, at the console, by the safety key, told by the machine, after an
 * alarm, a crash or a cold start) there is no start and no target above the present speed until a new act
 * of the runner at the belt, later than the stop and at least 1 s after it.
 *
 * <p>Read as: a pause is a stop. The machine stopped when its status says so, also if that may be the echo
 * of a stop of ours, or when a belt that moved reports zero twice and was on its way to a stand for no other
 * stop; that was when it reported the first zero, and an act since counts. A belt that moved has said so
 * twice in a row; of two reports that are further apart than a belt changes its speed one is damaged (S16).
 * Stops that repeat one that was not followed by an act are that one. An act is Start or Go on at Kick, or a
 * start that the machine reports. An alarm that is a stop is the one for a belt that surges or does not
 * follow. That the latch is on the disk cannot be seen here.
 */
final class StopLatch extends Invariant {
    private static final long LATER = SECOND;

    private long stoppedAt = LONG_AGO;
    private long actedAt = LONG_AGO;
    private boolean latched = true;
    /** Whether the belt has been seen to move, and not been asked to stand since. */
    private boolean moves;
    private boolean moving;
    private int last;
    private boolean stopping;
    private int zeros;
    private long zeroAt = LONG_AGO;

    StopLatch(Sight sight, Consumer<Violation> found) {
        super("S3", sight, found);
    }

    private void stopped() {
        stopped(sight.now);
    }

    private void stopped(long at) {
        stoppedAt = at;
        // the zero that is only now certain may have been before the act
        latched = actedAt - at < LATER;
        moves = false;
        stopping = true;
    }

    private void acted() {
        actedAt = sight.now;
        if (sight.now - stoppedAt >= LATER) latched = false;
    }

    @Override void sampled() {
        zeros = sight.reports.speed == 0 ? zeros + 1 : 0;
        boolean movedBefore = moving;
        moving = zeros == 0;
        boolean leaps = Math.abs(sight.reports.speed - last) > Goal.LEAP;
        if (moving && movedBefore && !leaps) moves = !stopping;
        last = sight.reports.speed;
        if (zeros == 1) zeroAt = sight.now;
        if (zeros >= 2) stopping = false;
        if (zeros == 2 && moves) stopped(zeroAt);
    }

    @Override void status(FitnessMachineStatus status) {
        if (Sight.isStop(status)) stopped();
        if (status instanceof FitnessMachineStatus.StartedOrResumedByUser) acted();
    }

    @Override void asked(Input act) {
        switch (act) {
            case Input.Stop(),Input.Pause() -> stopped();
            case Input.Start(),Input.GoOn() -> acted();
            default -> {}
        }
    }

    @Override void told(EngineEvent event) {
        if (event instanceof EngineEvent.Alarmed(var alarm) && alarm == Alarm.BELT_FAULT) stopped();
    }

    @Override void writes(ControlPointRequest request) {
        switch (request) {
            case StartOrResume() -> {
                if (latched) broken("a start without an act of the runner after the last stop");
                moves = false;
                stopping = false;
            }
            case SetTargetSpeed(var to) when latched && to.hundredthsKmh() > sight.reports.speed ->
                broken("a target of " + to + " without an act of the runner after the last stop");
            case SetTargetInclination(var to) when latched && sight.raises(request) ->
                broken("a target of " + to + " without an act of the runner after the last stop");
            default -> {
                if (Sight.isHalt(request) && !latched) stopped();
            }
        }
    }
}
