package kick.controller.workout;

import java.time.Duration;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * What a runner can run, after one race, by Daniels and Gilbert.
 *
 * @param vdot the runner's fitness as a highest oxygen uptake in ml per kg and minute, as the race shows it
 */
public record Paces(double vdot) {
    /** A short hill is run harder than a mile: by a tenth. */
    private static final double HILL_SPRINT = 1.1;

    public static Paces of(RaceResult race) {
        return new Paces(DanielsGilbert.vdot(race.distance().metres(), race.minutes()));
    }

    public Speed speed(Effort effort) {
        return Speed.kmh(kmh(effort));
    }

    /** The time in which the runner would race {@code distance}, to the millisecond. */
    public Duration raceTime(Distance distance) {
        return Duration.ofMillis(Math.round(DanielsGilbert.minutes(vdot, distance.metres()) * 60_000));
    }

    /** The speed to offer for a short sprint up {@code incline}; down a hill that of the flat. */
    public Speed hillSprint(Incline incline, boolean beginner) {
        return Speed.kmh(hillSprintKmh(incline, beginner));
    }

    /** In km/h, not rounded. */
    double kmh(Effort effort) {
        return switch (effort) {
            case Effort.ShareOfVo2max(double share) -> DanielsGilbert.speed(vdot * share) * 0.06;
            case Effort.RacePace(Distance distance) -> distance.kilometres() * 60
                    / DanielsGilbert.minutes(vdot, distance.metres());
        };
    }

    /** In km/h, not rounded. The lower of two ways to reckon the hill is for beginners. */
    double hillSprintKmh(Incline incline, boolean beginner) {
        Incline uphill = incline.max(Incline.FLAT);
        double flat = kmh(Effort.MILE) * HILL_SPRINT;
        double usual = flat / Acsm.flatRatio(uphill);
        return beginner ? Math.min(usual, flat / Minetti.ratio(uphill)) : usual;
    }
}
