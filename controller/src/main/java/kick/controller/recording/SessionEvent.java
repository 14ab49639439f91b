package kick.controller.recording;

import java.time.Duration;

/**
 * Something that happened in a session.
 *
 * @param at monotonic, since the beginning of the session
 * @param detail in English for a person; may be empty
 */
public record SessionEvent(Duration at, Kind kind, String detail) {

    /** What it was. */
    public enum Kind {
        /** The treadmill's own keys were used, and the programme held. */
        OVERRIDE,
        /** The programme took over again. */
        RELEASED,
        LINK_LOST, LINK_UP,
        /** Stop or pause was pressed on the treadmill. */
        STOPPED_AT_CONSOLE,
        SAFETY_KEY,
        /** The belt surged, or did not follow. */
        BELT_FAULT,
        /** What the runner had to hear at once. */
        ALARM,
        /** The safety kernel held a request back. */
        HELD_BACK,
        /** The machine did not answer a request in time. */
        UNANSWERED,
        /** The runner changed the speed or the incline in Kick. */
        NUDGE
    }
}
