package kick.controller.engine;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;

/**
 * Where a run through a plan stands. Everything up to {@code anchor} is certain; what lies after it is predicted from
 * the speed at the anchor until the next report says how it was.
 *
 * @param index of the step
 * @param waiting whether the step's clock still waits for the belt to reach its speed
 * @param step time and distance on the step's own clock, up to the anchor
 * @param transition time and distance from the step's beginning to the start of its clock
 * @param total time and distance of the whole run while the belt moved
 * @param climbMicrometres height gained
 * @param speed of the belt at the anchor
 * @param incline of the deck at the anchor
 * @param speedNudge what the runner has added in this step, in hundredths of a km/h
 * @param inclineNudge the same for the incline, in tenths of a percent
 * @param hold null while the programme has the belt
 * @param said the last count-down cue that was given in this step, in seconds before its end
 * @param told which of the step's own cues have been given, a bit for each
 * @param leadNanos how much earlier than its extent says the step ends, because the belt needs so long to the speed of
 *        the next one
 * @param heard when the belt last reported; never later than the anchor
 */
public record Position(int index, boolean waiting, Odometer step, Odometer transition, Odometer total,
        long climbMicrometres, Moment anchor, Speed speed, Incline incline, int speedNudge, int inclineNudge,
        @Nullable Hold hold, int said, long told, long leadNanos, Moment heard) {

    private static final int NOTHING_SAID = Integer.MAX_VALUE;
    private static final long DOUBLED_MILLIMETRE = 720_000_000L;
    private static final int TOLERANCE = 20;

    static Position start(Plan plan, Moment now, Speed speed) {
        return new Position(0, waits(plan.steps().getFirst()), Odometer.ZERO, Odometer.ZERO, Odometer.ZERO, 0,
                now,
                speed, Incline.FLAT, 0, 0, null, NOTHING_SAID, 0, 0, now);
    }

    private static boolean waits(PlanStep step) {
        return step.clock() != StepClock.AT_ONCE;
    }

    public PlanStep in(Plan plan) {
        return plan.steps().get(index);
    }

    // --- moving on -----------------------------------------------------------------------------------------

    /** A report: certain up to {@code now}, with the belt's speed having changed evenly to {@code to}. */
    Position reported(Moment now, Speed to, Incline deck) {
        var p = movedTo(now, to, deck);
        return new Position(p.index, p.waiting, p.step, p.transition, p.total, p.climbMicrometres, now, to,
                deck,
                p.speedNudge, p.inclineNudge, p.hold, p.said, p.told, p.leadNanos, now);
    }

    /** Moved on to {@code now}, with the belt's speed having changed evenly to {@code to}. */
    Position movedTo(Moment now, Speed to, Incline deck) {
        long time = Math.max(0, now.nanosSince(anchor));
        var lap = Odometer.ZERO.plus(time, speed, to);
        long climb = lap.doubledSpan() * Math.max(0, deck.tenthsPercent()) / DOUBLED_MILLIMETRE;
        return new Position(index, waiting, waiting ? step : step.plus(lap),
                waiting ? transition.plus(lap) : transition,
                total.plus(lap), climbMicrometres + climb, now, to, deck, speedNudge, inclineNudge, hold,
                said, told, leadNanos, heard);
    }

    /** Looks ahead: as if the belt had kept its speed until {@code now}. */
    public Position predicted(Moment now) {
        return movedTo(now, speed, incline);
    }

    /** Certain again from here on, after a gap in which nothing was counted. */
    Position resumedAt(Moment now, Speed newSpeed) {
        return new Position(index, waiting, step, transition, total, climbMicrometres, now, newSpeed, incline,
                speedNudge, inclineNudge, hold, said, told, leadNanos, now);
    }

    Position heardAt(Moment then) {
        return new Position(index, waiting, step, transition, total, climbMicrometres, anchor, speed, incline,
                speedNudge, inclineNudge, hold, said, told, leadNanos, then);
    }

    Position entered(Plan plan, int newIndex, Moment at) {
        var here = predicted(at);
        var next = plan.steps().get(newIndex);
        var kept = hold == null || hold.agreed() ? null : hold.lowered(next.aim().first(), next.incline());
        return new Position(newIndex, waits(next), Odometer.ZERO, Odometer.ZERO, here.total,
                here.climbMicrometres, at,
                speed, incline, 0, 0, kept, NOTHING_SAID, 0, 0, heard);
    }

    /** The step's clock starts now. */
    Position clockStarted() {
        return new Position(index, false, step, transition, total, climbMicrometres, anchor, speed, incline,
                speedNudge,
                inclineNudge, hold, said, told, leadNanos, heard);
    }

    Position nudged(int hundredths) {
        var held = hold == null ? null : hold.at(hold.speed().plus(hundredths));
        return new Position(index, waiting, step, transition, total, climbMicrometres, anchor, speed, incline,
                held == null ? speedNudge + hundredths : speedNudge, inclineNudge, held, said, told,
                leadNanos, heard);
    }

    Position tilted(int tenths) {
        var held = hold == null ? null : hold.at(hold.incline().plus(tenths));
        return new Position(index, waiting, step, transition, total, climbMicrometres, anchor, speed, incline,
                speedNudge, held == null ? inclineNudge + tenths : inclineNudge, held, said, told, leadNanos,
                heard);
    }

    Position holding(@Nullable Hold newHold) {
        return new Position(index, waiting, step, transition, total, climbMicrometres, anchor, speed, incline,
                speedNudge, inclineNudge, newHold, said, told, leadNanos, heard);
    }

    Position leading(Duration time) {
        return new Position(index, waiting, step, transition, total, climbMicrometres, anchor, speed, incline,
                speedNudge, inclineNudge, hold, said, told, time.toNanos(), heard);
    }

    Position said(int seconds) {
        return new Position(index, waiting, step, transition, total, climbMicrometres, anchor, speed, incline,
                speedNudge, inclineNudge, hold, seconds, told, leadNanos, heard);
    }

    /** The step's own cue of this number has been given. */
    Position told(int cue) {
        return new Position(index, waiting, step, transition, total, climbMicrometres, anchor, speed, incline,
                speedNudge, inclineNudge, hold, said, told | 1L << cue, leadNanos, heard);
    }

    boolean hasTold(int cue) {
        return (told >> cue & 1) != 0;
    }

    // --- what is wanted ------------------------------------------------------------------------------------

    /** The speed that the belt should have now: the plan's, as the runner changed it, or the console's. */
    public Speed wantedSpeed(Plan plan) {
        if (hold != null) return hold.speed();
        return switch (in(plan).aim()) {
            case Aim.Steady(var s) -> s.plus(speedNudge);
            case Aim.Ramp(var from, var to) ->
                from.plus(share(plan, to.hundredthsKmh() - from.hundredthsKmh())
                        + speedNudge);
            case Aim.RunnerControlled(var begin, var cap) -> begin.plus(speedNudge).min(cap);
        };
    }

    public Incline wantedIncline(Plan plan) {
        if (hold != null) return hold.incline();
        var s = in(plan);
        int change = s.inclineTo().tenthsPercent() - s.incline().tenthsPercent();
        return s.incline().plus((change == 0 ? 0 : share(plan, change)) + inclineNudge);
    }

    boolean isRamp(Plan plan) {
        var s = in(plan);
        return hold == null && (s.aim() instanceof Aim.Ramp || !s.incline().equals(s.inclineTo()));
    }

    private int share(Plan plan, int change) {
        double part = switch (in(plan).extent()) {
            case Extent.ForTime(var time) -> step.nanos() / (double) time.toNanos();
            case Extent.ForDistance(var goal) -> step.metres() / goal.metres();
            case Extent.Open() -> 0;
        };
        return (int) Math.round(change * Math.min(1, part));
    }

    // --- looking ahead -------------------------------------------------------------------------------------

    /** When the step's clock will show this time; never while it waits. */
    Moment at(Duration onTheStepsClock) {
        return waiting ? Moment.NEVER : anchor.plusNanos(onTheStepsClock.toNanos() - step.nanos());
    }

    /** When the step will have come so far; never while it waits or the belt stands. */
    Moment at(Distance intoTheStep) {
        return waiting ? Moment.NEVER : Odometer.after(anchor, step.nanosTo(intoTheStep, speed));
    }

    /** When the step ends if the belt keeps its speed; never for an open step or one that still waits. */
    public Moment end(Plan plan) {
        var whole = switch (in(plan).extent()) {
            case Extent.ForTime(var time) -> at(time);
            case Extent.ForDistance(var goal) -> at(goal);
            case Extent.Open() -> Moment.NEVER;
        };
        if (leadNanos == 0 || whole.equals(Moment.NEVER)) return whole;
        // a belt that is faster than it was to be would have been told too late
        var early = whole.plusNanos(-leadNanos);
        return early.isBefore(anchor) ? anchor.min(whole) : early;
    }

    /** What is left of a step by time; null for the other kinds. */
    public @Nullable Duration remainingTime(Plan plan) {
        return in(plan).extent() instanceof Extent.ForTime(var time)
                ? Duration.ofNanos(Math.max(0, time.toNanos() - leadNanos - step.nanos()))
                : null;
    }

    /** What is left of a step by distance; null for the other kinds. */
    public @Nullable Distance remainingDistance(Plan plan) {
        return in(plan).extent() instanceof Extent.ForDistance(var goal) ? goal.minus(step.distance()) : null;
    }

    /** How far a belt may be from its target and still count as at it (domain 1.5), in hundredths of a km/h. */
    public static int tolerance(Speed target) {
        return Math.max(TOLERANCE, target.hundredthsKmh() / 50);
    }
}
