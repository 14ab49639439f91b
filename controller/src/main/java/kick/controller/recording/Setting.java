package kick.controller.recording;

import org.jspecify.annotations.Nullable;

import kick.controller.Snapshot;
import kick.controller.engine.Target;
import kick.controller.machine.Motion;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** A speed and an incline, each null where it is not known or nothing is wanted. */
public record Setting(@Nullable Speed speed, @Nullable Incline incline) {
    public static final Setting NONE = new Setting(null, null);

    static Setting wanted(Snapshot now) {
        return now.wanted() instanceof Target.At(var speed, var incline) ? new Setting(speed, incline) : NONE;
    }

    static Setting granted(Snapshot now) {
        return new Setting(now.grantedSpeed(), now.grantedIncline());
    }

    /** What the machine says now: an old report is none. */
    static Setting reported(Snapshot now) {
        var sample = now.reported();
        return sample == null || now.motion() == Motion.UNKNOWN
                ? NONE
                : new Setting(sample.speed(), sample.incline());
    }
}
