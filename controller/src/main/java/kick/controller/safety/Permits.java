package kick.controller.safety;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.safety.Verdict.Allowed;
import kick.controller.safety.Verdict.Refused;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * The predicates of the kernel. A raise is a speed above the one the machine was last told, or, where it is not known
 * what the machine was told on this link or the belt slows down by itself, above the one it reports, and any at all
 * before it has reported on this link; the same holds for the incline. Everything else slows down and only has to be
 * within the limits.
 */
final class Permits {
    /** A machine may act on a request this late after the answer failed to come (safety case 3, "applied late"). */
    static final Duration LATE_EFFECT = Duration.ofSeconds(5);
    /** S11: the size of one step where a steep machine is metered, in hundredths of a km/h. */
    private static final int METERED_STEP = 50;

    private Permits() {}

    static boolean movesTheBelt(ControlPointRequest request) {
        return request instanceof SetTargetSpeed || request instanceof SetTargetInclination
                || request instanceof StartOrResume;
    }

    static Verdict permit(SafetyKernel k, ControlPointRequest request, Moment now) {
        return switch (request) {
            case Stop _,Pause _,RequestControl _ -> new Allowed(request);
            case StartOrResume _ -> allowedUnless(start(k, now), request);
            case SetTargetSpeed(var speed) -> speed(k, speed, now);
            case SetTargetInclination(var incline) -> allowedUnless(incline(k, incline, now), request);
            default -> new Refused(Invariant.S1, "Kick does not use this procedure");
        };
    }

    private static Verdict allowedUnless(@Nullable Refused refused, ControlPointRequest request) {
        return refused != null ? refused : new Allowed(request);
    }

    private static @Nullable Refused start(SafetyKernel k, Moment now) {
        if (!(k.latch() instanceof Latch.Armed(var at)))
            return new Refused(Invariant.S3, "a start needs a new act of the runner");
        if (now.since(at).compareTo(Figures.COUNT_DOWN) < 0)
            return new Refused(Invariant.S12, "the count-down is not over");
        if (now.since(at).compareTo(Figures.START_EXPIRES) > 0)
            return new Refused(Invariant.S3, "the start was asked for too long ago");
        if (k.proof() == Proof.NONE)
            return new Refused(Invariant.S13,
                    "this treadmill has not been shown to be the one that you enrolled");
        var cap = k.limits().tightestSpeed();
        if (k.limits().slowest().isAbove(cap.speed()))
            return new Refused(Invariant.S1, "the belt cannot run as slowly as " + cap.whose() + " allows");
        if (!k.link().up()) return new Refused(Invariant.S2, "there is no link");
        if (!k.reported().isFresh(now)) return new Refused(Invariant.S2, "there are no fresh data");
        if (!k.reported().speed().isZero()) return new Refused(Invariant.S12, "the belt is moving");
        if (k.reported().isInDoubt()) return new Refused(Invariant.S12, "the last report is in doubt");
        return null;
    }

    private static Verdict speed(SafetyKernel k, Speed speed, Moment now) {
        if (!(k.latch() instanceof Latch.Open)) return new Refused(Invariant.S6, "the belt was stopped");
        if (!k.limits().within(speed).equals(speed) || speed.isAbove(k.limits().tightestSpeed().speed()))
            return new Refused(Invariant.S1, speed + " is out of range");
        var target = k.belt().target();
        if (speed.equals(target) && now.since(k.belt().since()).compareTo(Figures.SAME_TARGET) < 0)
            return new Refused(Invariant.S9, "the same target was just sent");
        if (!isRaise(k, speed, now)) return new Allowed(new SetTargetSpeed(speed));
        var refused = raise(k, now);
        if (refused != null) return refused;
        if (k.hasYetToWalk() && speed.isAbove(Figures.WALK))
            return new Refused(Invariant.S12, "the first target is a walk");
        if (target == null) return new Allowed(new SetTargetSpeed(speed));
        boolean holds = isOfThisLink(k, k.belt().since()) && !k.belt().fallsBelow(target, now);
        return metered(k, leavable(k, speed, now), holds ? target : k.reported().speed(), now);
    }

    /** S4: without a quick link, no faster than the belt may be left alone. */
    private static Speed leavable(SafetyKernel k, Speed speed, Moment now) {
        if (!speed.isAbove(k.limits().leftAlone())) return speed;
        boolean quick = k.link().isQuick() && k.reported().isYoungerThan(Figures.QUICK_DATA, now);
        return quick ? speed : k.limits().onGridBelow(k.limits().leftAlone()).min(speed);
    }

    /** S11: a machine steeper than the runner's cap is taken up in small steps. */
    private static Verdict metered(SafetyKernel k, Speed speed, Speed from, Moment now) {
        if (!speed.isAbove(from))
            return new Refused(Invariant.S4, "the link is too slow for more than " + k.limits().leftAlone());
        if (!(k.rampKmhPerSecond() > k.limits().acceleration()))
            return new Allowed(new SetTargetSpeed(speed));
        var stepTime = Duration.ofNanos((long) (METERED_STEP * 1e7 / k.limits().acceleration()));
        if (now.since(k.belt().since()).compareTo(stepTime) < 0)
            return new Refused(Invariant.S11, "the next step up is not due");
        // a target may have been read from a belt that was still on its way down
        boolean settled = now.since(k.belt().since()).compareTo(Figures.REACTION) >= 0;
        var lower = stepUp(k, speed, settled ? from.min(k.reported().speed()) : from);
        // below the slowest that it can be told a belt comes up, or to a stand, by itself
        if (lower.isAbove(from.plus(step(k))))
            return new Refused(Invariant.S11,
                    "the belt is slower than it can be told to go, and has to come up by itself");
        return new Allowed(new SetTargetSpeed(lower.isAbove(from) ? lower : stepUp(k, speed, from)));
    }

    private static Speed stepUp(SafetyKernel k, Speed speed, Speed from) {
        return k.limits().onGridBelow(speed.min(from.plus(step(k))));
    }

    private static int step(SafetyKernel k) {
        return Math.max(METERED_STEP, k.limits().speedGrid().hundredthsKmh());
    }

    private static @Nullable Refused incline(SafetyKernel k, Incline incline, Moment now) {
        if (!(k.latch() instanceof Latch.Open)) return new Refused(Invariant.S6, "the belt was stopped");
        if (!k.limits().within(incline).equals(incline)
                || incline.isAbove(k.limits().tightestIncline().incline()))
            return new Refused(Invariant.S1, incline + " is out of range");
        if (incline.equals(k.deck().target())
                && now.since(k.deck().since()).compareTo(Figures.SAME_TARGET) < 0)
            return new Refused(Invariant.S9, "the same target was just sent");
        return isRaise(k, incline) ? raise(k, now) : null;
    }

    private static boolean isRaise(SafetyKernel k, Speed speed, Moment now) {
        if (k.proof() == Proof.NONE && !isSlower(k, speed)) return true;
        var told = k.belt().target();
        boolean settled = k.outcome() instanceof Outcome.Known;
        if (k.reported().isInDoubt())
            return told == null || !told.isAbove(speed) || !settled && speed.isAbove(k.reported().speed())
                    || k.reported().slower().isZero() && speed.isAbove(Figures.WALK);
        if (isUnseen(k, k.belt().since())) return true;
        // the alarm for a fault is a stop: no target of before stands (S3)
        if (k.bar() == Bar.BELT_FAULT && k.reported().isFresh(now) && speed.isAbove(k.reported().speed()))
            return true;
        // bad packets in between take nothing from what two good ones have shown, where less slows the belt down
        boolean shown = k.reported().isRecent(now) && !k.reported().awaited();
        boolean counts = isOfThisLink(k, k.belt().since());
        if (told != null && counts && settled) return speed.isAbove(told) || k.belt().fallsBelow(speed, now);
        // no word of before the link came up says anything, be the outcome of something since open or not
        if (!counts && (settled || speed.isAbove(k.reported().slower())))
            return speed.isAbove(k.reported().slower());
        var before = k.outcome().before();
        // whichever of the open ones the machine has taken, this is no faster; but somebody may slow the belt down, unless
        // Kick's own target of before is the one that stands
        boolean own = told != null && told.equals(before) && !k.belt().isNamed();
        if ((k.bar() != Bar.CONSOLE || own) && told != null && before != null
                && !speed.isAbove(told.min(before)))
            return k.belt().fallsFurtherBelow(speed);
        // the console's own word stands until data show it, but not what Kick has asked for since
        if (told != null && isTheConsoles(k) && speed.isAbove(told)) return true;
        // whichever of the two the machine has taken, this is faster, however fast the belt is for now
        boolean two = !severalAreOpen(k);
        if (two && told != null && before != null && speed.isAbove(told.max(before))) return true;
        var reported = k.reported().speed();
        var slower = k.reported().slower();
        if (shown && told != null && k.outcome() instanceof Outcome.Unknown) {
            boolean goes = k.belt().isOnItsWay(reported);
            // what the console has said is shown by the belt that goes there, but not if that may be a surge
            if (goes && k.belt().isOnItsWay(slower) && k.bar() == Bar.CONSOLE)
                return speed.isAbove(told.min(k.belt().ceiling()));
            boolean goesUp = goes && isBeyond(before, slower);
            // one that two reports show on its way up was told so, and anything below its target slows it down
            if (goesUp && told.isAbove(speed)) return false;
            // so does that target, where it may be on its way to a higher one
            if (goesUp && told.equals(speed) && !two) return false;
            // above a slower target that the belt goes to, or has gone up through, or that it may go to, unless this is
            // slower than the belt
            boolean goesOn = goes && !k.belt().keepsItsSpeed() || k.belt().isThrough(slower);
            if (speed.isAbove(told)) return goesOn || !slower.isAbove(speed) || !k.link().control();
        }
        // what the console has named may be damaged, and what was told before is not what the belt was slowed down to
        if (!shown && isTheConsoles(k) && speed.isAbove(reported)) return true;
        if (!shown)
            return told == null || before == null || speed.isAbove(told.min(before))
                    || k.belt().fallsBelow(speed, now);
        return speed.isAbove(slower);
    }

    /**
     * S13: whatever a strange machine was told, only what is slower than its last reports slows it down, however old
     * they are; one of before the link came up tells nothing (S7).
     */
    private static boolean isSlower(SafetyKernel k, Speed speed) {
        return isReported(k) && k.reported().isAllAbove(speed);
    }

    /** Whether it is the console that has named the target, and Kick has asked for nothing since. */
    static boolean isTheConsoles(SafetyKernel k) {
        return k.bar() == Bar.CONSOLE && k.outcome().vainSince() == null;
    }

    /** Whether requests before the last one are open as well, so that the machine may have more than two targets. */
    private static boolean severalAreOpen(SafetyKernel k) {
        var first = k.outcome().vainSince();
        return first != null && first.isBefore(k.belt().since());
    }

    /** Whether a belt on its way up has left the target before behind. */
    private static boolean isBeyond(@Nullable Speed before, Speed reported) {
        return before == null || reported.isAbove(before.plus(Figures.AT_TARGET.hundredthsKmh()));
    }

    private static boolean isRaise(SafetyKernel k, Incline incline) {
        var told = k.deck().target();
        var shown = k.reported().incline();
        boolean above = incline.isAbove(shown == null ? Incline.FLAT : shown);
        if (isUnseen(k, k.deck().since()) || k.proof() == Proof.NONE && above) return true;
        if (told == null || !isOfThisLink(k, k.deck().since())) return above;
        if (incline.isAbove(told)) return true;
        if (k.outcome() instanceof Outcome.Known && k.deck().taken()) return false;
        var before = k.deck().before();
        // where it reports nothing, what it was told is all that is known, and less goes down
        if (before == null) return shown != null && above;
        return incline.isAbove(before) || shown != null && above;
    }

    /** S7: what was told before the link came up may have been changed since, by whoever stands at the console. */
    static boolean isOfThisLink(SafetyKernel k, Moment told) {
        return !told.isBefore(k.link().since());
    }

    /** S7: nothing is known of it on this link yet, and any target may take it up. */
    private static boolean isUnseen(SafetyKernel k, Moment told) {
        return !isOfThisLink(k, told) && !isReported(k);
    }

    /** Whether the belt has reported since the link came up. */
    private static boolean isReported(SafetyKernel k) {
        var at = k.reported().at();
        return at != null && isOfThisLink(k, at);
    }

    /** What any raise needs (S2, S7–S10, S13). */
    private static @Nullable Refused raise(SafetyKernel k, Moment now) {
        if (k.proof() == Proof.NONE)
            return new Refused(Invariant.S13,
                    "this treadmill has not been shown to be the one that you enrolled");
        if (!k.link().up()) return new Refused(Invariant.S2, "there is no link");
        if (!k.link().control()) return new Refused(Invariant.S2, "the machine has not granted control");
        if (!k.reported().isFresh(now))
            return new Refused(Invariant.S2, "the data are older than two seconds");
        if (!(k.outcome() instanceof Outcome.Known) || k.reported().awaited())
            return new Refused(Invariant.S9, "the outcome of the last request is not known");
        if (k.reported().isInDoubt()) return new Refused(Invariant.S2, "the last report is in doubt");
        if (!isReported(k))
            return new Refused(Invariant.S7, "the belt has not reported since the link came up");
        var target = k.belt().target();
        if (target != null && isOfThisLink(k, k.belt().since())
                && k.reported().speed().distanceTo(target).isAbove(Figures.AT_TARGET))
            return new Refused(Invariant.S2, "the belt is not at its target yet");
        return switch (k.bar()) {
            case NONE -> null;
            case LONG_GAP ->
                new Refused(Invariant.S7, "the belt was out of sight; the runner has to say go on");
            case CONSOLE -> new Refused(Invariant.S8, "the console was used; the runner has to say go on");
            case BELT_FAULT -> new Refused(Invariant.S10, "the belt did not do what it was told");
        };
    }
}
