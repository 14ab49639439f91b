package kick.simulator.peripheral;

/** Hears what becomes of Bluetooth on this computer. Called on D-Bus's threads; must not wait. */
interface Watcher {

    /** The service has started, or the adapter has been plugged in or switched on: time to go on the air. */
    void cameBack();

    /**
     * The service has stopped, or the adapter is gone or off, and every link with it.
     *
     * @param why half a sentence
     */
    void wentAway(String why);

    /** D-Bus itself is gone; nothing more will be heard on this connection. */
    void busGone();

    /** @param address of a device that was linked to the adapter */
    void disconnected(String address);
}
