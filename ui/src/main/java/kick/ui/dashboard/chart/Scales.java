package kick.ui.dashboard.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Units.SpeedUnit;
import kick.ui.dashboard.chart.Curve.Tick;
import kick.ui.text.Words;

/** Lines for grids, at round values and not too many of them. */
public final class Scales {
    private static final int MOST_ROWS = 4;
    private static final int MOST_COLUMNS = 8;
    private static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 15, 20, 30, 60, 120, 240);
    private static final List<Integer> PACES = List.of(1200, 900, 720, 600, 480, 420, 360, 300, 270, 240, 210,
            180, 150);
    private static final double CLOSEST_PACES = 0.12;

    private Scales() {}

    /** Lines at round values between two. */
    public static List<Tick> even(double bottom, double top, DoubleFunction<String> name) {
        double step = step((top - bottom) / MOST_ROWS);
        List<Tick> ticks = new ArrayList<>();
        for (double at = Math.ceil(bottom / step) * step; at <= top; at += step)
            ticks.add(new Tick(at, name.apply(at)));
        return ticks;
    }

    /** The next of 1, 2, 5, 10, 20 … */
    private static double step(double atLeast) {
        double decade = Math.pow(10, Math.floor(Math.log10(Math.max(1e-3, atLeast))));
        for (int factor : new int[]{1, 2, 5}) if (factor * decade >= atLeast) return factor * decade;
        return 10 * decade;
    }

    /** Speeds from zero in the runner's units, at their place in km/h. */
    public static List<Tick> speeds(double top, Words words) {
        var unit = words.units().speed();
        double mile = Distance.MILE.kilometres();
        return switch (unit) {
            case KMH -> even(0, top, Scales::whole);
            case MPH -> even(0, top / mile, Scales::whole).stream()
                    .map(tick -> new Tick(tick.at() * mile, tick.name()))
                    .toList();
            case MIN_PER_KM, MIN_PER_MILE -> paces(top, unit == SpeedUnit.MIN_PER_KM ? 1 : mile);
        };
    }

    /** Paces lie closer the slower they are, so some are left out. */
    private static List<Tick> paces(double top, double kilometres) {
        List<Tick> ticks = new ArrayList<>();
        double last = 0;
        for (int seconds : PACES) {
            double kmh = 3600 * kilometres / seconds;
            if (kmh > top || kmh - last < CLOSEST_PACES * top) continue;
            ticks.add(new Tick(kmh, Words.clock(Duration.ofSeconds(seconds))));
            last = kmh;
        }
        return ticks;
    }

    private static String whole(double number) {
        return String.valueOf(Math.round(number));
    }

    /** Times on a clock, from zero. */
    public static List<Tick> times(double seconds) {
        int minutes = MINUTES.stream()
                .filter(m -> seconds <= m * 60.0 * MOST_COLUMNS)
                .findFirst()
                .orElse(480);
        return IntStream.rangeClosed(0, (int) (seconds / 60 / minutes))
                .mapToObj(i -> new Tick(i * 60.0 * minutes,
                        Words.clock(Duration.ofMinutes((long) i * minutes))))
                .toList();
    }

    /** A little above the highest value. */
    public static double above(double highest, double atLeast) {
        return Math.max(atLeast, highest * 1.1);
    }

    /** The greatest of these; zero where there are none. */
    public static double top(List<Speed> speeds) {
        return speeds.stream().mapToDouble(Speed::kmh).max().orElse(0);
    }
}
