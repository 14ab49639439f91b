package kick.simulator.monitor;

import static kick.simulator.monitor.Reports.NONE;
import static kick.simulator.monitor.Sight.NEVER;
import static kick.simulator.monitor.Sight.SECOND;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.FitnessMachineStatus;

/**
 * S10: a belt that reports more than the last target + 1.0 km/h in two samples, or does not approach its
 * target within 20 s, is eased down with an alarm, and then stopped.
 *
 * <p>Read as: a belt on its way down from a higher target surges when it is above where it was or was going
 * to, be it that the console has it and named that; it is down when two samples say so, as a single one may be
 * one of the zeros that some machines send in between (quirks 4.2). For 3 s only samples below where it was do,
 * as it may still be on its way to the target before. Not to approach is to have come no 0.05 km/h nearer for
 * 20 s while more than 0.5 km/h away; the same target once more does not begin that anew, but what is granted
 * only in the end may take effect for 5 s after that. Alarm and easing (a target below the report, or a stop)
 * come within 1 s, the stop within 2 minutes; the text has no figures for these. A belt that does not follow
 * is eased already where less was asked for last, or in the second before, be that refused. Of two samples
 * further apart than a belt changes one is damaged: they are not two above the target, and the second has
 * come no nearer to it. What the console sets explains what it reports then, and a belt at the target that
 * the machine has named since the last request is there, and does not surge. A belt that stands needs no
 * stop, and one that comes to stand from a crawl has no target until Kick gives it one again, whoever moves
 * it.
 */
final class SurgeIsStopped extends Invariant {
    private static final int SURGE = 100;
    /** No belt changes by more than both from one sample to the next: one of the two is damaged. */
    private static final int JUMP = 150;
    private static final int STEEPEST_RAMP = 500;
    private static final int AT_TARGET = 50;
    private static final int NEARER = 5;
    private static final long REACTION = 3 * SECOND;
    private static final long FOLLOW = 20 * SECOND;
    /** A machine may act so long after it was asked (safety case 3). */
    private static final long LATE = 5 * SECOND;
    private static final long SOON = SECOND;
    private static final long RECENT = 30 * SECOND;
    private static final long STOP = 120 * SECOND;

    private int target = NONE;
    /** The target at the time of the last sample. */
    private int seen = NONE;
    /** When it was last open which target is in effect. */
    private long openUntil = Sight.LONG_AGO;
    private int ceiling = NONE;
    private int overrides;
    private int last;
    private long lastAt;
    private int above;
    private int down;
    /** Whether the belt has come to stand since it was told its target. */
    private boolean stood;
    private int best;
    private long nearerAt;
    /** What was reported before the target was seen to be in effect, and when that was. */
    private int began;
    private long beganAt;
    private boolean fault;
    /** The target that the belt surged above, or did not come to, and what it reported then. */
    private int missed;
    private int faulty;
    private long alarmedAt = Sight.LONG_AGO;
    /** The target that the machine has named since it was asked for the last one. */
    private int said = NONE;
    /** When it was told less the last time, be that refused. */
    private long easedAt = Sight.LONG_AGO;
    private long alarmDue = NEVER;
    private long easeDue = NEVER;
    private long stopDue = NEVER;

    SurgeIsStopped(Sight sight, Consumer<Violation> found) {
        super("S10", sight, found);
    }

    @Override void passed() {
        follow();
        if (!sight.speed.isKnown()) openUntil = sight.now;
        if (isOver(alarmDue)) {
            alarmDue = NEVER;
            broken("no alarm although the belt surged or does not follow");
        }
        // S9: less that was asked for before has to be answered first, or given up
        if (easeDue != NEVER && sight.commands.pending() instanceof SetTargetSpeed(var to)
                && to.hundredthsKmh() < faulty)
            easeDue = sight.now + SOON;
        if (isOver(easeDue)) {
            easeDue = NEVER;
            broken("a belt that surged or does not follow was not eased");
        }
        if (isOver(stopDue)) {
            stopDue = NEVER;
            broken("a belt that surged or does not follow was not stopped");
        }
    }

    @Override void sampled() {
        int reported = sight.reports.speed;
        if (reported == 0) over();
        if (target != seen) begin(reported);
        stood |= last > 0 && sight.comesToStand();
        if (target != NONE && !fault && !stood) judge(reported);
        last = reported;
        lastAt = sight.now;
    }

    private void judge(int reported) {
        boolean named = said != NONE && Math.abs(reported - said) <= AT_TARGET;
        above = reported <= ceiling + SURGE || named ? 0 : leaps(reported) ? 1 : above + 1;
        boolean reacted = sight.now - beganAt >= REACTION || reported < began - Goal.SPEED_TOLERANCE;
        down = reacted && reported <= target + SURGE ? down + 1 : 0;
        if (down >= 2) ceiling = target;
        int gap = Math.abs(reported - target);
        if (gap <= AT_TARGET || gap <= best - NEARER && !leaps(reported) || named) {
            best = gap;
            nearerAt = sight.now;
        }
        boolean late = sight.speed.isKnown() && sight.now - openUntil <= LATE;
        boolean stuck = reported > 0 && !late && gap > AT_TARGET && sight.now - nearerAt > FOLLOW;
        if (above >= 2 || stuck) fault();
    }

    /** The first report since there is this target. */
    private void begin(int reported) {
        seen = target;
        int before = leaps(reported) ? last : reported;
        best = Math.max(Math.abs(reported - target), Math.abs(before - target));
        nearerAt = sight.now;
    }

    private boolean leaps(int reported) {
        long most = JUMP + STEEPEST_RAMP * Math.min(2 * SECOND, sight.now - lastAt) / SECOND;
        return Math.abs(reported - last) > most;
    }

    /**
     * Takes over the target that is in effect; the highest, if it may be one of two. Also one that another
     * replaces before the next report explains what the belt does then.
     */
    private void follow() {
        var goal = sight.speed;
        if (goal.overrides != overrides) {
            overrides = goal.overrides;
            seen = NONE;
            ceiling = Math.max(ceiling, last);
            above = 0;
            down = 0;
        }
        if (goal.high == target) return;
        if (goal.high == NONE) {
            target = NONE;
            return;
        }
        ceiling = Math.max(goal.high, target == NONE ? last : Math.max(ceiling, target));
        target = goal.high;
        above = 0;
        down = 0;
        began = last;
        beganAt = sight.now;
    }

    private void fault() {
        fault = true;
        missed = target;
        faulty = sight.reports.speed;
        int told = sight.speed.askedFor();
        boolean eased = told != NONE && told < sight.reports.speed || sight.now - easedAt <= SOON;
        alarmDue = sight.now - alarmedAt <= RECENT ? NEVER : sight.now + SOON;
        easeDue = eased && above < 2 ? NEVER : sight.now + SOON;
        stopDue = sight.now + STOP;
    }

    /** One that is slower than the target that it has missed already is eased by being told to stay there. */
    private boolean eases(int to) {
        int reported = sight.reports.speed;
        return to < reported || to == reported && to < missed;
    }

    private void over() {
        fault = false;
        alarmDue = NEVER;
        easeDue = NEVER;
        stopDue = NEVER;
        above = 0;
    }

    @Override void told(EngineEvent event) {
        if (!(event instanceof EngineEvent.Alarmed)) return;
        alarmDue = NEVER;
        alarmedAt = sight.now;
    }

    @Override void writes(ControlPointRequest request) {
        if (request instanceof SetTargetSpeed(var to)) {
            // where the console has the belt, it was going to what was named, and where it is there, it comes from there
            boolean there = Math.abs(last - said) <= AT_TARGET;
            if (said != NONE && (there || sight.speed.byConsole)) ceiling = Math.max(ceiling, said);
            said = NONE;
            if (stood) nearerAt = sight.now;
            stood = false;
            boolean eases = eases(to.hundredthsKmh());
            easedAt = eases ? sight.now : Sight.LONG_AGO;
            if (eases) easeDue = NEVER;
        }
        if (Sight.isHalt(request)) over();
    }

    @Override void status(FitnessMachineStatus status) {
        if (status instanceof FitnessMachineStatus.TargetSpeedChanged(var to)) said = to.hundredthsKmh();
        if (Sight.isStop(status)) over();
    }

    @Override void linkDown() {
        easeDue = NEVER;
        stopDue = NEVER;
        above = 0;
        said = NONE;
    }

    @Override void heldUp(long nanos) {
        alarmDue = afterHoldUp(alarmDue, nanos);
        easeDue = afterHoldUp(easeDue, nanos);
        stopDue = afterHoldUp(stopDue, nanos);
    }
}
