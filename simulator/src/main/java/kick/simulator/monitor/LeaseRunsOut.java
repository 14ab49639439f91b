package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.MILLI;
import static kick.simulator.monitor.Sight.NEVER;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;

/**
 * Domain 2.5, dead man: when a window or terminal has given no sign of life for 15 s, the belt is slowed to
 * a walk and then stopped. Works only while the link lives.
 *
 * <p>Read as: while a run goes on, within 250 ms a target of at most 3 km/h or a stop is written, unless
 * the belt was told so before, and a stop within 2 minutes. What the runner asks for is a sign of life. A
 * procedure in flight may be waited for, up to its time-out.
 */
final class LeaseRunsOut extends Invariant {
    private static final long LEASE = 15 * SECOND;
    private static final long SLOWER = 250 * MILLI;
    private static final long STOP = 120 * SECOND;
    private static final int WALK = 300;

    private long renewedAt;
    private long slowDue = NEVER;
    private long stopDue = NEVER;
    private boolean expired;

    LeaseRunsOut(Sight sight, Consumer<Violation> found) {
        super("lease", sight, found);
    }

    @Override void renewed() {
        renewedAt = sight.now;
        if (!expired) return;
        expired = false;
        slowDue = NEVER;
        stopDue = NEVER;
    }

    @Override void asked(Input act) {
        renewed();
    }

    @Override void passed() {
        if (!sight.rules.leased()) return;
        if (!expired && sight.now - renewedAt > LEASE) expire();
        if (slowDue != NEVER && sight.commands.pending() != null)
            slowDue = Math.max(slowDue, sight.now + SLOWER);
        if (isOver(slowDue)) {
            slowDue = NEVER;
            broken("the lease ran out and the belt was not slowed");
        }
        if (isOver(stopDue)) {
            stopDue = NEVER;
            broken("the lease ran out and the belt was not stopped");
        }
    }

    private void expire() {
        expired = true;
        if (!sight.programme.running || !sight.linked) return;
        boolean slow = sight.speed.isKnown() && sight.speed.low <= WALK;
        slowDue = slow ? NEVER : renewedAt + LEASE + SLOWER;
        stopDue = renewedAt + LEASE + STOP;
    }

    @Override void writes(ControlPointRequest request) {
        if (request instanceof SetTargetSpeed(var to) && to.hundredthsKmh() <= WALK) slowDue = NEVER;
        if (!Sight.isHalt(request)) return;
        slowDue = NEVER;
        stopDue = NEVER;
    }

    @Override void told(EngineEvent event) {
        if (!(event instanceof EngineEvent.Paused) && !(event instanceof EngineEvent.Ended)) return;
        slowDue = NEVER;
        stopDue = NEVER;
    }

    @Override void linkDown() {
        slowDue = NEVER;
        stopDue = NEVER;
    }

    @Override void heldUp(long nanos) {
        slowDue = afterHoldUp(slowDue, nanos);
        stopDue = afterHoldUp(stopDue, nanos);
    }
}
