package kick.controller.bluez;

import java.util.Map;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** One Bluetooth adapter of this computer: {@code /org/bluez/hci0}. */
@DBusInterfaceName(Adapter1.NAME)
public interface Adapter1 extends DBusInterface {
    String NAME = "org.bluez.Adapter1";

    void StartDiscovery();

    void StopDiscovery();

    void SetDiscoveryFilter(Map<String, Variant<?>> filter);

    void RemoveDevice(DBusPath device);
}
