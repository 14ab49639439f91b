package kick.controller.gatt;

import java.util.Set;
import java.util.UUID;

/** One row of a peripheral's attribute table. */
public record GattCharacteristic(UUID service, UUID uuid, Set<Property> properties) {

    /** What may be done with a characteristic (Bluetooth Core, Characteristic Properties). */
    public enum Property {
        READ, WRITE_WITHOUT_RESPONSE, WRITE, NOTIFY, INDICATE
    }

    public GattCharacteristic {
        properties = Set.copyOf(properties);
    }
}
