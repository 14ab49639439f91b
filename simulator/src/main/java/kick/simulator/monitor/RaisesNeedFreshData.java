package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;

/**
 * S2: no raise of speed or incline unless the last valid data are at most 2.0 s old, the link is up,
 * control is granted, the outcome of the previous command is known, and the reported speed is within 0.5
 * km/h of the last target.
 *
 * <p>Read as: a raise is whatever is above the last target, also while the belt is still slowing down to
 * it; during a metered ramp every single raise has to wait for the belt. Where no target is known, after a
 * start, a stop or a new link, a raise is whatever is above the report, and there is nothing the report has
 * to be near to. Nor is there while the first targets are all open, for the last of them: where the belt is still
 * faster, it slows the belt down as it did when it was asked for, and slowing is retried. Nor does a single zero in
 * between (quirks 4.2) make a raise of what slows down such a belt.
 */
final class RaisesNeedFreshData extends Invariant {

    RaisesNeedFreshData(Sight sight, Consumer<Violation> found) {
        super("S2", sight, found);
    }

    @Override void writes(ControlPointRequest request) {
        if (!sight.raises(request) || slowsAroundAZero(request)) return;
        if (!sight.linked) broken("a raise without a link");
        if (sight.age() > Sight.STALE) broken("a raise on data that are " + seconds(sight.age()) + " old");
        if (!sight.commands.control) broken("a raise without control");
        if (sight.commands.pending() != null) broken("a raise before the previous command was answered");
        if (!sight.speed.isNear(sight.reports.speed) && !slowsAgain(request))
            broken("a raise while the belt reports " + kmh(sight.reports.speed) + " and was told "
                    + kmh(sight.speed.high));
    }

    private boolean slowsAroundAZero(ControlPointRequest request) {
        return request instanceof SetTargetSpeed(var to) && sight.reports.speed == 0
                && sight.speed.low == Reports.NONE
                && sight.age() <= Sight.STALE && to.hundredthsKmh() < sight.seen;
    }

    private boolean slowsAgain(ControlPointRequest request) {
        return request instanceof SetTargetSpeed(var to)
                && sight.speed.isSlowedAgainBy(to.hundredthsKmh(), sight.reports.speed);
    }

    static String seconds(long nanos) {
        return nanos > Sight.NEVER / 8 ? "ever so" : (double) nanos / Sight.SECOND + " s";
    }

    static String kmh(int hundredths) {
        return hundredths == Reports.NONE ? "nothing" : hundredths / 100.0 + " km/h";
    }
}
