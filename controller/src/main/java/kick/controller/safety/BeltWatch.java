package kick.controller.safety;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * Compares what the belt does with what it was told (S8, S10).
 *
 * <p>After a request the machine may go on with the one before it for {@link Figures#REACTION}. Then it has to come
 * nearer to its target. A belt that reached its target and leaves it, that turns away from it, or that settles
 * somewhere else after having moved has been told so by somebody: the console wins, and what it reports becomes the
 * target. A belt above everything it was asked for surges; one that comes no nearer for {@link Figures#FOLLOW} does
 * not follow.
 *
 * @param target the last speed asked for or adopted; null before the first
 * @param since when it was asked for
 * @param ceiling the fastest that this request explains: on the way down the slowest speed seen so far, else the
 *        target
 * @param rested when the belt has rested at the target last; null if it has not
 * @param closest how near two samples in a row have been to the target, in hundredths of a km/h; one may be damaged
 * @param closerAt when that was
 * @param last the last reported speed
 * @param lastButOne the one before it
 * @param steady the speed around which the belt has stayed
 * @param steadySince since when
 * @param began the speed at the time of the request
 * @param slowest the slowest of that, of the target and of what the belt may still have reacted to then
 * @param rampFrom where the ramp began, which may be one before that was not over by then; the target where there is
 *        none, or none any more
 * @param away consecutive samples that left the target, to the same side
 * @param surging consecutive samples above the ceiling
 * @param jumped whether it was reported at the target at once, as no belt can be
 * @param comesDown whether the console has taken it over on its way down, and it has not rested since
 */
record BeltWatch(@Nullable Speed target, Moment since, Speed ceiling, @Nullable Moment rested, int closest,
        Moment closerAt,
        @Nullable Speed last, @Nullable Speed lastButOne, Speed steady, Moment steadySince, Speed began,
        Speed slowest, Speed rampFrom, int away, int surging, boolean jumped, boolean comesDown) {

    private static final int STEADY = 5;
    /** What comes nearer by less does not follow. */
    private static final int NEARER = 5;
    private static final Speed REST = Speed.kmh(0.1);
    private static final int SAMPLES = 2;
    private static final Speed LEAP = Speed.kmh(1);
    /** Of two reports in a row that are further apart one is damaged. */
    private static final Speed DAMAGED = Speed.kmh(5);
    private static final Speed MILES_TOLERANCE = Speed.kmh(0.1);
    /** No ramp takes longer. */
    private static final Duration RAMP = Duration.ofSeconds(60);

    static final BeltWatch NOTHING_ASKED = new BeltWatch(null, Moment.ORIGIN, Speed.ZERO, null, 0,
            Moment.ORIGIN,
            null, null, Speed.ZERO, Moment.ORIGIN, Speed.ZERO, Speed.ZERO, Speed.ZERO, 0, 0, false, false);

    /** What the watch makes of a sample. */
    record Watched(BeltWatch watch, @Nullable Finding finding) {}

    /** A target that is only said again, or lies the same way, does not give the belt more time to set out (S10). */
    BeltWatch asked(Speed newTarget, Moment now) {
        var from = last == null ? Speed.ZERO : last;
        if (!newTarget.equals(target))
            return asked(newTarget, slowestSince(from, newTarget, now), now)
                    .closerSince(setOutAt(newTarget, now));
        // one that has rested there has no way to go
        boolean rests = hasRested() && !from.distanceTo(newTarget).isAbove(Figures.OVERRIDE_SPEED);
        return new BeltWatch(target, now, ceiling, rested, closest, closerAt, last, lastButOne, steady,
                steadySince, rests ? newTarget : began, rests ? slowestSince(from, newTarget, now) : slowest,
                rests ? from : rampFrom, away, surging, jumped, comesDown);
    }

    /** Also one that is said again on another link, as the belt may have been told otherwise in between (S7). */
    BeltWatch askedAnew(Speed newTarget, Moment now) {
        var from = last == null ? Speed.ZERO : last;
        // it may go down to something else than what it was told before
        return asked(newTarget, slowestSince(from, newTarget, now).min(from), now);
    }

    private BeltWatch asked(Speed newTarget, Speed newSlowest, Moment now) {
        var from = last == null ? Speed.ZERO : last;
        // a belt that surges is explained by no request that goes out meanwhile
        var before = target == null ? from : ceiling.min(from.max(target));
        var explained = newTarget.max(before);
        int gap = gap(newTarget, last);
        // below all that it may react to it is on its way there whatever else it is asked for
        boolean below = newSlowest.isAbove(from.plus(Figures.OVERRIDE_SPEED.hundredthsKmh()));
        // a belt that only comes by has not reached it
        boolean there = gap <= Figures.OVERRIDE_SPEED.hundredthsKmh()
                && now.since(steadySince).compareTo(Figures.DEAD_TIME) >= 0;
        return new BeltWatch(newTarget, now, explained, there ? now : null,
                Math.max(gap, gap(newTarget, lastButOne)), now, last, lastButOne, steady, steadySince,
                from, newSlowest, comingFrom(newTarget, now), below ? away : 0,
                explained.isAbove(ceiling) ? 0 : surging, false, false);
    }

    /** Nobody knows what it was told before: it may still go on with anything. */
    BeltWatch askedFirst(Speed newTarget, Moment now) {
        return asked(newTarget, Speed.ZERO, now);
    }

    /** One that is on its way down goes to what it was told, and not to where it happens to be. */
    private Speed slowestSince(Speed reported, Speed newTarget, Moment now) {
        if (target == null) return Speed.ZERO;
        boolean reacting = now.since(since).compareTo(Figures.REACTION) < 0;
        var told = newTarget.min(reacting ? slowest : target);
        return slowsDown(lastButOne, reported) ? told : told.min(reported);
    }

    /**
     * A belt that two reports show elsewhere than at its target may be told late of that; one that is reported there at
     * once may be as far back as where the ramp before this one began.
     */
    private Speed comingFrom(Speed newTarget, Moment now) {
        var reported = last == null ? Speed.ZERO : last;
        boolean over = !jumped || now.since(since).compareTo(RAMP) >= 0;
        var before = over && lastButOne != null ? lastButOne : reported;
        var earlier = !over ? rampFrom : target == null ? reported : target;
        return newTarget.isAbove(reported)
                ? reported.max(before).min(earlier)
                : reported.min(before).max(earlier);
    }

    /**
     * What is granted in the end gives no more time to a belt that none of the requests since has moved, but time enough
     * to act late.
     */
    BeltWatch grantedAfter(Moment first) {
        boolean comesNearer = closerAt.isAfter(since);
        var earliest = since.minus(Figures.FOLLOW.minus(Permits.LATE_EFFECT));
        var from = first.isBefore(earliest) ? earliest : first;
        return comesNearer || !from.isBefore(closerAt) ? this : closerSince(from);
    }

    /** The machine has answered at this time, and reacts from then on. */
    BeltWatch takenAt(Moment time) {
        return new BeltWatch(target, time, ceiling, rested, closest, closerAt, last, lastButOne, steady,
                steadySince, began, slowest, rampFrom, away, surging, jumped, comesDown);
    }

    BeltWatch closerSince(Moment time) {
        return new BeltWatch(target, since, ceiling, rested, closest, time, last, lastButOne, steady,
                steadySince,
                began, slowest, rampFrom, away, surging, jumped, comesDown);
    }

    private static int gap(Speed goal, @Nullable Speed reported) {
        return goal.distanceTo(reported == null ? Speed.ZERO : reported).hundredthsKmh();
    }

    private Moment setOutAt(Speed newTarget, Moment now) {
        return isTheSameWay(newTarget) ? closerAt : now;
    }

    private boolean isTheSameWay(Speed newTarget) {
        if (target == null || last == null) return false;
        return target.isAbove(last)
                ? newTarget.isAbove(last)
                : last.isAbove(target) && last.isAbove(newTarget);
    }

    /**
     * The console has named this target, and what it names next is another one and no step on the way there.
     * So soon after a request it may as well be that request, taken in another unit, and explains no faster
     * belt (S10).
     *
     * @param taken whether the console has taken over, and the runner has not agreed that Kick does since
     */
    BeltWatch named(Speed newTarget, boolean taken, Moment now) {
        // the belt may already be on its way to what is named next
        var told = newTarget.equals(target)
                ? asked(newTarget, now)
                : askedAnew(newTarget, now).closerSince(setOutAt(newTarget, now));
        var next = told.rampingFrom(newTarget);
        boolean console = taken && target != null && isNamed() && !target.isAbove(ceiling);
        boolean ours = !console && now.since(since).compareTo(Figures.REACTION) < 0;
        return ours && next.ceiling.isAbove(ceiling) ? next.under(ceiling, surging) : next;
    }

    private BeltWatch under(Speed newCeiling, int samplesAbove) {
        return new BeltWatch(target, since, newCeiling, rested, closest, closerAt, last, lastButOne, steady,
                steadySince, began, slowest, rampFrom, away, samplesAbove, jumped, comesDown);
    }

    /** Whether it may be the console that has named the target: no ramp of Kick's leads there. */
    boolean isNamed() {
        return rampFrom.equals(target);
    }

    /**
     * What the console has is where the belt comes to rest first, which may be a little below where it was noticed. A
     * belt that wobbles around that by less than an override (S8) is nobody's word.
     *
     * @param before the watch before the last report
     */
    @Nullable Finding restingBelow(BeltWatch before, Speed grid, Moment now) {
        if (target == null || !before.comesDown || !isSettled(now)) return null;
        boolean below = target.isAbove(steady) && !steady.plus(grid.hundredthsKmh()).isAbove(target);
        return below ? new Finding.SpeedOverridden(steady) : null;
    }

    private BeltWatch rampingFrom(Speed from) {
        return new BeltWatch(target, since, ceiling, rested, closest, closerAt, last, lastButOne, steady,
                steadySince, began, slowest, from, away, surging, jumped, comesDown);
    }

    /** The reported speed is now the target, because the console or the machine chose it. */
    BeltWatch adopted(Speed reported, Moment now) {
        var settled = now.minus(Figures.REACTION);
        return new BeltWatch(reported, settled, reported, now, 0, now, reported, last, reported, now,
                reported, reported, reported, 0, 0, false, false);
    }

    /** The console has taken it over, maybe while it was still on its way down from its target. */
    BeltWatch takenOver(Speed reported, Moment now) {
        boolean down = target != null && target.isAbove(reported) && !isSettled(now);
        return adopted(reported, now).comingDown(down);
    }

    private BeltWatch comingDown(boolean down) {
        return new BeltWatch(target, since, ceiling, rested, closest, closerAt, last, lastButOne, steady,
                steadySince, began, slowest, rampFrom, away, surging, jumped, down);
    }

    /** It still has this target, which it was told long enough ago to be told so again (S9). */
    BeltWatch stillAt(Speed told, Moment now) {
        return asked(told, now).takenAt(now.minus(Figures.SAME_TARGET));
    }

    /** It still has this target of before, whose ramp and time go on, unless it has come nearer to that. */
    BeltWatch backTo(Speed told, BeltWatch before, Moment now) {
        var again = asked(told, now).rampingFrom(before.rampFrom);
        return again.closest <= before.closest - NEARER ? again : again.closerSince(before.closerAt);
    }

    /** It still has this target, to which it has come no nearer since then. */
    BeltWatch backTo(Speed before, Moment nearerAt) {
        return askedAnew(before, since).closerSince(nearerAt);
    }

    /** @param doubtful what was reported just before and not believed; two that agree are two all the same (S8, S10) */
    Watched sample(Speed reported, @Nullable Speed doubtful, Moment now) {
        boolean stays = steady.distanceTo(reported).hundredthsKmh() <= STEADY;
        var around = stays ? steady : reported;
        var still = stays ? steadySince : now;
        var goal = target;
        if (goal == null) {
            var next = new BeltWatch(null, since, ceiling, null, 0, now, reported, last, around, still,
                    began, slowest, rampFrom, 0, 0, false, false);
            return new Watched(next, null);
        }
        boolean reacting = now.since(since).compareTo(Figures.REACTION) < 0;
        int gap = gap(goal, reported);
        boolean passed = last != null && !last.equals(goal) && !reported.equals(goal)
                && last.isAbove(goal) != reported.isAbove(goal) && !leaps(last, reported)
                && !leaps(lastButOne, last);
        int nearest = passed ? 0 : Math.max(gap, gap(goal, last));
        boolean nearer = passed || nearest <= closest - NEARER;
        int best = nearer ? nearest : closest;
        boolean arrived = gap <= Figures.OVERRIDE_SPEED.hundredthsKmh();
        // one that has come down is no longer on its way to the target before
        boolean cameDown = began.isAbove(reported) && hasMoved(reported);
        var explained = reacting && !cameDown ? ceiling : explained(goal, reported);
        var most = explained.plus(Figures.SURGE.hundredthsKmh());
        boolean above = reported.isAbove(most);
        boolean twice = doubtful != null && doubtful.isAbove(most)
                && !doubtful.distanceTo(reported).isAbove(DAMAGED);
        // one that comes by, or rests where it was before, does not rest there
        boolean rests = stays(reported) && nearest <= Figures.OVERRIDE_SPEED.hundredthsKmh();
        // going up through the target without a rest there is nobody's wish, but may be a surge
        boolean through = !began.isAbove(goal) && reported.isAbove(goal);
        boolean turnsAway = !through && gap > best + Figures.OVERRIDE_SPEED.hundredthsKmh();
        // and where it was there already when that was asked for, it has not rested there since
        boolean holds = hasRested() && (!through || hasStayed());
        // one that goes up beyond its target may go to another, and has not shown that it obeys
        boolean obeyed = !through && hasObeyed();
        // one below the target and one above it are no speed that somebody has set
        int before = last != null && last.isAbove(goal) != reported.isAbove(goal) ? 0 : away;
        // one that was leaving when the same was asked for once more has nothing to react to
        boolean reacted = !reacting || obeyed || before > 0 && last != null && !isBelowAll(last);
        boolean explainable = !isBelowAll(reported) && !(holds && isAboveAll(reported));
        boolean leaving = !arrived && (!explainable || reacted && (holds || turnsAway));
        var restedSoFar = holds || !(passed && through) ? rested : null;
        boolean leftBefore = doubtful != null && !doubtful.distanceTo(reported).isAbove(LEAP)
                && doubtful.distanceTo(goal).isAbove(Figures.OVERRIDE_SPEED);
        var next = new BeltWatch(goal, since, explained, rests ? now : restedSoFar, best,
                nearer || arrived ? now : closerAt, reported, last, around, still, began,
                slowest, rampFrom, leaving ? before + (leftBefore ? 2 : 1) : 0,
                above ? surging + (twice ? 2 : 1) : 0,
                jumped || arrived && !hasRested() && leaps(last, reported),
                comesDown);
        boolean over = !reacting && !next.jumped && next.isSettled(now) && next.isSteadyAt(goal);
        var watch = next.comesDown && next.isSettled(now) ? next.comingDown(false) : next;
        return new Watched(over ? watch.rampingFrom(goal) : watch,
                next.finding(reported, now, gap, reacting));
    }

    /** On the way down the slowest speed seen so far; the goal, where two samples are no surge above it. */
    private Speed explained(Speed goal, Speed reported) {
        var highest = last == null ? reported : last.max(reported);
        boolean down = !highest.isAbove(goal.plus(Figures.SURGE.hundredthsKmh()));
        var told = goal.min(ceiling);
        return down ? told : told.max(ceiling.min(reported));
    }

    /** Whether the belt has plainly left the speed that it had, towards its target. */
    boolean isOnItsWay(Speed reported) {
        if (target == null || !began.distanceTo(reported).isAbove(Figures.AT_TARGET)) return false;
        return target.isAbove(began)
                ? reported.isAbove(began) && !reported.isAbove(target)
                : began.isAbove(reported) && !target.isAbove(reported);
    }

    /** Whether it has gone up through its target, and so has taken that. */
    boolean isThrough(Speed reported) {
        return target != null && target.isAbove(began) && reported.isAbove(target);
    }

    /** Whether it comes nearer to this, or is there, and has not gone away from there since the request. */
    boolean goesOnTo(Speed goal, Speed reported) {
        int gap = gap(goal, reported);
        return gap <= Figures.OVERRIDE_SPEED.hundredthsKmh()
                || gap < gap(goal, last) && gap <= gap(goal, began);
    }

    /** Whether the belt has changed its speed since the request. */
    boolean hasMoved(Speed reported) {
        return began.distanceTo(reported).isAbove(Figures.OVERRIDE_SPEED);
    }

    /** Whether the belt has come to its target from elsewhere, and so has reacted. */
    boolean hasObeyed() {
        return hasBeen(STEADY);
    }

    /** The same of one that has been no further from there than a belt at rest. */
    boolean hasBeenNear() {
        return hasBeen(REST.hundredthsKmh());
    }

    private boolean hasBeen(int near) {
        return target != null && hasRested() && closest <= near
                && began.distanceTo(target).isAbove(Figures.OVERRIDE_SPEED);
    }

    /** Whether its last two reports say the same. */
    boolean keepsItsSpeed() {
        return lastButOne != null && stays(lastButOne);
    }

    /** Whether it is slower than that already and slows down further, whoever it is that stops it. */
    boolean fallsBelow(Speed speed, Moment now) {
        return last != null && speed.isAbove(last) && falls()
                && now.since(since).compareTo(Figures.REACTION) >= 0;
    }

    /** The same of one that two reports show below, whatever it may still react to. */
    boolean fallsFurtherBelow(Speed speed) {
        return lastButOne != null && speed.isAbove(lastButOne) && falls();
    }

    private boolean falls() {
        return last != null && slowsDown(lastButOne, last);
    }

    boolean stays(Speed reported) {
        return last != null && !last.distanceTo(reported).isAbove(REST);
    }

    boolean slowsDown(Speed reported) {
        return slowsDown(last, reported);
    }

    private static boolean slowsDown(@Nullable Speed from, Speed to) {
        return from != null && from.isAbove(to.plus(REST.hundredthsKmh()));
    }

    /** Whether the belt is slower than anything that it may still react to. */
    private boolean isBelowAll(Speed reported) {
        return slowest.isAbove(reported.plus(Figures.OVERRIDE_SPEED.hundredthsKmh()));
    }

    /** The same where it is faster, once it has stayed where it was told to be. */
    private boolean isAboveAll(Speed reported) {
        return hasStayed()
                && reported.isAbove(ceiling.max(began).plus(Figures.OVERRIDE_SPEED.hundredthsKmh()));
    }

    private boolean hasRested() {
        return rested != null;
    }

    /** Whether it was still at its target when it had had time to leave it for another. */
    private boolean hasStayed() {
        return rested != null && rested.since(since).compareTo(Figures.DEAD_TIME) >= 0;
    }

    private static boolean leaps(@Nullable Speed from, Speed to) {
        return from != null && from.distanceTo(to).isAbove(LEAP);
    }

    /**
     * Whether a belt that has settled, or that the console has set, is told otherwise by what the machine names; or one
     * on its way down, by less than any way there leads through.
     */
    boolean isOverriddenBy(Speed told, Speed grid, Moment now) {
        if (target == null || told.distanceTo(target).compareTo(grid) < 0) return false;
        boolean below = rampFrom.isAbove(target) && target.isAbove(told);
        return (hasRested() || isNamed() || below) && !isStepOfRamp(told, now);
    }

    /** Some machines tell each step of a ramp, and report the target meanwhile; such a step is no other target. */
    boolean isStepOfRamp(Speed told, Moment now) {
        if (target == null) return false;
        boolean between = !told.isAbove(rampFrom.max(target)) && !rampFrom.min(target).isAbove(told);
        // so small a change is over once the belt rests there
        boolean over = restsAtTarget(now)
                && !rampFrom.distanceTo(target).isAbove(Figures.OVERRIDE_SPEED);
        boolean reacting = !over && now.since(since).compareTo(Figures.REACTION) < 0;
        // what lies on the way down is no word before the belt is there
        boolean comesDown = rampFrom.isAbove(target) && !hasRested();
        return between && (reacting || jumped || comesDown) && now.since(since).compareTo(RAMP) < 0;
    }

    boolean restsAtTarget(Moment now) {
        return target != null && isSettled(now) && isSteadyAt(target);
    }

    private boolean isSettled(Moment now) {
        return now.since(steadySince).compareTo(Figures.AT_REST) >= 0
                && now.since(since).compareTo(Figures.DEAD_TIME) >= 0;
    }

    private boolean isSteadyAt(Speed goal) {
        return steady.distanceTo(goal).hundredthsKmh() <= STEADY;
    }

    private @Nullable Finding finding(Speed reported, Moment now, int gap, boolean reacting) {
        var goal = target;
        if (goal == null) return null;
        if (surging >= SAMPLES) return new Finding.Surge(reported, ceiling);
        var still = now.since(steadySince);
        boolean rests = still.isPositive();
        if (away >= SAMPLES) {
            // one that came from above is not on its way up; one that was near already may not have set out yet
            boolean mayRise = rests && !hasStayed() && goal.isAbove(reported.max(began));
            return isInMiles(reported, goal, still)
                    ? new Finding.Surge(reported, goal)
                    : new Finding.SpeedOverridden(reported, mayRise);
        }
        if (gap <= Figures.OVERRIDE_SPEED.hundredthsKmh()) return null;
        if (now.since(closerAt).compareTo(Figures.FOLLOW) >= 0)
            return new Finding.NotFollowing(reported, goal);
        if (reacting) return null;
        if (still.compareTo(Figures.SETTLING) < 0 || !hasMoved(reported)) return null;
        // below its target it was set by somebody; above, it has to come down, and S10 sees that it does
        if (goal.isAbove(reported)) return new Finding.SpeedOverridden(reported, true);
        return isInMiles(reported, goal, still) ? new Finding.Surge(reported, goal) : null;
    }

    /** Whether the machine says that it takes the kilometres that it was told for miles. */
    boolean isMeantInMiles(Speed told, Moment now) {
        return target != null && now.since(since).compareTo(RAMP) < 0
                && told.equals(Speed.mph(target.kmh()));
    }

    /** Whether the machine has begun to take kilometres for miles. */
    private boolean isInMiles(Speed reported, Speed goal, Duration still) {
        boolean wasThere = rested != null && rested.isAfter(since);
        return !wasThere && still.compareTo(Figures.AT_REST) >= 0
                && !reported.distanceTo(Speed.mph(goal.kmh())).isAbove(MILES_TOLERANCE);
    }
}
