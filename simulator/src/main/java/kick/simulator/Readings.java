package kick.simulator;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.simulator.MachineFault.SpeedFrozen;
import kick.simulator.Session.Paused;
import kick.simulator.Session.Running;
import kick.simulator.belt.Surface;

/**
 * What the machine says of belt, deck and counters, which is the truth unless a quirk or a fault is in the
 * way.
 */
final class Readings {
    static final double METRES_PER_STEP = 0.75;
    /** In metres per second; a belt that moved before its time was counted would exceed the field. */
    private static final double MOST_AVERAGE = 100;
    private static final double METRES_PER_TICK = 16.09344;
    private static final Duration DISTANCE_LATENESS = Duration.ofSeconds(40);
    /** Odd frames come so often. */
    private static final int ZERO_FRAME = 61;
    private static final int DOUBLED_FRAME = 97;

    private final Profile profile;
    private final Drive drive;
    private final Console console;
    private final Ailments ailments;
    private @Nullable Speed frozen;
    private int frames;

    Readings(Profile profile, Drive drive, Console console, Ailments ailments) {
        this.profile = profile;
        this.drive = drive;
        this.console = console;
        this.ailments = ailments;
    }

    /** The speed for the next report. */
    Speed speed(Surface surface) {
        var speed = running(surface);
        return profile.has(Quirk.REPORTS_MILES) ? Attributes.inMiles(speed) : speed;
    }

    /** The same where the field is for metres a second. */
    Speed running(Surface surface) {
        frames++;
        if (profile.has(Quirk.DATA_STAY_ZERO)) return Speed.ZERO;
        var speed = believed(surface);
        frozen = ailments.of(SpeedFrozen.class) == null ? null : frozen == null ? speed : frozen;
        if (frozen != null) speed = frozen;
        if (profile.has(Quirk.ZERO_FRAMES) && frames % ZERO_FRAME == 0) return Speed.ZERO;
        if (profile.has(Quirk.DOUBLED_FRAMES) && frames % DOUBLED_FRAME == 0) speed = speed.times(2);
        return speed;
    }

    private Speed believed(Surface surface) {
        if (console.session() instanceof Paused && profile.has(Quirk.KEEPS_SPEED_WHILE_PAUSED))
            return console.lastSpeed();
        boolean setpoint = console.session() instanceof Running && profile.has(Quirk.REPORTS_SETPOINT);
        return setpoint ? drive.target() : surface.belt().speed();
    }

    Incline incline(Surface surface) {
        boolean follows = profile.has(Quirk.INCLINE_FOLLOWS_TARGET);
        double percent = follows ? drive.grade().percent() : surface.deck().percent();
        return profile.has(Quirk.INCLINE_IN_62_5THS)
                ? new Incline((int) Math.round(percent * 62.5))
                : Incline.percent(percent);
    }

    /** The angle of the deck in tenths of a degree. */
    static int rampAngle(Surface surface) {
        return (int) Math.round(Math.toDegrees(Math.atan(surface.deck().percent() / 100)) * 10);
    }

    Distance distance(Surface surface, Moment now) {
        boolean late = profile.has(Quirk.DISTANCE_LATE)
                && console.counters().elapsed(now).compareTo(DISTANCE_LATENESS) < 0;
        if (late || staysZero()) return Distance.ZERO;
        double metres = console.counters().metres(surface);
        if (!profile.has(Quirk.COARSE_DISTANCE)) return Distance.metres(metres);
        long ticks = (long) (metres / METRES_PER_TICK);
        return Distance.metres(Math.floor(ticks * METRES_PER_TICK / 10) * 10);
    }

    Duration elapsed(Moment now) {
        return staysZero() ? Duration.ZERO : console.counters().elapsed(now);
    }

    Speed averageSpeed(Surface surface, Moment now) {
        double seconds = console.counters().elapsed(now).toNanos() / 1e9;
        return seconds == 0
                ? Speed.ZERO
                : Speed.metresPerSecond(
                        Math.min(MOST_AVERAGE, console.counters().metres(surface) / seconds));
    }

    int energy(Surface surface, Moment now) {
        return staysZero() ? 0 : (int) console.counters().energy(surface, now);
    }

    int steps(Surface surface) {
        return (int) (console.counters().metres(surface) / METRES_PER_STEP);
    }

    private boolean staysZero() {
        return profile.has(Quirk.COUNTERS_STAY_ZERO) || profile.has(Quirk.DATA_STAY_ZERO);
    }
}
