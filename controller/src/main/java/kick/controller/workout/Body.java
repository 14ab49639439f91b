package kick.controller.workout;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the runner cares to tell about the body. Nothing here changes a speed.
 *
 * @param age in years
 * @param restingHeartRate in beats per minute
 * @param highestHeartRate in beats per minute, as measured
 */
public record Body(Optional<Mass> mass, OptionalInt age, OptionalInt restingHeartRate,
        OptionalInt highestHeartRate) {
    public static final Body UNKNOWN = new Body(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(),
            OptionalInt.empty());
}
