package kick.controller.machine;

import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.units.Speed;

/**
 * Machines that send or take miles per hour where the specification has kilometres (quirks 2.4). Everywhere else in Kick
 * a speed is what it says.
 */
public final class Miles {
    /** In parts of an increment: what two conversions with their roundings may lose. */
    private static final double ROUNDING = 0.06;

    private Miles() {}

    /** What is meant by a number of miles in a field for kilometres. */
    public static Speed meant(Speed number) {
        return Speed.mph(number.kmh());
    }

    /**
     * The number for such a field: on the machine's own grid, which counts miles, and as fast as {@code target} or less,
     * but never below the slowest.
     *
     * @param slowest that the machine can be asked for
     * @param grid between two speeds that it can be asked for
     */
    public static Speed onAir(Speed target, Speed slowest, Speed grid) {
        int least = number(slowest);
        int step = Math.max(1, number(grid));
        double above = target.mph() * 100 - least;
        return new Speed(least + step * Math.max(0, (int) Math.floor(above / step + ROUNDING)));
    }

    private static int number(Speed speed) {
        return (int) Math.round(speed.mph() * 100);
    }

    /** What can be asked for, where the range is stated in miles or its numbers are taken as such. */
    static SupportedSpeedRange range(SupportedSpeedRange stated, boolean reports, boolean takes) {
        if (!reports && !takes) return stated;
        return new SupportedSpeedRange(meant(stated.minimum()),
                reports ? meant(stated.maximum()) : stated.maximum(), meant(stated.increment()));
    }
}
