package kick.controller.workout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.units.Distance;
import kick.controller.units.Speed;

/**
 * How long a plan will take and how far it goes, as well as that can be said before: a step in which the
 * runner decides is reckoned at the speed it offers, and the belt's own changes count only before a step that
 * waits for them.
 *
 * @param steps one for each step of the plan, in its order
 */
public record PlanTimes(List<StepTime> steps) {
    public PlanTimes {
        steps = List.copyOf(steps);
    }

    /** A time, and the way of the belt in it. */
    public record Leg(Duration time, Distance distance) {
        static final Leg NOTHING = new Leg(Duration.ZERO, Distance.ZERO);

        Leg plus(Leg other) {
            return new Leg(time.plus(other.time), distance.plus(other.distance));
        }
    }

    /**
     * @param startsAt what has been run before the step
     * @param leadIn while the belt comes to speed before the step counts; nothing where the step counts at
     *     once
     * @param run the step itself; nothing if it is open
     * @param open whether the step has no end of its own
     */
    public record StepTime(Leg startsAt, Leg leadIn, Leg run, boolean open) {
        Leg endsAt() {
            return startsAt.plus(leadIn).plus(run);
        }

        /** The next step's way to its speed is taken out of this one, up to half of it. */
        private StepTime shortenedFor(Duration way, Speed speed) {
            Duration half = run.time().dividedBy(2);
            Duration less = way.compareTo(half) < 0 ? way : half;
            Distance metres = Distance.metres(speed.metresPerSecond() * less.toNanos() / 1e9);
            return new StepTime(startsAt, leadIn,
                    new Leg(run.time().minus(less), run.distance().minus(metres)),
                    open);
        }
    }

    public static PlanTimes of(Plan plan, Runner runner, Treadmill treadmill) {
        double kmhPerSecond = Math.min(treadmill.beltKmhPerSecond(),
                runner.caps().accelerationKmhPerSecond());
        var times = new ArrayList<StepTime>();
        Leg soFar = Leg.NOTHING;
        Speed before = Speed.ZERO;
        for (PlanStep step : plan.steps()) {
            Leg leadIn = step.clock() == StepClock.AT_ONCE
                    ? Leg.NOTHING
                    : change(before, step.aim().first(), kmhPerSecond);
            if (step.clock() == StepClock.PRE_RAMP && !times.isEmpty()) {
                times.add(times.removeLast().shortenedFor(leadIn.time(), before));
                soFar = times.getLast().endsAt();
            }
            times.add(new StepTime(soFar, leadIn, run(step), step.extent() instanceof Extent.Open));
            soFar = times.getLast().endsAt();
            before = last(step.aim());
        }
        return new PlanTimes(times);
    }

    /** The whole plan; more than this if {@link #isOpen}. */
    public Leg total() {
        return steps.isEmpty() ? Leg.NOTHING : steps.getLast().endsAt();
    }

    /** Whether at least one step has no end of its own, so that nobody knows the total. */
    public boolean isOpen() {
        return steps.stream().anyMatch(StepTime::open);
    }

    private static Leg change(Speed from, Speed to, double kmhPerSecond) {
        double seconds = from.distanceTo(to).kmh() / kmhPerSecond;
        return new Leg(Duration.ofMillis(Math.round(seconds * 1000)), metres(from, to, seconds));
    }

    private static Leg run(PlanStep step) {
        Speed from = step.aim().first();
        Speed to = last(step.aim());
        return switch (step.extent()) {
            case Extent.ForTime(Duration time) -> new Leg(time, metres(from, to, time.toMillis() / 1000.0));
            case Extent.ForDistance(Distance distance) -> {
                double seconds = distance.metres() * 2 / (from.metresPerSecond() + to.metresPerSecond());
                yield new Leg(Duration.ofMillis(Math.round(seconds * 1000)), distance);
            }
            case Extent.Open() -> Leg.NOTHING;
        };
    }

    private static Speed last(Aim aim) {
        return aim instanceof Aim.Ramp(_, Speed to) ? to : aim.first();
    }

    private static Distance metres(Speed from, Speed to, double seconds) {
        return Distance.metres((from.metresPerSecond() + to.metresPerSecond()) / 2 * seconds);
    }
}
