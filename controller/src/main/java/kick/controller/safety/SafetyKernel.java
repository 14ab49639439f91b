package kick.controller.safety;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * The gate before the control point. It is told everything that was written and everything that was heard, and
 * {@link #permit} decides about the next write; {@link Permits} holds the predicates themselves. A new kernel is
 * latched, unlinked and knows nothing, so it permits nothing but Stop: a crash or a cold start is a stop (S3).
 *
 * @param rampKmhPerSecond how steeply this machine speeds up, once learned; NaN before (S11)
 */
public record SafetyKernel(Limits limits, Proof proof, Latch latch, Link link, Reported reported,
        Outcome outcome,
        BeltWatch belt, DeckWatch deck, Bar bar, double rampKmhPerSecond) {

    /** Everything the kernel makes of a sample. */
    public record Heard(SafetyKernel kernel, @Nullable Finding speed, @Nullable Finding incline) {}

    public static SafetyKernel cold(Limits limits, Proof proof, Moment now) {
        return new SafetyKernel(limits, proof, new Latch.Stopped(now), Link.down(now), Reported.NOTHING,
                Outcome.Known.NOW,
                BeltWatch.NOTHING_ASKED, DeckWatch.NOTHING_ASKED, Bar.NONE, Double.NaN);
    }

    // --- what the kernel is told ---------------------------------------------------------------------------

    public SafetyKernel within(Limits newLimits) {
        return new SafetyKernel(newLimits, proof, latch, link, reported, outcome, belt, deck, bar,
                rampKmhPerSecond);
    }

    public SafetyKernel proven(Proof newProof) {
        return new SafetyKernel(limits, newProof, latch, link, reported, outcome, belt, deck, bar,
                rampKmhPerSecond);
    }

    /** This is another machine: what the one before it was told says nothing (S13). */
    public SafetyKernel stranger() {
        return new SafetyKernel(limits, Proof.NONE, latch, link, reported, outcome, BeltWatch.NOTHING_ASKED,
                DeckWatch.NOTHING_ASKED, bar, rampKmhPerSecond);
    }

    /** The machine's own acceleration has been learned (S11). */
    public SafetyKernel learned(double kmhPerSecond) {
        return new SafetyKernel(limits, proof, latch, link, reported, outcome, belt, deck, bar, kmhPerSecond);
    }

    public SafetyKernel linkUp(Moment now) {
        var before = isBlindStart(now) ? stopped(now) : this;
        return new SafetyKernel(limits, proof, before.latch, Link.up(now), reported.onNewLink(), outcome,
                belt,
                deck, bar, rampKmhPerSecond);
    }

    /** A start that was asked for at the end of a long gap is no word about what the belt does now (S7). */
    private boolean isBlindStart(Moment now) {
        return latch instanceof Latch.Armed && isLongGap(now);
    }

    private boolean isLongGap(Moment now) {
        return reported.at() != null && now.since(reported.at()).compareTo(Figures.LONG_GAP) > 0;
    }

    public SafetyKernel linkLost(Moment now) {
        var down = with(Link.down(now));
        return outcome instanceof Outcome.Pending(_, _, _, var before, _)
                ? down.with(reported.awaiting()).with(new Outcome.Unknown(now, before, null))
                : down;
    }

    public boolean controlled() {
        return link.control();
    }

    public SafetyKernel controlled(boolean granted) {
        return granted == link.control() ? this : with(link.controlled(granted));
    }

    /** A stop was asked for, or has happened, whoever wanted it (S3, S6). */
    public SafetyKernel stopped(Moment now) {
        return with(new Latch.Stopped(now));
    }

    /** The runner, at the belt, asks for a start. */
    public SafetyKernel armed(Moment now) {
        return with(latch.armed(now)).with(bar == Bar.BELT_FAULT ? Bar.NONE : bar);
    }

    /** The same of the belt that was reported last. */
    public SafetyKernel startedAtConsole(Moment now) {
        return startedAtConsole(reported.speed(), now);
    }

    /** The runner has asked, and the belt was started at the console: as it is seen now, and not as it was told before. */
    public SafetyKernel startedAtConsole(Speed seen, Moment now) {
        // slower than a walk it has its first target still to come (S12)
        var asItIs = limits.onGridBelow(Figures.WALK).isAbove(seen)
                ? BeltWatch.NOTHING_ASKED
                : belt.adopted(seen, now);
        return latch instanceof Latch.Armed
                ? with(Latch.Open.at(now)).with(asItIs).with(DeckWatch.NOTHING_ASKED)
                : this;
    }

    /** The runner says that Kick may take over again (S7, S8). */
    public SafetyKernel released() {
        return bar == Bar.BELT_FAULT ? this : with(Bar.NONE);
    }

    /** A valid sample of Treadmill Data. */
    public SafetyKernel.Heard sample(Speed speed, @Nullable Incline incline, Moment now) {
        if (isBlindStart(now)) return stopped(now).sample(speed, incline, now);
        boolean open = latch instanceof Latch.Open;
        boolean longGap = open && isLongGap(now);
        // one whose first target is still to come starts with a walk all the same (S12)
        var watch = longGap && belt.target() != null ? belt.adopted(speed, now) : belt;
        var settled = settled(watch, speed, now);
        var watched = settled.watch().sample(speed, reported.doubtful(), now);
        var finding = watched.finding() == null ? settled.finding() : watched.finding();
        // a belt that goes on to what it was told before, and was not seen where Kick has told it to go since, has not
        // taken that, and nobody has set it
        if (finding instanceof Finding.SpeedOverridden
                && settled.outcome() instanceof Outcome.Unknown(_, var before, var vainSince)
                && before != null && vainSince != null
                && !watch.hasBeenNear() && watch.goesOnTo(before, speed)) {
            finding = null;
            settled = new Settled(watch, new Outcome.Known(vainSince));
            watched = new BeltWatch.Watched(watched.watch().stillAt(before, now), null);
        }
        if (finding instanceof Finding.SpeedOverridden(var to, _) && mayRise(settled, to))
            finding = new Finding.SpeedOverridden(to, true);
        // one below the slowest that can be asked for is asked for that once, as more would take it up
        if (finding instanceof Finding.SpeedOverridden(var to, _) && notAbove(to).isAbove(to)
                && notAbove(to).equals(belt.target()))
            finding = new Finding.SpeedOverridden(to);
        if (finding == null) finding = inVain(settled.outcome(), watched.watch(), speed, now);
        if (finding == null && bar == Bar.CONSOLE && settled.outcome() instanceof Outcome.Known)
            finding = watched.watch().restingBelow(settled.watch(), limits.speedGrid(), now);
        var decked = incline == null ? new DeckWatch.Watched(deck, null) : deck.sample(incline, now);
        var next = new SafetyKernel(limits, proof, latch, link, reported.sample(speed, incline, now),
                settled.outcome(), watched.watch(), decked.watch(), longGap ? bar.atLeast(Bar.LONG_GAP) : bar,
                rampKmhPerSecond);
        return next.found(open ? finding : null, open ? decked.finding() : null, now);
    }

    /** A packet that was malformed, implausible or one too many (S16). */
    public SafetyKernel badPacket(Moment now) {
        return new SafetyKernel(limits, proof, latch, link, reported.bad(now), outcome, belt, deck, bar,
                rampKmhPerSecond);
    }

    /** A report came that is believed only when the next one says the same; until then nothing is raised (S2). */
    public SafetyKernel doubtful(Speed speed) {
        return new SafetyKernel(limits, proof, latch, link, reported.inDoubt(speed), outcome, belt, deck, bar,
                rampKmhPerSecond);
    }

    /** Whether the belt may move (S5): it did when it was last seen, or has been told to since, whatever came of that. */
    public boolean mayMove() {
        return !reported.speed().isZero() || reported.awaited();
    }

    /** The machine says that its console set a new target speed. */
    public SafetyKernel.Heard consoleSpeed(Speed target, Moment now) {
        // what it has named holds until data show it, also where the runner has taken over meanwhile
        boolean held = bar == Bar.CONSOLE
                && (outcome instanceof Outcome.Unknown || !belt.isStepOfRamp(target, now));
        boolean again = !target.equals(belt.target()) && (isNamed(belt) || held);
        // below its slowest speed it is a step on the way from a stand, or to one
        boolean possible = !target.isAbove(Figures.FASTEST_BELT) && !limits.slowest().isAbove(target);
        boolean told = latch instanceof Latch.Open && possible
                && !mayBeEcho(target, now)
                && (again || belt.isOverriddenBy(target, limits.speedGrid(), now));
        if (!told) return new Heard(this, null, null);
        var asked = belt.target();
        if (asked != null && belt.isMeantInMiles(target, now))
            return found(new Finding.Surge(target, asked), null, now);
        // a single word, which may be damaged: data have to confirm it
        var open = new Outcome.Unknown(now, outcome.before() == null ? belt.target() : outcome.before(),
                null);
        return new Heard(with(reported.awaiting()).with(belt.named(target, bar == Bar.CONSOLE, now))
                .with(open)
                .with(bar.atLeast(Bar.CONSOLE)),
                new Finding.SpeedOverridden(target), null);
    }

    /** The machine says that its console set a new target incline. */
    public SafetyKernel.Heard consoleIncline(Incline target, Moment now) {
        boolean told = latch instanceof Latch.Open
                && !(outcome instanceof Outcome.Pending(SetTargetInclination _, _, _, _, _))
                && deck.target() != null && !deck.target().equals(target);
        if (!told) return new Heard(this, null, null);
        // the deck is still on its way there, which only a report can show
        var onItsWay = deck.named(target, now);
        var named = reported.incline() == null ? onItsWay.granted() : onItsWay;
        return new Heard(with(reported.awaiting()).with(named).with(bar.atLeast(Bar.CONSOLE)), null,
                new Finding.InclineOverridden(target));
    }

    public SafetyKernel sent(ControlPointRequest request, Moment now) {
        return switch (request) {
            case SetTargetSpeed(var speed) ->
                with(isFirst() ? belt.askedFirst(speed, now) : belt.asked(speed, now))
                        .with(latch.asked())
                        .with(pending(request, now));
            // it leaves open what became of a speed before it
            case SetTargetInclination(var incline) -> with(deck.asked(incline, now))
                    .with(outcome instanceof Outcome.Unknown ? outcome : pending(request, now));
            // no target of before stands any more (S12)
            case StartOrResume _ ->
                new SafetyKernel(limits, proof, Latch.Open.at(now), link, reported,
                        new Outcome.Pending(request, now, null, null, now), BeltWatch.NOTHING_ASKED,
                        DeckWatch.NOTHING_ASKED, Bar.NONE, rampKmhPerSecond);
            case Stop _,Pause _ -> stopped(now);
            default -> this;
        };
    }

    /** Whether nobody knows what the belt was told before: on another link (S7), or at its start. */
    private boolean isFirst() {
        return !Permits.isOfThisLink(this, belt.since())
                || latch instanceof Latch.Open(_, boolean told) && !told;
    }

    /** The machine has answered, whatever it said. */
    public SafetyKernel answered(Duration roundTrip) {
        return with(link.answeredAfter(roundTrip));
    }

    /** The machine has granted the request. */
    public SafetyKernel granted(ControlPointRequest request, Duration roundTrip) {
        var next = answered(roundTrip).confirmed(request);
        // over a long way also the belt is seen to react so much later
        boolean far = roundTrip.compareTo(Figures.DEAD_TIME) >= 0;
        if (!far || !(outcome instanceof Outcome.Pending(SetTargetSpeed asked, var at, _, _, _))) return next;
        return asked.equals(request) ? next.with(next.belt.takenAt(at.plus(roundTrip))) : next;
    }

    /** The machine has granted the request, or has said in its status that it has carried it out. */
    public SafetyKernel confirmed(ControlPointRequest request) {
        var taken = request instanceof SetTargetInclination(var incline) ? with(deck.granted(incline)) : this;
        var first = outcome.vainSince();
        // a late answer to the speed that was asked for last: no other may hold, but data still have to show it
        if (outcome instanceof Outcome.Unknown(var since, _, _) && first != null && isLastAskedFor(request))
            return with(new Outcome.Unknown(since, belt.target(), null)).with(belt.grantedAfter(first));
        // a late answer to another says nothing of the one on its way
        if (!(outcome instanceof Outcome.Pending(var asked, var at, _, var before, var vainSince))
                || !asked.equals(request))
            return taken;
        var known = new Outcome.Known(vainSince.isBefore(at) ? vainSince : null);
        // what asks for no other speed has no part in what came of those that did
        if (!(request instanceof SetTargetSpeed(var to))) return taken.with(known);
        // it is the target also where somebody has taken the belt over in the meantime
        var watch = to.equals(belt.target()) ? belt : belt.asked(to, at);
        return to.equals(before)
                ? with(known).with(watch)
                : with(Outcome.Known.NOW).with(watch.grantedAfter(vainSince));
    }

    private boolean isLastAskedFor(ControlPointRequest request) {
        return request instanceof SetTargetSpeed(var speed) && speed.equals(belt.target());
    }

    /** The machine has refused the request: the old target stands, until data show otherwise (S9). */
    public SafetyKernel refused(ControlPointRequest request, Duration roundTrip, Moment now) {
        var answered = answered(roundTrip);
        // data may have settled a speed that was open before this incline, but not what became of it
        boolean settledMeanwhile = outcome instanceof Outcome.Known
                && request instanceof SetTargetInclination;
        boolean counts = settledMeanwhile
                || outcome instanceof Outcome.Pending(var asked, _, _, _, _) && asked.equals(request);
        if (!Permits.movesTheBelt(request) || !counts) return answered;
        var before = settledMeanwhile ? belt.target() : outcome.before();
        var old = outcome instanceof Outcome.Pending(_, _, var earlier, _, _) ? earlier : null;
        var told = old == null ? null : old.target();
        // what was open before it, and may still be taken, stays so
        var unknown = answered.with(reported.awaiting())
                .with(new Outcome.Unknown(now, before, outcome.openBefore()));
        return switch (request) {
            case SetTargetSpeed _ when old != null && told != null ->
                unknown.with(belt.backTo(told, old, now));
            // without a target before it, it is the belt's own speed that stands
            case SetTargetSpeed(var to) when reported.speed().isAbove(to) ->
                unknown.with(belt.adopted(reported.speed(), now));
            // it may have been asked for more than once, and granted
            case SetTargetInclination(var to) when !(deck.taken() && to.equals(deck.target())) ->
                unknown.with(deck.refused(now));
            default -> unknown;
        };
    }

    /** No answer came in time, or the link went first (S9). */
    public SafetyKernel unanswered(ControlPointRequest request, Moment now) {
        if (!Permits.movesTheBelt(request)) return this;
        // data may have settled what was open before this request, but not what became of it
        return with(reported.awaiting()).with(
                outcome instanceof Outcome.Known
                        ? new Outcome.Unknown(now, slower(request), null)
                        : lost(request, now));
    }

    /** Of the target and of what was asked for before somebody else named that. */
    private @Nullable Speed slower(ControlPointRequest request) {
        var target = belt.target();
        return target != null && request instanceof SetTargetSpeed(var asked) ? target.min(asked) : target;
    }

    // --- what the kernel decides ---------------------------------------------------------------------------

    /**
     * The target that holds, when it is time to ask for it once more: only an answer shows that a slow way to the
     * machine is quick again, and one slow answer must not hold the runner back for the rest of a step (S4). To a belt
     * that is on its way, wherever it goes, it would be news that it has this target.
     *
     * @return null if there is none, or not yet
     */
    public @Nullable ControlPointRequest remeasuring(Moment now) {
        var target = belt.target();
        if (target == null || !link.isAnswered() || !belt.keepsItsSpeed()
                || now.since(belt.since()).compareTo(Figures.MEASURE_AGAIN) < 0)
            return null;
        return permit(new SetTargetSpeed(target), now) instanceof Verdict.Allowed(var same)
                ? same
                : null;
    }

    /**
     * Whether this may be written now. Stop and Pause are never refused, and neither is anything slower than the belt
     * was in its last two reports, unless the machine may have taken a still slower target whose outcome is open: that
     * waits for a report (S9).
     */
    public Verdict permit(ControlPointRequest request, Moment now) {
        return Permits.permit(this, request, now);
    }

    /** The nearest speed to {@code wanted} that the limits allow now (S1, S12). */
    public Speed limited(Speed wanted) {
        var nearest = limits.within(wanted);
        boolean walks = hasYetToWalk() || !wanted.isAbove(Figures.WALK);
        return walks && nearest.isAbove(Figures.WALK)
                ? limits.onGridBelow(Figures.WALK)
                : nearest;
    }

    /** Whether the next target is the first of a start, also where the console has slowed down since what it started. */
    boolean hasYetToWalk() {
        var told = belt.target();
        return told == null || latch instanceof Latch.Open(_, boolean toldSince) && !toldSince
                && limits.onGridBelow(Figures.WALK).isAbove(told);
    }

    /** The fastest speed that can be asked for and is no faster than a belt that somebody else has set (S8). */
    public Speed notAbove(Speed reported) {
        return limits.onGridBelow(reported.min(limits.tightestSpeed().speed()));
    }

    /** The same for the deck. */
    public Incline notAbove(Incline reported) {
        return limits.onGridBelow(reported.min(limits.tightestIncline().incline()));
    }

    public Incline limited(Incline wanted) {
        return limits.within(wanted);
    }

    // --- inside --------------------------------------------------------------------------------------------

    private record Settled(BeltWatch watch, Outcome outcome, @Nullable Finding finding) {
        Settled(BeltWatch watch, Outcome outcome) {
            this(watch, outcome, null);
        }
    }

    /** S9: what fresh data say of a request whose outcome is not known. */
    private Settled settled(BeltWatch watch, Speed speed, Moment now) {
        if (!(outcome instanceof Outcome.Unknown(var since, var open, var vainSince)))
            return new Settled(watch, outcome);
        var target = watch.target();
        // what was told before the link came up does not stand again
        var before = Permits.isOfThisLink(this, watch.since()) ? open : null;
        // the old speed, so soon after a refusal, would let the same be asked for again
        if (now.since(since).compareTo(Figures.SAME_TARGET) < 0) return new Settled(watch, outcome);
        boolean near = target != null && !speed.distanceTo(target).isAbove(Figures.AT_TARGET);
        // what slows down keeps no speed
        boolean keeps = !watch.slowsDown(speed);
        // without a target before it, it is the belt's own speed that it may have kept; one that comes by shows nothing
        var other = before == null ? watch.began() : before;
        boolean rests = before == null ? watch.stays(speed) : keeps;
        boolean taken = near && rests && target != null && (other.equals(target)
                || speed.distanceTo(other).isAbove(speed.distanceTo(target)));
        if (taken) return new Settled(watch, Outcome.Known.NOW);
        boolean waitedLong = now.since(since).compareTo(Permits.LATE_EFFECT) >= 0;
        if (!waitedLong) return new Settled(watch, outcome);
        if (before == null && (target == null || watch.hasMoved(speed)))
            return new Settled(watch, Outcome.Known.NOW);
        // without a target before it, it is the speed that the belt has kept that stands
        if (before == null && keeps)
            return new Settled(watch.adopted(speed, now), new Outcome.Known(vainSince));
        if (before == null || !keeps || speed.distanceTo(before).isAbove(Figures.AT_TARGET))
            return new Settled(watch, outcome);
        // a slower target that only the console has named is asked for: the belt has to follow it (S10)
        if (Permits.isTheConsoles(this) && target != null && before.isAbove(target))
            return new Settled(watch, Outcome.Known.NOW, new Finding.SpeedOverridden(target, true));
        // and so it has to a faster one, for which nobody else asks
        if (isNamed(watch) && !near) return new Settled(watch, outcome);
        // a belt so near has nothing to follow
        return new Settled(watch.stillAt(before, now),
                near ? Outcome.Known.NOW : new Outcome.Known(vainSince));
    }

    /** Whether the target is one that the console has named, and data have not shown it yet. */
    private boolean isNamed(BeltWatch watch) {
        boolean refused = outcome.before() != null && outcome.before().equals(watch.target());
        return outcome instanceof Outcome.Unknown && outcome.vainSince() == null && !refused
                && watch.isNamed();
    }

    /** Whether a request of Kick's may still take the belt up from where somebody has it, as some act late. */
    private static boolean mayRise(Settled settled, Speed from) {
        var target = settled.watch().target();
        boolean own = settled.outcome().vainSince() != null && settled.outcome() instanceof Outcome.Unknown;
        return own && target != null && target.isAbove(from);
    }

    /** S10: nothing that was asked for has had an effect; saying it again does not give the belt more time. */
    private static @Nullable Finding inVain(Outcome outcome, BeltWatch watch, Speed reported, Moment now) {
        var since = outcome.vainSince();
        var target = watch.target();
        if (since == null || target == null || outcome instanceof Outcome.Known) return null;
        boolean inVain = now.since(since).compareTo(Figures.FOLLOW) >= 0
                && reported.distanceTo(target).isAbove(Figures.AT_TARGET);
        return inVain && !watch.hasMoved(reported) ? new Finding.NotFollowing(reported, target) : null;
    }

    /**
     * What is set above the cap is taken back to the cap; a belt that was told that already has no more time for it,
     * nor for what the console has named. One slower than all that it can be asked for is first asked for less than it
     * may still be on its way to.
     */
    private BeltWatch overridden(Speed to, boolean mayRise, Moment now) {
        var here = notAbove(to);
        if (to.equals(belt.target()) || mayRise && here.isAbove(to)) return belt;
        var adopted = belt.takenOver(to, now);
        return to.isAbove(here.plus(limits.speedGrid().hundredthsKmh())) && here.equals(belt.target())
                ? adopted.backTo(here, belt.closerAt()).takenAt(belt.since())
                : adopted;
    }

    private Heard found(@Nullable Finding speed, @Nullable Finding incline, Moment now) {
        var next = switch (speed) {
            case null -> this;
            case Finding.SpeedOverridden(var to, boolean mayRise) ->
                with(overridden(to, mayRise, now)).with(bar.atLeast(Bar.CONSOLE));
            case Finding.InclineOverridden _ -> this;
            case Finding.Surge _,Finding.NotFollowing _ -> with(Bar.BELT_FAULT);
        };
        // one that is told to walk now has as long again before it is stopped
        if (speed instanceof Finding.NotFollowing(_, var goal) && goal.isAbove(Figures.WALK))
            next = next.with(next.belt.closerSince(now));
        if (incline instanceof Finding.InclineOverridden(var to))
            next = next.with(next.deck.adopted(to, now)).with(next.bar.atLeast(Bar.CONSOLE));
        return new Heard(next, speed, incline);
    }

    /**
     * Whether a change is on its way that may be named so, which a belt that rests at its target has behind it; the same
     * once more would be far off in another unit.
     */
    private boolean mayBeEcho(Speed named, Moment now) {
        if (belt.restsAtTarget(now)) return false;
        var told = belt.target();
        boolean other = told == null || !told.equals(outcome.before())
                || told.distanceTo(named).isAbove(Figures.OVERRIDE_SPEED);
        return other && outcome instanceof Outcome.Pending(SetTargetSpeed _, _, _, _, _);
    }

    private Outcome pending(ControlPointRequest request, Moment now) {
        var stands = standing(now);
        var told = stands == null ? null : stands.target();
        var before = outcome.before();
        var first = outcome.vainSince();
        // what came to nothing long ago has nothing to do with this request
        boolean old = first != null && outcome instanceof Outcome.Known
                && now.since(first).compareTo(Figures.FOLLOW.multipliedBy(2)) > 0;
        var vainSince = old ? null : first;
        return new Outcome.Pending(request, now, told == null ? null : stands,
                told == null || before == null ? told : told.min(before),
                vainSince == null ? now : vainSince);
    }

    /** What was told before the link came up does not stand again, but the speed that the belt keeps does. */
    private @Nullable BeltWatch standing(Moment now) {
        if (belt.target() == null || Permits.isOfThisLink(this, belt.since())) return belt;
        return belt.keepsItsSpeed() ? belt.adopted(reported.speed(), now) : null;
    }

    private Outcome lost(ControlPointRequest request, Moment now) {
        return switch (outcome) {
            case Outcome.Pending(_, _, _, var before, var first) -> new Outcome.Unknown(now, before, first);
            // what the console has named meanwhile does not tell what became of it
            case Outcome.Unknown(_, var before, var first) when request instanceof SetTargetSpeed ->
                new Outcome.Unknown(now, before, first);
            default -> outcome;
        };
    }

    private SafetyKernel with(Latch newLatch) {
        return new SafetyKernel(limits, proof, newLatch, link, reported, outcome, belt, deck, bar,
                rampKmhPerSecond);
    }

    private SafetyKernel with(Link newLink) {
        return new SafetyKernel(limits, proof, latch, newLink, reported, outcome, belt, deck, bar,
                rampKmhPerSecond);
    }

    private SafetyKernel with(Reported newReported) {
        return new SafetyKernel(limits, proof, latch, link, newReported, outcome, belt, deck, bar,
                rampKmhPerSecond);
    }

    private SafetyKernel with(Outcome newOutcome) {
        return new SafetyKernel(limits, proof, latch, link, reported, newOutcome, belt, deck, bar,
                rampKmhPerSecond);
    }

    private SafetyKernel with(BeltWatch newBelt) {
        return new SafetyKernel(limits, proof, latch, link, reported, outcome, newBelt, deck, bar,
                rampKmhPerSecond);
    }

    private SafetyKernel with(DeckWatch newDeck) {
        return new SafetyKernel(limits, proof, latch, link, reported, outcome, belt, newDeck, bar,
                rampKmhPerSecond);
    }

    private SafetyKernel with(Bar newBar) {
        return newBar == bar
                ? this
                : new SafetyKernel(limits, proof, latch, link, reported, outcome, belt, deck, newBar,
                        rampKmhPerSecond);
    }
}
