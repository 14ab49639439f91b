package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.MILLI;
import static kick.simulator.monitor.Sight.NEVER;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;

/**
 * S19: a suspend of more than 2 s is a link loss, with all that S7 says of one.
 *
 * <p>Read as: the run is paused within 2.5 s of waking; no target is written before the belt has reported
 * after the moment of waking, as what is delivered at that moment lay waiting meanwhile; and after more
 * than 10 s a raise needs the runner's word, given after waking.
 */
final class SleepIsLinkLoss extends Invariant {
    private static final long LOSS = 2 * SECOND;
    private static final long GAP = 10 * SECOND;
    private static final long PAUSE = 2_500 * MILLI;

    private long due = NEVER;
    private long wokeAt = LONG_AGO;
    private boolean adopted = true;
    private boolean word = true;

    SleepIsLinkLoss(Sight sight, Consumer<Violation> found) {
        super("S19", sight, found);
    }

    @Override void passed() {
        if (!isOver(due)) return;
        due = NEVER;
        broken("the run went on after a sleep of more than 2 s");
    }

    @Override void slept(long nanos) {
        if (nanos <= LOSS) return;
        wokeAt = sight.now;
        adopted = false;
        if (nanos > GAP) word = false;
        if (sight.programme.goesOn()) due = sight.now + PAUSE;
    }

    @Override void told(EngineEvent event) {
        if (event instanceof EngineEvent.Paused || event instanceof EngineEvent.Ended) due = NEVER;
    }

    @Override void sampled() {
        if (sight.now > wokeAt) adopted = true;
    }

    @Override void asked(Input act) {
        if (act instanceof Input.Start || act instanceof Input.GoOn) word = true;
    }

    @Override void writes(ControlPointRequest request) {
        if (!Sight.isTarget(request)) return;
        if (!adopted) broken(request + " was written after a sleep and before the belt has reported");
        if (!word && sight.raises(request))
            broken("a raise after a sleep of more than 10 s without the runner's word");
    }
}
