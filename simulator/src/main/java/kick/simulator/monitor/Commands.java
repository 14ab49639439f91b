package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.MILLI;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;

/**
 * What passed over the control point: which procedure is in flight, whether the last one's outcome is known, and whether
 * Kick has control. A procedure is in flight until it is answered, its write fails, the link ends, or three seconds have
 * passed (S9), or 300 ms for the request for control, which moves nothing and which some machines take and never answer
 * (quirks 5.1: wait 0.3 s, go on). A later answer still says what became of it and how long that took, as long as nothing
 * else of its kind was asked for, and no procedure is answered after half a minute; if something was, a refusal may be
 * the late answer, and a success after it the other's. What is asked for again is not something else: a machine that
 * refuses the second request and grants the first has taken the target. Control is shown by the success of any
 * procedure, or by a belt that runs after a start of Kick's, as some machines never answer the request for it.
 */
final class Commands {
    private static final long REPLY = 3 * SECOND;
    /** FTMS reference 6.3: an unanswered procedure has failed for good after this. */
    private static final long FAILED = 30 * SECOND;
    private static final long CONTROL_REPLY = 300 * MILLI;

    boolean control;
    /** From a request to its answer, the last time; -1 if none was answered on this link. */
    long roundTrip = -1;
    /** Whether the outcome of a target or start is unknown (refused, timed out or lost) and no data have come since. */
    boolean unknown;
    /** The same of what moves the belt: of its speed, an incline without an answer leaves nothing open. */
    boolean speedUnknown;
    /** What the last answer refused; null if it did not. */
    @Nullable
    ControlPointRequest refused;
    /** When that was, the last time. */
    long refusedAt = LONG_AGO;

    private @Nullable ControlPointRequest pending;
    private long pendingAt;
    /** The last request, other than for control, that was given up or that a status confirmed; its answer may still come. */
    private @Nullable ControlPointRequest late;
    private long lateAt;
    /** When control was asked for in vain, the last time on this link. */
    private long lateControlAt = LONG_AGO;
    /** How many answers may still come to what was given up, by op code. */
    private final int[] owed = new int[256];
    private boolean haltPending;
    private long haltAt = LONG_AGO;

    /** The procedure in flight besides stops; null if there is none. */
    @Nullable ControlPointRequest pending() {
        return pending;
    }

    boolean isHaltInFlight(long now) {
        return haltPending && now - haltAt < REPLY;
    }

    /** Lets time pass. */
    void passed(long now) {
        if (pending == null) return;
        long patience = pending instanceof RequestControl ? CONTROL_REPLY : REPLY;
        if (now - pendingAt < patience) return;
        givenUp();
        lost();
    }

    private void givenUp() {
        if (pending != null) owed[pending.opCode()]++;
        mayStillBeGranted();
    }

    /** What is asked for of the belt leaves open whether control is granted, and the other way round. */
    private void mayStillBeGranted() {
        if (pending instanceof RequestControl) {
            lateControlAt = pendingAt;
            return;
        }
        late = pending;
        lateAt = pendingAt;
    }

    private void lost() {
        if (pending != null && !(pending instanceof RequestControl)) {
            unknown = true;
            speedUnknown |= !(pending instanceof ControlPointRequest.SetTargetInclination);
        }
        pending = null;
    }

    /** S6: what is in flight when a stop goes out is dead, and does not stand in the stop's way. */
    private void overtaken() {
        if (pending == null) return;
        givenUp();
        lost();
    }

    /**
     * The machine's status says so itself (quirks 5.1: some never answer; confirm by status and data).
     *
     * @return the request that was carried out, if it was the one in flight
     */
    @Nullable ControlPointRequest confirmed(FitnessMachineStatus status, long now) {
        var request = pending;
        if (request == null || !isConfirmedBy(request, status)) return null;
        // no refusal can be the answer to this
        mayStillBeGranted();
        pending = null;
        control = true;
        return request;
    }

    private static boolean isConfirmedBy(ControlPointRequest request, FitnessMachineStatus status) {
        return switch (request) {
            case ControlPointRequest.SetTargetSpeed(var to) ->
                status instanceof FitnessMachineStatus.TargetSpeedChanged(var said) && said.equals(to);
            case ControlPointRequest.SetTargetInclination(var to) ->
                status instanceof FitnessMachineStatus.TargetInclineChanged(var said) && said.equals(to);
            case ControlPointRequest.StartOrResume() ->
                status instanceof FitnessMachineStatus.StartedOrResumedByUser;
            default -> false;
        };
    }

    /** Data have come. */
    void shown() {
        unknown = false;
        speedUnknown = false;
    }

    void linkUp() {
        roundTrip = -1;
    }

    void linkDown() {
        if (pending != null) lost();
        late = null;
        lateControlAt = LONG_AGO;
        Arrays.fill(owed, 0);
        haltPending = false;
        control = false;
    }

    /** The belt did what only somebody with control can make it do. */
    void obeyed() {
        control = true;
    }

    void controlLost() {
        control = false;
    }

    void wrote(ControlPointRequest request, long now) {
        if (Sight.isHalt(request)) {
            overtaken();
            haltPending = true;
            haltAt = now;
        } else {
            pending = request;
            pendingAt = now;
            if (late != null && late.opCode() == request.opCode() && !late.equals(request)) late = null;
        }
    }

    void writeFailed() {
        if (pending != null) lost();
        else haltPending = false;
    }

    /** Whatever was asked for meanwhile, nothing else of its kind was. */
    private boolean isForControl(ControlPointResponse response, long now) {
        return response.answers(new RequestControl()) && now - lateControlAt < FAILED;
    }

    /** The answer to what was given up. */
    private @Nullable ControlPointRequest afterAll(boolean success, long now) {
        var request = late;
        if (request != null) owed[request.opCode()] = Math.max(0, owed[request.opCode()] - 1);
        roundTrip = now - lateAt;
        late = null;
        if (success) control = true;
        return success ? request : null;
    }

    /** @return the request that was granted, if any */
    @Nullable ControlPointRequest answered(ControlPointResponse response, long now) {
        boolean success = response.isSuccess();
        var request = pending;
        refused = null;
        if (request == null || !response.answers(request)) {
            var before = late;
            boolean open = before != null && now - lateAt < FAILED && response.answers(before);
            if (open) return afterAll(success, now);
            if (isForControl(response, now)) {
                roundTrip = now - lateControlAt;
                control |= success;
            }
            if (!haltPending || response.requestOpCode() != new Stop().opCode()) return null;
            haltPending = false;
            control = success || control && response.result() != ResultCode.CONTROL_NOT_PERMITTED;
            return null;
        }
        roundTrip = now - pendingAt;
        if (success) {
            pending = null;
            control = true;
            return request;
        }
        if (response.result() == ResultCode.RESERVED) {
            lost();
            return null;
        }
        refused = request;
        refusedAt = now;
        if (owed[request.opCode()] > 0) mayStillBeGranted();
        lost();
        if (response.result() == ResultCode.CONTROL_NOT_PERMITTED || request instanceof RequestControl)
            control = false;
        return null;
    }
}
