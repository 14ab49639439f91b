package kick.controller.workout;

import java.util.Optional;

import kick.controller.units.Distance;

/** The distances that have a name of their own. */
public final class RaceDistance {
    public static final Distance HALF_MARATHON = Distance.metres(21_097.5);
    public static final Distance MARATHON = Distance.metres(42_195);

    private RaceDistance() {}

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
