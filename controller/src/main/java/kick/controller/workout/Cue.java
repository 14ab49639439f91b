package kick.controller.workout;

import java.time.Duration;

import kick.controller.units.Distance;

/** Words for the runner at a place in a step, to be shown or spoken. */
public record Cue(String text, Place at) {

    /** Where in the step. A place before its start counts as the start; one after its end is never met. */
    public sealed interface Place {}

    /** So long after the step began to count; not negative. */
    public record After(Duration time) implements Place {}

    /** So far into the step. */
    public record AfterDistance(Distance distance) implements Place {}

    /** So long before the step's end, as far as that can be foreseen; not negative. */
    public record BeforeEnd(Duration time) implements Place {}

    /** So far before the step's end. */
    public record BeforeEndDistance(Distance distance) implements Place {}

    public static Cue atStart(String text) {
        return new Cue(text, new After(Duration.ZERO));
    }

    /** Whether the place is counted from the step's end. */
    public boolean isBeforeEnd() {
        return switch (at) {
            case After _,AfterDistance _ -> false;
            case BeforeEnd _,BeforeEndDistance _ -> true;
        };
    }
}
