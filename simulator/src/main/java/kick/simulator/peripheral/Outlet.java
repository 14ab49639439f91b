package kick.simulator.peripheral;

import kick.controller.ftms.Characteristic;

/** The way from the treadmill to the radio. Called on the treadmill's thread; must not wait. */
interface Outlet {

    /**
     * Goes to everybody who has subscribed, as a notification or an indication, whichever they
     * subscribed to.
     */
    void changed(Characteristic characteristic, byte[] octets);

    /** Ends a client's link. */
    void disconnect(String client);

    /** Whether the treadmill is to be found: it is when it has a free link and is in reach. */
    void advertise(boolean wanted);
}
