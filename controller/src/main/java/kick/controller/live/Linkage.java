package kick.controller.live;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.TreadmillController;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.units.Moment;

/**
 * A controller and its link, which is made, and made again whenever it was lost, as long as the run goes on. It never
 * starts or raises anything: a new link is only offered to the controller, which adopts what the belt does (S7). After
 * the computer has slept, and when a belt has been silent for long, the old link is not trusted any more.
 *
 * <p>Has no thread and no clock; not safe for several threads.
 */
public final class Linkage {
    static final Duration AGAIN = Duration.ofSeconds(1);
    /** A belt that should be heard, and is not, may have lost our subscriptions. */
    static final Duration SILENCE = Duration.ofSeconds(15);
    /** A shorter sleep only makes the data old (S19). */
    static final Duration SLEEP = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Gatt gatt;
    private final TreadmillController controller;
    private Moment reconnect = Moment.NEVER;
    private Moment changed = Moment.ORIGIN;
    private @Nullable Moment parting;
    private boolean unheard;
    private boolean ready;

    public Linkage(Gatt gatt, TreadmillController controller) {
        this.gatt = gatt;
        this.controller = controller;
    }

    public void begin() {
        gatt.connect();
    }

    public void on(GattEvent event, Moment now) {
        boolean unlinked = event instanceof GattEvent.Disconnected
                || event instanceof GattEvent.ConnectFailed;
        if (unheard && !unlinked) return;
        boolean known = isDeaf();
        unheard = false;
        if (!known) controller.on(event, now);
        if (unlinked || event instanceof GattEvent.Connected) changed = now;
        if (!unlinked) return;
        if (parting != null) parting = now;
        else reconnect = now.plus(AGAIN);
    }

    public void on(Input input, Moment now) {
        controller.on(input, now);
    }

    /** The computer slept; nobody knows what became of the link. */
    public void slept(Duration time, Moment now) {
        if (time.compareTo(SLEEP) > 0) distrust(new GattFailure.Slept(), now);
    }

    public void tick(Moment now) {
        controller.tick(now);
        if (ready != controller.isReady()) {
            ready = !ready;
            changed = now;
        }
        if (controller.phase() instanceof Phase.Ended) part(now);
        else if (!now.isBefore(reconnect)) {
            reconnect = Moment.NEVER;
            gatt.connect();
        } else if (!now.isBefore(silent())) distrust(new GattFailure.LinkLost(), now);
    }

    public Moment deadline(Moment now) {
        if (parting != null) return parting;
        if (controller.phase() instanceof Phase.Ended) return now;
        return controller.deadline(now).min(reconnect).min(silent());
    }

    /** Whether the run has ended and the link with it. */
    public boolean isOver(Moment now) {
        return parting != null && !now.isBefore(parting);
    }

    /** Whether what the link says does not reach the controller: it is not trusted any more, or the run is over. */
    public boolean isDeaf() {
        return unheard || parting != null;
    }

    private Moment silent() {
        if (!ready || unheard || !(controller.phase() instanceof Phase.Paused paused)
                || !paused.why().isBlind())
            return Moment.NEVER;
        var since = paused.since();
        return (since.isAfter(changed) ? since : changed).plus(SILENCE);
    }

    /** To the controller the link is lost now; what the old one still says is not heard. */
    private void distrust(GattFailure why, Moment now) {
        if (parting != null) return;
        if (!unheard) controller.on(new GattEvent.Disconnected(why), now);
        unheard = true;
        reconnect = Moment.NEVER;
        gatt.disconnect();
    }

    private void part(Moment now) {
        if (parting != null) return;
        parting = now.plus(FAREWELL);
        gatt.disconnect();
    }
}
