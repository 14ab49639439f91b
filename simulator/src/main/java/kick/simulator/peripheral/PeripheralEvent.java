package kick.simulator.peripheral;

import kick.controller.ftms.Characteristic;
import kick.simulator.world.Happening;

/** What happens to a treadmill on the air. */
public sealed interface PeripheralEvent {

    /**
     * It can be found.
     *
     * @param adapter such as {@code hci0}
     * @param address the adapter's
     */
    record OnAir(String adapter, String address, String name) implements PeripheralEvent {}

    /** It cannot be found any more, until the next {@link OnAir}; a sentence says why. */
    record OffAir(String adapter, String why) implements PeripheralEvent {}

    /** @param client its address */
    record Connected(String client) implements PeripheralEvent {}

    record Disconnected(String client) implements PeripheralEvent {}

    /** Somebody turned notifications or indications on or off. BlueZ does not say who. */
    record Subscribed(Characteristic characteristic, boolean on) implements PeripheralEvent {}

    /** A client has written to the control point. */
    record Wrote(String client, byte[] octets) implements PeripheralEvent {}

    /** A write was refused by an error of the Attribute Protocol. */
    record Refused(String client, int code) implements PeripheralEvent {}

    /** The control point has answered. */
    record Answered(byte[] octets) implements PeripheralEvent {}

    /** A hand at the console, a runner, or a fault. */
    record Happened(Happening what) implements PeripheralEvent {}
}
