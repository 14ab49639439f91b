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
 * S7: when the link is lost, the run pauses within 2.5 s; on return Kick first adopts what the belt does;
 * after a gap of more than 10 s a raise needs the runner's word. What the programme's clock does meanwhile
 * is {@link CertainClock}'s.
 *
 * <p>Read as: the 2.5 s count from the last good sample, but never end before the host has heard of the
 * loss. The gap is from the last good sample before the loss to the first one after it. To adopt means that
 * no target is written before the belt has reported on the new link. A run that wants nothing of the
 * belt any more, because its last step is over, it is being stopped or the belt is at fault, does not go on.
 * The runner's word is Start or Go on, given after the link has come back; it is needed from the first time
 * that the belt was asked to run.
 */
final class LinkLossPauses extends Invariant {
    private static final long PAUSE = 2_500 * MILLI;
    private static final long GAP = 10 * SECOND;

    private long due = NEVER;
    private long lastGood = LONG_AGO;
    private boolean begun;
    private boolean lost;
    private boolean adopted = true;
    private boolean word = true;

    LinkLossPauses(Sight sight, Consumer<Violation> found) {
        super("S7", sight, found);
    }

    @Override void passed() {
        if (!isOver(due)) return;
        due = NEVER;
        broken("the run was not paused within 2.5 s of the last good sample");
    }

    @Override void linkDown() {
        if (!lost) lastGood = sight.reports.at;
        lost = true;
        if (sight.programme.goesOn()) due = Math.max(sight.now, lastGood + PAUSE);
    }

    @Override void told(EngineEvent event) {
        if (event instanceof EngineEvent.Paused || event instanceof EngineEvent.Ended) due = NEVER;
    }

    @Override void linkUp() {
        adopted = false;
    }

    @Override void sampled() {
        adopted = true;
        if (begun && lost && lastGood != LONG_AGO && sight.now - lastGood > GAP) word = false;
        lost = false;
    }

    @Override void asked(Input act) {
        if (sight.linked && (act instanceof Input.Start || act instanceof Input.GoOn)) word = true;
    }

    @Override void writes(ControlPointRequest request) {
        if (request instanceof ControlPointRequest.StartOrResume) begun = true;
        if (!Sight.isTarget(request)) return;
        if (!adopted) broken(request + " was written before the belt has reported on the new link");
        if (!word && sight.raises(request))
            broken("a raise after a gap of more than 10 s without the runner's word");
    }

    @Override void heldUp(long nanos) {
        due = afterHoldUp(due, nanos);
    }
}
