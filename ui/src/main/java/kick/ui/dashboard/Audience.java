package kick.ui.dashboard;

import java.util.List;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;

/** Hears of a run several times a second, on the thread that decides it: must return at once. */
public interface Audience {

    /** @param events since the last time, in order */
    void hears(Snapshot now, List<ControllerEvent> events);

    /** The run is over, and this is what it came to. Called once, after the last {@link #hears}. */
    void ended(Outcome outcome);
}
