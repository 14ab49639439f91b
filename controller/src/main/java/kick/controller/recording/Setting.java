package kick.controller.recording;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** A speed and an incline, each null where it is not known or nothing is wanted. */
public record Setting(@Nullable Speed speed, @Nullable Incline incline) {
    public static final Setting NONE = new Setting(null, null);
}
