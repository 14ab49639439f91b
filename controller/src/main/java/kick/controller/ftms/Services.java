package kick.controller.ftms;

import java.util.UUID;

/** The UUIDs of the services a treadmill offers (Assigned Numbers). */
public final class Services {
    public static final UUID FITNESS_MACHINE = uuid16(0x1826);
    public static final UUID HEART_RATE = uuid16(0x180D);
    public static final UUID RUNNING_SPEED_AND_CADENCE = uuid16(0x1814);
    public static final UUID DEVICE_INFORMATION = uuid16(0x180A);

    private Services() {}

    /** The full form of a 16-bit UUID (Bluetooth Core, Vol 3, Part B, 2.5.1). */
    public static UUID uuid16(int number) {
        return new UUID(((long) number << 32) | 0x1000L, 0x8000_0080_5F9B_34FBL);
    }
}
