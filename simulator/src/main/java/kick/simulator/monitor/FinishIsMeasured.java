package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.NEVER;
import static kick.simulator.monitor.Sight.SECOND;
import static kick.simulator.monitor.Sight.STALE;

import java.util.function.Consumer;

import kick.controller.engine.Alarm;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.FitnessMachineStatus;

/**
 * Domain 2.5: at the end of a run the belt ramps down to a walk, is stopped, and only a measured zero makes it
 * done.
 *
 * <p>Read as: a run that ended by itself was stopped at 3.5 km/h or less, or at a target of that which did not
 * come about in 60 s, also where that is what the last steps want already (or of the slowest that the machine
 * says it can, where that is faster, S1), and a sample since says zero. A belt that stood already needs no stop, and
 * one that surges or does not follow is stopped as S10 has it; so is one that the runner stops meanwhile (S5). A stop
 * from a walk is repeated until the belt stands, whoever starts it meanwhile at the console (S5). A run whose belt is
 * out of sight may end with the alarm that says so. The alarm after 15 s is not here, as S5 wants one after 5 s.
 */
final class FinishIsMeasured extends Invariant {
    private static final int WALK = 350;
    private static final long EASING = 60 * SECOND;

    private boolean halted;
    private boolean walked;
    private boolean stood;
    /** Whether S10 or S5 says when the belt is to be stopped. */
    private boolean faulty;
    /** Whether the runner was told that nobody sees whether the belt stands. */
    private boolean unseen;
    private long walkSince = NEVER;

    FinishIsMeasured(Sight sight, Consumer<Violation> found) {
        super("finish", sight, found);
    }

    @Override void writes(ControlPointRequest request) {
        if (request instanceof StartOrResume) {
            begin();
            walkSince = NEVER;
        }
        if (!Sight.isHalt(request) || halted) return;
        halted = true;
        stood = sight.isAtRest();
        boolean tried = walkSince != NEVER && sight.now - walkSince >= EASING;
        walked |= sight.reports.speed <= walk() || tried || faulty;
    }

    @Override void wants() {
        var wanted = sight.programme.speed;
        if (wanted == null) return;
        walkSince = wanted.hundredthsKmh() > walk() ? NEVER : Math.min(walkSince, sight.now);
    }

    private int walk() {
        return Math.max(WALK, sight.slowest());
    }

    private void begin() {
        halted = false;
        walked = false;
        stood = false;
        faulty = false;
    }

    @Override void asked(Input act) {
        if (act instanceof Input.Stop || act instanceof Input.Pause) faulty = true;
    }

    @Override void sampled() {
        stood = sight.reports.speed == 0;
    }

    @Override void status(FitnessMachineStatus status) {
        if (!(status instanceof FitnessMachineStatus.StartedOrResumedByUser)) return;
        // a stop from a walk may be repeated to a belt that has not stood since
        if (stood) walked = false;
        halted = false;
        stood = false;
    }

    @Override void told(EngineEvent event) {
        if (event instanceof EngineEvent.Alarmed(var alarm)) {
            if (alarm == Alarm.BELT_FAULT) faulty = true;
            unseen = alarm == Alarm.STANDSTILL_NOT_SEEN && sight.age() > STALE;
        }
        if (event instanceof EngineEvent.StepBegan || event instanceof EngineEvent.Resumed) begin();
        if (event instanceof EngineEvent.Resumed) {
            walkSince = NEVER;
            wants();
        }
        if (!(event instanceof EngineEvent.Ended(var ending)) || ending != Ending.FINISHED) return;
        if (!stood && !unseen) broken("the run is over although the belt was not seen to stand");
        if (halted && !walked) broken("the belt was stopped from more than a walk");
    }
}
