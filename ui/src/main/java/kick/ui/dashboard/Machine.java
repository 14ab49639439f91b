package kick.ui.dashboard;

import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;

/** A treadmill that can be run on. */
public interface Machine {

    /** The same for the same treadmill at all times. */
    String id();

    /** What the runner reads. */
    String title();

    boolean simulated();

    /** Whether the first session on it is over; nobody runs on it before. A simulated one needs none. */
    boolean commissioned();

    /** What it can do. */
    Treadmill reach();

    /**
     * Begins a run: connects, and waits for the runner to start it.
     *
     * @param plan within what the treadmill and the runner allow
     */
    Run begin(Plan plan, Runner runner, Audience audience);

    /** The same for the first session: nothing of it is kept. */
    Run rehearse(Plan plan, Runner runner, Audience audience);
}
