package kick.simulator.peripheral;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

import kick.controller.bluez.Adapter1;
import kick.controller.bluez.Device1;
import kick.controller.bluez.GattCharacteristic1;
import kick.controller.bluez.GattManager1;
import kick.controller.bluez.LEAdvertisingManager1;

/**
 * One adapter of this computer, by a D-Bus connection of its own. Calls wait for BlueZ and are made on one thread; they
 * fail with a {@link PeripheralException}. What BlueZ tells goes to a {@link Watcher}.
 */
final class BluezAdapter implements AutoCloseable {
    private static final String BLUEZ = "org.bluez";
    private static final String ROOT = "/org/bluez/";

    /** A bus that is there lets us in at once. */
    private static final int CONNECT_MILLIS = 2000;

    private final DBusConnection bus;
    private final Watcher watcher;
    private String name;
    private boolean listening;

    /** What the adapter says of itself. */
    record About(String name, String address, String alias, boolean powered) {}

    /**
     * @param address of the bus; null for the system bus
     * @param name such as {@code hci0}; empty for the first one
     */
    BluezAdapter(@Nullable String address, String name, Watcher watcher) {
        this.name = name;
        this.watcher = watcher;
        var builder = address == null
                ? DBusConnectionBuilder.forSystemBus()
                : DBusConnectionBuilder.forAddress(address);
        builder.transportConfig().withTimeout(CONNECT_MILLIS);
        // one thread each: requests and news keep their order
        builder.withShared(false)
                .receivingThreadConfig()
                .withSignalThreadCount(1)
                .withMethodCallThreadCount(1);
        try {
            bus = builder.withDisconnectCallback(new Farewell()).build();
            listen();
        } catch (DBusException | DBusExecutionException e) {
            throw Trouble.noBus(address == null ? "of this computer" : address, e);
        }
    }

    private final class Farewell implements IDisconnectCallback {
        @Override public void disconnectOnError(IOException why) {
            watcher.busGone();
        }
    }

    // --- what BlueZ tells

    private void listen() throws DBusException {
        bus.addSigHandler(DBus.NameOwnerChanged.class, signal -> {
            if (!signal.name.equals(BLUEZ)) return;
            if (!signal.oldOwner.isEmpty()) watcher.wentAway("Bluetooth's service has stopped");
            if (!signal.newOwner.isEmpty()) watcher.cameBack();
        });
        bus.addSigHandler(ObjectManager.InterfacesAdded.class, signal -> {
            if (signal.objectPath.equals(path()) && signal.interfaces.containsKey(LEAdvertisingManager1.NAME))
                watcher.cameBack();
        });
        bus.addSigHandler(ObjectManager.InterfacesRemoved.class, signal -> {
            if (signal.objectPath.equals(path()) && signal.interfaces.contains(Adapter1.NAME))
                watcher.wentAway("the adapter " + name + " is gone");
            else
                if (DevicePath.isDevice(signal.objectPath, path()))
                    watcher.disconnected(DevicePath.address(signal.objectPath));
        });
    }

    /** Of this adapter and its devices only: where many treadmills report, the bus would tell everybody of each value. */
    private void listenToItself() throws DBusException {
        if (listening) return;
        listening = true;
        bus.addSigHandler(DBusMatchRuleBuilder.create()
                .withType(Properties.PropertiesChanged.class)
                .withPathNamespace(path())
                .build(), (Properties.PropertiesChanged signal) -> changed(signal));
    }

    private void changed(Properties.PropertiesChanged signal) {
        var path = signal.getPath();
        if (path.equals(path())) {
            var powered = text(signal.getPropertiesChanged().get("Powered"));
            if (powered.equals("true")) watcher.cameBack();
            if (powered.equals("false")) watcher.wentAway("the adapter " + name + " is switched off");
        } else
            if (DevicePath.isDevice(path, path())
                    && text(signal.getPropertiesChanged().get("Connected")).equals("false"))
                watcher.disconnected(DevicePath.address(path));
    }

    // --- what is asked of BlueZ

    /** Finds the adapter; from then on it has a name. */
    About find() {
        return call("tell what it is", () -> {
            var adapters = adapters(objects());
            if (name.isEmpty() && !adapters.isEmpty()) name = adapters.getFirst();
            if (!name.isEmpty()) listenToItself();
            var objects = objects();
            var interfaces = objects.get(new DBusPath(path()));
            if (interfaces == null || !interfaces.containsKey(Adapter1.NAME))
                throw Trouble.noAdapter(name, adapters);
            if (!interfaces.containsKey(LEAdvertisingManager1.NAME)) throw Trouble.cannotAdvertise(name);
            var properties = interfaces.getOrDefault(Adapter1.NAME, Map.of());
            return new About(name, text(properties.get("Address")), text(properties.get("Alias")),
                    text(properties.get("Powered")).equals("true"));
        });
    }

    private Map<DBusPath, Map<String, Map<String, Variant<?>>>> objects() throws DBusException {
        return remote("/", ObjectManager.class).GetManagedObjects();
    }

    private static List<String> adapters(Map<DBusPath, Map<String, Map<String, Variant<?>>>> objects) {
        return objects.entrySet()
                .stream()
                .filter(object -> object.getValue().containsKey(Adapter1.NAME))
                .map(object -> object.getKey().getPath().substring(ROOT.length()))
                .sorted()
                .toList();
    }

    void set(String property, Object value, String doing) {
        call(doing, () -> {
            remote(path(), Properties.class).Set(Adapter1.NAME, property, value);
            return true;
        });
    }

    void export(DBusInterface object) {
        try {
            bus.exportObject(object.getObjectPath(), object);
        } catch (DBusException e) {
            throw new IllegalStateException("cannot be exported: " + object.getObjectPath(), e);
        }
    }

    void register(ApplicationObject application) {
        call("take the treadmill's services", () -> {
            remote(path(), GattManager1.class).RegisterApplication(new DBusPath(application.getObjectPath()),
                    Map.of());
            return true;
        });
    }

    void unregister(ApplicationObject application) {
        call("give up the treadmill's services", () -> {
            remote(path(), GattManager1.class)
                    .UnregisterApplication(new DBusPath(application.getObjectPath()));
            return true;
        });
    }

    void advertise(AdvertisementObject advertisement) {
        call("advertise", () -> {
            remote(path(), LEAdvertisingManager1.class)
                    .RegisterAdvertisement(new DBusPath(advertisement.getObjectPath()), Map.of());
            return true;
        });
    }

    void hide(AdvertisementObject advertisement) {
        call("stop advertising", () -> {
            remote(path(), LEAdvertisingManager1.class)
                    .UnregisterAdvertisement(new DBusPath(advertisement.getObjectPath()));
            return true;
        });
    }

    void disconnect(String address) {
        call("disconnect", () -> {
            remote(DevicePath.of(path(), address), Device1.class).Disconnect();
            return true;
        });
    }

    /** Tells everybody who has subscribed. Does not wait; any thread. */
    void changed(String characteristic, byte[] octets) {
        try {
            bus.sendMessage(new Properties.PropertiesChanged(characteristic, GattCharacteristic1.NAME,
                    Map.of("Value", new Variant<>(octets, "ay")), List.of()));
        } catch (DBusException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A call that may fail in the ways of D-Bus. */
    private interface Call<T> {
        T perform() throws DBusException;
    }

    private <T> T call(String doing, Call<T> call) {
        try {
            return call.perform();
        } catch (DBusExecutionException e) {
            throw Trouble.of(e, doing, name.isEmpty() ? "of this computer" : name);
        } catch (DBusException e) {
            throw new PeripheralException("D-Bus does not " + doing + ": " + e.getMessage());
        }
    }

    private <T extends DBusInterface> T remote(String path, Class<T> type) throws DBusException {
        return bus.getRemoteObject(BLUEZ, path, type);
    }

    private static String text(@Nullable Variant<?> value) {
        return value == null ? "" : String.valueOf(value.getValue());
    }

    private String path() {
        return ROOT + name;
    }

    @Override public void close() {
        bus.disconnect();
    }
}
