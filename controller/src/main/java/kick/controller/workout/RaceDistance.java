package kick.controller.workout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

import kick.controller.units.Distance;

/** The distances that have a name of their own. */
public final class RaceDistance {
    public static final Distance HALF_MARATHON = Distance.metres(21_097.5);
    public static final Distance MARATHON = Distance.metres(42_195);

    private RaceDistance() {}

    /** The usual distances of races by their names, shortest first. */
    public static SequencedMap<String, Distance> usual() {
        var names = new LinkedHashMap<String, Distance>();
        names.put("1500 m", Distance.metres(1500));
        names.put("mile", Distance.MILE);
        names.put("5 km", Distance.metres(5000));
        names.put("10 km", Distance.metres(10_000));
        names.put("half marathon", HALF_MARATHON);
        names.put("marathon", MARATHON);
        return Collections.unmodifiableSequencedMap(names);
    }

    /** {@code mile}, {@code half marathon} or {@code half}, {@code marathon}. */
    public static Optional<Distance> named(String words) {
        return switch (words) {
            case "mile" -> Optional.of(Distance.MILE);
            case "half", "half marathon" -> Optional.of(HALF_MARATHON);
            case "marathon" -> Optional.of(MARATHON);
            default -> Optional.empty();
        };
    }
}
