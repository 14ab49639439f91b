package kick.controller.gpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlElement;
import kick.controller.exchange.XmlFile;
import kick.controller.units.Incline;
import kick.controller.workout.Effort;
import kick.controller.workout.Element;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;

/**
 * Makes a course for the belt of a track or a route: its length and its grades at the runner's easy pace, in stretches
 * of 50 m or more.
 */
public final class GpxReader {
    private static final int MOST_PARTS = 200_000;
    private static final double STEP = 50;
    private static final double REACH = 100;
    private static final int MOST_STRETCHES = 1000;
    private static final double SHORTEST = 200;
    private static final double LONGEST = 100_000;
    /** In tenths of a per cent. */
    private static final int LEAST = -30;
    private static final int MOST = 150;
    /** For each 50 m: what a lift of 0.26 % a second does at 10 km/h. */
    private static final int CHANGE = 45;

    private GpxReader() {}

    public static boolean recognises(String head) {
        return head.toLowerCase(Locale.ROOT).contains("<gpx");
    }

    /**
     * @param name the title if the file has none
     * @throws ImportException if there is no way with heights in it
     */
    public static Imported read(byte[] octets, String name) {
        var notes = new Notes();
        var root = XmlFile.parse(octets, MOST_PARTS, notes);
        if (!root.name().equals("gpx"))
            throw new ImportException(root.place(), "this is no GPX file", "see that it is the right file");
        var way = root.child("trk").or(() -> root.child("rte")).orElse(root);
        var profile = profile(points(way), root);
        double step = Math.max(STEP, Math.ceil(profile.length() / MOST_STRETCHES));
        var stretches = profile.stretches(step, profile.smoothed(step, REACH), LEAST, MOST,
                (int) (CHANGE * step / STEP));
        notes.add(Warning.Code.NEAREST, way.place(), String.format(Locale.ROOT,
                "heights are smoothed over 200 m; inclines are from %s to %s %% in steps of 0.5 %%",
                LEAST / 10,
                MOST / 10));
        notes.add(Warning.Code.YOURS, way.place(),
                "the file has no speed for a treadmill; it is your easy pace");
        List<Element> elements = new ArrayList<>();
        for (var stretch : stretches) elements.add(step(stretch, way));
        var title = way.textOf("name").or(() -> root.child("metadata").flatMap(data -> data.textOf("name")));
        return new Imported(Sensible.workout(title.orElse(name), "", elements), notes.all());
    }

    private static Step step(Profile.Stretch stretch, XmlElement way) {
        return new Step(name(stretch.tenths()), StepKind.EASY,
                Sensible.distance(stretch.metres(), way.place()),
                new Target.AtEffort(Effort.EASY)).on(new Incline(stretch.tenths()));
    }

    private static String name(int tenths) {
        return tenths > 5 ? "up" : tenths < -5 ? "down" : "flat";
    }

    private static List<XmlElement> points(XmlElement way) {
        List<XmlElement> points = new ArrayList<>(way.children("rtept"));
        for (var segment : way.children("trkseg")) points.addAll(segment.children("trkpt"));
        return points;
    }

    /** Of the points that have a height; where two follow one another in the same place the first one counts. */
    private static Profile profile(List<XmlElement> points, XmlElement root) {
        List<double[]> kept = new ArrayList<>();
        Optional<double[]> last = Optional.empty();
        double far = 0;
        for (var point : points) {
            var height = point.numberOf("ele");
            if (height.isEmpty()) continue;
            var here = new double[]{within(point, "lat", 90), within(point, "lon", 180)};
            double more = last.map(before -> Sphere.metres(before, here)).orElse(0.0);
            if (last.isPresent() && more <= 0) continue;
            far += more;
            last = Optional.of(here);
            kept.add(new double[]{far, Math.clamp(height.get(), -1000, 10_000)});
        }
        if (far < SHORTEST || far > LONGEST)
            throw new ImportException(root.place(),
                    kept.isEmpty()
                            ? "there is no way with heights in the file"
                            : String.format(Locale.ROOT, "the way is %.0f m long", far),
                    "take one of 200 m to 100 km with a height at each point");
        return new Profile(kept.stream().mapToDouble(point -> point[0]).toArray(),
                kept.stream().mapToDouble(point -> point[1]).toArray());
    }

    private static double within(XmlElement point, String attribute, double most) {
        double value = point.number(attribute)
                .orElseThrow(() -> new ImportException(point.place(), "a point has no " + attribute,
                        "get the file anew"));
        if (Math.abs(value) <= most) return value;
        throw new ImportException(point.place(), "a point has a %s of %s".formatted(attribute, value),
                "get the file anew");
    }
}
