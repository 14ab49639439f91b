package kick.simulator;

import java.time.Duration;

import kick.controller.ftms.ResultCode;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.units.Speed;

/**
 * What can go wrong inside the machine, at any moment. Those that last end by themselves; those with a number
 * of times count control point procedures other than Request Control.
 */
public sealed interface MachineFault {

    /** The next procedures are refused, whatever they are. */
    record Refuses(ResultCode with, int times) implements MachineFault {}

    /** The next procedures are granted and nothing follows. */
    record Ignores(int times) implements MachineFault {}

    /** The next procedures are granted and carried out so much later. */
    record ActsLate(Duration by, int times) implements MachineFault {}

    /** Target speeds are taken as miles per hour. */
    record TakesMiles(Duration lasts) implements MachineFault {}

    /** The belt only takes speeds that are whole multiples of this, and goes to the nearest. */
    record CoarseGrid(Speed grid, Duration lasts) implements MachineFault {}

    /** Whoever has control loses it and is told so. */
    record PermissionLost() implements MachineFault {}

    /** A moving belt goes to this speed by itself, until it is told another. */
    record Surge(Speed to) implements MachineFault {}

    /** The belt keeps its speed, whatever it is told. */
    record BeltStuck(Duration lasts) implements MachineFault {}

    /** The deck keeps its grade, whatever it is told. */
    record DeckStuck(Duration lasts) implements MachineFault {}

    /** Treadmill Data repeat the speed of this moment, whatever the belt does. */
    record SpeedFrozen(Duration lasts) implements MachineFault {}

    /** Distance, time and energy begin again at zero. */
    record CountersReset() implements MachineFault {}

    /** The machine states this range and goes by its own. */
    record RangeLies(SupportedSpeedRange stated, Duration lasts) implements MachineFault {}

    /** The belt starts without having been asked, after the usual count-down. */
    record StartsByItself() implements MachineFault {}

    /** The next Stop and Pause procedures are granted and the belt runs on. */
    record IgnoresStop(int times) implements MachineFault {}
}
