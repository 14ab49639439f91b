package kick.controller.guardian;

import kick.controller.ftms.ControlPointResponse;
import kick.controller.units.Speed;

/** What a guardian hears. */
sealed interface Input {

    /** Time has passed. */
    record Tick() implements Input {}

    // --- of the controller

    record Beat(Pulse pulse) implements Input {}

    /** It ends as it should. */
    record Farewell() implements Input {}

    /** It has died: its end of the pipe is closed, and it did not say farewell. */
    record Death() implements Input {}

    /** Another guardian, of a controller that is in charge now, has the watch. */
    record Relief() implements Input {}

    // --- of the machine

    /** There is a link, and the control point answers. */
    record Linked() implements Input {}

    record Unlinked(String why) implements Input {}

    /** As the machine sends it, before quirks are undone. */
    record Reported(Speed speed) implements Input {}

    record Answered(ControlPointResponse response) implements Input {}

    record WriteFailed(String why) implements Input {}
}
