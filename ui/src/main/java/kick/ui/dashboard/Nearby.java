package kick.ui.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * A treadmill that is heard over Bluetooth.
 *
 * @param name as it calls itself; empty where it has none
 * @param address such as {@code D2:15:0A:00:11:22}
 * @param rssi how strongly it is heard, in dBm; null where that is not known
 */
public record Nearby(String name, String address, @Nullable Integer rssi) {

    /** What a runner calls it. */
    public String title() {
        return name.isEmpty() ? address : name;
    }
}
