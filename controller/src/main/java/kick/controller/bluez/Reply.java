package kick.controller.bluez;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What became of a call. */
sealed interface Reply {

    /** It was done. */
    record Done(List<@Nullable Object> values) implements Reply {}

    /**
     * It was answered with an error.
     *
     * @param name such as {@code org.bluez.Error.Failed}
     */
    record Refused(String name, String message) implements Reply {}

    /** No answer came within this time; one that comes later is not heard. */
    record Unanswered(Duration after) implements Reply {}

    /** The connection to the bus ended before an answer came. */
    record BusLost() implements Reply {}
}
