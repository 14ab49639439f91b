package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.MILLI;
import static kick.simulator.monitor.Sight.NEVER;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.units.Speed;

/**
 * Domain 2.5: what slows the belt down is never blocked, never queued behind anything, and retried.
 *
 * <p>Read as: when the programme wants less than the machine may be at or on its way to, and Kick has link
 * and control, a lower target is written within 500 ms. It may wait for a procedure in flight (S9), of those that ask
 * for control for one only, and a target that was sent in vain is due again a second after it was sent or refused.
 * 0.1 km/h above what is wanted is slow enough, also where the machine itself says that it has taken that since. While
 * the console has the belt (S8), Kick lets it be, and so it does while the belt is seen to be slower than what is wanted
 * and to slow down further: no target of the programme's would slow it down more; nor would one slow down a belt that
 * has settled so near its target that it is no faster than what is wanted. Where the machine may be at a still slower
 * target, and the belt is no faster than what is wanted, that would be a raise, which waits until data show the
 * target (S9).
 */
final class SlowingIsNeverBlocked extends Invariant {
    private static final long SLOWER = 500 * MILLI;
    private static final long RETRY = SECOND;

    private static final int NEAR = 10;

    /** What the machine itself has said of its target since the last request. */
    private @Nullable Speed told;
    private long due = NEVER;
    private long triedAt = Sight.LONG_AGO;
    /** Whether control was asked for ahead of the lower target that is due. */
    private boolean asked;

    SlowingIsNeverBlocked(Sight sight, Consumer<Violation> found) {
        super("slowing", sight, found);
    }

    @Override void passed() {
        if (!isBehind() || sight.commands.pending() != null) {
            due = NEVER;
            asked &= isBehind();
            return;
        }
        if (due == NEVER) due = Math.max(sight.now, again()) + SLOWER;
        if (!isOver(due)) return;
        due = sight.now + SLOWER;
        broken("the programme wants " + sight.programme.speed + ", the belt may be on its way to "
                + RaisesNeedFreshData.kmh(sight.speed.high) + ", and nothing slows it down");
    }

    private long again() {
        return Math.max(triedAt, sight.commands.refusedAt) + RETRY;
    }

    private boolean isBehind() {
        var wanted = sight.programme.speed;
        if (wanted == null || isSlowEnough(sight.speed.high, wanted)) return false;
        if (told != null && isNoStepAbove(told.hundredthsKmh(), wanted)) return false;
        boolean fresh = sight.age() <= Sight.STALE;
        if (fresh && sight.speed.restsNoFasterThan(wanted.hundredthsKmh() + NEAR, sight.now)) return false;
        if (fresh && sight.speed.fallsBelow(wanted.hundredthsKmh())) return false;
        if (sight.speed.isRaisedBy(wanted.hundredthsKmh(), sight.reports.speed, fresh)
                && sight.reports.speed <= wanted.hundredthsKmh())
            return false;
        return sight.linked && sight.commands.control && !sight.speed.byConsole;
    }

    private static boolean isSlowEnough(int speed, Speed wanted) {
        return speed <= wanted.hundredthsKmh() + NEAR;
    }

    /** The console's targets may lie between those that Kick can ask for. */
    private boolean isNoStepAbove(int speed, Speed wanted) {
        return isSlowEnough(speed, wanted) || speed < wanted.hundredthsKmh() + sight.speedGrid();
    }

    @Override void writes(ControlPointRequest request) {
        if (request instanceof RequestControl) asksForControl();
        if (!(request instanceof SetTargetSpeed)) return;
        due = NEVER;
        asked = false;
        told = null;
        triedAt = sight.now;
    }

    private void asksForControl() {
        // it is in flight from now on, also where nothing is heard until it is given up
        due = NEVER;
        if (!isBehind() || sight.now < again()) return;
        if (asked) broken("control is asked for once more ahead of a lower target that is due");
        asked = true;
    }

    @Override void status(FitnessMachineStatus status) {
        if (status instanceof FitnessMachineStatus.TargetSpeedChanged(var to)) told = to;
    }

    @Override void heldUp(long nanos) {
        due = afterHoldUp(due, nanos);
    }
}
