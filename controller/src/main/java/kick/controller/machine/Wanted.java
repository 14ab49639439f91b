package kick.controller.machine;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What the machine is wanted to do. */
public sealed interface Wanted {

    /** Nothing: the machine is only listened to. Connecting is this, so connecting is harmless. */
    record Nothing() implements Wanted {}

    /** The belt runs, at whatever speed the machine starts with. */
    record Started() implements Wanted {}

    /** The belt runs at this speed and incline. Does not start a belt that stands. */
    record At(Speed speed, Incline incline) implements Wanted {}

    /** The belt stands, and the machine's session is over. */
    record Stopped() implements Wanted {}

    /** The belt stands, and the machine's session can go on. */
    record Paused() implements Wanted {}

    default boolean isHalt() {
        return this instanceof Stopped || this instanceof Paused;
    }
}
