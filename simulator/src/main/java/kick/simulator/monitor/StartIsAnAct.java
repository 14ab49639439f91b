package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.StartOrResume;

/**
 * Domain 2.5: a start is an act of a person, good for one start and for at most 5 s, to a belt that is at
 * rest.
 *
 * <p>Read as: the 5 s count from the runner's Start, so they contain the count-down. At rest means that the
 * last sample, at most 2 s old, says so; a machine that is known to say nothing at rest may be silent, but
 * must not have been moving when it was last heard.
 */
final class StartIsAnAct extends Invariant {
    private static final long GOOD_FOR = 5 * SECOND;

    private long askedAt = LONG_AGO;

    StartIsAnAct(Sight sight, Consumer<Violation> found) {
        super("start", sight, found);
    }

    @Override void asked(Input act) {
        if (act instanceof Input.Start) askedAt = sight.now;
    }

    @Override void writes(ControlPointRequest request) {
        if (!(request instanceof StartOrResume)) return;
        if (askedAt == LONG_AGO) broken("a start for which no act of the runner is left");
        else
            if (sight.now - askedAt > GOOD_FOR) broken("a start more than 5 s after the runner asked for it");
        askedAt = LONG_AGO;
        boolean silent = sight.rules.silentAtRest()
                && (sight.reports.onThisLink == 0 || sight.reports.speed == 0);
        if (!silent && (sight.reports.speed != 0 || sight.age() > Sight.STALE))
            broken("a start although the belt was not just seen to stand");
    }
}
