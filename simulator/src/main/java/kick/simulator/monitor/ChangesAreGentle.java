package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.units.Speed;

/**
 * S11: a planned change goes to the machine as one target; where the machine's learned ramp is steeper than
 * the runner's cap, the target is metered; a nudge is at most 1.0 km/h a press.
 *
 * <p>Read as: a raise is exactly what the programme wants, never more, and less only where it is metered,
 * or is the speed at which the belt may be left (S4), or that it is reported at anyway, or, in the first target since
 * the belt stood or was stopped, the walk of S12. Metered raises together rise no faster than the cap, with one second's worth at once; the first target
 * brings the belt from a stand to a walk, which S12 holds down. They rise from the target that holds, or, of two, from
 * the one that the belt is nearer to; where that is open, or the belt rests there, from what it reports, if that is
 * faster. What a press of a nudge changes at its own moment is
 * at most 1.0 km/h, and what the machine's grid adds to it, and the one step of a ramp of the plan's, or of a press
 * before that changed nothing on that grid, that may fall into that moment; before the first target of a start the walk of S12 is all that is seen of what is wanted. Unplanned
 * automatic changes, by heart rate or effort, do not exist yet: whatever the programme did not want is a violation.
 */
final class ChangesAreGentle extends Invariant {
    private static final int LARGEST_NUDGE = 100;
    private static final Speed WALK = Speed.kmh(3);

    private double learned;
    private double credit;
    private long creditAt;
    private boolean first = true;
    /** What the programme wants, and whether a ramp of the plan's has brought it there. */
    private int wanted = Reports.NONE;
    private boolean ramps;
    private int nudgedFrom = Reports.NONE;
    /** Whether the press before has changed nothing yet. */
    private boolean hidden;
    private long nudgedAt = Sight.LONG_AGO;

    ChangesAreGentle(Sight sight, Consumer<Violation> found) {
        super("S11", sight, found);
    }

    void learned(double kmhPerSecond) {
        if (!isMetered()) credit = sight.rules.acceleration() * 100;
        learned = kmhPerSecond;
    }

    private boolean isMetered() {
        return learned > sight.rules.acceleration();
    }

    @Override void asked(Input act) {
        if (!(act instanceof Input.NudgeSpeed) || sight.programme.speed == null) return;
        hidden = nudgedFrom == sight.programme.speed.hundredthsKmh();
        nudgedFrom = sight.programme.speed.hundredthsKmh();
        nudgedAt = sight.now;
    }

    @Override void told(EngineEvent event) {
        if (!(event instanceof EngineEvent.StepBegan || event instanceof EngineEvent.Resumed)) return;
        nudgedAt = Sight.LONG_AGO;
        ramps = false;
    }

    @Override void wants() {
        var speed = sight.programme.speed;
        int before = wanted;
        wanted = speed == null ? Reports.NONE : speed.hundredthsKmh();
        if (speed == null || first || sight.stood) return;
        if (nudgedAt == sight.now) {
            if (wanted > nudgedFrom + largestNudge() + (ramps || hidden ? step() : 0))
                broken("one press changed what is wanted from " + nudgedFrom / 100.0 + " km/h to " + speed);
        } else if (wanted != before) {
            ramps = before != Reports.NONE && Math.abs(wanted - before) <= step();
        }
    }

    /** On the machine's grid. */
    private int largestNudge() {
        int grid = grid();
        return Math.ceilDiv(LARGEST_NUDGE, grid) * grid + rounding();
    }

    private int step() {
        return grid() + rounding();
    }

    private int grid() {
        return Math.max(1, sight.speedGrid());
    }

    /** Whole steps of miles are now and then a hundredth further apart. */
    private int rounding() {
        return sight.rules.takesMiles() ? 1 : 0;
    }

    @Override void writes(ControlPointRequest request) {
        if (request instanceof StartOrResume) first = true;
        if (request instanceof SetTargetSpeed(var to)) {
            if (sight.raises(request)) speed(to.hundredthsKmh());
            first = false;
            return;
        }
        if (!sight.raises(request)) return;
        if (request instanceof SetTargetInclination(var to) && !to.equals(sight.programme.incline))
            broken(to + " is not what the programme wants");
    }

    private void speed(int to) {
        int wanted = sight.programme.speed == null ? 0 : sight.programme.speed.hundredthsKmh();
        boolean starts = first || sight.reports.speed == 0
                || sight.stood && sight.reports.speed <= WALK.hundredthsKmh();
        boolean less = isMetered() || to <= sight.reports.speed || isJust(sight.rules.leftAlone(), to)
                || starts && isJust(WALK, to);
        if (less ? to > wanted : to != wanted)
            broken("a target of " + to / 100.0 + " km/h where the programme wants " + wanted / 100.0);
        if (isMetered() && !starts) meter(to);
    }

    /** Whether this is {@code limit} on the machine's grid. */
    private boolean isJust(Speed limit, int to) {
        int below = limit.hundredthsKmh() - to;
        return below >= 0 && below < sight.speedGrid() + rounding();
    }

    private void meter(int to) {
        double cap = sight.rules.acceleration() * 100;
        credit = Math.min(cap, credit + cap * (sight.now - creditAt) / Sight.SECOND);
        creditAt = sight.now;
        credit -= Math.max(0, to - sight.speed.raisedFrom(Math.max(0, sight.reports.speed)));
        if (credit >= -0.5) return;
        credit = 0;
        broken("metered raises are steeper than the runner's cap");
    }
}
