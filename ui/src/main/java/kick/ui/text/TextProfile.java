package kick.ui.text;

import java.util.Locale;
import java.util.stream.IntStream;

import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;

/** A plan drawn with letters: two rows of bars over time, speed above and incline below. */
public final class TextProfile {
    private static final String BARS = " ▁▂▃▄▅▆▇█";

    private final Plan plan;
    private final PlanTimes times;
    private final double[] ends;
    private final double total;

    public TextProfile(Plan plan, PlanTimes times) {
        this.plan = plan;
        this.times = times;
        // an open step has no length of its own; a minute makes it visible
        this.ends = new double[plan.steps().size()];
        double at = 0;
        for (int i = 0; i < ends.length; i++) {
            var step = times.steps().get(i);
            at += step.open() ? 60 : seconds(step.leadIn().time()) + seconds(step.run().time());
            ends[i] = at;
        }
        this.total = at;
    }

    /** One row of bars, so many columns wide, with the highest speed as its full height. */
    public String speeds(int columns) {
        int top = plan.steps().stream().mapToInt(s -> s.aim().highest().hundredthsKmh()).max().orElse(1);
        return row(columns, column -> speedAt(column, columns).hundredthsKmh(), Math.max(1, top));
    }

    /**
     * One row of bars; the full height is 10 % or the steepest step, whichever is more. Empty for a flat
     * plan.
     */
    public String inclines(int columns) {
        int top = plan.steps()
                .stream()
                .mapToInt(s -> Math.max(s.incline().tenthsPercent(), s.inclineTo().tenthsPercent()))
                .max()
                .orElse(0);
        return top <= 0 ? "" : row(columns, column -> inclineAt(column, columns), Math.max(100, top));
    }

    /** The column in which a step begins. */
    public int columnOf(int step, int columns) {
        return (int) Math.round((step == 0 ? 0 : ends[step - 1]) / total * columns);
    }

    /** Marks of time below the bars: "0:00 … 20:30 … 41:00". */
    public String axis(int columns) {
        var end = Words.clock(java.time.Duration.ofSeconds(Math.round(total)));
        var middle = Words.clock(java.time.Duration.ofSeconds(Math.round(total / 2)));
        int gap = columns / 2 - 4 - middle.length() / 2;
        int rest = columns - 4 - gap - middle.length() - end.length();
        return String.format(Locale.ROOT, "0:00%s%s%s%s", " ".repeat(Math.max(1, gap)), middle,
                " ".repeat(Math.max(1, rest)), end);
    }

    /** The share of the whole that lies behind, from 0 to 1, for a place in a step. */
    public double share(int step, double secondsIntoStep) {
        double begin = step == 0 ? 0 : ends[step - 1];
        return Math.min(1, Math.min(ends[step], begin + secondsIntoStep) / total);
    }

    public PlanTimes times() {
        return times;
    }

    private static String row(int columns, java.util.function.IntUnaryOperator value, int top) {
        var row = new StringBuilder();
        IntStream.range(0, columns).map(value).forEach(v -> row.append(bar(v, top)));
        return row.toString();
    }

    private static char bar(int value, int top) {
        if (value <= 0) return BARS.charAt(0);
        return BARS.charAt(Math.clamp(Math.round(value * 8.0 / top), 1, 8));
    }

    private int stepAt(int column, int columns) {
        double at = (column + 0.5) / columns * total;
        int step = 0;
        while (step < ends.length - 1 && at >= ends[step]) step++;
        return step;
    }

    private double shareOfStep(int step, int column, int columns) {
        double begin = step == 0 ? 0 : ends[step - 1];
        return ((column + 0.5) / columns * total - begin) / Math.max(1e-9, ends[step] - begin);
    }

    private Speed speedAt(int column, int columns) {
        int step = stepAt(column, columns);
        if (!(plan.steps().get(step).aim() instanceof Aim.Ramp(var from, var to)))
            return plan.steps().get(step).aim().first();
        return from.plus(
                (int) ((to.hundredthsKmh() - from.hundredthsKmh()) * shareOfStep(step, column, columns)));
    }

    private int inclineAt(int column, int columns) {
        int step = stepAt(column, columns);
        var s = plan.steps().get(step);
        int change = s.inclineTo().tenthsPercent() - s.incline().tenthsPercent();
        return s.incline().tenthsPercent() + (int) (change * shareOfStep(step, column, columns));
    }

    private static double seconds(java.time.Duration time) {
        return time.toMillis() / 1000.0;
    }
}
