package kick.controller.icu;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.exchange.Aims;
import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Question;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.workout.Effort;
import kick.controller.workout.Extent;
import kick.controller.workout.Target;

/** What a line aims at. Percentages are of threshold pace, which is Kick's T. */
final class IcuTarget {
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,3})?)";
    private static final Pattern INTENSITY = Pattern.compile("(?i)\\s*intensity=\\S+");
    private static final Pattern PERCENT = Pattern
            .compile("(?i)(ramp\\s+)?" + NUMBER + "%?(?:\\s?[-\u2013]\\s?" + NUMBER
                    + ")?\\s?%\\s*(lthr|hr|pace)?(?:\\s.*)?");
    private static final Pattern PACE = Pattern.compile(
            "(?i)(ramp\\s+)?(\\d{1,2}:\\d{2})(?:\\s?[-\u2013]\\s?(\\d{1,2}:\\d{2}))?\\s?/(km|mi|mile|100m|400m)(?:\\s+pace)?(?:\\s.*)?");
    private static final Pattern HEART = Pattern
            .compile("(?i).*(?:^|\\s|%)(?:lthr|hr|\\d{2,3}\\s?bpm)(?:\\s.*)?");
    private static final Pattern PACE_ZONE = Pattern.compile("(?i)(?:ramp\\s+)?z\\d.*\\bpace\\b.*");
    private static final Pattern POWER = Pattern.compile("(?i)(?:ramp\\s+)?(?:z\\d.*|.*\\d\\s?w(?:\\s.*)?)");

    private final Answers answers;
    private final Notes notes;
    private final Aims aims;

    IcuTarget(Answers answers, Notes notes) {
        this.answers = answers;
        this.notes = notes;
        this.aims = new Aims(notes);
    }

    Target target(String rest, Extent extent, Place place) {
        var text = INTENSITY.matcher(rest.strip()).replaceFirst("");
        if (text.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith("free")) return aims.yours("", place);
        if (HEART.matcher(text).matches()) return aims.yours("a heart rate", place);
        if (PACE_ZONE.matcher(text).matches()) return aims.yours("a pace zone of intervals.icu", place);
        Matcher pace = PACE.matcher(text);
        if (pace.matches())
            return between(pace.group(1), speed(pace.group(2), pace.group(4), place),
                    speed(pace.group(3) == null ? pace.group(2) : pace.group(3), pace.group(4), place),
                    extent,
                    place);
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) return percent(percent, extent, place);
        if (POWER.matcher(text).matches())
            throw new ImportException(place,
                    "\"%s\" is a power, which means nothing on a treadmill"
                            .formatted(Sensible.shortened(text)),
                    "write a pace (90% pace, 5:00/km Pace) or a heart rate (Z2 HR)");
        notes.add(Warning.Code.LEFT_OUT, place,
                "\"%s\" is not understood".formatted(Sensible.shortened(text)));
        return aims.yours("", place);
    }

    private Target percent(Matcher said, Extent extent, Place place) {
        if (said.group(4) == null)
            answers.to(Question.PERCENT_OF, place,
                    "a bare percentage, \"%s\", is one of power".formatted(Sensible.shortened(said.group())));
        double one = Double.parseDouble(said.group(2)) / 100;
        double other = said.group(3) == null ? one : Double.parseDouble(said.group(3)) / 100;
        if (said.group(1) != null && one != other && !(extent instanceof Extent.Open))
            return new Target.Ramp(Sensible.effort(Effort.THRESHOLD, one, place),
                    Sensible.effort(Effort.THRESHOLD, other, place));
        return aims.fractions(Effort.THRESHOLD, one, other, place);
    }

    private Target between(@org.jspecify.annotations.Nullable String ramp, double one, double other,
            Extent extent,
            Place place) {
        if (ramp != null && one != other && !(extent instanceof Extent.Open))
            return new Target.Ramp(Sensible.speed(one * 3.6, place), Sensible.speed(other * 3.6, place));
        return aims.speeds(one, other, place);
    }

    /** In m/s. */
    private static double speed(String clock, String unit, Place place) {
        int colon = clock.indexOf(':');
        int seconds = Integer.parseInt(clock.substring(0, colon)) * 60
                + Integer.parseInt(clock.substring(colon + 1));
        if (seconds == 0) throw new ImportException(place, "a pace of 0:00", "mend it in the file");
        return metres(unit.toLowerCase(Locale.ROOT)) / seconds;
    }

    private static double metres(String unit) {
        return switch (unit) {
            case "km" -> 1000;
            case "100m" -> 100;
            case "400m" -> 400;
            default -> 1609.344;
        };
    }
}
