package kick.simulator.peripheral;

/** What the treadmill answers to a request of the Attribute Protocol. */
sealed interface Answer {

    record Value(byte[] octets) implements Answer {}

    record Taken() implements Answer {}

    /** @param code an error of the Attribute Protocol, 0x01 to 0xFF */
    record Refused(int code) implements Answer {}
}
