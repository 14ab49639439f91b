package kick.ui;

import java.util.Optional;

import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.ui.dashboard.Audience;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Run;

/** A treadmill whose runs stand still until they are moved on: a simulated one, or one that is got to know. */
final class StillMachine implements Machine {
    private final SimulatorMachine machine;
    private final boolean stranger;
    private boolean commissioned;
    private Optional<WindowRun> run = Optional.empty();

    StillMachine(SimulatorMachine machine) {
        this(machine, false);
    }

    /** @param stranger whether it passes for a real one that is new */
    StillMachine(SimulatorMachine machine, boolean stranger) {
        this.machine = machine;
        this.stranger = stranger;
        this.commissioned = !stranger;
    }

    /** The latest one. */
    WindowRun run() {
        return run.orElseThrow();
    }

    @Override public String id() {
        return stranger ? StillGarage.STRANGER.address() : machine.id();
    }

    @Override public String title() {
        return stranger ? StillGarage.STRANGER.title() : machine.title();
    }

    @Override public boolean simulated() {
        return !stranger;
    }

    @Override public boolean commissioned() {
        return commissioned;
    }

    /** The first session on it is over. */
    void commission() {
        commissioned = true;
    }

    @Override public Treadmill reach() {
        return machine.reach();
    }

    @Override public Run begin(Plan plan, Runner who, Audience audience) {
        run = Optional.of(machine.run(plan, who, true, audience));
        return run();
    }

    @Override public Run rehearse(Plan plan, Runner who, Audience audience) {
        run = Optional.of(machine.run(plan, who, false, audience));
        return run();
    }
}
