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
 */
public record Rules(Speed speedCap, Incline inclineCap, Speed leftAlone, double acceleration, boolean proven,
        boolean leased, boolean silentAtRest) {

    /** What no setting exceeds (S1). */
    public static final Speed HARD_SPEED = Speed.kmh(22);
    public static final Incline HARD_INCLINE = Incline.percent(15);

    /** Nothing but the hard limits, a belt that may be left at 5 km/h, a proven machine. */
    public static final Rules USUAL = new Rules(HARD_SPEED, HARD_INCLINE, Speed.kmh(5), 1.0, true, false,
            false);

    public Rules {
        speedCap = speedCap.min(HARD_SPEED);
        inclineCap = inclineCap.min(HARD_INCLINE);
    }

    public Rules cappedAt(Speed speed, Incline incline) {
        return new Rules(speedCap.min(speed), inclineCap.min(incline), leftAlone, acceleration, proven,
                leased,
                silentAtRest);
    }

    public Rules leavingAlone(Speed speed) {
        return new Rules(speedCap, inclineCap, speed, acceleration, proven, leased, silentAtRest);
    }

    /** @param other in km/h per s */
    public Rules acceleratingAtMost(double other) {
        return new Rules(speedCap, inclineCap, leftAlone, other, proven, leased, silentAtRest);
    }

    public Rules unproven() {
        return new Rules(speedCap, inclineCap, leftAlone, acceleration, false, leased, silentAtRest);
    }

    public Rules withLease() {
        return new Rules(speedCap, inclineCap, leftAlone, acceleration, proven, true, silentAtRest);
    }

    public Rules thatIsSilentAtRest() {
        return new Rules(speedCap, inclineCap, leftAlone, acceleration, proven, leased, true);
    }
}
