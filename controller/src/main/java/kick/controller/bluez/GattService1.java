package kick.controller.bluez;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** A GATT service. It has properties only: {@code UUID} (s), {@code Primary} (b), {@code Device} (o). */
@DBusInterfaceName(GattService1.NAME)
public interface GattService1 extends DBusInterface {
    String NAME = "org.bluez.GattService1";
}
