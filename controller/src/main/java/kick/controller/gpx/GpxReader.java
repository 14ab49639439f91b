package kick.controller.gpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Resolved;
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
    /**
     * For each 50 m: what a lift of 0.26 % a second does at 15 km/h. Few have a faster easy pace, and the course is kept
     * for whatever pace the runner will have.
     */
    private static final int CHANGE = 30;
    /** A way with more of its length without heights is refused. */
    private static final double MOST_BARE = 0.1;

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
        var ways = Stream.of("trk", "rte").flatMap(kind -> root.children(kind).stream()).toList();
        var way = ways.isEmpty() ? root : ways.getFirst();
        for (var other : ways.stream().skip(1).toList())
            notes.add(Warning.Code.LEFT_OUT, other.place(), "only the file's first track or route is read");
        var profile = profile(points(way), way, notes);
        double step = Math.max(STEP, Math.ceil(profile.length() / MOST_STRETCHES));
        var grades = profile.grades(step, profile.smoothed(step, REACH));
        var stretches = Profile.forLift(grades, LEAST, MOST, 5 * (int) (CHANGE * step / STEP / 5));
        notes.add(Warning.Code.NEAREST, way.place(),
                "heights are smoothed over 200 m; inclines are in steps of 0.5 %, as a lift can follow");
        tellCut("up", MOST, grades.stream().filter(one -> one.tenths() > MOST).toList(), way, notes);
        tellCut("down", LEAST, grades.stream().filter(one -> one.tenths() < LEAST).toList(), way, notes);
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

    private static Profile profile(List<XmlElement> points, XmlElement way, Notes notes) {
        var trace = new Trace();
        for (var point : points)
            trace.add(new double[]{within(point, "lat", 90), within(point, "lon", 180)},
                    point.numberOf("ele").map(height -> Math.clamp(height, -1000, 10_000)));
        if (trace.pointsWithout() == trace.points())
            throw refused("there is no way with heights in the file", way);
        if (trace.metres() < SHORTEST || trace.metres() > LONGEST)
            throw refused("the way is %d m long".formatted(Math.round(trace.metres())), way);
        if (trace.pointsWithout() == 0) return trace.profile();
        var bare = "%d of %d points have no height, on %d of %d m".formatted(trace.pointsWithout(),
                trace.points(), Math.round(trace.bareMetres()), Math.round(trace.metres()));
        if (trace.bareMetres() > MOST_BARE * trace.metres()) throw refused(bare, way);
        notes.add(Warning.Code.NEAREST, way.place(), bare + "; there it is taken as even");
        return trace.profile();
    }

    private static ImportException refused(String problem, XmlElement way) {
        return new ImportException(way.place(), problem,
                "take one of 200 m to 100 km with a height at each point");
    }

    private static void tellCut(String direction, int bound, List<Profile.Stretch> cut, XmlElement way,
            Notes notes) {
        int steepest = cut.stream().mapToInt(one -> Math.abs(one.tenths())).max().orElse(0);
        if (steepest > 0)
            notes.add(Warning.Code.NEAREST, way.place(),
                    "%d m go %s by more than %d %%, at most by %s %%; they are cut to %d %%".formatted(
                            Math.round(cut.stream().mapToDouble(Profile.Stretch::metres).sum()), direction,
                            Math.abs(bound) / 10, Resolved.text(steepest / 10.0, 1), bound / 10));
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
