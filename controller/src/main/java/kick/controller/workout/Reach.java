package kick.controller.workout;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Finding.Bound;

/** What a runner on a treadmill may be asked for: the chain of limits of safety case S1, before the start. */
record Reach(Runner runner, Treadmill treadmill) {

    Speed highestSpeed() {
        return treadmill.fastest().min(runner.highestSpeed());
    }

    Incline highestIncline() {
        return treadmill.highest().min(runner.highestIncline());
    }

    /** The nearest allowed speed. Where a cap lies below the treadmill's slowest speed, the cap wins. */
    Speed nearest(Speed wanted) {
        return wanted.max(treadmill.slowest()).min(highestSpeed());
    }

    Incline nearest(Incline wanted) {
        return wanted.max(treadmill.lowest()).min(highestIncline());
    }

    /** Whose limit made {@code available} of something else. */
    Bound bound(Speed available) {
        if (available.equals(treadmill.slowest()) || available.equals(treadmill.fastest()))
            return Bound.TREADMILL;
        return available.equals(runner.caps().speed()) ? Bound.RUNNER : Bound.HARD_LIMIT;
    }

    Bound bound(Incline available) {
        if (available.equals(treadmill.lowest()) || available.equals(treadmill.highest()))
            return Bound.TREADMILL;
        return available.equals(runner.caps().incline()) ? Bound.RUNNER : Bound.HARD_LIMIT;
    }
}
