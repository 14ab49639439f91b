package kick.ui.dashboard.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.Curve;
import kick.ui.dashboard.chart.Curve.Point;
import kick.ui.dashboard.chart.Scales;
import kick.ui.text.Words;

/** A run as curves over its time: speed, incline where there was one, heart rate where there was one. */
record RunCurves(Session run, Texts texts, Words words) {
    /** As many points as a wide screen has columns. */
    private static final int RESOLUTION = 1200;
    private static final double FLAT = 1.5;
    private static final double LEAST_STEEP = 5;
    private static final double LOWEST_HEART = 60;

    List<Curve> all() {
        if (run.samples().size() < 2) return List.of();
        List<Curve> curves = new ArrayList<>();
        double top = Scales.above(highest(s -> number(s.reported().speed()), s -> number(s.wanted().speed())),
                5);
        curves.add(curve(texts.of("curve.speed", words.speedUnit()), 0, top,
                s -> number(s.wanted().speed()), s -> number(s.reported().speed()),
                Scales.speeds(top, words)));
        double steepest = highest(s -> number(s.reported().incline()), s -> number(s.wanted().incline()));
        if (steepest > FLAT) {
            double over = Scales.above(steepest, LEAST_STEEP);
            curves.add(curve(texts.of("curve.incline"), 0, over, s -> number(s.wanted().incline()),
                    s -> number(s.reported().incline()), Scales.even(0, over, at -> "" + Math.round(at))));
        }
        double heart = highest(RunCurves::heart, RunCurves::heart);
        if (heart > 0) {
            double over = Scales.above(heart, 2 * LOWEST_HEART);
            curves.add(curve(texts.of("curve.heart"), LOWEST_HEART, over, _ -> null, RunCurves::heart,
                    Scales.even(LOWEST_HEART, over, at -> "" + Math.round(at))));
        }
        return curves;
    }

    private Curve curve(String title, double bottom, double top, Function<Sample, @Nullable Double> plan,
            Function<Sample, @Nullable Double> was, List<Curve.Tick> rows) {
        double seconds = Math.max(1, seconds(run.samples().getLast()));
        return new Curve(title, 0, seconds, bottom, top, strokes(plan), strokes(was), false, rows,
                Scales.times(seconds));
    }

    /** The strokes end where the value is not known. */
    private List<List<Point>> strokes(Function<Sample, @Nullable Double> value) {
        List<List<Point>> all = new ArrayList<>();
        List<Point> stroke = new ArrayList<>();
        int each = Math.ceilDiv(run.samples().size(), RESOLUTION);
        for (int i = 0; i < run.samples().size(); i += each) {
            var sample = run.samples().get(i);
            Double known = value.apply(sample);
            if (known != null) stroke.add(new Point(seconds(sample), known));
            else if (!stroke.isEmpty()) {
                all.add(stroke);
                stroke = new ArrayList<>();
            }
        }
        if (!stroke.isEmpty()) all.add(stroke);
        return all;
    }

    private double highest(Function<Sample, @Nullable Double> a, Function<Sample, @Nullable Double> b) {
        double most = 0;
        for (var sample : run.samples()) {
            Double first = a.apply(sample);
            Double second = b.apply(sample);
            most = Math.max(most, Math.max(first == null ? 0 : first, second == null ? 0 : second));
        }
        return most;
    }

    private static double seconds(Sample sample) {
        return sample.at().toMillis() / 1000.0;
    }

    private static @Nullable Double number(@Nullable Speed speed) {
        return speed == null ? null : Double.valueOf(speed.kmh());
    }

    private static @Nullable Double number(@Nullable Incline incline) {
        return incline == null ? null : Double.valueOf(incline.percent());
    }

    private static @Nullable Double heart(Sample sample) {
        return sample.heartRate() == null ? null : Double.valueOf(sample.heartRate());
    }
}
