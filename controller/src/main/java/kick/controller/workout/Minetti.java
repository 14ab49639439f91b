package kick.controller.workout;

import kick.controller.units.Incline;

/** What running uphill and downhill costs (Minetti and others, J. Appl. Physiol. 2002); −45 to 45 %. */
public final class Minetti {
    private Minetti() {}

    /** Joules for each kilogram and metre of belt. */
    public static double cost(Incline incline) {
        double i = Math.clamp(incline.fraction(), -0.45, 0.45);
        return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
    }

    /** How many times as much as on the flat; also how many times as fast equal effort is on the flat. */
    public static double ratio(Incline incline) {
        return cost(incline) / cost(Incline.FLAT);
    }
}
