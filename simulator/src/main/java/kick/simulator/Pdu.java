package kick.simulator;

import kick.controller.ftms.Characteristic;

/** What the treadmill sends on one connection (Bluetooth Core, Attribute Protocol). */
public sealed interface Pdu {

    record ReadResponse(Characteristic characteristic, byte[] octets) implements Pdu {}

    /** A write of a value, or of a Client Characteristic Configuration, was taken. */
    record WriteResponse(Characteristic characteristic) implements Pdu {}

    /**
     * A request failed.
     *
     * @param code an error of the Attribute Protocol
     */
    record ErrorResponse(Characteristic characteristic, int code) implements Pdu {}

    record Notification(Characteristic characteristic, byte[] octets) implements Pdu {}

    /** Has to be confirmed by {@link Connection#confirm}. */
    record Indication(Characteristic characteristic, byte[] octets) implements Pdu {}

    /** The treadmill has ended the connection; nothing follows. */
    record Closed() implements Pdu {}
}
