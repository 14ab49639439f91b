package kick.simulator.peripheral;

import java.util.Map;

import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

import kick.controller.bluez.LEAdvertisement1;
import kick.controller.ftms.ServiceData;
import kick.controller.ftms.Services;

/**
 * What is advertised: the Fitness Machine Service with its service data (FTMS 3.1), and a name, which BlueZ puts into the
 * scan response. Public because D-Bus looks at exported classes from outside.
 */
public final class AdvertisementObject implements LEAdvertisement1, Properties {
    /** Fast advertising as FTMS-like services have it; BlueZ versions that do not know intervals ignore it. */
    private static final UInt32 INTERVAL_MILLIS = new UInt32(100);

    private final String path;
    private final String name;
    private final ServiceData serviceData;
    private final Runnable released;

    /** @param released told when BlueZ has stopped advertising by itself */
    AdvertisementObject(String path, String name, ServiceData serviceData, Runnable released) {
        this.path = path;
        this.name = name;
        this.serviceData = serviceData;
        this.released = released;
    }

    @Override public Map<String, Variant<?>> GetAll(String interfaceName) {
        var service = Services.FITNESS_MACHINE.toString();
        Map<String, Variant<?>> data = Map.of(service, new Variant<>(serviceData.encode(), "ay"));
        return Map.of("Type", new Variant<>("peripheral"),
                "ServiceUUIDs", new Variant<>(new String[]{service}, "as"),
                "ServiceData", new Variant<>(data, "a{sv}"), "LocalName", new Variant<>(name),
                "Discoverable", new Variant<>(true), "MinInterval", new Variant<>(INTERVAL_MILLIS),
                "MaxInterval", new Variant<>(INTERVAL_MILLIS));
    }

    @Override
    @SuppressWarnings("unchecked") // the caller knows what it asks for
    public <A> A Get(String interfaceName, String propertyName) {
        var value = GetAll(interfaceName).get(propertyName);
        if (value == null) throw new DBusExecutionException("there is no " + propertyName);
        return (A) value;
    }

    @Override public <A> void Set(String interfaceName, String propertyName, A value) {
        throw new DBusExecutionException(propertyName + " cannot be set");
    }

    @Override public void Release() {
        released.run();
    }

    @Override public boolean isRemote() {
        return false;
    }

    @Override public String getObjectPath() {
        return path;
    }
}
