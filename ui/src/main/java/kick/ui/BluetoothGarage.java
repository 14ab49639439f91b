package kick.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import kick.controller.enrolment.Enrolled;
import kick.controller.ftms.Services;
import kick.controller.machine.Capabilities;
import kick.controller.machine.Likeness;
import kick.ui.dashboard.Garage;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Nearby;

/** This computer's Bluetooth, what was enrolled, and the simulator. */
final class BluetoothGarage implements Garage {
    private final Supplier<Bluetooth> opener;
    private final DataFolder data;
    private final double speedup;
    private @Nullable Bluetooth bluetooth;

    /**
     * @param opener opens Bluetooth, once and not before it is needed
     * @param speedup simulated treadmills are so many times faster than life
     */
    BluetoothGarage(Supplier<Bluetooth> opener, DataFolder data, double speedup) {
        this.opener = opener;
        this.data = data;
        this.speedup = speedup;
    }

    private synchronized Bluetooth bluetooth() {
        var open = bluetooth;
        if (open == null) {
            open = opener.get();
            bluetooth = open;
        }
        return open;
    }

    @Override public List<Machine> machines() {
        List<Machine> all = new ArrayList<>();
        for (var mine : data.machines().enrolled()) all.add(machine(mine));
        all.addAll(SimulatorMachine.all(data, speedup));
        return all;
    }

    /** The one that was chosen last; otherwise the first of the runner's own, or a simulated one. */
    Machine last(List<Machine> all) {
        Optional<String> id = data.chosenMachine();
        return all.stream()
                .filter(each -> id.filter(each.id()::equals).isPresent())
                .findFirst()
                .orElse(all.getFirst());
    }

    private Machine machine(Enrolled mine) {
        return new BluetoothMachine(mine, this::bluetooth, data);
    }

    @Override public void remember(Machine chosen) {
        data.chooseMachine(chosen.id());
    }

    @Override public Machine commissioned(Machine which) throws IOException {
        for (var mine : data.machines().enrolled(which.id())) {
            data.machines().keep(mine.asCommissioned());
            return machine(mine.asCommissioned());
        }
        return which;
    }

    @Override public Going listen(Ear ear) {
        return bluetooth().hear(Services.FITNESS_MACHINE,
                sighting -> ear.heard(new Nearby(sighting.name(), sighting.address(), sighting.rssi())),
                ear::hindered);
    }

    @Override public Going listenForStraps(Ear ear) {
        return bluetooth().hear(Services.HEART_RATE,
                sighting -> ear.heard(new Nearby(sighting.name(), sighting.address(), sighting.rssi())),
                ear::hindered);
    }

    @Override public Optional<Nearby> strap() {
        return data.strap();
    }

    @Override public void wear(Optional<Nearby> strap) {
        data.wear(strap);
    }

    @Override public Going meet(Nearby which, Witness witness) {
        var thread = Thread.ofPlatform().daemon().name("meeting").start(() -> meetNow(which, witness));
        return thread::interrupt;
    }

    private void meetNow(Nearby which, Witness witness) {
        var enrolling = new Enrolling(bluetooth(), data.machines());
        try {
            var mine = enrolling.meet(which.name(), which.address(), false, new Enrolling.Witness() {
                @Override public void reading(String title) {}

                @Override public void read(Capabilities machine) {
                    witness.read(Enrolling.make(machine),
                            Treadmills.of(Likeness.of(machine), data.machines().response(which.address())));
                }

                @Override public void seen() {}
            });
            witness.enrolled(machine(mine));
        } catch (NoTreadmillException e) {
            witness.failed(String.valueOf(e.getMessage()));
        } catch (InterruptedException _) {
            // the runner has turned to something else
        }
    }
}
