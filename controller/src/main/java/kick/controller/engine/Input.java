package kick.controller.engine;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What the engine is told. */
public sealed interface Input {

    /** Time has passed. */
    record Tick() implements Input {}

    // from the belt

    /**
     * A believable report of what the belt does.
     *
     * @param doubted for how long it has said so already without being believed
     */
    record Reported(Speed speed, @Nullable Incline incline, Duration doubted) implements Input {

        public Reported(Speed speed, @Nullable Incline incline) {
            this(speed, incline, Duration.ZERO);
        }
    }

    record LinkLost() implements Input {}

    /** Stop or pause was pressed on the machine. */
    record StoppedAtConsole() implements Input {}

    record SafetyKeyPulled() implements Input {}

    record SpeedOverridden(Speed speed) implements Input {}

    record InclineOverridden(Incline incline) implements Input {}

    /** The belt surged or does not follow (S10). */
    record BeltFault() implements Input {}

    /** The start could not go out, or the machine refused it. */
    record StartFailed(String why) implements Input {}

    // from the runner

    /** The deliberate act: begin, or go on after a stop. Single use. */
    record Start() implements Input {}

    record Pause() implements Input {}

    /** On to the next step. */
    record Skip() implements Input {}

    /** To the beginning of this step, or from there to the one before it. */
    record Back() implements Input {}

    record Stop() implements Input {}

    /** The runner asks for a stop while the belt moves, or may, whoever has started it (S5). */
    record StopMovingBelt() implements Input {}

    /** In hundredths of a km/h; at most one km/h a press (S11). */
    record NudgeSpeed(int hundredths) implements Input {}

    /** In tenths of a percent. */
    record NudgeIncline(int tenths) implements Input {}

    /** The programme may take over again, after the console was used or the belt was out of sight (S7, S8). */
    record GoOn() implements Input {}

    /** Nobody has renewed the lease (dead man). */
    record Abandoned() implements Input {}
}
