package kick.ui.dashboard.workouts;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.workout.Parameter;
import kick.controller.workout.QuantityException;

/** Moves a parameter up and down by a step that suits its value. Texts are as people write them; empty is "usual". */
final class Blank {
    private Blank() {}

    /**
     * @param up towards the larger value
     * @return the next value as text; the same where there is none
     */
    static <T> String moved(Parameter<T> parameter, String text, boolean up) {
        var now = value(parameter, text);
        T next = now.map(value -> next(value, up)).orElse(parameter.least());
        var order = parameter.measure().order();
        if (order.compare(next, parameter.least()) < 0) next = parameter.least();
        if (order.compare(next, parameter.most()) > 0) next = parameter.most();
        return parameter.measure().writer().apply(next);
    }

    private static <T> Optional<T> value(Parameter<T> parameter, String text) {
        if (text.isBlank()) return parameter.usual();
        try {
            return Optional.of(parameter.measure().reader().apply(text));
        } catch (QuantityException _) {
            return parameter.usual();
        }
    }

    @SuppressWarnings("unchecked") // each value becomes one of its own kind
    private static <T> T next(T value, boolean up) {
        int by = up ? 1 : -1;
        return (T) switch (value) {
            case Integer count -> count + by;
            case Boolean _ -> up;
            case Duration time -> time.plusSeconds(by * timeStep(time, up));
            case Distance distance ->
                new Distance(Math.max(0, distance.millimetres() + by * distanceStep(distance, up)));
            case Incline incline -> incline.plus(by * 5);
            case Pace pace -> Pace.perKm(pace.perKm().plusSeconds(by * 5L));
            default -> value;
        };
    }

    private static long timeStep(Duration time, boolean up) {
        long seconds = time.toSeconds() - (up ? 0 : 1);
        return seconds < 60 ? 5 : seconds < 300 ? 15 : seconds < 3600 ? 60 : 300;
    }

    private static long distanceStep(Distance distance, boolean up) {
        double metres = distance.metres() - (up ? 0 : 1);
        return metres < 1000 ? 50_000 : metres < 10_000 ? 500_000 : 1_000_000;
    }

    static Map<String, String> with(Map<String, String> settings, String name, String text) {
        var all = new java.util.LinkedHashMap<>(settings);
        if (text.isBlank()) all.remove(name);
        else all.put(name, text.strip());
        return Map.copyOf(all);
    }
}
