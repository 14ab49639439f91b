package kick.controller.gatt;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A device as an adapter knows it: one that advertises now, or is connected, or is remembered.
 *
 * @param adapter which knows it, such as {@code hci0}
 * @param address such as {@code D2:15:0A:00:11:22}
 * @param name as it calls itself, without control characters; empty where it has none
 * @param rssi how strongly it is heard, in dBm; null where the adapter cannot tell
 * @param services which it is known or says to offer
 * @param serviceData octets that it advertises about them
 */
public record Sighting(String adapter, String address, String name, @Nullable Integer rssi,
        Set<UUID> services,
        Map<UUID, byte[]> serviceData, Presence presence) {

    /** What the adapter knows about where it is. */
    public enum Presence {
        /** It was met before, and is not heard now. */
        REMEMBERED,
        /** It advertises. */
        HEARD,
        /** It is connected to this computer, maybe by another program. */
        CONNECTED
    }

    public Sighting {
        services = Set.copyOf(services);
        serviceData = Map.copyOf(serviceData);
    }
}
