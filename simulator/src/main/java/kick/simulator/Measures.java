package kick.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Numbers with units as people write them, in profiles and elsewhere. */
public final class Measures {
    private static final Pattern MEASURE = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*(\\S*)");
    private static final double KM_PER_MILE = 1.609344;
    private static final Map<String, Double> SPEED = Map.of("km/h", 1.0, "mph", KM_PER_MILE);
    private static final Map<String, Double> RATE = Map.of("km/h/s", 1.0, "mph/s", KM_PER_MILE);
    private static final Map<String, Double> GRADE = Map.of("%", 1.0);
    private static final Map<String, Double> LIFT = Map.of("%/s", 1.0);
    private static final Map<String, Double> TIME = Map.of("s", 1.0, "ms", 0.001, "min", 60.0);
    private static final Map<String, Double> COUNT = Map.of("", 1.0);

    private Measures() {}

    public static Function<String, Speed> speed(double least, double most) {
        return text -> Speed.kmh(number(text, SPEED, "0.8 km/h", least, most));
    }

    static Function<String, Incline> incline(double least, double most) {
        return text -> Incline.percent(number(text, GRADE, "0.5 %", least, most));
    }

    /** A part of a whole, from 0 to 1. */
    public static Function<String, Double> share() {
        return text -> number(text, COUNT, "0.3", 0, 1);
    }

    /** In km/h per s. */
    static Function<String, Double> rate() {
        return text -> number(text, RATE, "0.65 km/h/s", 0.01, 50);
    }

    /** In percent per s. */
    static Function<String, Double> lift() {
        return text -> number(text, LIFT, "0.25 %/s", 0.01, 20);
    }

    public static Function<String, Duration> time(double least, double most) {
        return text -> Duration.ofNanos(Math.round(number(text, TIME, "4.5 s", least, most) * 1e9));
    }

    public static Function<String, Integer> count(int least, int most) {
        return text -> {
            double number = number(text, COUNT, Integer.toString(least), least, most);
            if (number != Math.rint(number))
                throw new WordException(text + " is not a whole number", "round it");
            return (int) number;
        };
    }

    private static double number(String text, Map<String, Double> units, String example, double least,
            double most) {
        Matcher matcher = MEASURE.matcher(text.strip());
        Double unit = matcher.matches() ? units.get(matcher.group(2)) : null;
        if (unit == null)
            throw new WordException("\"" + text + "\" cannot be read", "write it like " + example);
        double value = Double.parseDouble(matcher.group(1)) * unit;
        if (value < least || value > most)
            throw new WordException(text + " is out of range",
                    "choose something from %s to %s, like %s".formatted(plain(least), plain(most), example));
        return value;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
