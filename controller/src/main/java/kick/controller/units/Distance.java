package kick.controller.units;

/**
 * A length along the belt, counted in millimetres, so that miles and hours of integration stay exact enough.
 *
 * @param millimetres not negative
 */
public record Distance(long millimetres) implements Comparable<Distance> {
    public static final Distance ZERO = new Distance(0);
    public static final Distance MILE = new Distance(1_609_344);

    public Distance {
        if (millimetres < 0)
            throw new IllegalArgumentException("distance is negative: " + millimetres + " mm");
    }

    public static Distance metres(double metres) {
        return new Distance(Math.round(metres * 1000));
    }

    public static Distance miles(double miles) {
        return metres(miles * 1609.344);
    }

    public double metres() {
        return millimetres / 1000.0;
    }

    public double kilometres() {
        return millimetres / 1e6;
    }

    public double miles() {
        return millimetres / 1_609_344.0;
    }

    public Distance plus(Distance other) {
        return new Distance(millimetres + other.millimetres);
    }

    /** What is left of this after {@code other}, never below zero. */
    public Distance minus(Distance other) {
        return new Distance(Math.max(0, millimetres - other.millimetres));
    }

    public boolean isZero() {
        return millimetres == 0;
    }

    @Override public int compareTo(Distance other) {
        return Long.compare(millimetres, other.millimetres);
    }

    @Override public String toString() {
        return metres() + " m";
    }
}
