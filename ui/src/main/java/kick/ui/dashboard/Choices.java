package kick.ui.dashboard;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.ui.text.Words;

/** Who runs, and on what: what all screens have in common. */
public final class Choices {
    private final ReadOnlyObjectWrapper<Runner> runner;
    private final ReadOnlyObjectWrapper<Machine> machine;
    private List<Machine> machines;

    /** @param machines those that there are, the first of them chosen; not empty */
    public Choices(Runner runner, List<Machine> machines) {
        this.runner = new ReadOnlyObjectWrapper<>(runner);
        this.machine = new ReadOnlyObjectWrapper<>(machines.getFirst());
        this.machines = List.copyOf(machines);
    }

    public ReadOnlyObjectProperty<Runner> runnerProperty() {
        return runner.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Machine> machineProperty() {
        return machine.getReadOnlyProperty();
    }

    public List<Machine> machines() {
        return machines;
    }

    public Runner runner() {
        return runner.get();
    }

    public Machine machine() {
        return machine.get();
    }

    /** What a treadmill can do and the runner allows. */
    public Treadmill allowed(Machine on) {
        var reach = on.reach();
        var speed = runner().caps().speed().min(runner().hardLimit().speed());
        var incline = runner().caps().incline().min(runner().hardLimit().incline());
        return new Treadmill(reach.slowest(), reach.slowest().max(reach.fastest().min(speed)), reach.lowest(),
                reach.lowest().max(reach.highest().min(incline)), reach.beltKmhPerSecond(),
                reach.liftPercentPerSecond());
    }

    public Words words() {
        return new Words(runner().units());
    }

    public void runAs(Runner other) {
        runner.set(other);
    }

    /** @param all that can be run on now, the chosen one among them */
    public void have(List<Machine> all) {
        machines = List.copyOf(all);
    }

    public void runOn(Machine other) {
        machine.set(other);
    }
}
