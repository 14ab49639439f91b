package kick.simulator.world;

import java.time.Duration;

import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.simulator.ConsoleKey;
import kick.simulator.MachineFault;
import kick.simulator.link.Fault;

/** Something that happens in a world and is nobody's plan. */
public sealed interface Happening {

    record OnLink(Fault fault) implements Happening {}

    record InMachine(MachineFault fault) implements Happening {}

    /** A key of the console is pressed. */
    record AtConsole(ConsoleKey key) implements Happening {}

    /** The runner asks Kick for something. */
    record Asked(Input input) implements Happening {}

    /** The runner steps on the belt, or off it. */
    record OnBelt(boolean there) implements Happening {}

    /** The host does nothing for so long. */
    record Stall(Duration time) implements Happening {}

    /** The host sleeps for so long. */
    record Suspend(Duration time) implements Happening {}

    /** Another program on the host writes the control point, over the link that Kick has. */
    record Meddled(ControlPointRequest request) implements Happening {}

    /** Kick is killed, and its link ends; after so long it is started again. */
    record Killed(Duration away) implements Happening {}
}
