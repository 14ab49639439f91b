package kick.simulator.peripheral;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.bluez.Error;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.Variant;

import kick.controller.bluez.GattCharacteristic1;
import kick.controller.ftms.Characteristic;
import kick.controller.gatt.GattCharacteristic.Property;

/**
 * One characteristic as BlueZ reads and writes it. Called on D-Bus's one thread for calls, so that requests reach the
 * treadmill in their order. Public because D-Bus looks at exported classes from outside.
 */
public final class CharacteristicObject implements GattCharacteristic1 {
    /** The treadmill answers at once; somebody who waits longer waits for a thread that is gone. */
    private static final long PATIENCE_SECONDS = 5;

    private final String path;
    private final Characteristic characteristic;
    private final Set<Property> properties;
    private final String service;
    private final Requests requests;

    CharacteristicObject(String path, Characteristic characteristic, Set<Property> properties, String service,
            Requests requests) {
        this.path = path;
        this.characteristic = characteristic;
        this.properties = properties;
        this.service = service;
        this.requests = requests;
    }

    /** As BlueZ wants to be told of it. */
    Map<String, Variant<?>> properties() {
        var flags = properties.stream().map(CharacteristicObject::flag).sorted().toArray(String[]::new);
        return Map.of("UUID", new Variant<>(characteristic.uuid().toString()),
                "Service", new Variant<>(new DBusPath(service)), "Flags", new Variant<>(flags, "as"));
    }

    private static String flag(Property property) {
        return switch (property) {
            case READ -> "read";
            case WRITE -> "write";
            case WRITE_WITHOUT_RESPONSE -> "write-without-response";
            case NOTIFY -> "notify";
            case INDICATE -> "indicate";
        };
    }

    @Override public byte[] ReadValue(Map<String, Variant<?>> options) {
        var answer = answer(requests.read(client(options), characteristic, number(options, "offset"),
                number(options, "mtu")));
        return switch (answer) {
            case Answer.Value(byte[] octets) -> octets;
            case Answer.Taken() -> throw new Error.Failed("nothing was read");
            case Answer.Refused(int code) -> throw refusal(code);
        };
    }

    @Override public void WriteValue(byte[] value, Map<String, Variant<?>> options) {
        boolean withResponse = !text(options, "type").equals("command");
        var answer = answer(requests.write(client(options), characteristic, value, number(options, "offset"),
                withResponse, number(options, "mtu")));
        if (answer instanceof Answer.Refused(int code)) throw refusal(code);
    }

    @Override public void StartNotify() {
        requests.subscribed(characteristic, true);
    }

    @Override public void StopNotify() {
        requests.subscribed(characteristic, false);
    }

    @Override public void Confirm() {
        requests.confirmed();
    }

    private static Answer answer(CompletableFuture<Answer> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new Error.Failed("the treadmill does not answer: " + e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Error.Failed("switched off");
        }
    }

    /**
     * BlueZ makes an error of the Attribute Protocol of the name of a D-Bus error; a number of its own an application can
     * only give from 0x80 to 0x9F.
     */
    private static DBusExecutionException refusal(int code) {
        return switch (code) {
            case 0x02, 0x03 -> new Error.NotPermitted("not permitted");
            case 0x07 -> new Error.InvalidOffset("invalid offset");
            case 0x0D -> new Error.InvalidValueLength("invalid length");
            case 0xFD -> new Error.ImproperlyConfigured("subscribe first");
            case 0xFE -> new Error.InProgress("a procedure is running");
            default -> new Error.Failed("0x%02x".formatted(code));
        };
    }

    /** {@code /org/bluez/hci0/dev_00_11_22_33_44_55} is {@code 00:11:22:33:44:55}. */
    private static String client(Map<String, Variant<?>> options) {
        return DevicePath.address(text(options, "device"));
    }

    private static String text(Map<String, Variant<?>> options, String key) {
        var option = options.get(key);
        return option == null ? "" : option.getValue().toString();
    }

    private static int number(Map<String, Variant<?>> options, String key) {
        var option = options.get(key);
        return option != null && option.getValue() instanceof Number number ? number.intValue() : 0;
    }

    @Override public boolean isRemote() {
        return false;
    }

    @Override public String getObjectPath() {
        return path;
    }
}
