package kick.controller.engine;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What the engine wants of the belt. */
public sealed interface Target {

    /** Nothing: let the belt be. */
    record Nothing() implements Target {}

    /** The belt runs, however slowly. */
    record Started() implements Target {}

    record At(Speed speed, Incline incline) implements Target {}

    record Paused() implements Target {}

    record Stopped() implements Target {}

    Target NOTHING = new Nothing();
    Target STARTED = new Started();
    Target PAUSED = new Paused();
    Target STOPPED = new Stopped();
}
