package kick.controller.bluez;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;

import kick.controller.bluez.BusPeer.Request;

/**
 * A Bluetooth daemon on a private bus. It has the objects it is given, says what changes about them, and answers what a
 * test does not answer in its place.
 */
public final class FakeBluez implements AutoCloseable {
    private static final String MANAGER = "org.freedesktop.DBus.ObjectManager";
    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";

    private final BusPeer peer;
    private final Map<String, Map<String, Map<String, Variant<?>>>> objects = new LinkedHashMap<>();
    private final Map<String, Consumer<Request>> answers = new ConcurrentHashMap<>();
    private final Map<String, Consumer<Request>> devices = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Request> asked = new LinkedBlockingQueue<>();

    public FakeBluez(String address) {
        answer("GetManagedObjects", request -> request.answer("a{oa{sa{sv}}}", managed()));
        for (var member : List.of("SetDiscoveryFilter", "StartDiscovery", "StopDiscovery", "Ping"))
            answer(member, request -> request.answer(""));
        peer = new BusPeer(address, Bluez.SERVICE, this::called);
    }

    private void called(Request request) {
        asked.add(request);
        var how = answers.get(request.member());
        if (how != null) how.accept(request);
        else usually(request);
    }

    /** As it is answered where a test does not want it otherwise. */
    public void usually(Request request) {
        devices.entrySet()
                .stream()
                .filter(device -> (request.path() + "/").startsWith(device.getKey() + "/"))
                .findFirst()
                .ifPresentOrElse(device -> device.getValue().accept(request), () -> unknown(request));
    }

    /** Who answers for an object and all that is below it. */
    void serve(String path, Consumer<Request> how) {
        devices.put(path, how);
    }

    private void unknown(Request request) {
        request.refuse("org.freedesktop.DBus.Error.UnknownMethod", "no " + request);
    }

    /** How a method is answered from now on, whatever object has it; it need not be at once, nor at all. */
    public void answer(String member, Consumer<Request> how) {
        answers.put(member, how);
    }

    /** A method is answered again as usual. */
    public void usually(String member) {
        answers.remove(member);
    }

    /** The next call of this method; those before it are forgotten. Fails if none comes. */
    public Request asked(String member) {
        try {
            while (true) {
                var next = asked.poll(10, TimeUnit.SECONDS);
                if (next == null) throw new AssertionError(member + " was not called");
                if (next.member().equals(member)) return next;
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The methods that were called and not yet asked for. */
    public List<String> allAsked() {
        return asked.stream().map(Request::member).toList();
    }

    // --- objects

    public synchronized Map<DBusPath, Map<String, Map<String, Variant<?>>>> managed() {
        var all = new LinkedHashMap<DBusPath, Map<String, Map<String, Variant<?>>>>();
        objects.forEach((path, interfaces) -> all.put(new DBusPath(path), new HashMap<>(interfaces)));
        return all;
    }

    public void adapter(String name) {
        put("/org/bluez/" + name, Adapter1.NAME,
                Map.of("Address", new Variant<>("00:AA:01:00:00:00"), "Powered", new Variant<>(true)));
    }

    public synchronized void put(String path, String type, Map<String, Variant<?>> properties) {
        have(path, type, properties);
        tell(path, type);
    }

    /** There is this object, which is not told yet. */
    synchronized void have(String path, String type, Map<String, Variant<?>> properties) {
        objects.computeIfAbsent(path, _ -> new LinkedHashMap<>()).put(type, new HashMap<>(properties));
    }

    synchronized void tell(String path, String type) {
        peer.signal("/", MANAGER, "InterfacesAdded", "oa{sa{sv}}", new DBusPath(path),
                Map.of(type, known(path, type)));
    }

    /** The object, and what is below it. */
    public synchronized void remove(String path) {
        for (var each : List.copyOf(objects.keySet())) {
            if (!each.equals(path) && !each.startsWith(path + "/")) continue;
            var types = requireNonNull(objects.remove(each)).keySet().toArray(new String[0]);
            peer.signal("/", MANAGER, "InterfacesRemoved", "oas", new DBusPath(each), types);
        }
    }

    public synchronized void set(String path, String type, String property, Variant<?> value) {
        if (objects.containsKey(path)) known(path, type).put(property, value);
        peer.signal(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", type, Map.of(property, value),
                new String[0]);
    }

    /** It is so from now on, and nobody is told. */
    synchronized void setUntold(String path, String type, String property, Variant<?> value) {
        known(path, type).put(property, value);
    }

    public synchronized void forget(String path, String type, String property) {
        known(path, type).remove(property);
        peer.signal(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", type, Map.of(),
                new String[]{property});
    }

    private Map<String, Variant<?>> known(String path, String type) {
        return requireNonNull(requireNonNull(objects.get(path)).get(type));
    }

    /** Any signal at all. */
    public void signal(String path, String type, String member, String signature, Object... values) {
        peer.signal(path, type, member, signature, values);
    }

    /** The daemon dies. */
    @Override public void close() {
        peer.close();
    }
}
