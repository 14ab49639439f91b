package kick.simulator.link;

import java.util.Set;
import java.util.UUID;

import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;

/** What a client has asked for on a link. */
sealed interface Command {

    UUID characteristic();

    record Read(UUID characteristic) implements Command {}

    record Subscribe(UUID characteristic) implements Command {}

    record Write(UUID characteristic, byte[] octets) implements Command {}

    default boolean isPossibleWith(Set<Property> properties) {
        return switch (this) {
            case Read _ -> properties.contains(Property.READ);
            case Subscribe _ ->
                properties.contains(Property.NOTIFY) || properties.contains(Property.INDICATE);
            case Write _ ->
                properties.contains(Property.WRITE) || properties.contains(Property.WRITE_WITHOUT_RESPONSE);
        };
    }

    default GattEvent failed(GattFailure reason) {
        return switch (this) {
            case Read(var uuid) -> new GattEvent.ReadFailed(uuid, reason);
            case Subscribe(var uuid) -> new GattEvent.SubscribeFailed(uuid, reason);
            case Write(var uuid, _) -> new GattEvent.WriteFailed(uuid, reason);
        };
    }

    /** The event for a subscription or a write that was taken. */
    default GattEvent taken() {
        return this instanceof Subscribe(var uuid)
                ? new GattEvent.Subscribed(uuid)
                : new GattEvent.Written(characteristic());
    }
}
