package kick.simulator.belt;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;

/**
 * What has come together since a session began.
 *
 * @param metres on the surface's own count, when the session began; climbed and descended likewise
 * @param before the time that was counted before {@code since}
 * @param since when the time began to run; null while it is frozen (FTMS 4.16.2.9)
 */
public record Counters(double metres, double climbed, double descended, Duration before,
        @Nullable Moment since) {
    /** The runner the machine assumes, in kg; machines ask for a mass and get none. */
    private static final double MASS = 75;

    public static Counters zero(Surface surface) {
        return new Counters(surface.belt().metres(), surface.climbed(), surface.descended(), Duration.ZERO,
                null);
    }

    public Counters running(Moment now) {
        return since != null ? this : new Counters(metres, climbed, descended, before, now);
    }

    public Counters frozen(Moment now) {
        return since == null ? this : new Counters(metres, climbed, descended, elapsed(now), null);
    }

    public Duration elapsed(Moment now) {
        return since == null ? before : before.plus(now.since(since));
    }

    public double metres(Surface surface) {
        return surface.belt().metres() - metres;
    }

    public double climbed(Surface surface) {
        return surface.climbed() - climbed;
    }

    public double descended(Surface surface) {
        return surface.descended() - descended;
    }

    /**
     * In kilocalories, by the ACSM's equation for running summed over the way: 5 kcal for a litre of oxygen.
     */
    public double energy(Surface surface, Moment now) {
        double minutes = elapsed(now).toNanos() / 60e9;
        return MASS * 0.005 * (0.2 * metres(surface) + 0.9 * climbed(surface) + 3.5 * minutes);
    }

    /** The same as a rate at the present speed and grade, in kilocalories per minute. */
    public static double energyPerMinute(Surface surface) {
        return MASS * 0.005 * oxygen(surface);
    }

    /** Oxygen in ml per kg and minute (ACSM, running). */
    public static double oxygen(Surface surface) {
        double metresPerMinute = surface.belt().kmh() / 0.06;
        double grade = Math.max(0, surface.deck().percent()) / 100;
        return 0.2 * metresPerMinute + 0.9 * metresPerMinute * grade + 3.5;
    }

    /** What the climb alone takes, in watts. */
    public static double watts(Surface surface) {
        return MASS * 9.81 * surface.belt().kmh() / 3.6 * Math.max(0, surface.deck().percent()) / 100;
    }
}
