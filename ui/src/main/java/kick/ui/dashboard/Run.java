package kick.ui.dashboard;

import java.time.Duration;

import kick.controller.engine.Input;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;

/**
 * A run on some treadmill, decided on a thread of its own that waits for nobody. Every method may be called from any
 * thread; all but {@link #awaitEnd} return at once.
 */
public interface Run {

    Plan plan();

    PlanTimes times();

    /** What the runner reads, e.g. "Home treadmill, simulated". */
    String treadmill();

    /** The runner asks for something. */
    void ask(Input input);

    /** A sign of life of the window; without one for 15 s the belt slows down and stops (dead man). */
    void renew();

    /** Waits until it is over, the one method here that waits. @return whether it is; false after so long */
    boolean awaitEnd(Duration patience) throws InterruptedException;
}
