package kick.controller.gatt;

import java.util.List;
import java.util.UUID;

/** What a link reports. */
public sealed interface GattEvent {

    /**
     * The link is up and the attribute table is known.
     *
     * @param mtu the ATT_MTU in octets; a notification carries three octets less
     */
    record Connected(List<GattCharacteristic> table, int mtu) implements GattEvent {
        public Connected {
            table = List.copyOf(table);
        }
    }

    record ConnectFailed(GattFailure reason) implements GattEvent {}

    /** The link is gone, whoever ended it. */
    record Disconnected(GattFailure reason) implements GattEvent {}

    record ValueRead(UUID characteristic, byte[] octets) implements GattEvent {}

    record ReadFailed(UUID characteristic, GattFailure reason) implements GattEvent {}

    record Subscribed(UUID characteristic) implements GattEvent {}

    record SubscribeFailed(UUID characteristic, GattFailure reason) implements GattEvent {}

    /** The peripheral has taken the write; what it makes of it is another matter. */
    record Written(UUID characteristic) implements GattEvent {}

    record WriteFailed(UUID characteristic, GattFailure reason) implements GattEvent {}

    /** A notification or an indication. */
    record ValueChanged(UUID characteristic, byte[] octets) implements GattEvent {}
}
