package kick.controller.bluez;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.UInt16;
import org.freedesktop.dbus.types.Variant;

import kick.controller.bluez.BusPeer.Request;

/**
 * A device as the daemon shows it: advertises, is connected to, offers characteristics while it is. Several of them
 * share a daemon.
 */
public final class FakePeripheral {
    /** What the device makes of reads and writes. */
    public interface Server {
        void read(UUID characteristic, Answer answer);

        void write(UUID characteristic, byte[] value, Answer answer);

        default void subscribed(UUID characteristic) {}

        default void connected(boolean now) {}
    }

    /** The device's answer, now or later. */
    public interface Answer {
        void value(byte[] octets);

        void taken();

        /** @param code of the Attribute Protocol */
        void refused(int code);
    }

    private record Row(UUID service, UUID uuid, String[] flags) {}

    private final FakeBluez bluez;
    private final String path;
    private final String address;
    private final String name;
    private final Server server;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<UUID, String> services = new LinkedHashMap<>();
    private final Set<UUID> subscribed = ConcurrentHashMap.newKeySet();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    public FakePeripheral(FakeBluez bluez, String adapter, String address, String name, Server server) {
        this.bluez = bluez;
        this.path = "/org/bluez/" + adapter + "/dev_" + address.replace(':', '_');
        this.address = address;
        this.name = name;
        this.server = server;
        bluez.serve(path, this::answer);
    }

    /** @param flags as BlueZ names them: {@code read}, {@code notify} */
    public FakePeripheral with(UUID service, UUID uuid, String... flags) {
        var parent = services.computeIfAbsent(service, _ -> path + "/service%04x".formatted(services.size()));
        rows.put(parent + "/char%04x".formatted(rows.size()), new Row(service, uuid, flags));
        return this;
    }

    public String path() {
        return path;
    }

    public String path(UUID characteristic) {
        return rows.entrySet()
                .stream()
                .filter(row -> row.getValue().uuid().equals(characteristic))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** It comes into reach, or is heard again. */
    public void advertise(UUID... offered) {
        var uuids = new String[offered.length];
        for (int i = 0; i < offered.length; i++) uuids[i] = offered[i].toString();
        var properties = new LinkedHashMap<String, Variant<?>>();
        properties.put("Address", new Variant<>(address));
        properties.put("Adapter", new Variant<>(new DBusPath(path.substring(0, path.lastIndexOf('/')))));
        if (!name.isEmpty()) properties.put("Name", new Variant<>(name));
        properties.put("Alias", new Variant<>(name.isEmpty() ? address.replace(':', '-') : name));
        properties.put("UUIDs", new Variant<>(uuids, "as"));
        properties.put("RSSI", new Variant<>((short) -60));
        properties.put("Connected", new Variant<>(false));
        properties.put("ServicesResolved", new Variant<>(false));
        bluez.put(path, Device1.NAME, properties);
    }

    private void answer(Request request) {
        switch (request.member()) {
            case "Connect" -> {
                connect();
                resolve();
                request.answer("");
            }
            case "Disconnect" -> {
                drop("org.bluez.Reason.Local");
                request.answer("");
            }
            case "StartNotify" -> {
                var uuid = requireNonNull(rows.get(request.path())).uuid();
                subscribed.add(uuid);
                server.subscribed(uuid);
                request.answer("");
            }
            case "ReadValue", "WriteValue" -> exchange(request);
            default -> request.answer("");
        }
    }

    /** One read and one write at a time, as the real one does it. */
    private void exchange(Request request) {
        if (!busy.add(request.toString())) {
            request.refuse("org.bluez.Error.InProgress", "In Progress");
            return;
        }
        var uuid = requireNonNull(rows.get(request.path())).uuid();
        if (request.member().equals("ReadValue")) server.read(uuid, answering(request));
        else server.write(uuid, request.octets(), answering(request));
    }

    private Answer answering(Request request) {
        return new Answer() {
            @Override public void value(byte[] octets) {
                busy.remove(request.toString());
                bluez.set(request.path(), GattCharacteristic1.NAME, "Value", new Variant<>(octets, "ay"));
                request.answer("ay", octets);
            }

            @Override public void taken() {
                busy.remove(request.toString());
                request.answer("");
            }

            @Override public void refused(int code) {
                busy.remove(request.toString());
                request.refuse("org.bluez.Error.Failed",
                        "Operation failed with ATT error: 0x%02x".formatted(code));
            }
        };
    }

    /** There is a connection; what it offers is not known yet. */
    public void connect() {
        server.connected(true);
        bluez.set(path, Device1.NAME, "Connected", new Variant<>(true));
    }

    /** There is a connection, and BlueZ does not tell. */
    public void connectUntold() {
        server.connected(true);
        bluez.setUntold(path, Device1.NAME, "Connected", new Variant<>(true));
    }

    /** It tells what it offers. BlueZ says so before it has told of every characteristic. */
    public void resolve() {
        services.forEach((uuid, at) -> bluez.have(at, GattService1.NAME,
                Map.of("UUID", new Variant<>(uuid.toString()), "Device", new Variant<>(new DBusPath(path)))));
        rows.forEach((at, row) -> bluez.have(at, GattCharacteristic1.NAME,
                Map.of("UUID", new Variant<>(row.uuid().toString()),
                        "Service", new Variant<>(new DBusPath(services.get(row.service()))),
                        "Flags", new Variant<>(row.flags(), "as"),
                        "MTU", new Variant<>(new UInt16(185)))));
        services.values().forEach(at -> bluez.tell(at, GattService1.NAME));
        rows.keySet().stream().limit(1).forEach(at -> bluez.tell(at, GattCharacteristic1.NAME));
        bluez.set(path, Device1.NAME, "ServicesResolved", new Variant<>(true));
        rows.keySet().stream().skip(1).forEach(at -> bluez.tell(at, GattCharacteristic1.NAME));
    }

    /** The link ends. */
    public void drop(String reason) {
        subscribed.clear();
        busy.clear();
        server.connected(false);
        bluez.signal(path, Device1.NAME, "Disconnected", "ss", reason, "");
        services.values().forEach(bluez::remove);
        bluez.set(path, Device1.NAME, "ServicesResolved", new Variant<>(false));
        bluez.set(path, Device1.NAME, "Connected", new Variant<>(false));
    }

    /** Says a value to who has subscribed. */
    public void say(UUID characteristic, byte[] octets) {
        if (subscribed.contains(characteristic))
            bluez.set(path(characteristic), GattCharacteristic1.NAME, "Value", new Variant<>(octets, "ay"));
    }
}
