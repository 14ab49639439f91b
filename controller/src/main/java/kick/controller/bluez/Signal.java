package kick.controller.bluez;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A signal, as it came from the bus.
 *
 * @param sender the unique name of the connection that sent it, which nobody can fake
 */
record Signal(String sender, String path, String type, String member, List<@Nullable Object> values) {
    /** Which signals the bus is to send us, in its own words. */
    static final List<String> WANTED = List.of(
            "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='org.bluez'",
            "type='signal',sender='org.bluez',interface='org.freedesktop.DBus.ObjectManager'",
            "type='signal',sender='org.bluez',interface='org.freedesktop.DBus.Properties'",
            "type='signal',sender='org.bluez',interface='org.bluez.Device1'");
}
