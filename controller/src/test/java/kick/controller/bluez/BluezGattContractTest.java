package kick.controller.bluez;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattContract;
import kick.controller.gatt.GattEvent;

class BluezGattContractTest extends GattContract {
    private static final UUID SERVICE = uuid(0x1826);
    private static final UUID RANGE = uuid(0x2AD4);
    private static final UUID CONTROL = uuid(0x2AD9);
    private static final UUID STATUS = uuid(0x2ADA);
    private static PrivateBus bus;

    private static UUID uuid(int assigned) {
        return UUID.fromString("0000%04x-0000-1000-8000-00805f9b34fb".formatted(assigned));
    }

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
                .with(SERVICE, RANGE, "read")
                .with(SERVICE, CONTROL, "write", "indicate")
                .with(SERVICE, STATUS, "notify");
        private final Gatt gatt = scene.gatt();

        private BusRig() {
            treadmill.advertise(SERVICE);
        }

        @Override public void read(UUID characteristic, FakePeripheral.Answer answer) {
            answer.value(readableValue());
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

        @Override public UUID readable() {
            return RANGE;
        }

        @Override public byte[] readableValue() {
            return new byte[]{0x50, 0x00, (byte) 0xD0, 0x07, 0x0A, 0x00};
        }

        @Override public UUID writable() {
            return CONTROL;
        }

        @Override public byte[] taken() {
            return new byte[]{0x00};
        }

        @Override public byte[] refused() {
            return new byte[]{};
        }

        @Override public UUID notifying() {
            return STATUS;
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
