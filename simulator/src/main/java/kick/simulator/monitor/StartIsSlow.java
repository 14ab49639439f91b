package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;

/**
 * S12: a start only at walking pace and after an audible count-down of at least 3 s; the first target is at
 * most 3 km/h.
 *
 * <p>Read as: the count-down begins with the first number that is called after the runner's Start. The
 * first target is the first one after a start, and the first one since two samples, or one after a crawl, said that the
 * belt stands, or since it was stopped: also if it was started at the console since, and is still slower than the fastest
 * walk that the machine has.
 */
final class StartIsSlow extends Invariant {
    private static final long COUNT_DOWN = 3 * SECOND;
    private static final int WALK = 300;

    private long countedSince = LONG_AGO;
    private boolean counting;
    private boolean first;

    StartIsSlow(Sight sight, Consumer<Violation> found) {
        super("S12", sight, found);
    }

    @Override void asked(Input act) {
        if (act instanceof Input.Stop || act instanceof Input.Pause) counting = false;
    }

    @Override void told(EngineEvent event) {
        if (!(event instanceof EngineEvent.CountDown) || counting) return;
        counting = true;
        countedSince = sight.now;
    }

    @Override void writes(ControlPointRequest request) {
        switch (request) {
            case StartOrResume() -> {
                if (!counting || sight.now - countedSince < COUNT_DOWN)
                    broken("a start without a count-down of 3 s");
                counting = false;
                first = true;
            }
            case SetTargetSpeed(var to) -> {
                // where no faster walk can be asked for it has had its walk already
                boolean walks = sight.stood && sight.reports.speed + sight.speedGrid() <= WALK;
                if ((first || walks) && to.hundredthsKmh() > WALK) broken("the first target is " + to);
                first = false;
            }
            default -> {}
        }
    }
}
