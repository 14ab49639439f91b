package kick.controller.gatt;

/** What stands between a program and Bluetooth on this computer, from the outside in. */
public enum Obstacle {
    /** There is no message bus to reach Bluetooth by. */
    NO_BUS,
    /** The Bluetooth daemon is not running. */
    NO_DAEMON,
    /** The Bluetooth daemon is there and does not answer. */
    SILENT_DAEMON,
    /** This user may not use it. */
    NOT_PERMITTED,
    /** There is no adapter, or not the one that was asked for. */
    NO_ADAPTER,
    /** The adapter is switched off by rfkill, as flight mode does it. */
    ADAPTER_BLOCKED,
    /** The adapter is switched off. */
    ADAPTER_OFF
}
