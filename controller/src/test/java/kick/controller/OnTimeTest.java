package kick.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.Services;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.machine.Likeness;
import kick.controller.safety.Proof;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;

/** When the controller wants to be called, so that what falls due is done then. */
class OnTimeTest {
    private static final Plan WALK = new Plan("walk", "Walk",
            List.of(new PlanStep("walk", StepKind.EASY, 0, 0,
                    new Extent.ForTime(Duration.ofMinutes(5)), new Aim.Steady(Speed.kmh(3)), Incline.FLAT,
                    Incline.FLAT, StepClock.AT_ONCE)));

    /** It takes everything and answers nothing. */
    private static final Gatt SILENT = new Gatt() {
        @Override public void connect() {}

        @Override public void disconnect() {}

        @Override public void read(UUID characteristic) {}

        @Override public void subscribe(UUID characteristic) {}

        @Override public void write(UUID characteristic, byte[] value) {}
    };

    @Test void s5AnAlarmDoesNotWaitForAMachineThatHasStillToAnswer() {
        var settings = new Settings("", Proof.ENROLLED, Set.of(), List.of(), List.of(), Speed.kmh(6), 1,
                false, new Likeness("", "", null, null, null));
        var start = Moment.ORIGIN.plus(Duration.ofSeconds(5));
        var controller = new TreadmillController(SILENT, new Engine(WALK), settings, (_, _) -> {},
                Moment.ORIGIN);
        controller.on(new Input.Start(), start);
        var stop = start.plusMillis(1000);
        controller.on(new Input.Stop(), stop);
        var shortlyBefore = stop.plusMillis(4950);
        controller.on(connected(), shortlyBefore);
        assertThat(controller.deadline(shortlyBefore)).isEqualTo(stop.plusMillis(5000));
    }

    private static GattEvent connected() {
        return new GattEvent.Connected(
                List.of(new GattCharacteristic(Services.FITNESS_MACHINE,
                        Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid(),
                        Set.of(Property.WRITE, Property.INDICATE))),
                185);
    }
}
