package kick.controller.workout;

/** Heart rates in beats per minute. */
public final class HeartRate {
    private HeartRate() {}

    /** Karvonen: {@code share} (0 to 1) of the reserve between rest and the highest rate. */
    public static int karvonen(int resting, int highest, double share) {
        return Math.toIntExact(Math.round(resting + share * (highest - resting)));
    }

    /** Tanaka: the highest rate to be expected at an age in years; people differ by ten beats and more. */
    public static int tanaka(int age) {
        return Math.toIntExact(Math.round(208 - 0.7 * age));
    }
}
