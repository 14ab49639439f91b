package kick.controller.machine;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.ResultCode;
import kick.controller.machine.Wanted.At;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * The client's side of the Fitness Machine Control Point: brings what the machine has granted to what is wanted, one
 * procedure at a time.
 *
 * <p>There is no queue: a difference between wanted and granted is the only reason to write, and only the latest wish
 * counts. Stopping overtakes everything, including a procedure under way. Control is asked for only when something is
 * about to be written. A procedure that is not answered leaves unknown what the machine did, which is not the same as
 * nothing. Start is sent once for each wish to start and never as a side effect of a target (quirks 1).
 *
 * @param startSent whether Start went out for the present wish
 * @param late the last procedure that was given up on; its answer may still come
 * @param notBefore the earliest moment for the next request that is not a stop; machines lose requests that follow
 *        each other too closely (FTMS reference 6.4)
 */
public record ControlPoint(Wanted wanted, Permission permission, @Nullable Pending pending, boolean startSent,
        Axis speed, Axis incline, Halt halt, @Nullable Pending late, Moment notBefore) {

    private static final long SPACING_MILLIS = 250;
    private static final long CONTROL_AGAIN_MILLIS = 1000;
    private static final int SPEED_TOLERANCE = 50;
    /** So near to what was asked for, the machine has understood: a mile grid is no finer. */
    private static final int SEEN_SPEED = 10;
    private static final int SEEN_INCLINE = 2;

    static final ControlPoint IDLE = new ControlPoint(new Wanted.Nothing(), Permission.NONE, null, false,
            Axis.IDLE,
            Axis.IDLE, Halt.NONE, null, Moment.ORIGIN);

    /** What was granted last; null where that is not known. */
    public @Nullable Speed grantedSpeed() {
        return speed.granted() == Axis.UNKNOWN ? null : new Speed(speed.granted());
    }

    public @Nullable Incline grantedIncline() {
        return incline.granted() == Axis.UNKNOWN ? null : new Incline(incline.granted());
    }

    ControlPoint wants(Wanted wish) {
        if (wish.equals(wanted)) return this;
        boolean sameHalt = wish.isHalt() && wanted.isHalt() && wish.getClass() == wanted.getClass();
        boolean starts = wish instanceof Wanted.Started;
        return new ControlPoint(wish, permission, pending, startSent && !starts, starts ? Axis.IDLE : speed,
                starts ? Axis.IDLE : incline, sameHalt ? halt : Halt.NONE, late, notBefore);
    }

    /**
     * The one request that comes next, if any. The order of the lines is the order of their urgency.
     *
     * @param lift whether the machine has one; to a machine without, no incline is ever sent
     */
    @Nullable ControlPointRequest next(Motion motion, @Nullable Sample reported, boolean lift, Moment now) {
        if (wanted.isHalt()) return nextHalt(motion, now);
        if (wanted instanceof Wanted.Nothing || pending != null || now.isBefore(notBefore)) return null;
        var wish = wanted instanceof At at
                ? nextTarget(at, motion, reported, lift, now)
                : startSent ? null : new StartOrResume();
        return wish != null && permission == Permission.NONE ? new RequestControl() : wish;
    }

    /** The stop waits for nothing; control that it needs or has cost is asked for in between. */
    private @Nullable ControlPointRequest nextHalt(Motion motion, Moment now) {
        var stop = halt.next(wanted, motion, now);
        if (stop != null || !wantsControlToHalt(motion)) return stop;
        // an answer to the stop itself; what never reached the machine gives way to the setup that it may lack
        boolean refused = pending == null && !halt.granted()
                && notBefore.equals(halt.at().plusMillis(SPACING_MILLIS));
        return refused || !now.isBefore(notBefore) ? new RequestControl() : null;
    }

    private boolean wantsControlToHalt(Motion motion) {
        boolean asking = pending != null && pending.request() instanceof RequestControl;
        return halt.sent() > 0 && permission == Permission.NONE && motion != Motion.STANDING && !asking;
    }

    /**
     * What slows down comes before what speeds up, and a lift that rises before a belt that speeds up, because it
     * takes longer.
     */
    private @Nullable ControlPointRequest nextTarget(At at, Motion motion, @Nullable Sample reported,
            boolean lift,
            Moment now) {
        if (motion == Motion.STANDING) return null;
        int runs = speedOf(reported);
        int wish = at.speed().hundredthsKmh();
        boolean speedDue = speed.isDue(wish, runs, now);
        boolean inclineDue = lift && incline.isDue(at.incline().tenthsPercent(), inclineOf(reported), now);
        boolean faster = wish > speed.highest(runs);
        if (speedDue && (!faster || !inclineDue)) return new SetTargetSpeed(at.speed());
        return inclineDue ? new SetTargetInclination(at.incline()) : null;
    }

    /** What else is due where the request that comes next is held back: neither axis stands in the way of the other. */
    @Nullable ControlPointRequest besides(ControlPointRequest heldBack, @Nullable Sample reported,
            boolean lift,
            Moment now) {
        if (!(wanted instanceof At at)) return null;
        return switch (heldBack) {
            case SetTargetSpeed _ when lift
                    && incline.isDue(at.incline().tenthsPercent(), inclineOf(reported), now) ->
                new SetTargetInclination(at.incline());
            case SetTargetInclination _ when speed.isDue(at.speed().hundredthsKmh(), speedOf(reported),
                    now) ->
                new SetTargetSpeed(at.speed());
            default -> null;
        };
    }

    private static int speedOf(@Nullable Sample reported) {
        return reported == null ? Axis.UNKNOWN : reported.speed().hundredthsKmh();
    }

    private static int inclineOf(@Nullable Sample reported) {
        return reported == null || reported.incline() == null
                ? Axis.UNKNOWN
                : reported.incline().tenthsPercent();
    }

    ControlPoint sent(ControlPointRequest request, Motion motion, Moment now) {
        var started = startSent || request instanceof StartOrResume;
        var halted = request instanceof Stop || request instanceof Pause
                ? halt.sent(motion == Motion.STANDING, now)
                : halt;
        var open = pending != null ? pending : late;
        // who has obeyed a start of before has given the control that is asked for anew only if it says so
        boolean before = open != null && open.request() instanceof StartOrResume
                && request instanceof RequestControl;
        return new ControlPoint(wanted, permission, new Pending(request, now, false, false), started, speed,
                incline, halted, before ? null : open, now.plusMillis(SPACING_MILLIS));
    }

    /** The procedure under way was answered. */
    ControlPoint answered(ControlPointResponse response, @Nullable Sample reported, Moment now) {
        var settled = settledBy(response, now);
        if (settled == null)
            return grantsControl(response, now) ? controlGranted() : this;
        boolean inTime = settled.equals(pending);
        if (!inTime && !isOpen(settled.request())) return withLate(null);
        var cleared = inTime ? withPending(null) : withLate(null);
        return response.result() == ResultCode.SUCCESS
                ? cleared.granted(settled.request(), reported, now)
                // what was given up has waited long enough to be asked for again
                : cleared.refused(settled, response.result(), inTime ? now : settled.sentAt());
    }

    private ControlPoint controlGranted() {
        return with(Permission.HELD).with(halt.permitted())
                .withLate(late == null ? null : late.beforeControl());
    }

    /** Whatever else was asked for since control was, and given up, nothing else of its kind was. */
    private boolean grantsControl(ControlPointResponse response, Moment now) {
        return late != null && !late.hasFailed(now) && response.answers(new RequestControl())
                && response.result() == ResultCode.SUCCESS;
    }

    /** Whether a late answer still says something: it undoes nothing that was asked for, or set, since. */
    private boolean isOpen(ControlPointRequest request) {
        return switch (request) {
            case SetTargetSpeed(var v) -> speed.isOpen(v.hundredthsKmh());
            case SetTargetInclination(var v) -> incline.isOpen(v.tenthsPercent());
            default -> true;
        };
    }

    /** The procedure that a response belongs to; null if it answers nothing that was asked. */
    public @Nullable Pending settledBy(ControlPointResponse response, Moment now) {
        if (pending != null && pending.request().opCode() == response.requestOpCode()) return pending;
        boolean isLate = late != null && !late.hasFailed(now)
                && late.request().opCode() == response.requestOpCode();
        return isLate ? late : null;
    }

    private ControlPoint granted(ControlPointRequest request, @Nullable Sample reported, Moment now) {
        return switch (request) {
            case RequestControl _ -> controlGranted();
            // a machine that obeys has given control, whatever it said when it was asked (quirks 5.1)
            case SetTargetSpeed(var value) ->
                with(Permission.HELD).withSpeed(speed.granted(value.hundredthsKmh(), speedOf(reported), now));
            case SetTargetInclination(var value) ->
                with(Permission.HELD).withIncline(incline.granted(value.tenthsPercent(), Axis.UNKNOWN,
                        now));
            // Many machines drop control at Stop (quirks 5.1): ask again next time.
            case Stop _ ->
                with(halt.granted(wanted instanceof Wanted.Stopped)).with(Permission.NONE).forgotten();
            case Pause _ -> with(halt.granted(wanted instanceof Wanted.Paused)).forgotten();
            default -> with(Permission.HELD);
        };
    }

    private ControlPoint refused(Pending asked, ResultCode why, Moment now) {
        boolean notPermitted = why == ResultCode.CONTROL_NOT_PERMITTED;
        boolean forGood = why == ResultCode.INVALID_PARAMETER || why == ResultCode.OP_CODE_NOT_SUPPORTED;
        var base = notPermitted && !asked.outdated() ? with(Permission.NONE) : this;
        return switch (asked.request()) {
            case RequestControl _ -> with(Permission.ASSUMED).with(halt.permitted());
            case SetTargetSpeed(var v) -> base.withSpeed(speed.refused(v.hundredthsKmh(), forGood, now));
            case SetTargetInclination(var v) ->
                base.withIncline(incline.refused(v.tenthsPercent(), forGood, now));
            case Stop _,Pause _ -> base.with(notPermitted ? halt : halt.refused());
            default -> base;
        };
    }

    /** No answer came in time; what the machine did is not known. */
    ControlPoint unanswered(Moment now) {
        var gone = pending;
        if (gone == null) return this;
        var open = new ControlPoint(wanted, permission, null, startSent, speed, incline, halt, gone,
                notBefore);
        return switch (gone.request()) {
            case RequestControl _ -> open.with(Permission.ASSUMED).with(halt.permitted());
            case SetTargetSpeed(var v) when gone.confirmed() ->
                open.with(Permission.HELD).withSpeed(speed.adopted(v.hundredthsKmh()));
            case SetTargetInclination(var v) when gone.confirmed() ->
                open.with(Permission.HELD).withIncline(incline.adopted(v.tenthsPercent()));
            case SetTargetSpeed(var v) -> open.withSpeed(speed.unanswered(v.hundredthsKmh(), now));
            case SetTargetInclination(var v) -> open.withIncline(incline.unanswered(v.tenthsPercent(), now));
            default -> open;
        };
    }

    /** The write itself failed, so no procedure was started (FTMS reference 6.3). */
    ControlPoint writeFailed(Moment now) {
        var gone = pending;
        if (gone == null) return this;
        var free = withPending(null);
        return switch (gone.request()) {
            case Stop _,Pause _ -> free.with(halt.lost(now));
            // the machine may have got it all the same
            case SetTargetSpeed _ -> free.withSpeed(speed.doubted());
            default -> free;
        };
    }

    /** Fitness Machine Status said that the procedure under way was carried out. */
    ControlPoint confirmed() {
        return pending == null ? this : withPending(pending.confirmedByStatus());
    }

    /** Control is gone: the machine said so, or it was reset. */
    ControlPoint permissionLost() {
        return with(Permission.NONE);
    }

    /** Control was asked for in vain; it is asked for again, once in a while. */
    ControlPoint asksForControlAgain(Moment now) {
        if (permission != Permission.ASSUMED || now.isBefore(notBefore.plusMillis(CONTROL_AGAIN_MILLIS)))
            return this;
        return with(Permission.NONE);
    }

    ControlPoint linkLost() {
        return new ControlPoint(wanted, Permission.NONE, null, startSent, speed.unknown(), incline.unknown(),
                wanted.isHalt() ? Halt.NONE : halt, null, Moment.ORIGIN);
    }

    /** The belt's own speed is taken for granted, because somebody chose it at the console. */
    ControlPoint adoptedSpeed(Speed value) {
        return withSpeed(speed.adopted(value.hundredthsKmh()));
    }

    ControlPoint speedDoubted() {
        return withSpeed(speed.doubted());
    }

    ControlPoint speedDoubted(Speed set) {
        return withSpeed(speed.doubted(set.hundredthsKmh()));
    }

    ControlPoint adoptedIncline(Incline value) {
        return withIncline(incline.adopted(value.tenthsPercent()));
    }

    /**
     * A report came: it settles what was never answered, and states a granted speed once more where it had no effect.
     */
    ControlPoint seen(@Nullable Sample reported, Moment now) {
        if (reported == null) return this;
        if (permission == Permission.ASSUMED && isObeyed(reported)) return with(Permission.HELD);
        if (!(wanted instanceof At at) || pending != null) return this;
        var next = this;
        if (speed.isSeenAt(at.speed().hundredthsKmh(), speedOf(reported), SEEN_SPEED, now))
            next = next.withSpeed(speed.adopted(at.speed().hundredthsKmh()));
        if (incline.isSeenAt(at.incline().tenthsPercent(), inclineOf(reported), SEEN_INCLINE, now))
            next = next.withIncline(incline.adopted(at.incline().tenthsPercent()));
        if (next.speed.hasEffect(speedOf(reported), SEEN_SPEED))
            next = next.withSpeed(next.speed.effective());
        return speed.hadNoEffect(speedOf(reported), SPEED_TOLERANCE, now)
                ? next.withSpeed(speed.again())
                : next;
    }

    /** A belt that runs after a start that was never answered: whoever it obeys has control (quirks 5.1). */
    private boolean isObeyed(Sample reported) {
        var asked = pending != null ? pending : late;
        return asked != null && asked.request() instanceof StartOrResume && !reported.speed().isZero();
    }

    /** Whether a procedure has been under way for too long. */
    boolean isOverdue(@Nullable Sample reported, Moment now) {
        return pending != null && pending.isOverdue(slowerWaits(reported), now);
    }

    /** Whether less is wanted than the belt may be at, or on its way to. */
    private boolean slowerWaits(@Nullable Sample reported) {
        if (!(wanted instanceof At at)) return false;
        int wish = at.speed().hundredthsKmh();
        boolean underWay = pending != null && pending.request() instanceof SetTargetSpeed(var asked)
                && asked.hundredthsKmh() > wish;
        return underWay || wish < speed.highest(speedOf(reported));
    }

    /** When something may be due that is not due now. */
    Moment deadline(Motion motion, @Nullable Sample reported, Moment now) {
        var soonest = pending == null ? Moment.NEVER : pending.deadline(slowerWaits(reported));
        if (wanted.isHalt()) {
            boolean asks = wantsControlToHalt(motion) && notBefore.isAfter(now);
            return soonest.min(halt.deadline(motion)).min(asks ? notBefore : Moment.NEVER);
        }
        if (pending != null || wanted instanceof Wanted.Nothing) return soonest;
        if (notBefore.isAfter(now)) return soonest.min(notBefore);
        if (!(wanted instanceof At at)) return soonest;
        return soonest.min(speed.deadline(at.speed().hundredthsKmh(), now))
                .min(incline.deadline(at.incline().tenthsPercent(), now));
    }

    /** After a stop the machine's targets are anybody's guess (quirks 5.2). */
    private ControlPoint forgotten() {
        return withSpeed(Axis.IDLE).withIncline(Axis.IDLE);
    }

    private ControlPoint with(Permission newPermission) {
        return new ControlPoint(wanted, newPermission, pending, startSent, speed, incline, halt, late,
                notBefore);
    }

    private ControlPoint with(Halt newHalt) {
        return new ControlPoint(wanted, permission, pending, startSent, speed, incline, newHalt, late,
                notBefore);
    }

    private ControlPoint withPending(@Nullable Pending newPending) {
        return new ControlPoint(wanted, permission, newPending, startSent, speed, incline, halt, late,
                notBefore);
    }

    ControlPoint withLate(@Nullable Pending newLate) {
        return new ControlPoint(wanted, permission, pending, startSent, speed, incline, halt, newLate,
                notBefore);
    }

    private ControlPoint withSpeed(Axis newSpeed) {
        return new ControlPoint(wanted, permission, pending, startSent, newSpeed, incline, halt, late,
                notBefore);
    }

    private ControlPoint withIncline(Axis newIncline) {
        return new ControlPoint(wanted, permission, pending, startSent, speed, newIncline, halt, late,
                notBefore);
    }
}
