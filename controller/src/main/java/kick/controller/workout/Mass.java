package kick.controller.workout;

/**
 * What the runner weighs.
 *
 * @param grams more than zero
 */
public record Mass(int grams) {
    public Mass {
        if (grams <= 0) throw new IllegalArgumentException("mass must be more than zero: " + grams + " g");
    }

    public static Mass kilograms(double kilograms) {
        return new Mass(Math.toIntExact(Math.round(kilograms * 1000)));
    }

    public double kilograms() {
        return grams / 1000.0;
    }
}
