package kick.controller.workout;

import java.time.Duration;
import java.util.Comparator;
import java.util.function.Function;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;

/**
 * A kind of value that a parameter can have.
 *
 * @param unit the units of the text, e.g. {@code min/km}; empty where there is none
 * @param order from the least to the most, as a range is written
 * @param reader throws a {@link QuantityException} for what it does not take
 * @param writer makes a text that the reader takes
 */
public record Measure<T>(String unit, Comparator<T> order, Function<String, T> reader,
        Function<T, String> writer) {
    public static final Measure<Integer> COUNT = new Measure<>("", Comparator.naturalOrder(),
            Quantities::count,
            String::valueOf);
    public static final Measure<Duration> TIME = new Measure<>("s, min or h", Comparator.naturalOrder(),
            Quantities::time, QuantityText::of);
    public static final Measure<Distance> DISTANCE = new Measure<>("m, km or mi", Comparator.naturalOrder(),
            Quantities::distance, QuantityText::of);
    public static final Measure<Incline> INCLINE = new Measure<>("%", Comparator.naturalOrder(),
            Quantities::incline, QuantityText::of);
    /** Fast paces first; a speed is taken as well. */
    public static final Measure<Pace> PACE = new Measure<>("min/km",
            Comparator.comparingLong(Pace::millisPerKm),
            Quantities::pace, pace -> QuantityText.clock(toSeconds(pace.perKm())) + " min/km");
    /** Fast paces first; a pace for the kilometre or a speed is taken as well. */
    public static final Measure<Pace> MILE_PACE = new Measure<>("min/mile",
            Comparator.comparingLong(Pace::millisPerKm), Quantities::pace,
            pace -> QuantityText.clock(toSeconds(pace.perMile())) + " min/mile");
    public static final Measure<Boolean> YES_OR_NO = new Measure<Boolean>("", Comparator.naturalOrder(),
            Measure::yesOrNo, yes -> yes ? "yes" : "no");

    private static boolean yesOrNo(String text) {
        return switch (text.strip()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new QuantityException(text, "yes or no");
        };
    }

    private static Duration toSeconds(Duration time) {
        return Duration.ofSeconds(Math.round(time.toMillis() / 1000.0));
    }
}
