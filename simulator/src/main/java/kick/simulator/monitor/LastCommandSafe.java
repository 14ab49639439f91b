package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.MILLI;

import java.util.function.Consumer;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;

/**
 * S4: a target above the speed at which the belt may be left is only sent while the round trip is below 500
 * ms and the data are younger than 1.5 s; otherwise the segment runs at that speed.
 *
 * <p>Read as: the round trip is that of the last procedure that was answered on this link, and one that was
 * never answered is not below 500 ms. A target that lowers the belt is let through: what slows down is
 * never blocked (domain 2.5), and it leaves the belt slower than the target that it replaces.
 */
final class LastCommandSafe extends Invariant {
    private static final long ROUND_TRIP = 500 * MILLI;
    private static final long AGE = 1_500 * MILLI;

    LastCommandSafe(Sight sight, Consumer<Violation> found) {
        super("S4", sight, found);
    }

    @Override void writes(ControlPointRequest request) {
        if (!(request instanceof SetTargetSpeed(var to)) || !to.isAbove(sight.rules.leftAlone())) return;
        if (!sight.raises(request)) return;
        long trip = sight.commands.roundTrip;
        if (trip < 0 || trip >= ROUND_TRIP)
            broken("a target of " + to + " with a round trip of "
                    + (trip < 0 ? "unknown length" : RaisesNeedFreshData.seconds(trip)));
        if (sight.age() >= AGE)
            broken("a target of " + to + " on data that are " + RaisesNeedFreshData.seconds(sight.age())
                    + " old");
    }
}
