package kick.controller.bluez;

import java.util.Map;

import org.freedesktop.dbus.types.Variant;

/**
 * A method call, before it is sent.
 *
 * @param signature of the arguments, in D-Bus's own letters
 */
record Call(String service, String path, String type, String member, String signature, Object... arguments) {
    private static final String BUS = "org.freedesktop.DBus";
    private static final Map<String, Variant<?>> NO_OPTIONS = Map.of();

    static Call bus(String member, String signature, Object... arguments) {
        return new Call(BUS, "/org/freedesktop/DBus", BUS, member, signature, arguments);
    }

    static Call bluez(String path, String type, String member) {
        return new Call(Bluez.SERVICE, path, type, member, "");
    }

    static Call managedObjects() {
        return bluez("/", "org.freedesktop.DBus.ObjectManager", "GetManagedObjects");
    }

    static Call discoveryFilter(String adapter, Map<String, Variant<?>> filter) {
        return new Call(Bluez.SERVICE, adapter, Adapter1.NAME, "SetDiscoveryFilter", "a{sv}", filter);
    }

    static Call readValue(String characteristic) {
        return new Call(Bluez.SERVICE, characteristic, GattCharacteristic1.NAME, "ReadValue", "a{sv}",
                NO_OPTIONS);
    }

    /** @param type {@code request} or {@code command}: with response or without */
    static Call writeValue(String characteristic, byte[] value, String type) {
        return new Call(Bluez.SERVICE, characteristic, GattCharacteristic1.NAME, "WriteValue", "aya{sv}",
                value, Map.of("type", new Variant<>(type)));
    }

    @Override public String toString() {
        return type + "." + member + " on " + path;
    }
}
