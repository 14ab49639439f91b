package kick.controller.bluez;

import static kick.controller.ftms.Services.FITNESS_MACHINE;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import kick.controller.ftms.Characteristic;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattContract;
import kick.controller.gatt.GattEvent;

class BluezGattContractTest extends GattContract {
    private static final UUID STATUS = Characteristic.FITNESS_MACHINE_STATUS.uuid();
    private static PrivateBus bus;

    @BeforeAll static void aBus() {
        bus = new PrivateBus();
    }

    @AfterAll static void noBus() {
        bus.close();
    }

    @Override protected Rig rig() {
        return new BusRig();
    }

    private static final class BusRig implements Rig, FakePeripheral.Server {
        private final Scene scene = new Scene(bus);
        private final FakePeripheral treadmill = scene.peripheral(this)
                .with(FITNESS_MACHINE, Characteristic.SUPPORTED_SPEED_RANGE.uuid(), "read")
                .with(FITNESS_MACHINE, Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid(), "write",
                        "indicate")
                .with(FITNESS_MACHINE, STATUS, "notify");
        private final Gatt gatt = scene.gatt();

        private BusRig() {
            treadmill.advertise(FITNESS_MACHINE);
        }

        @Override public void read(UUID characteristic, FakePeripheral.Answer answer) {
            answer.value(range());
        }

        @Override public void write(UUID characteristic, byte[] value, FakePeripheral.Answer answer) {
            if (value.length == 1 && value[0] == 0) answer.taken();
            else answer.refused(0x0D);
        }

        @Override public Gatt gatt() {
            return gatt;
        }

        @Override public GattEvent event() {
            return scene.event();
        }

        @Override public List<GattEvent> events() {
            return scene.events();
        }

        @Override public List<byte[]> notifications() {
            var all = List.of(new byte[]{6, 5, 0}, new byte[]{6, 10, 0}, new byte[]{6, 10, 0},
                    new byte[]{6, 15, 0});
            for (byte[] octets : all) treadmill.say(STATUS, octets);
            return all;
        }

        @Override public void breakLink() {
            treadmill.drop("org.bluez.Reason.Timeout");
        }

        @Override public void close() {
            scene.close();
        }
    }
}
