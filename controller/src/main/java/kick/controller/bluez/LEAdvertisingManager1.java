package kick.controller.bluez;

import java.util.Map;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** Where an application asks an adapter to advertise for it. */
@DBusInterfaceName(LEAdvertisingManager1.NAME)
public interface LEAdvertisingManager1 extends DBusInterface {
    String NAME = "org.bluez.LEAdvertisingManager1";

    /** @param advertisement an object of the caller with {@link LEAdvertisement1} */
    void RegisterAdvertisement(DBusPath advertisement, Map<String, Variant<?>> options);

    void UnregisterAdvertisement(DBusPath advertisement);
}
