package kick.simulator.peripheral;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

import kick.controller.bluez.GattCharacteristic1;
import kick.controller.bluez.GattService1;
import kick.controller.ftms.Characteristic;
import kick.controller.gatt.GattCharacteristic;

/**
 * The attribute table as BlueZ asks for it: services, and characteristics in them. Public because D-Bus looks at exported
 * classes from outside.
 */
public final class ApplicationObject implements ObjectManager {
    private final String path;
    private final Map<UUID, String> services = new LinkedHashMap<>();
    private final Map<Characteristic, CharacteristicObject> characteristics = new EnumMap<>(
            Characteristic.class);

    ApplicationObject(String path, List<GattCharacteristic> table, Requests requests) {
        this.path = path;
        for (var row : table) {
            var characteristic = Characteristic.of(row.uuid());
            if (characteristic == null) continue;
            var service = services.computeIfAbsent(row.service(), _ -> path + "/service" + services.size());
            var its = service + "/char%04x".formatted(characteristic.number());
            characteristics.put(characteristic,
                    new CharacteristicObject(its, characteristic, row.properties(), service, requests));
        }
    }

    Iterable<CharacteristicObject> characteristics() {
        return characteristics.values();
    }

    /** Null if the table has no such characteristic. */
    @Nullable String pathOf(Characteristic characteristic) {
        var object = characteristics.get(characteristic);
        return object == null ? null : object.getObjectPath();
    }

    @Override public Map<DBusPath, Map<String, Map<String, Variant<?>>>> GetManagedObjects() {
        var objects = new LinkedHashMap<DBusPath, Map<String, Map<String, Variant<?>>>>();
        services.forEach((uuid, service) -> objects.put(new DBusPath(service), Map.of(GattService1.NAME,
                Map.of("UUID", new Variant<>(uuid.toString()), "Primary", new Variant<>(true)))));
        for (var one : characteristics.values())
            objects.put(new DBusPath(one.getObjectPath()),
                    Map.of(GattCharacteristic1.NAME, one.properties()));
        return objects;
    }

    @Override public boolean isRemote() {
        return false;
    }

    @Override public String getObjectPath() {
        return path;
    }
}
