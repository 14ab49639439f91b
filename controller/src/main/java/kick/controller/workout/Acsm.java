package kick.controller.workout;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * The metabolic equations of the American College of Sports Medicine. Oxygen uptake is in ml per kg and
 * minute. Walking holds for 50 to 100 m/min, running from 134 m/min, or from 80 for somebody who truly runs.
 */
public final class Acsm {
    private Acsm() {}

    public static double runningVo2(Speed speed, Incline incline) {
        double metresPerMinute = speed.metresPerSecond() * 60;
        return 3.5 + 0.2 * metresPerMinute + 0.9 * metresPerMinute * incline.fraction();
    }

    public static double walkingVo2(Speed speed, Incline incline) {
        double metresPerMinute = speed.metresPerSecond() * 60;
        return 3.5 + 0.1 * metresPerMinute + 1.8 * metresPerMinute * incline.fraction();
    }

    /** How many times as fast one runs on the flat for the same uptake. */
    public static double flatRatio(Incline incline) {
        return 1 + 4.5 * incline.fraction();
    }

    /** At 5 kcal for each litre of oxygen. */
    public static double kcalPerMinute(double vo2, Mass mass) {
        return vo2 * mass.kilograms() / 1000 * 5;
    }
}
