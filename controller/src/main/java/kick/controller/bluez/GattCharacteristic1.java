package kick.controller.bluez;

import java.util.Map;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/**
 * A GATT characteristic, of a remote device or of an application's own. Properties: {@code UUID} (s),
 * {@code Service} (o), {@code Flags} (as), {@code Notifying} (b), {@code MTU} (q) and {@code Value} (ay),
 * whose changes are the notifications.
 */
@DBusInterfaceName(GattCharacteristic1.NAME)
public interface GattCharacteristic1 extends DBusInterface {
    String NAME = "org.bluez.GattCharacteristic1";

    /**
     * @param options {@code offset} (q); towards an application also {@code device} (o), {@code mtu}
     * (q), {@code link} (s)
     */
    byte[] ReadValue(Map<String, Variant<?>> options);

    /**
     * @param options as for reading, and {@code type} (s): {@code command}, {@code request} or {@code
     * reliable}
     */
    void WriteValue(byte[] value, Map<String, Variant<?>> options);

    void StartNotify();

    void StopNotify();

    /** Only towards an application: the remote device has confirmed an indication. */
    void Confirm();
}
