package kick.controller.bluez;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/**
 * What is advertised. Properties: {@code Type} (s, {@code peripheral}), {@code ServiceUUIDs} (as), {@code
 * ServiceData} (a{sv}), {@code LocalName} (s).
 */
@DBusInterfaceName(LEAdvertisement1.NAME)
public interface LEAdvertisement1 extends DBusInterface {
    String NAME = "org.bluez.LEAdvertisement1";

    /** BlueZ has stopped advertising and will not start again. */
    void Release();
}
