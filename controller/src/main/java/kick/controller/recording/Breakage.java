package kick.controller.recording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.engine.Odometer;
import kick.controller.engine.Position;
import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.StepClock;

/**
 * What can still be said, from the seconds that are there, of laps whose own lines are not: of the one in which a record
 * broke off, and of those whose lines were damaged.
 */
final class Breakage {
    /** Who is so near to the end of a step has ended it: a second, or what is run in one. */
    private static final Duration LAST_SECOND = Duration.ofSeconds(1);
    private static final Distance LAST_METRES = Distance.metres(5);

    private final Plan plan;
    private final List<Sample> samples;
    private final List<Lap> laps = new ArrayList<>();

    private Breakage(Plan plan, List<Sample> samples) {
        this.plan = plan;
        this.samples = samples;
    }

    /**
     * All laps, those that are missing too.
     *
     * @param ending of the session; null if the record broke off
     */
    static List<Lap> mended(Plan plan, List<Sample> samples, List<Lap> whole, @Nullable Ending ending) {
        var breakage = new Breakage(plan, samples);
        for (var lap : whole) {
            if (lap.from().compareTo(breakage.end()) > 0)
                breakage.fill(lap.from(), breakage.before(lap), false);
            breakage.laps.add(lap);
        }
        if (!samples.isEmpty() && !breakage.isPlanOver(ending != null))
            breakage.fill(samples.getLast().at(), Optional.empty(), ending != Ending.FINISHED);
        return breakage.laps;
    }

    /** Whether what comes after the last lap is only the belt that comes to a stand. */
    private boolean isPlanOver(boolean ended) {
        if (laps.isEmpty()) return false;
        var last = laps.getLast();
        return last.index() + 1 == plan.steps().size() && (ended || last.completed());
    }

    private Duration end() {
        return laps.isEmpty() ? Duration.ZERO : laps.getLast().to();
    }

    private List<Sample> after(Duration from) {
        return samples.stream().filter(s -> s.at().compareTo(from) > 0).toList();
    }

    /** What had been run when this lap began; empty where no second of it tells. */
    private Optional<Odometer> before(Lap lap) {
        return after(lap.from()).stream()
                .filter(s -> s.place().step() == lap.index() && !s.place().waiting())
                .findFirst()
                .map(s -> total(s).minus(inStep(s)).minus(lap.transition()));
    }

    private static Odometer total(Sample second) {
        return Odometer.of(second.moving(), second.distance());
    }

    private static Odometer inStep(Sample second) {
        return Odometer.of(second.place().time(), second.place().distance());
    }

    /**
     * Adds a lap for each step in which there are seconds from the last lap's end to this moment.
     *
     * @param total what had been run then; empty where the last second knows best
     * @param open whether the last one went on
     */
    private void fill(Duration to, Optional<Odometer> total, boolean open) {
        var seconds = after(end()).stream().filter(s -> s.at().compareTo(to) <= 0).toList();
        int from = 0;
        for (int i = 1; i <= seconds.size(); i++) {
            var last = seconds.get(i - 1);
            if (i == seconds.size())
                add(seconds.subList(from, i), to, total.orElse(total(last)), open);
            else
                if (seconds.get(i).place().step() != last.place().step()) {
                    add(seconds.subList(from, i), last.at(), between(last, seconds.get(i)), false);
                    from = i;
                }
        }
    }

    /** What had been run when the step of the second of these began, of which nothing else is known. */
    private Odometer between(Sample last, Sample next) {
        return plan.steps().get(next.place().step()).clock() == StepClock.AT_ONCE
                ? total(next).minus(inStep(next))
                : total(last);
    }

    /** One lap, of these seconds. */
    private void add(List<Sample> seconds, Duration to, Odometer total, boolean open) {
        var last = seconds.getLast();
        var before = laps.stream()
                .map(l -> l.run().plus(l.transition()))
                .reduce(Odometer.ZERO, Odometer::plus);
        var moved = positive(total.minus(before));
        if (moved.nanos() == 0) return;
        var since = last.place().waiting() ? Odometer.ZERO : total.minus(total(last));
        var run = smaller(positive(inStep(last).plus(since)), moved);
        int index = last.place().step();
        var step = plan.steps().get(index);
        boolean completed = !open && isCompleted(step.extent(), run);
        var climbed = laps.stream().mapToLong(l -> l.climb().millimetres()).sum();
        laps.add(new Lap(index, step, end(), to, run, moved.minus(run), smaller(atTarget(seconds), run),
                overshoot(seconds), new Distance(Math.max(0, last.climb().millimetres() - climbed)),
                Hearts.mean(seconds), completed,
                open ? Lap.Trigger.SESSION_END : Lap.Trigger.of(step, completed)));
    }

    private static boolean isCompleted(Extent extent, Odometer run) {
        return switch (extent) {
            case Extent.ForTime(var time) -> run.time().plus(LAST_SECOND).compareTo(time) >= 0;
            case Extent.ForDistance(var all) -> run.distance().plus(LAST_METRES).compareTo(all) >= 0;
            case Extent.Open() -> false;
        };
    }

    /** Second by second, where the record of a whole lap knows it to the moment. */
    private static Odometer atTarget(List<Sample> seconds) {
        var sum = Odometer.ZERO;
        for (int i = 1; i < seconds.size(); i++) {
            var one = seconds.get(i - 1).place();
            var next = seconds.get(i).place();
            if (one.waiting() || excess(seconds.get(i - 1)) != 0 || excess(seconds.get(i)) != 0) continue;
            sum = sum.plus(Odometer.of(next.time().minus(one.time()), next.distance().minus(one.distance())));
        }
        return sum;
    }

    private static Speed overshoot(List<Sample> seconds) {
        return new Speed(Math.max(0, seconds.stream()
                .filter(s -> !s.place().waiting() && s.stage() == Stage.RUNNING)
                .mapToInt(Breakage::excess)
                .max()
                .orElse(0)));
    }

    /**
     * By how much the belt was out of the band around its target, in hundredths of a km/h; 0 where it
     * was within.
     */
    private static int excess(Sample sample) {
        var wanted = sample.wanted().speed();
        var reported = sample.reported().speed();
        if (wanted == null || reported == null) return Integer.MIN_VALUE;
        int gap = reported.hundredthsKmh() - wanted.hundredthsKmh();
        int beyond = Math.max(0, Math.abs(gap) - Position.tolerance(wanted));
        return gap < 0 ? -beyond : beyond;
    }

    private static Odometer positive(Odometer some) {
        return new Odometer(Math.max(0, some.nanos()), Math.max(0, some.doubledSpan()));
    }

    private static Odometer smaller(Odometer a, Odometer b) {
        return new Odometer(Math.min(a.nanos(), b.nanos()), Math.min(a.doubledSpan(), b.doubledSpan()));
    }
}
