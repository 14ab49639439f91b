package kick.simulator.monitor;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * What a run is measured by besides the figures that are the same for everybody. What the machine declares
 * of itself is not here: it is in the history.
 *
 * @param speedCap the lowest of the caps of runner, site and plan
 * @param inclineCap likewise
 * @param leftAlone the speed at which the belt may be left (S4)
 * @param acceleration the steepest change that the runner allows, in km/h per s (S11)
 * @param proven whether the machine was shown to be the right one before this run (S13)
 * @param leased whether a window or terminal has to show signs of life (dead man)
 * @param silentAtRest whether this machine is known to send nothing while the belt stands
 * @param reportsMiles whether this machine is known to report miles per hour, also in its range of speeds
 * @param inclines in what this machine is known to report its incline
 * @param takesMiles whether this machine is known to take target speeds as miles per hour
 */
public record Rules(Speed speedCap, Incline inclineCap, Speed leftAlone, double acceleration, boolean proven,
        boolean leased, boolean silentAtRest, boolean reportsMiles, boolean takesMiles,
        InclineUnit inclines) {

    /** What the number of a reported incline counts. */
    public enum InclineUnit {
        TENTHS, SIXTY_TWO_AND_A_HALFTHS,
        /** It means nothing. */
        NOTHING
    }

    /** What no setting exceeds (S1). */
    public static final Speed HARD_SPEED = Speed.kmh(22);
    public static final Incline HARD_INCLINE = Incline.percent(15);

    /** Nothing but the hard limits, a belt that may be left at 5 km/h, a proven machine. */
    public static final Rules USUAL = new Rules(HARD_SPEED, HARD_INCLINE, Speed.kmh(5), 1.0, true, false,
            false, false, false, InclineUnit.TENTHS);

    public Rules {
        speedCap = speedCap.min(HARD_SPEED);
        inclineCap = inclineCap.min(HARD_INCLINE);
    }

    public Rules cappedAt(Speed speed, Incline incline) {
        return new Rules(speedCap.min(speed), inclineCap.min(incline), leftAlone, acceleration, proven,
                leased,
                silentAtRest, reportsMiles, takesMiles, inclines);
    }

    public Rules leavingAlone(Speed speed) {
        return new Rules(speedCap, inclineCap, speed, acceleration, proven, leased, silentAtRest,
                reportsMiles, takesMiles, inclines);
    }

    /** @param other in km/h per s */
    public Rules acceleratingAtMost(double other) {
        return new Rules(speedCap, inclineCap, leftAlone, other, proven, leased, silentAtRest, reportsMiles,
                takesMiles, inclines);
    }

    public Rules unproven() {
        return new Rules(speedCap, inclineCap, leftAlone, acceleration, false, leased, silentAtRest,
                reportsMiles, takesMiles, inclines);
    }

    public Rules withLease() {
        return new Rules(speedCap, inclineCap, leftAlone, acceleration, proven, true, silentAtRest,
                reportsMiles, takesMiles, inclines);
    }

    public Rules thatIsSilentAtRest() {
        return new Rules(speedCap, inclineCap, leftAlone, acceleration, proven, leased, true, reportsMiles,
                takesMiles, inclines);
    }

    /** For a machine that is known to send or take miles per hour. */
    public Rules inMiles(boolean reported, boolean taken) {
        return new Rules(speedCap, inclineCap, leftAlone, acceleration, proven, leased, silentAtRest,
                reported,
                taken, inclines);
    }

    /** For a machine that is known to report its incline like this. */
    public Rules withInclinesIn(InclineUnit unit) {
        return new Rules(speedCap, inclineCap, leftAlone, acceleration, proven, leased, silentAtRest,
                reportsMiles, takesMiles, unit);
    }
}
