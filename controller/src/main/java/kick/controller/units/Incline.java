package kick.controller.units;

/**
 * A grade, counted in the wire's own step of 0.1 % (rise over run; FTMS Treadmill Data, Inclination).
 * Uphill is positive.
 *
 * @param tenthsPercent −32,768 to 32,767
 */
public record Incline(int tenthsPercent) implements Comparable<Incline> {
    public static final Incline FLAT = new Incline(0);

    public Incline {
        if (tenthsPercent < Short.MIN_VALUE || tenthsPercent > Short.MAX_VALUE)
            throw new IllegalArgumentException(
                    "incline out of range: " + tenthsPercent + " tenths of a percent");
    }

    public static Incline percent(double percent) {
        return new Incline(Math.toIntExact(Math.round(percent * 10)));
    }

    public double percent() {
        return tenthsPercent / 10.0;
    }

    /** Rise over run: 0.05 for 5 %. */
    public double fraction() {
        return tenthsPercent / 1000.0;
    }

    public boolean isAbove(Incline other) {
        return tenthsPercent > other.tenthsPercent;
    }

    public Incline min(Incline other) {
        return isAbove(other) ? other : this;
    }

    public Incline max(Incline other) {
        return isAbove(other) ? this : other;
    }

    public Incline plus(int tenths) {
        return new Incline(Math.clamp((long) tenthsPercent + tenths, Short.MIN_VALUE, Short.MAX_VALUE));
    }

    @Override public int compareTo(Incline other) {
        return Integer.compare(tenthsPercent, other.tenthsPercent);
    }

    @Override public String toString() {
        return percent() + " %";
    }
}
