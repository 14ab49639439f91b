package kick.controller.bluez;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** A remote device that an adapter knows: {@code /org/bluez/hci0/dev_00_11_22_33_44_55}. */
@DBusInterfaceName(Device1.NAME)
public interface Device1 extends DBusInterface {
    String NAME = "org.bluez.Device1";

    void Connect();

    void Disconnect();
}
