package kick.controller.bluez;

import java.util.UUID;

/** A device with the least that a treadmill has: a value to read, one to write, one that it says. */
final class Belt implements FakePeripheral.Server {
    static final Belt STILL = new Belt();
    static final UUID FITNESS = uuid(0x1826);
    static final UUID RANGE = uuid(0x2AD4);
    static final UUID CONTROL = uuid(0x2AD9);
    static final UUID STATUS = uuid(0x2ADA);
    private static final byte[] VALUE = {0x50, 0x00, (byte) 0xD0, 0x07, 0x0A, 0x00};

    private static UUID uuid(int assigned) {
        return UUID.fromString("0000%04x-0000-1000-8000-00805f9b34fb".formatted(assigned));
    }

    static FakePeripheral in(Scene scene) {
        return with(scene.peripheral(STILL));
    }

    static FakePeripheral with(FakePeripheral peripheral) {
        return peripheral.with(FITNESS, RANGE, "read")
                .with(FITNESS, CONTROL, "write", "indicate")
                .with(FITNESS, STATUS, "notify", "read");
    }

    static byte[] value() {
        return VALUE.clone();
    }

    @Override public void read(UUID characteristic, FakePeripheral.Answer answer) {
        answer.value(VALUE);
    }

    @Override public void write(UUID characteristic, byte[] value, FakePeripheral.Answer answer) {
        answer.taken();
    }
}
