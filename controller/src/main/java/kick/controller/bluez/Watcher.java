package kick.controller.bluez;

/** Somebody who looks at BlueZ's objects. Called on BlueZ's thread. */
interface Watcher {

    /** Something may be different now: objects, properties, or whether BlueZ is there at all. */
    void look();

    /** A characteristic has a new value: a notification, an indication, or the echo of a read. */
    default void valued(String characteristic, byte[] octets) {}

    /** The daemon says why a device's connection ends, shortly before it has ended. */
    default void explained(String device, String reason) {}
}
