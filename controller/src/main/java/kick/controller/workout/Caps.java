package kick.controller.workout;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * The runner's own limits.
 *
 * @param speed above zero
 * @param incline not below zero
 * @param accelerationKmhPerSecond how quickly the belt may change, 0.1 to 5 km/h per s (safety case S11)
 */
public record Caps(Speed speed, Incline incline, double accelerationKmhPerSecond) {
    public static final Caps USUAL = new Caps(Speed.kmh(20), Incline.percent(12), 1.0);

    public Caps {
        if (speed.isZero()) throw new IllegalArgumentException("a speed cap of zero allows nothing");
        if (Incline.FLAT.isAbove(incline)) throw new IllegalArgumentException("incline cap " + incline);
        if (!(accelerationKmhPerSecond >= 0.1 && accelerationKmhPerSecond <= 5))
            throw new IllegalArgumentException("acceleration cap " + accelerationKmhPerSecond);
    }
}
