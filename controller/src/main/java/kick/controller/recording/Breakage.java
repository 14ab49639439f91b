package kick.controller.recording;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Odometer;
import kick.controller.engine.Position;
import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;

/** What can still be said of the lap in which a record broke off, from the seconds that are there. */
final class Breakage {
    private Breakage() {}

    /** The lap after those that are whole; null if there is no second of it. */
    static @Nullable Lap lap(Plan plan, List<Sample> samples, List<Lap> whole) {
        var from = whole.isEmpty() ? Duration.ZERO : whole.getLast().to();
        var seconds = samples.stream().filter(s -> s.at().compareTo(from) > 0).toList();
        if (seconds.isEmpty()) return null;
        var last = seconds.getLast();
        var before = whole.stream()
                .map(l -> l.run().plus(l.transition()))
                .reduce(Odometer.ZERO, Odometer::plus);
        var moved = positive(Odometer.of(last.moving(), last.distance()).minus(before));
        if (moved.nanos() == 0) return null;
        var run = smaller(Odometer.of(last.place().time(), last.place().distance()), moved);
        int index = last.place().step();
        var climbed = whole.stream().mapToLong(l -> l.climb().millimetres()).sum();
        return new Lap(index, plan.steps().get(index), from, last.at(), run, moved.minus(run),
                smaller(atTarget(seconds), run), overshoot(seconds),
                last.climb().minus(new Distance(climbed)), Hearts.mean(seconds), false,
                Lap.Trigger.SESSION_END);
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
