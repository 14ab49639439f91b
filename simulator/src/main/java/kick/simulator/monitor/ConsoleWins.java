package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.FitnessMachineStatus;

/**
 * S8: the console wins. When a settled belt leaves Kick's target by more than 0.3 km/h (or 0.5 %) without a
 * command of Kick's in two fresh samples, or the machine's status says so, then that is the target; it is
 * never raised again in that step, and afterwards only if the runner agrees. {@link Goal} says when that is
 * so.
 *
 * <p>Read as: the runner agrees by Start or Go on, in the step itself (then it is good from the next step on)
 * or later. What follows the last step is as good as a next one. A nudge is an act of the runner's own and lifts
 * what is allowed by as much as was asked for, at most 1 km/h, to the nearest that the machine can be told: where
 * its own steps are wider than a press of the key, one of them is what the runner expects. What the console has it
 * go on to by itself, also by a start there, is the console's as well. A belt that left its target and went on to a
 * stand, for which a single zero is not enough (quirks 4.2), was stopped, which is S3's; so was one below the
 * machine's slowest speed, which nobody can have set. A deck that is reported below its own range counts in another
 * unit, and the lowest of the range raises nothing that somebody can have set. Where no target is known of a belt, as
 * on a new link or after a start there, what is no faster than it is reported to be raises nothing either. A sample
 * without an incline is no fresh one of the deck.
 */
final class ConsoleWins extends Invariant {
    private static final int LARGEST_NUDGE = 100;

    private final Held speed = new Held();
    private final Held incline = new Held();

    /** What the console left of one of the two. */
    private static final class Held {
        private int seen;
        /** Whether the belt rested where the console had it, when its target was last known. */
        private boolean rested;
        private boolean held;
        private int ceiling;
        /** How far beyond that the nearest may be that the machine can be told, since the runner nudged. */
        private int rounding;
        /** When the runner agreed last, and when the last step began. */
        private long agreedAt = Sight.LONG_AGO;
        private long stepAt = Sight.LONG_AGO;

        void look(Goal goal, boolean stands) {
            if (goal.isKnown()) rested = goal.isSteady();
            if (goal.overrides == seen) return;
            seen = goal.overrides;
            held = !stands && !isFree(goal);
            ceiling = goal.high;
            rounding = 0;
        }

        void stepBegan(Goal goal, long now) {
            stepAt = now;
            if (isFree(goal)) released(goal);
        }

        void agreed(Goal goal, long now) {
            agreedAt = now;
            if (isFree(goal)) released(goal);
        }

        private boolean isFree(Goal goal) {
            return Math.min(agreedAt, stepAt) >= goal.changedAt;
        }

        private void released(Goal goal) {
            held = false;
            goal.released();
        }

        /** What looked like an override was the beginning of a stop, unless it can be what somebody has set. */
        void stopped(int slowest) {
            if (!rested || ceiling < slowest) held = false;
        }

        /** @param least what can be told at the least, from where the runner counts, or from what the machine has named */
        void nudged(Goal goal, int by, int grid, int least) {
            if (by <= 0) return;
            ceiling = goal.orNamed(Math.max(ceiling, least)) + by;
            rounding = (grid + 1) / 2;
        }

        /** What is reported while the console has it, is what the console wants. */
        void sampled(Goal goal, int reported) {
            if (held && goal.showsTheConsoles()) ceiling = Math.max(ceiling, reported);
        }

        /** @param reported what stands where no target is known */
        boolean forbids(Goal goal, int to, int reported) {
            return held && to > Math.max(ceiling + rounding, goal.goneOnTo())
                    && goal.isRaisedBy(to, reported, false);
        }
    }

    ConsoleWins(Sight sight, Consumer<Violation> found) {
        super("S8", sight, found);
    }

    @Override void passed() {
        boolean stands = sight.reports.speed == 0 && sight.seen == 0;
        speed.look(sight.speed, stands);
        incline.look(sight.incline, stands);
    }

    @Override void status(FitnessMachineStatus status) {
        if (Sight.isStop(status)) stopped();
    }

    @Override void sampled() {
        if (sight.comesToStand()) stopped();
        speed.sampled(sight.speed, sight.reports.speed);
        incline.sampled(sight.incline, sight.reports.fresh);
    }

    private void stopped() {
        speed.stopped(sight.slowest());
        incline.stopped(Integer.MIN_VALUE);
    }

    @Override void told(EngineEvent event) {
        if (!(event instanceof EngineEvent.StepBegan || event instanceof EngineEvent.StepEnded)) return;
        speed.stepBegan(sight.speed, sight.now);
        incline.stepBegan(sight.incline, sight.now);
    }

    @Override void asked(Input act) {
        switch (act) {
            case Input.Start(),Input.GoOn() -> {
                speed.agreed(sight.speed, sight.now);
                incline.agreed(sight.incline, sight.now);
            }
            case Input.NudgeSpeed(int by) -> speed.nudged(sight.speed, Math.min(by, LARGEST_NUDGE),
                    sight.speedGrid(), sight.slowest());
            case Input.NudgeIncline(int by) -> incline.nudged(sight.incline, by, 0, flattest());
            default -> {}
        }
    }

    /** What the deck can be told at the least, in tenths of a percent. */
    private int flattest() {
        var range = sight.declared.inclines;
        return range == null ? Integer.MIN_VALUE : range.minimum().tenthsPercent();
    }

    /** Whether a belt can be told no less; one that rests below that is not being stopped. */
    private boolean isTheLeast(int to) {
        return to <= sight.slowest() && sight.speed.keepsItsSpeed();
    }

    @Override void writes(ControlPointRequest request) {
        boolean forbidden = switch (request) {
            case SetTargetSpeed(var to) -> !isTheLeast(to.hundredthsKmh())
                    && speed.forbids(sight.speed, to.hundredthsKmh(), sight.reports.speed);
            case SetTargetInclination(var to) -> to.tenthsPercent() > flattest()
                    && incline.forbids(sight.incline, to.tenthsPercent(), sight.reports.incline);
            default -> false;
        };
        if (forbidden) broken(request + " raises what was set at the console");
    }
}
