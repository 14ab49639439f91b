package kick.ui.dashboard.history;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kick.controller.recording.Session;
import kick.controller.report.RepCard;
import kick.controller.report.Verdict;
import kick.controller.units.Distance;
import kick.controller.units.Pace;
import kick.controller.units.Speed;
import kick.controller.workout.Units.LengthUnit;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.Curve;
import kick.ui.dashboard.chart.Curve.Point;
import kick.ui.dashboard.chart.Curve.Tick;
import kick.ui.dashboard.chart.Scales;
import kick.ui.text.Words;

/** How one workout goes from week to week: a curve for each thing that a runner wants to see get better. Pure. */
record Progress(Texts texts, Words words) {
    private static final int WEEK = 7;
    private static final int MOST_DATES = 6;
    private static final double FLAT = 1.5;
    /** Repetitions that were planned within so little of one another were meant to be alike, in percent. */
    private static final double ALIKE = 1;

    /** @param runs of the same workout, in any order */
    List<Curve> of(List<Session> runs) {
        return Stream.of(speed(runs), curve(runs, "progress.incline", Progress::incline, 5),
                curve(runs, "progress.spread", Progress::spread, 2), curve(runs, split(), this::split, 5),
                curve(runs, distanceTitle(), this::distance, 1)).flatMap(Stream::ofNullable).toList();
    }

    // --- what is measured of a run; null where it has no such thing ----------------------------------------

    private static @Nullable Double work(Session run) {
        var done = done(run);
        double seconds = done.stream().mapToDouble(c -> c.lap().seconds()).sum();
        double metres = done.stream().mapToDouble(c -> c.lap().metres()).sum();
        return seconds <= 0 ? null : Double.valueOf(Speed.metresPerSecond(metres / seconds).kmh());
    }

    private static @Nullable Double incline(Session run) {
        var mean = done(run).stream().mapToDouble(c -> c.step().incline().percent()).average();
        return mean.isEmpty() || mean.getAsDouble() < FLAT ? null : Double.valueOf(mean.getAsDouble());
    }

    /** In percent, over all repetitions but the last. */
    private static @Nullable Double spread(Session run) {
        return areAlike(run)
                ? Verdict.of(done(run)).others().map(Verdict.Others::spread).orElse(null)
                : null;
    }

    /** By how many seconds a kilometre or mile the last was faster than the first, where each was to be faster. */
    private @Nullable Double split(Session run) {
        var done = done(run);
        if (done.size() < 2 || areAlike(run)) return null;
        var first = done.getFirst().mean();
        var last = done.getLast().mean();
        return first.isZero() || last.isZero() ? null : Double.valueOf(seconds(first) - seconds(last));
    }

    private double seconds(Speed speed) {
        var pace = Pace.of(speed);
        Duration time = isImperial() ? pace.perMile() : pace.perKm();
        return time.toMillis() / 1000.0;
    }

    private @Nullable Double distance(Session run) {
        if (!done(run).isEmpty()) return null;
        Distance distance = run.distance();
        return isImperial() ? distance.miles() : distance.kilometres();
    }

    private boolean isImperial() {
        return words.units().length() == LengthUnit.IMPERIAL;
    }

    private static List<RepCard> done(Session run) {
        return run.work().stream().filter(RepCard::completed).toList();
    }

    private static boolean areAlike(Session run) {
        var speeds = run.work()
                .stream()
                .filter(c -> c.step().rep() > 0)
                .mapToDouble(c -> c.step().aim().first().kmh())
                .summaryStatistics();
        return speeds.getCount() > 0 && (speeds.getMax() - speeds.getMin()) <= ALIKE / 100 * speeds.getMax();
    }

    // --- how that is drawn ---------------------------------------------------------------------------------

    private String split() {
        return isImperial() ? "progress.split-mile" : "progress.split-km";
    }

    private String distanceTitle() {
        return isImperial() ? "progress.miles" : "progress.kilometres";
    }

    private @Nullable Curve speed(List<Session> runs) {
        var points = points(runs, Progress::work);
        if (points.isEmpty()) return null;
        var values = points.stream().mapToDouble(Point::y).summaryStatistics();
        double bottom = Math.max(0, Math.floor(values.getMin() - 1));
        double top = Math.ceil(values.getMax() + 1);
        var rows = Scales.speeds(top, words).stream().filter(tick -> tick.at() >= bottom).toList();
        return curve(texts.of("progress.work", words.speedUnit()), points, bottom, top, rows);
    }

    private @Nullable Curve curve(List<Session> runs, String title, Function<Session, @Nullable Double> what,
            double least) {
        var points = points(runs, what);
        if (points.isEmpty()) return null;
        var values = points.stream().mapToDouble(Point::y).summaryStatistics();
        double bottom = Math.min(0, values.getMin() * 1.1);
        double top = Scales.above(values.getMax(), least);
        return curve(texts.of(title), points, bottom, top, Scales.even(bottom, top, Progress::number));
    }

    private Curve curve(String title, List<Point> points, double bottom, double top, List<Tick> rows) {
        double from = Math.floor(points.getFirst().x());
        double to = Math.max(from + WEEK, Math.floor(points.getLast().x()) + 1);
        return new Curve(title, from, to, bottom, top, List.of(), List.of(points), true, rows,
                weeks(from, to));
    }

    private static List<Point> points(List<Session> runs, Function<Session, @Nullable Double> what) {
        List<Point> points = new ArrayList<>();
        for (var run : runs) {
            Double value = what.apply(run);
            if (value != null) points.add(new Point(day(run), value));
        }
        points.sort(java.util.Comparator.comparingDouble(Point::x));
        return points;
    }

    private static double day(Session run) {
        var start = run.startedAt();
        return start.toLocalDate().toEpochDay() + start.toLocalTime().toSecondOfDay() / 86_400.0;
    }

    private List<Tick> weeks(double from, double to) {
        var day = DateTimeFormatter.ofPattern(texts.of("history.day"), texts.language());
        int each = WEEK * Math.max(1, (int) Math.ceil((to - from) / WEEK / MOST_DATES));
        List<Tick> ticks = new ArrayList<>();
        for (long at = (long) from; at <= to; at += each)
            ticks.add(new Tick(at, day.format(LocalDate.ofEpochDay(at))));
        return ticks;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "" + Math.round(value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
