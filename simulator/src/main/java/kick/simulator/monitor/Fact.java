package kick.simulator.monitor;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * One thing in the history of a run, as it could be seen on the host: what passed between Kick and the
 * machine, what the runner did and what the runner was told. Its moment, by the host's monotonic clock,
 * goes with it.
 */
public sealed interface Fact {

    /** Kick has just been started, for the first time or again: whatever was known before is gone. */
    record Began() implements Fact {}

    // --- the link

    /**
     * The host has heard that the link is up.
     *
     * @param address of the machine, empty where it is not told
     */
    record LinkUp(String address) implements Fact {}

    /** The host has heard that the link is gone. */
    record LinkDown() implements Fact {}

    /** A value that Kick asked for was delivered to it. */
    record Read(Characteristic from, byte[] octets) implements Fact {}

    /** A notification or an indication was delivered to Kick. */
    record Heard(Characteristic from, byte[] octets) implements Fact {}

    /** Kick handed a control point request to the link; the figures are those on the air. */
    record Wrote(ControlPointRequest request) implements Fact {}

    /** Kick heard that the last control point request was not taken. */
    record WriteFailed() implements Fact {}

    // --- the runner

    /** An act of the runner at Kick reached it: only those inputs that a person can give. */
    record Asked(Input act) implements Fact {}

    /** A sign of life of the runner's window or terminal reached Kick (dead man). */
    record Renewed() implements Fact {}

    /** Kick told the runner something about the run. */
    record Told(EngineEvent event) implements Fact {}

    // --- the programme

    /**
     * What the programme wants of the belt from now on, within every limit. Recorded when it changes,
     * before the requests that follow from it.
     *
     * @param speed null while the programme wants nothing of the belt, or wants it to stand
     */
    record Wants(@Nullable Speed speed, @Nullable Incline incline) implements Fact {}

    /**
     * Where the programme's clock stands: everything it has counted since the run began. It never goes
     * back by itself.
     */
    record Clock(Duration total) implements Fact {}

    /** From now on Kick believes that the belt speeds up this steeply, in km/h per s. */
    record Learned(double kmhPerSecond) implements Fact {}

    // --- the host

    /** Until now, and for so long, nothing on the host got to do anything: its clock went on. */
    record HeldUp(Duration time) implements Fact {}

    /** The host has just slept for so long; that it was held up so long is another fact, before this one. */
    record Slept(Duration time) implements Fact {}

    /** The controller threw something at whoever called it. */
    record Threw(String what) implements Fact {}
}
