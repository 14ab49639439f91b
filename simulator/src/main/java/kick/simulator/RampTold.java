package kick.simulator;

import java.util.function.BiConsumer;

import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.FitnessMachineStatus.TargetSpeedChanged;
import kick.controller.units.Moment;

/** Says the momentary speed all through a ramp, on machines that do: {@link Quirk#STATUS_PER_RAMP_STEP}. */
final class RampTold {
    private static final long INTERVAL_MILLIS = 330;

    private final boolean does;
    private final Drive drive;
    private final BiConsumer<FitnessMachineStatus, Moment> announcer;
    private Moment next = Moment.NEVER;

    RampTold(Profile profile, Drive drive, BiConsumer<FitnessMachineStatus, Moment> announcer) {
        this.does = profile.has(Quirk.STATUS_PER_RAMP_STEP);
        this.drive = drive;
        this.announcer = announcer;
    }

    /** The belt has just been told another speed. */
    void begins(Moment now) {
        if (does) next = now.plusMillis(INTERVAL_MILLIS);
    }

    Moment deadline() {
        return next;
    }

    void tick(Moment now) {
        if (now.isBefore(next)) return;
        var belt = drive.surface(now).belt();
        announcer.accept(new TargetSpeedChanged(belt.speed()), now);
        next = belt.isRamping() ? now.plusMillis(INTERVAL_MILLIS) : Moment.NEVER;
    }
}
