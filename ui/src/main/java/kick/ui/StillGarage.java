package kick.ui;

import java.util.List;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Treadmill;
import kick.ui.dashboard.Garage;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Nearby;

/** Two treadmills in reach that never do anything: for pictures and tests. */
final class StillGarage implements Garage {
    private static final List<Nearby> NEARBY = List.of(
            new Nearby("HORIZON_7.4 0412", "D2:15:0A:00:11:22", -58),
            new Nearby("The neighbours' treadmill with a rather long name", "C4:64:E3:0B:9A:01", -87));

    @Override public List<Machine> machines() {
        return List.of();
    }

    @Override public void remember(Machine chosen) {}

    @Override public Going listen(Ear ear) {
        NEARBY.forEach(ear::heard);
        return () -> {};
    }

    @Override public Going meet(Nearby which, Witness witness) {
        witness.read("Horizon 7.4",
                Treadmill.at(Speed.kmh(0.8), Speed.kmh(20), Incline.FLAT, Incline.percent(15)));
        return () -> {};
    }
}
