package kick.controller.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;

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

    Course(Plan plan) {
        this.plan = plan;
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
        return new Next(new Phase.Running(p), begun(p, new ArrayList<>()));
    }

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
        if (!here.waiting()) return new Moved(here.reported(now, speed, deck), before.events(), false);
        return arriving(here, speed, deck, now, before.events());
    }

    /**
     * A step whose clock waits: it starts at the very moment at which the belt came within reach of its speed, which
     * lies between the last report and this one.
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

    /** Ends the steps that end before {@code now}, each at its own moment, and gives the cues that are due. */
    private Moved moved(Position p, Moment now) {
        var end = p.end(plan);
        if (end.isAfter(now)) return cued(p, end, now);
        List<EngineEvent> events = new ArrayList<>();
        var here = p;
        while (!end.isAfter(now)) {
            events.add(ended(here.predicted(end), true, end));
            if (here.index() + 1 == plan.steps().size()) return new Moved(here.predicted(end), events, true);
            here = here.entered(plan, here.index() + 1, end);
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
        var soonest = end;
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
        var next = p.entered(plan, index, now);
        return new Next(new Phase.Running(next), begun(next, events));
    }

    Next held(Position p, Speed speed, Incline incline) {
        var hold = new Hold(speed, incline, p.index(), false);
        return Next.to(new Phase.Running(p.holding(hold)), new EngineEvent.Held(speed, incline));
    }

    /** In the step of the override the runner's word counts for the next one, later at once. */
    Next goOn(Position p) {
        var hold = p.hold();
        if (hold == null) return Next.to(new Phase.Running(p));
        return hold.step() == p.index()
                ? Next.to(new Phase.Running(p.holding(hold.agree())))
                : Next.to(new Phase.Running(p.holding(null)), new EngineEvent.Released());
    }
}
