package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.ftms.ControlPointRequest;

/**
 * S16: bad packets are counted and dropped, never thrown; three in 5 s make the data stale. {@link Reports}
 * says which are bad.
 *
 * <p>Read as: while the last three bad packets lie within 5 s, nothing is raised.
 */
final class BadDataIsDropped extends Invariant {

    BadDataIsDropped(Sight sight, Consumer<Violation> found) {
        super("S16", sight, found);
    }

    @Override void writes(ControlPointRequest request) {
        if (sight.reports.isSpoilt(sight.now) && sight.raises(request))
            broken("a raise although three bad packets came within 5 s");
    }

    @Override void threw(String what) {
        broken("the controller threw " + what);
    }
}
