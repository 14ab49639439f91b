package kick.simulator.monitor;

import static kick.simulator.monitor.Sight.LONG_AGO;
import static kick.simulator.monitor.Sight.MILLI;
import static kick.simulator.monitor.Sight.NEVER;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.FitnessMachineStatus;

/**
 * S5: the first stop is written at most 100 ms after the request, and repeated every 500 ms until the speed is
 * 0 or the status says stopped; if that takes 5 s, the runner hears an alarm.
 *
 * <p>Read as: a pause is a stop, as in FTMS; a stop that Kick decides on by itself is repeated, and alarmed
 * about, like one of the runner, and to press a key once more changes nothing about one that is being
 * repeated; nor, within those 500 ms, about one that the status says has been done meanwhile: what the
 * second press asks for has just been written, and a Stop is all that a pause asks for, whoever wanted it. A
 * belt that was last seen to stand, or never seen, and that nothing asks to move, as a start that was refused
 * before the report does not, needs no stop, and after
 * the end of the run Kick is gone. Whoever has heard the alarm need not hear it again until the belt has
 * stood since, for which a single zero is not enough (quirks 4.2). While there is no link, or the host is held up,
 * nothing can be written; then 100 ms count from the end of that.
 */
final class StopAtOnce extends Invariant {
    private static final long FIRST = 100 * MILLI;
    private static final long AGAIN = 500 * MILLI;
    private static final long ALARM = 5 * SECOND;

    private boolean stopping;
    private boolean ended;
    /** The fastest that was reported since the report before the stop began. */
    private int from = Reports.NONE;
    private int last = Reports.NONE;
    private int lastButOne = Reports.NONE;
    /** Whether the runner knows that the belt has not stopped; it may be stopped once more meanwhile. */
    private boolean alarmed;
    /** What the runner pressed last: Stop, or Pause. */
    private @Nullable Input pressed;
    /** The last stop that was written, whatever has come of it, and when. */
    private @Nullable ControlPointRequest halt;
    private long haltAt = LONG_AGO;
    private long due = NEVER;
    private long alarmDue = NEVER;

    StopAtOnce(Sight sight, Consumer<Violation> found) {
        super("S5", sight, found);
    }

    @Override void passed() {
        if (isOver(due)) {
            due = NEVER;
            // also where what it has reported since the stop was too much to be read
            if (!sight.isAtRest() || !sight.isSeenStanding()) broken("a stop was due and was not written");
        }
        if (isOver(alarmDue)) {
            alarmDue = NEVER;
            broken("no alarm although the belt has not stopped for 5 s");
        }
    }

    @Override void asked(Input act) {
        boolean stop = act instanceof Input.Stop || act instanceof Input.Pause;
        boolean moves = sight.reports.speed != Reports.NONE && sight.reports.speed > 0;
        if (!stop || ended || !moves && !sight.started) return;
        boolean repeated = stopping && due != NEVER;
        if (!stopping) begin();
        long first = sight.now + FIRST;
        boolean served = act.equals(pressed) || halt instanceof Stop;
        if (!repeated) due = sight.linked ? served ? Math.max(first, haltAt + AGAIN) : first : NEVER;
        pressed = act;
    }

    @Override void writes(ControlPointRequest request) {
        if (request instanceof StartOrResume) {
            alarmed = false;
            haltAt = LONG_AGO;
            over();
        }
        if (!Sight.isHalt(request)) return;
        halt = request;
        haltAt = sight.now;
        if (!sight.isAtRest() && !stopping) begin();
        if (stopping) due = sight.now + AGAIN;
    }

    private void begin() {
        stopping = true;
        from = Math.max(last, lastButOne);
        if (!alarmed) alarmDue = sight.now + ALARM;
    }

    private void over() {
        stopping = false;
        due = NEVER;
        alarmDue = NEVER;
    }

    @Override void sampled() {
        lastButOne = last;
        last = sight.reports.speed;
        from = Math.max(from, last);
        if (sight.comesToStand()) alarmed = false;
        if (sight.reports.speed == 0 && !sight.started) over();
    }

    @Override void status(FitnessMachineStatus status) {
        if (Sight.isStop(status) && !sight.started) over();
    }

    @Override void told(EngineEvent event) {
        if (event instanceof EngineEvent.Alarmed(var alarm) && saysSo(alarm)) {
            alarmed = !sight.isSeenStanding() || sight.age() > Sight.STALE;
            alarmDue = NEVER;
        }
        ended |= event instanceof EngineEvent.Ended;
    }

    /**
     * Whether this says that the belt has not stopped; where nobody sees it, that is as much as can be said. A calm word
     * that it is slowing down says so only of a belt that has become slower; one report alone may be damaged.
     */
    private boolean saysSo(Alarm alarm) {
        return switch (alarm) {
            case STILL_SLOWING -> Math.min(last, lastButOne) < from || sight.age() > Sight.STALE;
            case STILL_MOVING, STANDSTILL_NOT_SEEN -> true;
            // a pause is a stop also while there is no link to write it to
            case BELT_OUT_OF_SIGHT -> stopping || sight.programme.paused && !sight.programme.blind;
            case BELT_FAULT -> false;
        };
    }

    @Override void linkDown() {
        due = NEVER;
    }

    @Override void linkUp() {
        if (stopping) due = sight.now + FIRST;
    }

    @Override void heldUp(long nanos) {
        due = afterHoldUp(due, nanos);
        alarmDue = afterHoldUp(alarmDue, nanos);
    }
}
