package kick.controller.workout;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * What a plan has to know of the treadmill.
 *
 * @param beltKmhPerSecond how quickly the belt changes its speed, above zero
 * @param liftPercentPerSecond how quickly the incline changes, above zero
 */
public record Treadmill(Speed slowest, Speed fastest, Incline lowest, Incline highest,
        double beltKmhPerSecond,
        double liftPercentPerSecond) {

    /** A treadmill without ends, as quick as a common one at home. */
    public static final Treadmill ANY = at(Speed.ZERO, new Speed(0xFFFF), new Incline(Short.MIN_VALUE),
            new Incline(Short.MAX_VALUE));

    public Treadmill {
        if (slowest.isAbove(fastest) || lowest.isAbove(highest))
            throw new IllegalArgumentException("a treadmill whose lowest is above its highest");
        if (!(beltKmhPerSecond > 0 && liftPercentPerSecond > 0))
            throw new IllegalArgumentException("a treadmill that never changes");
    }

    /** A treadmill with these ranges, as quick as a common one at home: 0.65 km/h per s and 0.25 % per s. */
    public static Treadmill at(Speed slowest, Speed fastest, Incline lowest, Incline highest) {
        return new Treadmill(slowest, fastest, lowest, highest, 0.65, 0.25);
    }
}
