package kick.ui;

import java.util.Optional;
import java.util.function.Supplier;

import kick.controller.enrolment.Enrolled;
import kick.controller.recording.MachineRecord;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.ui.dashboard.Audience;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Run;

/**
 * A real treadmill that is the runner's own.
 *
 * @param data where its runs are kept, and what was learned of it
 */
record BluetoothMachine(Enrolled machine, Supplier<Bluetooth> bluetooth, DataFolder data) implements Machine {

    @Override public String id() {
        return machine.address();
    }

    @Override public String title() {
        return machine.title();
    }

    @Override public boolean simulated() {
        return false;
    }

    @Override public boolean commissioned() {
        return machine.commissioned();
    }

    @Override public Treadmill reach() {
        return Treadmills.of(machine.likeness(), data.machines().response(machine.address()));
    }

    @Override public Run begin(Plan plan, Runner runner, Audience audience) {
        var known = data.machines().response(machine.address());
        var record = new MachineRecord(machine.title(), machine.likeness().manufacturer(),
                machine.likeness().model(), "", false, known);
        return begin(plan, runner, Optional.of(new Diary(data, plan, runner, record)), audience);
    }

    @Override public Run rehearse(Plan plan, Runner runner, Audience audience) {
        return begin(plan, runner, Optional.empty(), audience);
    }

    private Run begin(Plan plan, Runner runner, Optional<Diary> diary, Audience audience) {
        return BluetoothRun.begin(bluetooth.get(), machine, data, plan, PlanTimes.of(plan, runner, reach()),
                runner, diary, audience);
    }
}
