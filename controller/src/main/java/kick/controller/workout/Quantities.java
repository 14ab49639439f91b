package kick.controller.workout;

import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;

/**
 * The one place that reads quantities as people write them: a number and always its unit, e.g. {@code 400 m},
 * {@code 1:30}, {@code 12 min}, {@code 2 %}, {@code 9.5 mph}, {@code 4:00 min/km}, {@code 5 km in 20:00}.
 * Whatever else is written, also a number far outside human running, is a {@link QuantityException}.
 */
public final class Quantities {
    private static final double METRES_PER_MILE = 1609.344;
    private static final double KG_PER_POUND = 0.45359237;

    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPEED = Pattern.compile(NUMBER + " ?(km/h|mph)");
    private static final Pattern PACE = Pattern
            .compile("(\\d{1,3}:\\d\\d(?:\\.\\d{1,3})?) ?min/(km|mi|mile)");
    private static final Pattern DISTANCE = Pattern.compile(NUMBER + " ?(m|km|mi|miles?)");
    private static final Pattern INCLINE = Pattern.compile("(-?)" + NUMBER + " ?%");
    private static final Pattern MASS = Pattern.compile(NUMBER + " ?(kg|lb)");
    private static final Pattern ACCELERATION = Pattern.compile(NUMBER + " ?(km/h|mph)(?: per |/)s");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern CLOCK = Pattern
            .compile("(?:(\\d{1,2}):(?=[0-5]?\\d:))?(\\d{1,3}):([0-5]\\d(?:\\.\\d{1,3})?)");
    private static final Pattern HOURS_MINUTES_SECONDS = Pattern
            .compile("(?=.)(?:" + NUMBER + " ?h)? ?(?:" + NUMBER + " ?min)? ?(?:" + NUMBER + " ?s)?");
    private static final Pattern RACE = Pattern.compile("(.+) in (.+)");

    private Quantities() {}

    /** A speed or a pace, 0.1 to 100 km/h. */
    public static Speed speed(String text) {
        String expected = "a speed such as 15 km/h, 9.5 mph, 4:00 min/km or 6:26 min/mile";
        String tidy = tidy(text);
        Matcher plain = SPEED.matcher(tidy);
        double kmh = plain.matches()
                ? number(plain, 1) * (plain.group(2).equals("mph") ? METRES_PER_MILE / 1000 : 1)
                : 3600 / secondsPerKm(tidy, text, expected);
        return within(0.1, 100, kmh, Speed::kmh, text, expected);
    }

    /** A pace or a speed, of 0.1 to 100 km/h. */
    public static Pace pace(String text) {
        String expected = "a pace such as 4:00 min/km or 6:26 min/mile, or a speed such as 15 km/h";
        String tidy = tidy(text);
        Matcher plain = SPEED.matcher(tidy);
        double seconds = plain.matches()
                ? 3600 / (number(plain, 1) * (plain.group(2).equals("mph") ? METRES_PER_MILE / 1000 : 1))
                : secondsPerKm(tidy, text, expected);
        return within(36, 36_000, seconds, s -> Pace.perKm(duration(s)), text, expected);
    }

    /** 1 m to 1000 km. */
    public static Distance distance(String text) {
        String expected = "a distance such as 400 m, 5 km or 0.5 mi";
        Matcher matcher = matched(DISTANCE, text, expected);
        double metres = number(matcher, 1) * switch (matcher.group(2)) {
            case "m" -> 1;
            case "km" -> 1000;
            default -> METRES_PER_MILE;
        };
        return within(1, 1_000_000, metres, Distance::metres, text, expected);
    }

    /** Nothing to 24 hours. */
    public static Duration time(String text) {
        String expected = "a time such as 30 s, 1:30, 12 min or 1 h 30 min";
        String tidy = tidy(text);
        Matcher clock = CLOCK.matcher(tidy);
        Matcher parts = clock.matches() ? clock : matched(HOURS_MINUTES_SECONDS, text, expected);
        double seconds = number(parts, 1) * 3600 + number(parts, 2) * 60 + number(parts, 3);
        return within(0, 86_400, seconds, Quantities::duration, text, expected);
    }

    /** −40 to 40 %. */
    public static Incline incline(String text) {
        String expected = "an incline such as 2 % or 0.5 %";
        Matcher matcher = matched(INCLINE, text, expected);
        double percent = matcher.group(1).isEmpty() ? number(matcher, 2) : -number(matcher, 2);
        return within(-40, 40, percent, Incline::percent, text, expected);
    }

    /** 20 to 250 kg. */
    public static Mass mass(String text) {
        String expected = "a mass from 20 to 250 kg, such as 70 kg or 154 lb";
        Matcher matcher = matched(MASS, text, expected);
        double kilograms = number(matcher, 1) * (matcher.group(2).equals("lb") ? KG_PER_POUND : 1);
        return within(20, 250, kilograms, Mass::kilograms, text, expected);
    }

    /** 0.1 to 5 km/h per s, in that unit, to a thousandth. */
    public static double acceleration(String text) {
        String expected = "an acceleration from 0.1 to 5 km/h per s, such as 1.0 km/h per s";
        Matcher matcher = matched(ACCELERATION, text, expected);
        double kmhPerSecond = number(matcher, 1)
                * (matcher.group(2).equals("mph") ? METRES_PER_MILE / 1000 : 1);
        return within(0.1, 5, kmhPerSecond, value -> Math.round(value * 1000) / 1000.0, text, expected);
    }

    /** A whole number from 0 to 999,999. */
    public static int count(String text) {
        return Integer.parseInt(matched(COUNT, text, "a whole number such as 6").group());
    }

    /** A distance, which may be called mile, half marathon or marathon, and the time for it. */
    public static RaceResult race(String text) {
        String expected = "a race of 800 m to 100 km run at 3 to 30 km/h, such as 5 km in 20:00";
        Matcher matcher = matched(RACE, text, expected);
        Distance distance = RaceDistance.named(matcher.group(1)).orElseGet(() -> distance(matcher.group(1)));
        Duration time = time(matcher.group(2));
        if (!RaceResult.isSensible(distance, time)) throw new QuantityException(text, expected);
        return new RaceResult(distance, time);
    }

    private static double secondsPerKm(String tidy, String text, String expected) {
        Matcher pace = PACE.matcher(tidy);
        Matcher clock = CLOCK.matcher(pace.matches() ? pace.group(1) : "");
        if (!clock.matches()) throw new QuantityException(text, expected);
        double seconds = number(clock, 2) * 60 + number(clock, 3);
        return pace.group(2).equals("km") ? seconds : seconds / METRES_PER_MILE * 1000;
    }

    private static Matcher matched(Pattern pattern, String text, String expected) {
        Matcher matcher = pattern.matcher(tidy(text));
        if (!matcher.matches()) throw new QuantityException(text, expected);
        return matcher;
    }

    private static String tidy(String text) {
        return SPACES.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private static double number(Matcher matcher, int group) {
        return matcher.start(group) < 0 ? 0 : Double.parseDouble(matcher.group(group));
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static <T> T within(double least, double most, double value, DoubleFunction<T> unit, String text,
            String expected) {
        if (!(value >= least && value <= most)) throw new QuantityException(text, expected);
        return unit.apply(value);
    }
}
