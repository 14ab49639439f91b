package kick.ui.dashboard.editor;

import java.util.List;

import kick.controller.workout.Element;
import kick.controller.workout.Step;

/** A line of a draft. */
sealed interface Line {

    /** A step. */
    record Of(Step step) implements Line {}

    /**
     * Here a repeat begins.
     *
     * @param last what is run the last time instead; empty where that is the same
     */
    record Begin(int times, List<Element> last) implements Line {
        public Begin {
            last = List.copyOf(last);
        }
    }

    /** Here it ends. */
    record End() implements Line {}
}
