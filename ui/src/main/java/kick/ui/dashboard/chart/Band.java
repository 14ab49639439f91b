package kick.ui.dashboard.chart;

import java.util.Locale;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Effort;
import kick.controller.workout.Paces;

/** How hard a step is for the runner: what colours it. */
public enum Band {
    WALK, EASY, STEADY, HARD, SPRINT;

    private static final Speed WALKING = Speed.kmh(6.5);
    /** A hill costs as much as a faster flat (ACSM): 4.5 % of speed for each percent. */
    private static final double PER_PERCENT = 0.045;

    /** By the flat speed that costs as much. */
    static Band of(Speed speed, Incline incline, Paces paces) {
        if (!speed.isAbove(WALKING)) return WALK;
        double flat = speed.kmh() * (1 + PER_PERCENT * Math.max(0, incline.percent() - 1));
        if (flat > paces.speed(Effort.INTERVAL).kmh() * 1.01) return SPRINT;
        if (flat > paces.speed(Effort.THRESHOLD).kmh() * 0.98) return HARD;
        return flat > paces.speed(Effort.EASY_FASTEST).kmh() ? STEADY : EASY;
    }

    /** The style class. */
    String style() {
        return "band-" + name().toLowerCase(Locale.ROOT);
    }
}
