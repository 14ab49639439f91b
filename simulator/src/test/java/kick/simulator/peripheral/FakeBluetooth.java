package kick.simulator.peripheral;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.AbstractConnection;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.ObjectManager;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

import kick.controller.bluez.Adapter1;
import kick.controller.bluez.Device1;
import kick.controller.bluez.GattCharacteristic1;
import kick.controller.bluez.GattManager1;
import kick.controller.bluez.LEAdvertisement1;
import kick.controller.bluez.LEAdvertisingManager1;
import kick.controller.ftms.Characteristic;

/**
 * The Bluetooth daemon as a program meets it that offers services: takes its registrations, and lets a test be the
 * devices that come by radio. Does with an application what BlueZ does, in BlueZ's order.
 */
final class FakeBluetooth implements AutoCloseable {
    private static final String BLUEZ = "org.bluez";
    private static final long PATIENCE_SECONDS = 10;

    private final DBusConnection bus;
    private final Map<String, Adapter> adapters = new ConcurrentHashMap<>();

    /** What an application sent to those who subscribed. */
    record Sent(String characteristic, byte[] octets) {}

    FakeBluetooth(String address, String... names) {
        try {
            bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
            for (var name : names) adapters.put(name, new Adapter(name));
            for (var adapter : adapters.values()) bus.exportObject(adapter.getObjectPath(), adapter);
            bus.exportObject("/", new Root());
            bus.addSigHandler(Properties.PropertiesChanged.class, this::heard);
            bus.requestBusName(BLUEZ);
        } catch (DBusException e) {
            throw new AssertionError(e);
        }
    }

    Adapter adapter(String name) {
        return requireNonNull(adapters.get(name), name);
    }

    private void heard(Properties.PropertiesChanged signal) {
        var value = signal.getPropertiesChanged().get("Value");
        if (value == null) return;
        for (var adapter : adapters.values())
            if (signal.getSource().equals(adapter.owner))
                adapter.sent.add(new Sent(signal.getPath(), octets(value)));
    }

    /** A property that has to be there. */
    static Variant<?> value(Map<String, Variant<?>> properties, String name) {
        return requireNonNull(properties.get(name), name);
    }

    /** The library gives arrays in variants as lists, or as arrays. */
    static byte[] octets(Variant<?> value) {
        if (value.getValue() instanceof byte[] octets) return octets;
        var list = (List<?>) value.getValue();
        var octets = new byte[list.size()];
        for (int i = 0; i < octets.length; i++) octets[i] = (Byte) list.get(i);
        return octets;
    }

    static List<String> texts(Variant<?> value) {
        if (value.getValue() instanceof String[] texts) return List.of(texts);
        return ((List<?>) value.getValue()).stream().map(Object::toString).toList();
    }

    private final class Root implements ObjectManager {
        @Override public Map<DBusPath, Map<String, Map<String, Variant<?>>>> GetManagedObjects() {
            var all = new HashMap<DBusPath, Map<String, Map<String, Variant<?>>>>();
            for (var one : adapters.values())
                all.put(new DBusPath(one.getObjectPath()), Map.of(Adapter1.NAME, one.GetAll(Adapter1.NAME),
                        GattManager1.NAME, Map.of(), LEAdvertisingManager1.NAME, Map.of()));
            return all;
        }

        @Override public String getObjectPath() {
            return "/";
        }
    }

    /** One adapter, with what a program registered there. */
    final class Adapter implements Adapter1, GattManager1, LEAdvertisingManager1, Properties {
        private final String path;
        private final Map<String, Variant<?>> properties = new ConcurrentHashMap<>();
        private final BlockingQueue<Map<String, Variant<?>>> advertisements = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
        private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
        private volatile String owner = "";
        private volatile String advertised = "";
        private volatile Map<DBusPath, Map<String, Map<String, Variant<?>>>> table = Map.of();

        private Adapter(String name) {
            path = "/org/bluez/" + name;
            properties.put("Address", new Variant<>("00:AA:01:00:00:0" + name.substring(3)));
            properties.put("Alias", new Variant<>("laptop"));
            properties.put("Powered", new Variant<>(true));
        }

        // --- what the program asks

        @Override public void RegisterApplication(DBusPath application, Map<String, Variant<?>> options) {
            var from = AbstractConnection.getCallInfo().getSource();
            table = call(() -> bus.getRemoteObject(from, application.getPath(), ObjectManager.class)
                    .GetManagedObjects());
            owner = from;
            calls.add("RegisterApplication");
        }

        @Override public void UnregisterApplication(DBusPath application) {
            if (owner.isEmpty()) throw new org.bluez.Error.DoesNotExist("not registered");
            owner = "";
            calls.add("UnregisterApplication");
        }

        @Override public void RegisterAdvertisement(DBusPath advertisement, Map<String, Variant<?>> options) {
            var from = AbstractConnection.getCallInfo().getSource();
            var all = call(() -> bus.getRemoteObject(from, advertisement.getPath(), Properties.class)
                    .GetAll(LEAdvertisement1.NAME));
            advertisements.add(all);
            advertised = advertisement.getPath();
            calls.add("RegisterAdvertisement");
        }

        @Override public void UnregisterAdvertisement(DBusPath advertisement) {
            if (advertisements.isEmpty()) throw new org.bluez.Error.DoesNotExist("not registered");
            advertisements.clear();
            calls.add("UnregisterAdvertisement");
        }

        @Override public void StartDiscovery() {}

        @Override public void StopDiscovery() {}

        @Override public void SetDiscoveryFilter(Map<String, Variant<?>> filter) {}

        @Override public void RemoveDevice(DBusPath device) {}

        @Override
        @SuppressWarnings("unchecked") // the caller knows what it asks for
        public <A> A Get(String interfaceName, String propertyName) {
            return (A) value(properties, propertyName);
        }

        @Override public <A> void Set(String interfaceName, String propertyName, A value) {
            properties.put(propertyName,
                    value instanceof Variant<?> variant ? variant : new Variant<>(value));
        }

        @Override public Map<String, Variant<?>> GetAll(String interfaceName) {
            return Map.copyOf(properties);
        }

        @Override public String getObjectPath() {
            return path;
        }

        // --- what a test sees and does

        Object property(String name) {
            return value(properties, name).getValue();
        }

        /** It stops advertising by itself, and says so. */
        void release() {
            var path = advertised;
            advertisements.clear();
            calls.clear();
            call(() -> {
                bus.getRemoteObject(owner, path, LEAdvertisement1.class).Release();
                return true;
            });
        }

        /** Somebody switches it on or off. */
        void power(boolean on) {
            properties.put("Powered", new Variant<>(on));
            if (!on) forgetEverything();
            changed(path, Adapter1.NAME, "Powered", on);
        }

        private void forgetEverything() {
            owner = "";
            advertisements.clear();
        }

        /** Returns when the program has made this call; those before it are forgotten. */
        void awaitCall(String member) {
            for (var call = next(calls, member); !call.equals(member);) call = next(calls, member);
        }

        Map<String, Variant<?>> advertisement() {
            return next(advertisements, "an advertisement");
        }

        /** The characteristics of the table with their flags, by UUID. */
        Map<String, List<String>> characteristics() {
            var all = new LinkedHashMap<String, List<String>>();
            for (var object : table.values()) {
                var one = object.get(GattCharacteristic1.NAME);
                if (one != null) all.put(uuid(one), texts(value(one, "Flags")));
            }
            return all;
        }

        private static String uuid(Map<String, Variant<?>> properties) {
            return value(properties, "UUID").getValue().toString();
        }

        private String pathOf(Characteristic characteristic) {
            for (var object : table.entrySet()) {
                var one = object.getValue().get(GattCharacteristic1.NAME);
                if (one != null && uuid(one).equals(characteristic.uuid().toString()))
                    return object.getKey().getPath();
            }
            throw new AssertionError("no " + characteristic);
        }

        private GattCharacteristic1 at(Characteristic characteristic) {
            return call(() -> bus.getRemoteObject(owner, pathOf(characteristic), GattCharacteristic1.class));
        }

        private Map<String, Variant<?>> options(String device) {
            var from = new DBusPath(path + "/dev_" + device.replace(':', '_'));
            return Map.of("device", new Variant<>(from), "type", new Variant<>("request"));
        }

        byte[] read(String device, Characteristic characteristic) {
            return at(characteristic).ReadValue(options(device));
        }

        void write(String device, Characteristic characteristic, byte... octets) {
            at(characteristic).WriteValue(octets, options(device));
        }

        void subscribe(Characteristic characteristic) {
            at(characteristic).StartNotify();
        }

        void confirm(Characteristic characteristic) {
            at(characteristic).Confirm();
        }

        /** The next value that was sent to those who subscribed. */
        byte[] sent(Characteristic characteristic) {
            var where = pathOf(characteristic);
            for (var one = next(sent, "a value");; one = next(sent, "a value"))
                if (one.characteristic.equals(where)) return one.octets;
        }

        /** A device that is known to this daemon; returns what the program asks of it. */
        BlockingQueue<String> device(String address) {
            var asked = new LinkedBlockingQueue<String>();
            var at = path + "/dev_" + address.replace(':', '_');
            call(() -> {
                bus.exportObject(at, new Device(at, asked));
                return at;
            });
            return asked;
        }

        /** The radio link to a device has ended. */
        void linkEnds(String device) {
            changed(path + "/dev_" + device.replace(':', '_'), Device1.NAME, "Connected", false);
        }
    }

    private final class Device implements Device1 {
        private final String path;
        private final BlockingQueue<String> asked;

        private Device(String path, BlockingQueue<String> asked) {
            this.path = path;
            this.asked = asked;
        }

        @Override public void Connect() {}

        @Override public void Disconnect() {
            asked.add("Disconnect");
            changed(path, Device1.NAME, "Connected", false);
        }

        @Override public String getObjectPath() {
            return path;
        }
    }

    private void changed(String path, String type, String property, Object value) {
        call(() -> {
            bus.sendMessage(
                    new Properties.PropertiesChanged(path, type, Map.of(property, new Variant<>(value)),
                            List.of()));
            return path;
        });
    }

    static <T> T next(BlockingQueue<T> queue, String what) {
        try {
            var one = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (one == null) throw new AssertionError("never came: " + what);
            return one;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private interface Call<T> {
        T perform() throws DBusException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.perform();
        } catch (DBusException e) {
            throw new AssertionError(e);
        }
    }

    /** The daemon dies. */
    @Override public void close() {
        bus.disconnect();
    }
}
