package kick.controller.recording;

import java.time.Duration;

import kick.controller.engine.PauseReason;

/**
 * A time in which the programme stood still.
 *
 * @param from monotonic, since the beginning of the session
 * @param to when it went on, or the session ended
 */
public record Pause(Duration from, Duration to, PauseReason why) {
    public Duration length() {
        return to.minus(from);
    }
}
