package kick.simulator;

import kick.controller.gatt.GattFailure.AttError;

/**
 * The errors of the Attribute Protocol that the treadmill answers with (Bluetooth Core; FTMS reference 6.5).
 */
final class AttErrors {
    static final int READ_NOT_PERMITTED = 0x02;
    static final int WRITE_NOT_PERMITTED = 0x03;
    static final int ATTRIBUTE_NOT_FOUND = 0x0A;
    static final int INVALID_LENGTH = 0x0D;
    static final int VALUE_NOT_ALLOWED = 0x13;
    /** What some trainers say where 0xFD is meant. */
    static final int APPLICATION_ERROR = 0x80;
    static final int CCCD_IMPROPERLY_CONFIGURED = AttError.CCCD_IMPROPERLY_CONFIGURED;
    static final int PROCEDURE_ALREADY_IN_PROGRESS = AttError.PROCEDURE_ALREADY_IN_PROGRESS;

    private AttErrors() {}
}
