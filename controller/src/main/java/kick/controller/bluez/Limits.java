package kick.controller.bluez;

import java.time.Duration;

/**
 * How long an answer may take.
 *
 * @param seek until a device that is looked for is heard
 * @param connect for BlueZ to say that there is a connection; it gives up by itself a little earlier
 * @param resolve until a connected device has told what it offers
 * @param other for what BlueZ answers without asking anybody
 */
record Limits(Duration seek, Duration connect, Duration resolve, Duration read, Duration subscribe,
        Duration write,
        Duration disconnect, Duration other) {

    static final Limits USUAL = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(25),
            Duration.ofSeconds(15),
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(3), Duration.ofSeconds(5),
            Duration.ofSeconds(5));
}
