package kick.controller.gatt;

import java.time.Duration;

/** Why a link did not come about, ended, or refused a command. */
public sealed interface GattFailure {

    /** We asked for it. */
    record Requested() implements GattFailure {}

    /** The other side went away without a word: out of range, switched off, or a radio fault. */
    record LinkLost() implements GattFailure {}

    /** The peripheral ended the link. */
    record EndedByPeripheral() implements GattFailure {}

    /** No answer within this time. */
    record TimedOut(Duration after) implements GattFailure {}

    /** There is no such device in reach. */
    record NotFound() implements GattFailure {}

    /** The device is connected to somebody else or cannot be connected now. */
    record Busy() implements GattFailure {}

    /** A command was given while there was no link. */
    record NotConnected() implements GattFailure {}

    /** The peripheral has no such characteristic, or the characteristic cannot do that. */
    record Unsupported() implements GattFailure {}

    /**
     * The peripheral answered with an error of the Attribute Protocol.
     *
     * @param code 0x01 to 0xFF (Bluetooth Core, ATT error codes; FTMS reference 6.5)
     */
    record AttError(int code) implements GattFailure {
        /** Common Profile and Service Error Codes: another procedure is still running. */
        public static final int PROCEDURE_ALREADY_IN_PROGRESS = 0xFE;
        /** Common Profile and Service Error Codes: subscribe before you write. */
        public static final int CCCD_IMPROPERLY_CONFIGURED = 0xFD;

        /** Insufficient authentication, authorization, encryption key size or encryption. */
        public boolean wantsPairing() {
            return code == 0x05 || code == 0x08 || code == 0x0C || code == 0x0F;
        }

        @Override public String toString() {
            return "ATT error 0x%02X".formatted(code);
        }
    }

    /**
     * The device was found, but a connection did not come about: out of reach, switched off, or held by
     * another app.
     */
    record Aborted() implements GattFailure {}

    /** There is a connection, but the device did not tell what it offers. */
    record NotResolved() implements GattFailure {}

    /** The computer slept; nobody knows what happened to the link meanwhile. */
    record Slept() implements GattFailure {}

    /**
     * Bluetooth on this computer cannot be used.
     *
     * @param adapter the one that was asked for, such as {@code hci1}; empty where any would do
     */
    record Unavailable(Obstacle what, String adapter) implements GattFailure {}

    /** Anything else, in the words of whoever reported it. */
    record Other(String what) implements GattFailure {}
}
