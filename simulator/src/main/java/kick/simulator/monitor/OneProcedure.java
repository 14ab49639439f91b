package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.FitnessMachineStatus;

/**
 * S9: at most one control point procedure is in flight; a refused, timed-out or lost reply leaves the
 * outcome unknown, and then nothing is raised until fresh data show the speed; the same target is not
 * repeated more than once a second.
 *
 * <p>Read as: stops overtake whatever is in flight, and the request for control that a stop may need does
 * not wait for the stop's answer; everything else does. A reply is timed out after 3 s, and not before. A
 * target that is repeated is the same as the last of its kind, if nobody has set another meanwhile.
 */
final class OneProcedure extends Invariant {
    private static final long REPEAT = SECOND;

    private @Nullable ControlPointRequest lastSpeed;
    private @Nullable ControlPointRequest lastIncline;
    private int overrides;
    private long speedAt = LONG_AGO;
    private long inclineAt = LONG_AGO;

    OneProcedure(Sight sight, Consumer<Violation> found) {
        super("S9", sight, found);
    }

    @Override void passed() {
        int now = sight.speed.overrides + sight.incline.overrides;
        if (now == overrides) return;
        overrides = now;
        lastSpeed = null;
        lastIncline = null;
    }

    @Override void status(FitnessMachineStatus status) {
        if (status instanceof FitnessMachineStatus.TargetSpeedChanged(var to)
                && !new SetTargetSpeed(to).equals(lastSpeed))
            lastSpeed = null;
        if (status instanceof FitnessMachineStatus.TargetInclineChanged(var to)
                && !new SetTargetInclination(to).equals(lastIncline))
            lastIncline = null;
    }

    @Override void writes(ControlPointRequest request) {
        if (Sight.isHalt(request)) return;
        var pending = sight.commands.pending();
        if (pending != null) broken(request + " was written while " + pending + " was in flight");
        if (sight.commands.isHaltInFlight(sight.now) && !(request instanceof RequestControl))
            broken(request + " was written while a stop was in flight");
        if (sight.raises(request) && sight.commands.unknown)
            broken("a raise although nothing has been reported since the outcome became unknown");
        if (Sight.isTarget(request)) repeated(request);
    }

    private void repeated(ControlPointRequest request) {
        boolean speed = request instanceof SetTargetSpeed;
        var last = speed ? lastSpeed : lastIncline;
        long at = speed ? speedAt : inclineAt;
        if (request.equals(last) && sight.now - at < REPEAT)
            broken(request + " was repeated within a second");
        if (speed) {
            lastSpeed = request;
            speedAt = sight.now;
        } else {
            lastIncline = request;
            inclineAt = sight.now;
        }
    }
}
