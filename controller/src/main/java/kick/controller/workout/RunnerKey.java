package kick.controller.workout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A key of the runner's file, in the file's order. */
enum RunnerKey {
    RACE("5 km in 20:00", """
            A recent race or time trial, all out, 800 m to 100 km. All training paces come from it.
            Also: mile in 6:00, half marathon in 1:31:50, marathon in 3:11:00."""),
    MAX_SPEED("20 km/h", """
            Never faster than this; up to 22 km/h. Speeds may be written as 15 km/h, 9.5 mph, 4:00 min/km
            or 6:26 min/mile."""),
    MAX_INCLINE("12 %", "Never steeper than this; up to 15 %."),
    MAX_ACCELERATION("1 km/h per s", "How quickly the belt may change its speed, 0.1 to 5 km/h per s."),
    LEFT_ALONE_SPEED("5 km/h", """
            The belt keeps its last speed when the radio fails. Faster than this it is only driven
            while the radio link is in good order."""),
    HARD_LIMIT("adult", "adult: 22 km/h. guest-or-child: 8 km/h, whatever else is said here."),
    INCLINE("1 %", "For every step that does not say its own; 0 to 5 %."),
    SHOW_SPEED_AS("km/h", "km/h, mph, min/km or min/mile."),
    SHOW_DISTANCE_AS("metric", "metric or imperial."),
    THEME("system", "Colours of the window: system, light or dark."),
    SOUND("tones", "What is heard before the belt changes: none, tones or speech."),
    MASS("70 kg", "Only for calories: 70 kg or 154 lb."),
    AGE("40", "In years, only for heart rates."),
    RESTING_HEART_RATE("60", "In beats per minute, 25 to 120."),
    HIGHEST_HEART_RATE("190", "In beats per minute, as measured, 100 to 240.");

    private final String example;
    private final String comment;

    RunnerKey(String example, String comment) {
        this.example = example;
        this.comment = comment;
    }

    /** As it stands in the file, e.g. {@code max-speed}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String example() {
        return example;
    }

    String comment() {
        return comment;
    }

    /** What this runner's file says under the key, if anything. */
    Optional<String> valueOf(Runner runner) {
        return switch (this) {
            case RACE -> runner.race().map(QuantityText::of);
            case MAX_SPEED -> Optional.of(QuantityText.of(runner.caps().speed()));
            case MAX_INCLINE -> Optional.of(QuantityText.of(runner.caps().incline()));
            case MAX_ACCELERATION -> Optional
                    .of(QuantityText.acceleration(runner.caps().accelerationKmhPerSecond()));
            case LEFT_ALONE_SPEED -> Optional.of(QuantityText.of(runner.leftAlone()));
            case HARD_LIMIT -> Optional.of(runner.hardLimit().word());
            case INCLINE -> Optional.of(QuantityText.of(runner.usualIncline()));
            case SHOW_SPEED_AS -> Optional.of(runner.units().speed().word());
            case SHOW_DISTANCE_AS -> Optional.of(runner.units().length().word());
            case THEME -> Optional.of(runner.presentation().theme().word());
            case SOUND -> Optional.of(runner.presentation().sound().word());
            case MASS -> runner.body().mass().map(QuantityText::of);
            case AGE -> text(runner.body().age());
            case RESTING_HEART_RATE -> text(runner.body().restingHeartRate());
            case HIGHEST_HEART_RATE -> text(runner.body().highestHeartRate());
        };
    }

    static Optional<RunnerKey> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RunnerKey::word).toList();
    }

    private static Optional<String> text(OptionalInt number) {
        return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
    }
}
