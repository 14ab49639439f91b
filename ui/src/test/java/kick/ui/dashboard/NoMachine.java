package kick.ui.dashboard;

import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;

/** A treadmill that nobody runs on. */
public final class NoMachine implements Machine {
    @Override public String id() {
        return "none";
    }

    @Override public String title() {
        return "None";
    }

    @Override public boolean simulated() {
        return true;
    }

    @Override public boolean commissioned() {
        return true;
    }

    @Override public Treadmill reach() {
        return Treadmill.ANY;
    }

    @Override public Run begin(Plan plan, Runner runner, Audience audience) {
        throw new UnsupportedOperationException("nobody runs here");
    }

    @Override public Run rehearse(Plan plan, Runner runner, Audience audience) {
        return begin(plan, runner, audience);
    }
}
