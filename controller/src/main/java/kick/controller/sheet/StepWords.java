package kick.controller.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.Quantities;
import kick.controller.workout.QuantityException;
import kick.controller.workout.QuantityText;

/** The words for how long a step is, for its incline, and for where something is said in it. */
final class StepWords {
    private static final String OPEN = "open";
    private static final Pattern METRES = Pattern.compile("[\\d.]+ ?(?:m|km|mi|miles?)");
    private static final Pattern INCLINE_RAMP = Pattern.compile("(.+?) to (.+)");
    private static final Pattern BETWEEN = Pattern.compile("(.+?) down to (.+?) and up again");
    private static final Pattern AFTER = Pattern.compile("after (.+)");
    private static final Pattern BEFORE_END = Pattern.compile("(.+?) before the end");

    private StepWords() {}

    static Extent extent(String text) {
        var words = text.strip();
        if (words.equals(OPEN)) return new Extent.Open();
        try {
            if (METRES.matcher(words).matches()) return new Extent.ForDistance(Quantities.distance(words));
            var time = Quantities.time(words);
            if (time.isPositive()) return new Extent.ForTime(time);
        } catch (QuantityException _) {
            // told below, with both kinds of length
        }
        throw new QuantityException(text,
                "a time (30 s, 1:30, 12 min), a distance (400 m, 5 km, 1 mi) or open");
    }

    static String of(Extent extent) {
        return switch (extent) {
            case Extent.ForTime(var time) -> QuantityText.of(time);
            case Extent.ForDistance(var far) -> QuantityText.of(far);
            case Extent.Open() -> OPEN;
        };
    }

    static InclineTarget incline(String text) {
        Matcher between = BETWEEN.matcher(text.strip());
        if (between.matches())
            return new InclineTarget.Between(Quantities.incline(between.group(1)),
                    Quantities.incline(between.group(2)));
        Matcher ramp = INCLINE_RAMP.matcher(text.strip());
        if (ramp.matches())
            return new InclineTarget.Ramp(Quantities.incline(ramp.group(1)),
                    Quantities.incline(ramp.group(2)));
        return new InclineTarget.Steady(Quantities.incline(text));
    }

    /** Empty for the runner's usual incline. */
    static Optional<String> of(InclineTarget incline) {
        return switch (incline) {
            case InclineTarget.Usual() -> Optional.empty();
            case InclineTarget.Steady(var steady) -> Optional.of(QuantityText.of(steady));
            case InclineTarget.Ramp(var from, var to) ->
                Optional.of(QuantityText.of(from) + " to " + QuantityText.of(to));
            case InclineTarget.Between(var hill, var low) ->
                Optional.of(QuantityText.of(hill) + " down to " + QuantityText.of(low) + " and up again");
        };
    }

    static Cue.Place cuePlace(String text) {
        Matcher after = AFTER.matcher(text.strip());
        Matcher before = BEFORE_END.matcher(text.strip());
        if (!after.matches() && !before.matches())
            throw new QuantityException(text,
                    "after 30 s, after 100 m, 10 s before the end or 50 m before the end");
        if (after.matches())
            return METRES.matcher(after.group(1)).matches()
                    ? new Cue.AfterDistance(Quantities.distance(after.group(1)))
                    : new Cue.After(Quantities.time(after.group(1)));
        return METRES.matcher(before.group(1)).matches()
                ? new Cue.BeforeEndDistance(Quantities.distance(before.group(1)))
                : new Cue.BeforeEnd(Quantities.time(before.group(1)));
    }

    static String of(Cue.Place place) {
        return switch (place) {
            case Cue.After(var time) -> "after " + QuantityText.of(time);
            case Cue.AfterDistance(var far) -> "after " + QuantityText.of(far);
            case Cue.BeforeEnd(var time) -> QuantityText.of(time) + " before the end";
            case Cue.BeforeEndDistance(var far) -> QuantityText.of(far) + " before the end";
        };
    }
}
