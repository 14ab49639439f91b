package kick.ui.terminal;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.units.Moment;
import kick.ui.json.RunJson.Truth;

/** Shows a run. Called by the thread that drives it. */
public interface RunView extends AutoCloseable {

    /** Something happened. */
    void happened(ControllerEvent event, Moment at);

    /** Another second of the run has passed. */
    void second(Snapshot now, @Nullable Truth truth);

    /** Time to draw, if there is something to draw on. */
    default void draw(Snapshot now) {}

    /** Whether nobody reads any more what this writes, because the reader has ended. */
    default boolean isUnread() {
        return false;
    }

    @Override default void close() {}
}
