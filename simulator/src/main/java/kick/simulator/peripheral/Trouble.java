package kick.simulator.peripheral;

import java.util.Collection;

import org.freedesktop.dbus.exceptions.DBusExecutionException;

/** Why Bluetooth on this computer does not do what it was asked to, in sentences for a person. */
final class Trouble {
    private Trouble() {}

    static PeripheralException noBus(String bus, Exception why) {
        return new PeripheralException("the system bus " + bus + " cannot be reached (" + why.getMessage()
                + "); see that D-Bus is there: sudo apt install dbus");
    }

    static PeripheralException noAdapter(String adapter, Collection<String> adapters) {
        if (adapters.isEmpty())
            return new PeripheralException(
                    "this computer has no Bluetooth adapter; plug one in, or see whether 'rfkill list' says it is blocked");
        return new PeripheralException(
                "there is no Bluetooth adapter " + adapter + "; there are " + String.join(", ", adapters));
    }

    static PeripheralException cannotAdvertise(String adapter) {
        return new PeripheralException("the adapter " + adapter
                + " cannot advertise (Bluetooth Low Energy, peripheral role); use another adapter");
    }

    /** @param doing what was asked for, e.g. {@code advertise} */
    static PeripheralException of(DBusExecutionException error, String doing, String adapter) {
        var name = name(error);
        var message = String.valueOf(error.getMessage());
        if (name.endsWith(".ServiceUnknown") || name.endsWith(".NameHasNoOwner"))
            return new PeripheralException(
                    "Bluetooth's service is not running; start it: sudo systemctl start bluetooth"
                            + " (or install it: sudo apt install bluez)");
        if (name.endsWith(".AccessDenied") || name.endsWith(".NotAuthorized"))
            return new PeripheralException(
                    "your account may not use Bluetooth; join its group and log in anew:"
                            + " sudo usermod -aG bluetooth $USER");
        if (name.endsWith(".Blocked") || message.contains("Blocked"))
            return new PeripheralException(
                    "the adapter " + adapter + " is blocked; unblock it: rfkill unblock bluetooth");
        if (name.endsWith(".NoReply") || name.endsWith(".Timeout"))
            return new PeripheralException("Bluetooth's service does not answer; restart it:"
                    + " sudo systemctl restart bluetooth");
        return new PeripheralException("the adapter %s does not %s (%s: %s); try again, or restart Bluetooth:"
                .formatted(adapter, doing, name, message) + " sudo systemctl restart bluetooth");
    }

    /** The error's name on D-Bus; errors that the library has no class for have it as their type. */
    @SuppressWarnings("removal") static String name(DBusExecutionException error) {
        var type = error.getType();
        return (type != null && !type.isEmpty() ? type : error.getClass().getName()).replace('$', '.');
    }
}
