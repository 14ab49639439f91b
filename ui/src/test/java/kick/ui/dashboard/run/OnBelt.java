package kick.ui.dashboard.run;

import java.time.Duration;

import kick.controller.engine.Input;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.simulator.world.SimulatedRun;
import kick.ui.dashboard.Run;

/** A run that hands on to a simulated one in virtual time what the runner asks for. */
record OnBelt(Plan plan, SimulatedRun belt) implements Run {
    @Override public PlanTimes times() {
        return PlanTimes.of(plan, Runner.DEFAULT, Treadmill.ANY);
    }

    @Override public String treadmill() {
        return "Home";
    }

    @Override public void ask(Input input) {
        belt.ask(input);
    }

    @Override public void renew() {}

    @Override public boolean awaitEnd(Duration patience) {
        return true;
    }
}
