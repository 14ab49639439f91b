package kick.ui;

import java.util.Optional;

import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.ui.dashboard.Audience;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Run;

/** A simulated treadmill whose runs stand still until they are moved on. */
final class StillMachine implements Machine {
    private final SimulatorMachine machine;
    private Optional<WindowRun> run = Optional.empty();

    StillMachine(SimulatorMachine machine) {
        this.machine = machine;
    }

    /** The latest one. */
    WindowRun run() {
        return run.orElseThrow();
    }

    @Override public String id() {
        return machine.id();
    }

    @Override public String title() {
        return machine.title();
    }

    @Override public boolean simulated() {
        return true;
    }

    @Override public Treadmill reach() {
        return machine.reach();
    }

    @Override public Run begin(Plan plan, Runner who, Audience audience) {
        run = Optional.of(machine.run(plan, who, audience));
        return run();
    }
}
