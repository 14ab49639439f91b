package kick.controller.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Effort;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.Repeat;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;
import kick.controller.workout.WorkoutException;

/** Makes values of a workout from a file's numbers, and refuses those that no person runs. */
public final class Sensible {
    /** More than any workout has, so that a reader can give up early. */
    public static final int MOST_ELEMENTS = 2000;
    /** In characters; of a title or of what a runner is told. */
    public static final int LONGEST_TEXT = 200;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,12}(?:\\.\\d{0,30})?|\\.\\d{1,30})");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-+|-+$");

    private Sensible() {}

    /** A plain decimal number. */
    public static double number(String text, String what, Place place) {
        if (!NUMBER.matcher(text.strip()).matches())
            throw new ImportException(place,
                    "%s is \"%s\", which is no number".formatted(what, shortened(text)),
                    "mend it in the file");
        return Double.parseDouble(text.strip());
    }

    /** Above zero, to 24 hours; to the millisecond. */
    public static Extent time(double seconds, Place place) {
        within(seconds, 0.001, 86_400, "a time of %s s", place);
        return new Extent.ForTime(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** Above zero, to 500 km; to the millimetre. */
    public static Extent distance(double metres, Place place) {
        within(metres, 0.001, 500_000, "a distance of %s m", place);
        return new Extent.ForDistance(Distance.metres(metres));
    }

    /** 0.5 to 40 km/h. */
    public static Target.AtSpeed speed(double kmh, Place place) {
        within(kmh, 0.5, 40, "a speed of %s km/h", place);
        return new Target.AtSpeed(Speed.kmh(kmh));
    }

    /** A tenth to twice the speed of an effort. */
    public static Target.AtEffort effort(Effort effort, double fraction, Place place) {
        within(fraction, 0.1, 2, "%s times a pace", place);
        return new Target.AtEffort(effort, fraction);
    }

    /** −40 to 40 %. */
    public static Incline incline(double percent, Place place) {
        within(percent, -40, 40, "an incline of %s %%", place);
        return Incline.percent(percent);
    }

    /** 1 to 2000 times. */
    public static Repeat repeat(double times, List<Element> elements, Place place) {
        within(times, 1, MOST_ELEMENTS, "%s repetitions", place);
        if (elements.isEmpty())
            throw new ImportException(place, "a repeat of nothing", "take it out of the file");
        return new Repeat((int) Math.round(times), elements);
    }

    /** The workout of these elements, the kinds of its steps filled in by {@link Kinds}. */
    public static Workout workout(String title, String description, List<Element> elements) {
        if (elements.isEmpty())
            throw new ImportException(Place.whole(), "there is no step in the file",
                    "see that it is the right file");
        try {
            var name = shortened(title.isBlank() ? "workout" : title);
            return new Workout(slug(name), name, shortened(description), Kinds.filledIn(elements));
        } catch (WorkoutException e) {
            throw new ImportException(Place.whole(), String.valueOf(e.getMessage()));
        }
    }

    /** A text as a runner reads it: on one line, no longer than {@link #LONGEST_TEXT}. */
    public static String shortened(String text) {
        var line = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** A title as a name: {@code 8 x 400 m, last one free} becomes {@code 8-x-400-m-last-one-free}. */
    public static String slug(String title) {
        var letters = java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var plain = NO_LETTERS.matcher(MARKS.matcher(letters).replaceAll("")).replaceAll("-");
        var cut = plain.length() > 40 ? plain.substring(0, 40) : plain;
        var slug = OUTER_DASHES.matcher(cut).replaceAll("");
        return slug.isEmpty() ? "workout" : slug;
    }

    private static void within(double value, double least, double most, String what, Place place) {
        if (value >= least && value <= most) return;
        var number = java.math.BigDecimal.valueOf(Double.isFinite(value) ? value : 0).stripTrailingZeros();
        throw new ImportException(place,
                what.formatted(Double.isFinite(value) ? number.toPlainString() : value)
                        + " is none that a person runs",
                "mend it in the file");
    }
}
