package kick.controller.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.actuation.Response;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;

/** The way of a running belt through the steps of a plan: their ends, their clocks, their cues. */
final class Course {
    /** Seconds before the end of a step at which it is announced. */
    private static final int[] CUES = {10, 5, 3, 2, 1};
    /** How often the target of a step that ramps is looked at again. */
    private static final Duration RAMP_UPDATE = Duration.ofSeconds(1);
    /** A step that waits for its speed longer than this begins all the same. */
    private static final Duration WAITING_PATIENCE = Duration.ofSeconds(60);
    /** Back goes to the beginning of this step if it is older than this, else to the step before. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(5);

    private final Plan plan;
    private final Response response;

    Course(Plan plan, Response response) {
        this.plan = plan;
        this.response = response;
    }

    /** A position with what was said on the way to it. */
    record Moved(Position position, List<EngineEvent> events, boolean over) {

        Next next() {
            return over
                    ? new Next(new Phase.Easing(position, Ending.FINISHED, position.anchor()), events)
                    : new Next(new Phase.Running(position), events);
        }
    }

    Next begin(Position p) {
        return new Next(new Phase.Running(leading(p)), begun(p, new ArrayList<>()));
    }

    // --- in time -------------------------------------------------------------------------------------------

    /** What the belt should do now, with what has to be asked for before its time. */
    Target target(Position p, Moment now) {
        var here = p.isRamp(plan) ? p.predicted(now) : p;
        var speed = here.wantedSpeed(plan);
        var incline = here.wantedIncline(plan);
        if (p.hold() != null || p.waiting() || isLast(p)) return new Target.At(speed, incline);
        var end = p.end(plan);
        var next = plan.steps().get(p.index() + 1);
        boolean slower = speed.isAbove(next.aim().first()) && !now.isBefore(end.minus(toLeave(p)));
        boolean steeper = next.incline().isAbove(incline) && !now.isBefore(end.minus(toRise(p, incline)));
        return new Target.At(slower ? next.aim().first() : speed, steeper ? next.incline() : incline);
    }

    private boolean isLast(Position p) {
        return p.index() + 1 == plan.steps().size();
    }

    /**
     * A step before one that is to begin at speed ends as much earlier as the belt needs to get there, but
     * not by more than half of itself.
     */
    private Position leading(Position p) {
        if (isLast(p) || p.hold() != null) return p;
        var next = plan.steps().get(p.index() + 1);
        if (next.clock() != StepClock.PRE_RAMP) return p;
        var to = next.aim().first();
        var speed = p.wantedSpeed(plan);
        var lead = response.toReach(speed, to, Position.tolerance(to));
        var half = switch (p.in(plan).extent()) {
            case Extent.ForTime(var time) -> time.dividedBy(2);
            case Extent.ForDistance(var distance) -> speed.isZero()
                    ? Duration.ZERO
                    : speed.max(p.speed()).timeFor(distance).dividedBy(2);
            case Extent.Open() -> Duration.ZERO;
        };
        return p.leading(lead.compareTo(half) < 0 ? lead : half);
    }

    /** The same where the way has become another one only now: the step ends in no moment that is over. */
    private Position leading(Position p, Moment now) {
        var next = leading(p);
        var whole = p.leading(Duration.ZERO).end(plan);
        var left = whole.since(now);
        return next.leadNanos() <= left.toNanos()
                ? next
                : next.leading(left.isNegative() ? Duration.ZERO : left);
    }

    /**
     * A step that was run at speed ends at its speed: the belt keeps it for so long after it is told to
     * slow down.
     */
    private Duration toLeave(Position p) {
        return p.in(plan).clock() == StepClock.AT_ONCE
                ? Duration.ZERO
                : response.toLeave(Position.tolerance(p.wantedSpeed(plan)));
    }

    /** The lift is slow: before work on a hill it is asked for in time. */
    private Duration toRise(Position p, Incline incline) {
        var next = plan.steps().get(p.index() + 1);
        return next.kind() == StepKind.WORK ? response.toReach(incline, next.incline()) : Duration.ZERO;
    }

    /**
     * When the deck begins to rise for the next step while this one still goes on; {@link Moment#NEVER}
     * where it does not, or has begun.
     */
    Moment rises(Position p, Moment now) {
        if (p.hold() != null || p.waiting() || isLast(p)) return Moment.NEVER;
        var end = p.end(plan);
        var incline = p.wantedIncline(plan);
        if (end.equals(Moment.NEVER) || !plan.steps().get(p.index() + 1).incline().isAbove(incline))
            return Moment.NEVER;
        var rises = end.minus(toRise(p, incline));
        return rises.isBefore(end) && rises.isAfter(now) ? rises : Moment.NEVER;
    }

    /** When {@link #target} changes within the step. */
    private Moment targetChange(Position p, Moment end, Moment now) {
        if (p.hold() != null || p.waiting() || isLast(p) || end.equals(Moment.NEVER)) return Moment.NEVER;
        var slower = end.minus(toLeave(p));
        var steeper = end.minus(toRise(p, p.wantedIncline(plan)));
        return (slower.isAfter(now) ? slower : end).min(steeper.isAfter(now) ? steeper : end);
    }

    // --- moving on -----------------------------------------------------------------------------------------

    /** Lets time pass without a report. */
    Next advance(Position p, Moment now) {
        return moved(p, now).next();
    }

    /** A report: the time since the last one becomes certain. */
    Moved reported(Position p, Speed speed, @Nullable Incline incline, Moment now) {
        var before = moved(p, now);
        if (before.over()) return before;
        var here = before.position();
        var deck = incline == null ? here.wantedIncline(plan) : incline;
        if (here.waiting()) return arriving(here, speed, deck, now, before.events());
        var certain = here.reported(now, speed, deck);
        if (certain.end(plan).isAfter(now)) return new Moved(certain, before.events(), false);
        var after = moved(certain, now);
        var said = new ArrayList<>(before.events());
        said.addAll(after.events());
        return new Moved(after.position(), said, after.over());
    }

    /**
     * A step whose clock waits: it starts at the very moment at which the belt came within reach of its
     * speed, which lies between the last report and this one.
     */
    private Moved arriving(Position p, Speed speed, Incline deck, Moment now, List<EngineEvent> said) {
        var goal = p.wantedSpeed(plan);
        int tolerance = Position.tolerance(goal);
        int from = p.speed().hundredthsKmh() - goal.hundredthsKmh();
        int to = speed.hundredthsKmh() - goal.hundredthsKmh();
        boolean patient = p.transition().time().compareTo(WAITING_PATIENCE) < 0;
        if (Math.abs(to) > tolerance && patient) return new Moved(p.reported(now, speed, deck), said, false);
        boolean atSpeed = Math.abs(to) <= tolerance;
        boolean crossed = atSpeed && Math.abs(from) > tolerance;
        var started = crossed
                ? crossing(p, speed, from, to, tolerance, deck, now)
                : p.movedTo(atSpeed ? p.anchor() : now, atSpeed ? p.speed() : speed, deck).clockStarted();
        var events = new ArrayList<>(said);
        events.add(new EngineEvent.ClockStarted(p.index(), atSpeed));
        return new Moved(started.reported(now, speed, deck), events, false);
    }

    private static Position crossing(Position p, Speed speed, int from, int to, int tolerance, Incline deck,
            Moment now) {
        double share = (Math.abs(from) - tolerance) / (double) Math.abs(from - to);
        var at = p.anchor().plusNanos((long) (share * now.nanosSince(p.anchor())));
        int change = (int) Math.round(share * (speed.hundredthsKmh() - p.speed().hundredthsKmh()));
        return p.movedTo(at, p.speed().plus(change), deck).clockStarted();
    }

    /**
     * Ends the steps that end before {@code now}, each at its own moment, and gives the cues that are
     * due.
     */
    private Moved moved(Position p, Moment now) {
        var end = p.end(plan);
        if (end.isAfter(now)) return cued(p, end, now);
        List<EngineEvent> events = new ArrayList<>();
        var here = p;
        while (!end.isAfter(now)) {
            events.add(ended(here.predicted(end), true, end));
            if (here.index() + 1 == plan.steps().size()) return new Moved(here.predicted(end), events, true);
            here = leading(here.entered(plan, here.index() + 1, end));
            begun(here, events);
            end = here.end(plan);
        }
        return new Moved(here, events, false);
    }

    private Moved cued(Position p, Moment end, Moment now) {
        if (p.waiting()) return new Moved(p, List.of(), false);
        List<EngineEvent> events = new ArrayList<>(0);
        var here = p;
        var own = p.in(plan).cues();
        for (int i = 0; i < own.size(); i++) {
            if (here.hasTold(i) || momentOf(own.get(i), p, end).isAfter(now)) continue;
            here = here.told(i);
            events.add(new EngineEvent.Says(p.index(), own.get(i).text()));
        }
        int due = countDown(p, end, now);
        if (due > 0) {
            here = here.said(due);
            events.add(new EngineEvent.EndsIn(p.index(), due));
        }
        return new Moved(here, events, false);
    }

    /** The count-down cue that is due; 0 if none is. */
    private int countDown(Position p, Moment end, Moment now) {
        if (end.equals(Moment.NEVER)) return 0;
        long left = end.nanosSince(now);
        int due = 0;
        for (int cue : CUES)
            if (left <= cue * 1_000_000_000L) due = cue;
        return due >= p.said() || due > longestCue(p) ? 0 : due;
    }

    private static Moment momentOf(Cue cue, Position p, Moment end) {
        return switch (cue.at()) {
            case Cue.After(var time) -> p.at(time);
            case Cue.AfterDistance(var distance) -> p.at(distance);
            case Cue.BeforeEnd(var time) -> end.equals(Moment.NEVER) ? end : end.minus(time);
            case Cue.BeforeEndDistance(var distance) -> end.equals(Moment.NEVER) || p.speed().isZero()
                    ? Moment.NEVER
                    : end.minus(p.speed().timeFor(distance));
        };
    }

    /** A cue must leave half of its step alone. */
    private int longestCue(Position p) {
        return p.in(plan).extent() instanceof Extent.ForTime(var time)
                ? (int) (time.toSeconds() / 2)
                : Integer.MAX_VALUE;
    }

    Moment deadline(Position p, Moment now) {
        var end = p.end(plan);
        var soonest = end.min(targetChange(p, end, now));
        if (!end.equals(Moment.NEVER)) {
            for (int cue : CUES) {
                var at = end.minus(Duration.ofSeconds(cue));
                if (at.isAfter(now) && cue < p.said() && cue <= longestCue(p)) {
                    soonest = soonest.min(at);
                    break;
                }
            }
        }
        var own = p.in(plan).cues();
        for (int i = 0; i < own.size(); i++)
            if (!p.hasTold(i)) soonest = soonest.min(momentOf(own.get(i), p, end));
        return p.isRamp(plan) ? soonest.min(now.plus(RAMP_UPDATE)) : soonest;
    }

    private List<EngineEvent> begun(Position p, List<EngineEvent> events) {
        events.add(new EngineEvent.StepBegan(p.index()));
        if (!p.waiting()) events.add(new EngineEvent.ClockStarted(p.index(), true));
        return events;
    }

    private static EngineEvent ended(Position p, boolean completed, Moment at) {
        return new EngineEvent.StepEnded(p.index(), p.step(), p.transition(), completed, at);
    }

    Next skip(Position p, Moment now) {
        return jump(p, p.index() + 1, p.in(plan).extent() instanceof Extent.Open, now);
    }

    Next back(Position p, Moment now) {
        boolean again = p.predicted(now).step().time().compareTo(JUST_BEGUN) >= 0 || p.index() == 0;
        return jump(p, again ? p.index() : p.index() - 1, false, now);
    }

    private Next jump(Position p, int index, boolean completed, Moment now) {
        List<EngineEvent> events = new ArrayList<>();
        var here = p.predicted(now);
        events.add(ended(here, completed, now));
        if (index == plan.steps().size())
            return new Next(new Phase.Easing(here, Ending.FINISHED, now), events);
        var next = leading(p.entered(plan, index, now));
        return new Next(new Phase.Running(next), begun(next, events));
    }

    /** The runner has changed the speed, so the way to the next step's is another, unless the belt is on it already. */
    Next nudged(Position p, Moment now) {
        boolean leaves = !now.isBefore(p.end(plan).minus(toLeave(p)));
        return Next.to(new Phase.Running(leaves ? p : leading(p, now)));
    }

    /** The console has another speed; the incline that it has, if any, stays, else the deck's own, as far as planned. */
    Next held(Position p, Speed speed) {
        var incline = p.wantedIncline(plan);
        return held(p, speed, p.hold() == null ? p.incline().min(incline) : incline);
    }

    /** The console has another incline. */
    Next held(Position p, Incline incline) {
        var speed = p.wantedSpeed(plan);
        return held(p, p.hold() == null ? p.speed().min(speed) : speed, incline);
    }

    private static Next held(Position p, Speed speed, Incline incline) {
        var hold = new Hold(speed, incline, p.index(), false);
        return Next.to(new Phase.Running(p.holding(hold).leading(Duration.ZERO)),
                new EngineEvent.Held(speed, incline));
    }

    /** In the step of the override the runner's word counts for the next one, later at once. */
    Next goOn(Position p, Moment now) {
        var hold = p.hold();
        if (hold == null) return Next.to(new Phase.Running(p));
        return hold.step() == p.index()
                ? Next.to(new Phase.Running(p.holding(hold.agree())))
                : Next.to(new Phase.Running(leading(p.holding(null), now)), new EngineEvent.Released());
    }
}
