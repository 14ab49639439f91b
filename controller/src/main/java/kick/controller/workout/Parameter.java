package kick.controller.workout;

import java.util.Optional;

/**
 * Something about a workout that the runner can set, described so that a command line and a window can offer
 * it.
 *
 * @param name e.g. {@code reps}
 * @param measure what kind of value it takes
 * @param least the first allowed value in the measure's order
 * @param most the last one
 * @param usual what it is unless it is set; absent where that depends on the runner or on other parameters
 * @param usualText the same for people, e.g. "5" or "4 in week 1 to 6 in week 6"
 * @param help one line
 */
public record Parameter<T>(String name, Measure<T> measure, T least, T most, Optional<T> usual,
        String usualText,
        String help) {

    /** A parameter that is {@code usual} unless it is set. */
    static <T> Parameter<T> of(String name, Measure<T> measure, T least, T most, T usual, String help) {
        return new Parameter<>(name, measure, least, most, Optional.of(usual), measure.writer().apply(usual),
                help);
    }

    /** A parameter that may be left open; {@code usually} says what happens then. */
    static <T> Parameter<T> open(String name, Measure<T> measure, T least, T most, String usually,
            String help) {
        return new Parameter<>(name, measure, least, most, Optional.empty(), usually, help);
    }

    static Parameter<Boolean> yesOrNo(String name, boolean usual, String help) {
        return of(name, Measure.YES_OR_NO, false, true, usual, help);
    }

    /** The allowed range for people, e.g. "30 s to 5 min". */
    public String range() {
        String join = least.equals(false) ? " or " : " to ";
        return text(least) + join + text(most);
    }

    /** A value as {@link #read} takes it. */
    String text(T value) {
        return measure.writer().apply(value);
    }

    /** Reads and checks a value. */
    T read(String text) {
        try {
            T value = measure.reader().apply(text);
            if (measure.order().compare(value, least) >= 0 && measure.order().compare(value, most) <= 0)
                return value;
        } catch (QuantityException _) {
            // told below, together with the range
        }
        throw refused(text, range());
    }

    /** The exception that says what would have been allowed. */
    ParameterException refused(String text, String allowed) {
        return new ParameterException(name, text, name + "=" + allowed);
    }
}
