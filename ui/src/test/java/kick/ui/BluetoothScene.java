package kick.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import kick.controller.bluez.Bluez;
import kick.controller.bluez.FakeBluez;
import kick.controller.bluez.PrivateBus;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.simulator.Profiles;

/** A real D-Bus, a daemon of the test's own with one adapter, a simulated treadmill behind it, and Kick before it. */
final class BluetoothScene implements AutoCloseable {
    static final String ADDRESS = "D2:15:0A:00:11:22";
    static final String NAME = Profiles.named("walking-pad").advertises();

    private final PrivateBus bus = new PrivateBus();
    final FakeBluez daemon = new FakeBluez(bus.address());
    final BusTreadmill treadmill;
    final Bluetooth bluetooth;

    /** @param folder for what Kick remembers */
    BluetoothScene(Path folder) {
        daemon.adapter("hci0");
        treadmill = new BusTreadmill(daemon, "hci0", ADDRESS, Profiles.named("walking-pad"));
        bluetooth = new Bluetooth(Bluez.on(bus.address()), "", folder);
    }

    static Plan walk(PlanStep... steps) {
        return new Plan("walk", "A walk", List.of(steps));
    }

    static PlanStep step(String name, double kmh, Duration time) {
        return new PlanStep(name, StepKind.EASY, 0, 0, new Extent.ForTime(time),
                new Aim.Steady(Speed.kmh(kmh)),
                Incline.FLAT, Incline.FLAT, StepClock.AT_ONCE);
    }

    @Override public void close() {
        bluetooth.close();
        treadmill.close();
        daemon.close();
        bus.close();
    }
}
