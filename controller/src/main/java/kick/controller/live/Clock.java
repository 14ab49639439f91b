package kick.controller.live;

import java.time.Duration;

import kick.controller.units.Moment;

/** The time that a run goes by. Safe for several threads. */
public interface Clock {

    /** The present moment, counted from when this clock was made; it never goes back, and goes on while the computer sleeps. */
    Moment now();

    /** For how long the computer has slept, all in all, since some moment in the past. */
    Duration slept();

    /** This computer's own, from now on. */
    static Clock ofThisComputer() {
        return SystemClock.open();
    }
}
