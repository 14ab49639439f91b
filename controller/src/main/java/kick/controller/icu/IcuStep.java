package kick.controller.icu;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Question;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.workout.Extent;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;

/** Makes a step of a line: words for the runner, how long, and what to aim at. */
final class IcuStep {
    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final String BEFORE = "(?:^|(?<=\\s))";
    private static final String AFTER = "(?=\\s|$)";
    private static final Pattern DISTANCE = Pattern.compile(BEFORE + NUMBER
            + "\\s?(km|mi|miles?|mtrs?|meters?|metres?|y|yrds?|yards?)" + AFTER, Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(BEFORE
            + "(?:" + NUMBER + "\\s?(?:hours?|hrs?|h))?"
            + "(?:" + NUMBER + "\\s?(?:minutes?|mins?|m|')(?![a-z/]))?"
            + "(?:" + NUMBER + "\\s?(?:seconds?|secs?|s|\")?)?" + AFTER, Pattern.CASE_INSENSITIVE);
    private static final Pattern LAP = Pattern.compile("(?i)" + BEFORE + "press lap" + AFTER);
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})?");
    private static final Pattern CADENCE = Pattern
            .compile("(?i)" + BEFORE + "\\d{2,3}(?:-\\d{2,3})?\\s?rpm" + AFTER);
    private static final Pattern REMARK = Pattern.compile("\\s#\\s.*$");
    private static final double LONG_IN_MINUTES = 100;

    private final Answers answers;
    private final Notes notes;
    private final IcuTarget targets;

    IcuStep(Answers answers, Notes notes) {
        this.answers = answers;
        this.notes = notes;
        this.targets = new IcuTarget(answers, notes);
    }

    Step step(String line, StepKind kind, Place place) {
        var text = withoutCadence(REMARK.matcher(line).replaceAll(""), place);
        var length = length(text, place).orElseThrow(() -> new ImportException(place,
                "the step \"%s\" does not say how long it is".formatted(Sensible.shortened(line)),
                "write a length such as 5m, 30s or 400mtr"));
        var words = Sensible.shortened(text.substring(0, length.from));
        var target = targets.target(text.substring(length.to), length.extent, place);
        var step = new Step("", kind, length.extent, target);
        return words.isEmpty() ? step : step.saying(words);
    }

    /** A length and where it stands in the line. */
    private record Length(Extent extent, int from, int to) {}

    private String withoutCadence(String line, Place place) {
        Matcher cadence = CADENCE.matcher(line);
        if (!cadence.find()) return line;
        notes.add(Warning.Code.LEFT_OUT, place, "a cadence is left out");
        return cadence.replaceAll("");
    }

    private Optional<Length> length(String text, Place place) {
        Matcher distance = DISTANCE.matcher(text);
        if (distance.find())
            return Optional.of(new Length(
                    Sensible.distance(Double.parseDouble(distance.group(1)) * metres(distance.group(2)),
                            place),
                    distance.start(), distance.end()));
        Matcher time = TIME.matcher(text);
        while (time.find())
            if (!time.group().isBlank() && !BARE_NUMBER.matcher(time.group().strip()).matches())
                return Optional.of(new Length(time(time, place), time.start(), time.end()));
        Matcher lap = LAP.matcher(text);
        return lap.find()
                ? Optional.of(new Length(new Extent.Open(), lap.start(), lap.end()))
                : Optional.empty();
    }

    private Extent time(Matcher time, Place place) {
        double hours = number(time.group(1));
        double minutes = number(time.group(2));
        double rest = number(time.group(3));
        boolean bareRest = time.group(3) != null
                && Character.isDigit(time.group().charAt(time.group().length() - 1));
        // 1h30 are minutes, 1m30 are seconds
        if (bareRest && time.group(2) == null) return Sensible.time(hours * 3600 + rest * 60, place);
        if (time.group(1) == null && time.group(3) == null && minutes >= LONG_IN_MINUTES
                && saysM(time.group())
                && answers.to(Question.M_AS, place,
                        "\"%s\" can be metres, but m stands for minutes".formatted(time.group().strip()))
                        .equals("metres"))
            return Sensible.distance(minutes, place);
        return Sensible.time(hours * 3600 + minutes * 60 + rest, place);
    }

    private static boolean saysM(String length) {
        return length.strip().endsWith("m") || length.strip().endsWith("M");
    }

    private static double number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static double metres(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'k' -> 1000;
            case 'y' -> 0.9144;
            default -> unit.length() > 1 && Character.toLowerCase(unit.charAt(1)) == 'i' ? 1609.344 : 1;
        };
    }
}
