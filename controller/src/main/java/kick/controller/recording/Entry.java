package kick.controller.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import kick.controller.actuation.Response;
import kick.controller.engine.Ending;
import kick.controller.engine.PauseReason;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;

/**
 * What a record is made of, in the order in which it comes to be; {@link Session#of} makes a session of
 * them.
 */
public sealed interface Entry {

    /** Always the first. */
    record Began(String id, Instant start, ZoneId zone, Plan plan, MachineRecord machine, Runner runner)
            implements
                Entry {}

    record Second(Sample sample) implements Entry {}

    record Happened(SessionEvent event) implements Entry {}

    record LapEnded(Lap lap) implements Entry {}

    /** The programme stands still from here on. Where it did already, the reason has changed. */
    record PauseBegan(Duration at, PauseReason why) implements Entry {}

    record PauseEnded(Duration at) implements Entry {}

    /**
     * Always the last; missing where the record breaks off.
     *
     * @param learned how the machine answers to targets
     */
    record Ended(Duration at, Ending ending, Response learned) implements Entry {}
}
