package kick.controller.workout;

import static kick.controller.workout.RunnerKey.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Presentation.Sound;
import kick.controller.workout.Presentation.Theme;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;

/** The runner as text: YAML with a comment at every key. What is left out is as in {@link Runner#DEFAULT}. */
final class RunnerYaml {
    private static final String HEADER = """
            # Who runs, and what the belt may do. Every key may be left out; a key with # before it is.
            # When a program saves this profile it writes the whole file anew, with these comments.
            """;

    private RunnerYaml() {}

    /**
     * @param file how errors call the text
     * @throws RunnerFileException naming the place of the first thing that cannot be used
     */
    static Runner read(String text, String file) {
        return read(YamlFields.parse(text, file));
    }

    private static Runner read(YamlFields fields) {
        var usual = Runner.DEFAULT;
        return new Runner(fields.read(RACE, Quantities::race), caps(fields, usual.caps()),
                fields.read(HARD_LIMIT, word(HardLimit.values(), HardLimit::word)).orElse(usual.hardLimit()),
                fields.read(LEFT_ALONE_SPEED, speed("0.5 km/h", "12 km/h")).orElse(usual.leftAlone()),
                fields.read(INCLINE, incline("0 %", "5 %")).orElse(usual.usualIncline()),
                new Units(
                        fields.read(SHOW_SPEED_AS, word(SpeedUnit.values(), SpeedUnit::word))
                                .orElse(usual.units().speed()),
                        fields.read(SHOW_DISTANCE_AS, word(LengthUnit.values(), LengthUnit::word))
                                .orElse(usual.units().length())),
                new Presentation(
                        fields.read(THEME, word(Theme.values(), Theme::word))
                                .orElse(usual.presentation().theme()),
                        fields.read(SOUND, word(Sound.values(), Sound::word))
                                .orElse(usual.presentation().sound())),
                new Body(fields.read(MASS, Quantities::mass), number(fields, AGE, 5, 110),
                        number(fields, RESTING_HEART_RATE, 25, 120),
                        number(fields, HIGHEST_HEART_RATE, 100, 240)));
    }

    /** The runner with some keys changed, given as they would stand in the file. */
    static Runner changed(Runner runner, Map<String, String> changes) {
        var lines = settings(runner);
        lines.putAll(changes);
        return of(lines);
    }

    static Map<String, String> settings(Runner runner) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (RunnerKey key : RunnerKey.values())
            key.valueOf(runner).ifPresent(value -> lines.put(key.word(), value));
        return lines;
    }

    static Runner of(Map<String, String> lines) {
        return read(YamlFields.of(lines));
    }

    static String write(Runner runner) {
        return Arrays.stream(RunnerKey.values())
                .map(key -> entry(key, key.valueOf(runner)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String entry(RunnerKey key, Optional<String> value) {
        String line = value.map(text -> key.word() + ": " + text)
                .orElseGet(() -> "# " + key.word() + ": " + key.example());
        return "\n# " + key.comment().replace("\n", "\n# ") + "\n" + line + "\n";
    }

    private static Caps caps(YamlFields fields, Caps usual) {
        return new Caps(fields.read(MAX_SPEED, speed("1 km/h", "22 km/h")).orElse(usual.speed()),
                fields.read(MAX_INCLINE, incline("0 %", "15 %")).orElse(usual.incline()),
                fields.read(MAX_ACCELERATION, Quantities::acceleration)
                        .orElse(usual.accelerationKmhPerSecond()));
    }

    private static Function<String, Speed> speed(String least, String most) {
        return within(Quantities::speed, Comparator.naturalOrder(), "a speed", least, most);
    }

    private static Function<String, Incline> incline(String least, String most) {
        return within(Quantities::incline, Comparator.naturalOrder(), "an incline", least, most);
    }

    private static OptionalInt number(YamlFields fields, RunnerKey key, int least, int most) {
        var reader = within(Quantities::count, Comparator.naturalOrder(), "a whole number", "" + least,
                "" + most);
        return fields.read(key, reader).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static <T> Function<String, T> within(Function<String, T> reader, Comparator<T> order,
            String noun,
            String least, String most) {
        return text -> {
            T value = reader.apply(text);
            if (order.compare(value, reader.apply(least)) < 0 || order.compare(value, reader.apply(most)) > 0)
                throw new QuantityException(text, "%s from %s to %s".formatted(noun, least, most));
            return value;
        };
    }

    private static <T> Function<String, T> word(T[] values, Function<T, String> word) {
        return text -> Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new QuantityException(text,
                        Arrays.stream(values).map(word).collect(Collectors.joining(" or "))));
    }
}
