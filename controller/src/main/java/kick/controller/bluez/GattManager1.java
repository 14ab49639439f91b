package kick.controller.bluez;

import java.util.Map;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** Where an application offers GATT services of its own, on the adapter's object. */
@DBusInterfaceName(GattManager1.NAME)
public interface GattManager1 extends DBusInterface {
    String NAME = "org.bluez.GattManager1";

    /**
     * @param application an object of the caller with an ObjectManager, which lists services and
     * characteristics
     */
    void RegisterApplication(DBusPath application, Map<String, Variant<?>> options);

    void UnregisterApplication(DBusPath application);
}
