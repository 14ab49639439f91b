package kick.controller.sheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.units.Distance;
import kick.controller.units.Pace;
import kick.controller.workout.Effort;
import kick.controller.workout.Quantities;
import kick.controller.workout.QuantityException;
import kick.controller.workout.QuantityText;
import kick.controller.workout.RaceDistance;
import kick.controller.workout.Target;
import kick.controller.workout.Target.Single;

/**
 * The words for speeds: {@code 12 km/h}, {@code 4:00 min/km}, {@code T}, {@code 95 % of 5 km pace}, {@code 65 % of
 * VO2max}, {@code gentle hill sprint}, {@code E to T}.
 */
final class SpeedWords {
    private static final String EXPECTED = "a speed (12 km/h, 7.5 mph, 5:00 min/km), an effort (E, M, T, I, R, mile, 5 km"
            + " pace, 65 % of VO2max), a part of one (95 % of T), or from one to another (E to T)";
    private static final Pattern TO = Pattern.compile(" to ");
    private static final Pattern PART = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,40})?) ?% of (.+)");
    private static final Pattern RACE = Pattern.compile("(.+?) pace");
    private static final String HILL = "hill sprint";
    private static final String GENTLE_HILL = "gentle hill sprint";
    private static final Map<Effort, String> EASY_BAND = Map.of(Effort.EASIEST, "slow easy",
            Effort.EASY_FASTEST,
            "fast easy");

    private SpeedWords() {}

    static Target target(String text) {
        var ends = TO.split(text, 3);
        return ends.length == 2 ? new Target.Ramp(single(ends[0]), single(ends[1])) : single(text);
    }

    static Single single(String text) {
        var words = text.strip();
        if (words.equals(HILL) || words.equals(GENTLE_HILL))
            return new Target.HillSprint(words.equals(GENTLE_HILL));
        Matcher part = PART.matcher(words);
        if (part.matches() && !part.group(2).equals("VO2max"))
            return new Target.AtEffort(known(part.group(2), text), fraction(part.group(1)));
        return effort(words).<Single>map(Target.AtEffort::new).orElseGet(() -> quantity(words));
    }

    private static Single quantity(String words) {
        try {
            return words.contains("min/")
                    ? new Target.AtPace(Quantities.pace(words))
                    : new Target.AtSpeed(Quantities.speed(words));
        } catch (QuantityException _) {
            throw new QuantityException(words, EXPECTED);
        }
    }

    private static Effort known(String words, String text) {
        return effort(words).orElseThrow(() -> new QuantityException(text, EXPECTED));
    }

    private static Optional<Effort> effort(String words) {
        var letter = Effort.byLetter().get(words.equals("easy") ? "E" : words);
        if (letter != null) return Optional.of(letter);
        for (var named : EASY_BAND.entrySet())
            if (named.getValue().equals(words)) return Optional.of(named.getKey());
        Matcher share = PART.matcher(words);
        if (share.matches() && share.group(2).equals("VO2max"))
            return Optional.of(new Effort.ShareOfVo2max(fraction(share.group(1))));
        Matcher race = RACE.matcher(words);
        return race.matches() ? Optional.of(new Effort.RacePace(distance(race.group(1)))) : Optional.empty();
    }

    private static Distance distance(String words) {
        return RaceDistance.named(words).orElseGet(() -> Quantities.distance(words));
    }

    private static double fraction(String percent) {
        return new BigDecimal(percent).movePointLeft(2).doubleValue();
    }

    static String of(Target target) {
        return switch (target) {
            case Single single -> of(single);
            case Target.Ramp(var from, var to) -> of(from) + " to " + of(to);
            case Target.RunnerControlled(var start, _) -> of(start);
        };
    }

    static String of(Single single) {
        return switch (single) {
            case Target.AtSpeed(var speed) -> QuantityText.of(speed);
            case Target.AtPace(var pace) -> of(pace);
            case Target.AtEffort(var effort, double fraction) ->
                fraction == 1 ? of(effort) : percent(fraction) + " % of " + of(effort);
            case Target.HillSprint(boolean beginner) -> beginner ? GENTLE_HILL : HILL;
        };
    }

    private static String of(Effort effort) {
        for (var letter : Effort.byLetter().entrySet())
            if (letter.getValue().equals(effort)) return letter.getKey();
        var easy = EASY_BAND.get(effort);
        if (easy != null) return easy;
        return switch (effort) {
            case Effort.ShareOfVo2max(double share) -> percent(share) + " % of VO2max";
            case Effort.RacePace(var distance) -> distance.equals(RaceDistance.HALF_MARATHON)
                    ? "half marathon pace"
                    : QuantityText.of(distance) + " pace";
        };
    }

    private static String of(Pace pace) {
        long seconds = pace.millisPerKm() / 1000;
        var millis = BigDecimal.valueOf(pace.millisPerKm() % 60_000, 3).stripTrailingZeros().toPlainString();
        return "%d:%s%s min/km".formatted(seconds / 60, seconds % 60 < 10 ? "0" : "", millis);
    }

    private static String percent(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
