package kick.controller.live;

import java.time.Duration;

import kick.controller.ftms.Characteristic;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.units.Moment;

/**
 * A heart-rate strap beside the treadmill. It is sought again whenever it was lost, with growing patience: a strap in
 * a drawer must not keep the adapter busy. Has no thread and no clock.
 */
final class Strap {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Gatt gatt;
    private Moment reconnect = Moment.NEVER;
    private Duration patience = FIRST;

    Strap(Gatt gatt) {
        this.gatt = gatt;
    }

    void begin() {
        gatt.connect();
    }

    /** @return whether the controller wants to hear it */
    boolean on(GattEvent event, Moment now) {
        switch (event) {
            case GattEvent.Connected _ -> {
                patience = FIRST;
                gatt.subscribe(Characteristic.HEART_RATE_MEASUREMENT.uuid());
            }
            case GattEvent.ConnectFailed _,GattEvent.Disconnected _ -> {
                reconnect = now.plus(patience);
                patience = patience.multipliedBy(2).compareTo(LONGEST) < 0
                        ? patience.multipliedBy(2)
                        : LONGEST;
            }
            case GattEvent.ValueChanged(var uuid, _) -> {
                return uuid.equals(Characteristic.HEART_RATE_MEASUREMENT.uuid());
            }
            default -> {}
        }
        return false;
    }

    void tick(Moment now) {
        if (now.isBefore(reconnect)) return;
        reconnect = Moment.NEVER;
        gatt.connect();
    }

    Moment deadline() {
        return reconnect;
    }

    void end() {
        gatt.disconnect();
    }
}
