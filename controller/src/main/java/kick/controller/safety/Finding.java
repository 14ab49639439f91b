package kick.controller.safety;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Something the kernel noticed in what the belt did. */
public sealed interface Finding {

    /**
     * S8: the console, or the machine itself, has set another speed.
     *
     * @param mayRise whether the belt came to rest below its target, to which it may still be on its way, or was asked for more
     *        and nobody knows what became of that
     */
    record SpeedOverridden(Speed reported, boolean mayRise) implements Finding {
        SpeedOverridden(Speed reported) {
            this(reported, false);
        }
    }

    /** S8: the console, or the machine itself, has set another incline. */
    record InclineOverridden(Incline reported) implements Finding {}

    /** S10: the belt runs faster than anybody asked for. */
    record Surge(Speed reported, Speed expected) implements Finding {}

    /** S10: the belt does not come nearer to its target. */
    record NotFollowing(Speed reported, Speed target) implements Finding {}
}
