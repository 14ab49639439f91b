package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.NEVER;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;

/**
 * S2, its second half: when no valid data have come for 3 s, the runner hears an alarm.
 *
 * <p>Read as: from the run's first step to its end, except in a pause in which the belt is not out of
 * sight. One alarm is enough until data come again.
 */
final class BlindBeltAlarms extends Invariant {
    private static final long ALARM = 3 * SECOND;

    private long due = NEVER;

    BlindBeltAlarms(Sight sight, Consumer<Violation> found) {
        super("S2", sight, found);
    }

    @Override void passed() {
        if (!isOver(due)) return;
        due = NEVER;
        broken("no alarm although the belt has been out of sight for 3 s");
    }

    @Override void sampled() {
        due = sight.programme.running || sight.programme.blind ? sight.now + ALARM : NEVER;
    }

    @Override void told(EngineEvent event) {
        switch (event) {
            case EngineEvent.Alarmed _,EngineEvent.Ended _ -> due = NEVER;
            case EngineEvent.Paused(var why) when !why.isBlind() -> due = NEVER;
            case EngineEvent.StepBegan _,EngineEvent.Resumed _ -> {
                if (due == NEVER) due = Math.max(sight.now, sight.reports.at + ALARM);
            }
            default -> {}
        }
    }

    @Override void heldUp(long nanos) {
        due = afterHoldUp(due, nanos);
    }
}
