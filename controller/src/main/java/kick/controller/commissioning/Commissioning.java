package kick.controller.commissioning;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.Snapshot;
import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.engine.Target;
import kick.controller.machine.Motion;
import kick.controller.machine.Sample;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Treadmill;

/**
 * How far the first session on a treadmill has come.
 *
 * <p>It is two runs of {@link #plan}. In the first the runner starts the belt with its own keys and stops it by Kick; when
 * it is seen to stand the first is over. In the second Kick starts the belt, and each further stage is an act of the runner
 * and what the belt is then seen to do. The runs are safe as every run is; here is only decided what counts as seen, and
 * that a belt which does something else is stopped. So is one that is paused, or set by hand: whoever wants to know a
 * treadmill leaves it alone meanwhile, and begins again.
 *
 * @param lift whether the deck is to be raised
 * @param asked whether the runner has done what the stage begins with
 * @param since when the runner did, or the stage began
 * @param steady the speed that the belt has kept, and since when; null where it reports none
 * @param fastest that was reported in this run
 * @param trouble null as long as there is none
 */
public record Commissioning(Speed probe, boolean lift, Stage stage, boolean asked, Moment since,
        @Nullable Steady steady, Speed fastest, @Nullable Trouble trouble) {

    /** Slow enough for a belt that takes it for miles to be a walk (domain 2.5). */
    private static final Speed PROBE = Speed.kmh(2);
    private static final int FASTER = 100;
    private static final int STEEPER = 10;
    private static final double KILOMETRES_IN_A_MILE = 1.609344;
    /** A mile grid is no finer. */
    private static final int SPEED_TOLERANCE = 20;
    private static final int INCLINE_TOLERANCE = 3;
    /** A belt that has kept its speed for so long is where it is. */
    private static final Duration SETTLED = Duration.ofSeconds(3);
    /** One that has not moved on from another speed for so long is not on its way. */
    private static final Duration STUCK = Duration.ofSeconds(10);
    /** From the act to what was asked for: a slow lift needs five seconds for one percent. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * What has come of something.
     *
     * @param asks what has to be asked of the run, in this order
     */
    public record Next(Commissioning then, List<Input> asks) {}

    /** A speed that is kept. */
    public record Steady(Speed speed, Moment since) {}

    /** @param reach what the treadmill can do and the runner allows */
    public static Commissioning of(Treadmill reach) {
        boolean lift = !Incline.percent(1).isAbove(reach.highest());
        return new Commissioning(PROBE.max(reach.slowest()), lift, Stage.STOP, false, Moment.ORIGIN, null,
                Speed.ZERO, null);
    }

    /** What both runs of it run: a stroll that has no end of its own. */
    public Plan plan() {
        return new Plan("commissioning", "commissioning",
                List.of(new PlanStep("stroll", StepKind.EASY, 0, 0, new Extent.Open(), new Aim.Steady(probe),
                        Incline.FLAT, Incline.FLAT, StepClock.AT_ONCE)));
    }

    /** Whether the runner has to say something about what they see. */
    public boolean isQuestion(Snapshot now) {
        return trouble == null && (stage == Stage.UNITS
                || stage == Stage.INCLINE && asked && now.reported() != null
                        && now.reported().incline() == null);
    }

    // --- the runner ----------------------------------------------------------------------------------------

    /** The runner does what the stage begins with; a start is asked for elsewhere, and stops are always. */
    public Next acted(Moment now) {
        if (asked || trouble != null) return stay();
        return switch (stage) {
            case SPEED -> new Next(asking(now), List.of(new Input.NudgeSpeed(FASTER)));
            case INCLINE -> new Next(asking(now), List.of(new Input.NudgeIncline(STEEPER)));
            case STOP, START, UNITS, END, DONE -> stay();
        };
    }

    /** What the runner sees: that it is as it was asked for, or not. */
    public Next answered(boolean asAsked, Snapshot now) {
        if (!isQuestion(now)) return stay();
        if (asAsked) return stage == Stage.INCLINE ? lowered(now) : passed(now.at());
        return failed(stage == Stage.UNITS ? Trouble.OTHER_FIGURE : Trouble.OTHER_INCLINE, now);
    }

    /** A new run, after one that came to its end. */
    public Commissioning again() {
        return new Commissioning(probe, lift, stage == Stage.STOP ? Stage.STOP : Stage.START, false,
                Moment.ORIGIN, null, Speed.ZERO, null);
    }

    // --- the belt ------------------------------------------------------------------------------------------

    /** Something new is known of the run. */
    public Next heard(Snapshot now) {
        if (stage == Stage.DONE) return stay();
        if (trouble != null) return new Next(this, stop(now));
        var here = seeing(now);
        if (now.phase() instanceof Phase.Ended(_, Ending why)) return here.ended(now, why);
        if (stage == Stage.STOP) return here.byHand(now);
        if (stage == Stage.START && !(now.phase() instanceof Phase.Running)) return here.stay();
        return switch (now.phase()) {
            case Phase.Running(var position) when position.hold() != null -> here.failed(here.wrong(), now);
            case Phase.Running _ -> here.running(now);
            case Phase.Halting _,Phase.Easing _ -> here.stay();
            default -> here.failed(Trouble.BROKEN_OFF, now);
        };
    }

    /** The stop of the first run counts if it was asked for while the belt moved. */
    private Next byHand(Snapshot now) {
        boolean moves = now.motion() == Motion.MOVING;
        boolean stopping = now.phase() instanceof Phase.Halting;
        return stopping || moves == asked ? stay() : new Next(asked(moves, now.at()), List.of());
    }

    private Next ended(Snapshot now, Ending why) {
        boolean stands = now.motion() == Motion.STANDING;
        if (why == Ending.BELT_FAULT) return failed(wrong(), now);
        if (!stands && !fastest.isZero()) return failed(Trouble.DID_NOT_STOP, now);
        if (stage == Stage.STOP && asked || stage == Stage.END) return passed(now.at());
        return failed(Trouble.BROKEN_OFF, now);
    }

    private Next running(Snapshot now) {
        if (!(now.wanted() instanceof Target.At(Speed speed, Incline incline))) return stay();
        boolean late = now.at().since(since).compareTo(PATIENCE) > 0;
        return switch (stage) {
            case START -> isAt(speed, now)
                    ? passed(now.at())
                    : isStuck(now)
                            ? failed(wrong(), now)
                            : since.equals(Moment.ORIGIN)
                                    ? new Next(asked(true, now.at()), List.of())
                                    : late ? failed(Trouble.OTHER_SPEED, now) : stay();
            case SPEED -> !asked
                    ? stay()
                    : speed.isAbove(probe) && isAt(speed, now)
                            ? passed(now.at())
                            : late ? failed(wrong(), now) : stay();
            case INCLINE -> !asked
                    ? stay()
                    : isAt(incline, now.reported())
                            ? lowered(now)
                            : late && !isQuestion(now) ? failed(Trouble.OTHER_INCLINE, now) : stay();
            case STOP, UNITS, END, DONE -> stay();
        };
    }

    private Next lowered(Snapshot now) {
        return new Next(passed(now.at()).then(), List.of(new Input.NudgeIncline(-STEEPER)));
    }

    private boolean isAt(Speed wanted, Snapshot now) {
        return steady != null && now.at().since(steady.since()).compareTo(SETTLED) >= 0
                && isNear(steady.speed(), wanted.kmh());
    }

    private static boolean isAt(Incline wanted, @Nullable Sample reported) {
        var deck = reported == null ? null : reported.incline();
        return wanted.isAbove(Incline.FLAT) && deck != null
                && Math.abs(deck.tenthsPercent() - wanted.tenthsPercent()) <= INCLINE_TOLERANCE;
    }

    private boolean isStuck(Snapshot now) {
        return steady != null && now.at().since(steady.since()).compareTo(STUCK) >= 0;
    }

    /** What is wrong with the belt's speed: units that are mixed up have a ratio of their own. */
    private Trouble wrong() {
        var kept = steady == null ? fastest : steady.speed();
        boolean slower = isNear(kept, probe.kmh() / KILOMETRES_IN_A_MILE);
        boolean faster = fastest.kmh() > probe.kmh() * 1.4 && fastest.kmh() < probe.kmh() * 1.8;
        return stage == Stage.START && (slower || faster) ? Trouble.MILES : Trouble.OTHER_SPEED;
    }

    private static boolean isNear(Speed speed, double kmh) {
        return Math.abs(speed.hundredthsKmh() - kmh * 100) <= SPEED_TOLERANCE;
    }

    // --- inside --------------------------------------------------------------------------------------------

    private Commissioning seeing(Snapshot now) {
        var reported = now.reported();
        if (reported == null)
            return new Commissioning(probe, lift, stage, asked, since, null, fastest, trouble);
        var speed = reported.speed();
        boolean same = steady != null
                && Math.abs(steady.speed().hundredthsKmh() - speed.hundredthsKmh()) <= 5;
        return new Commissioning(probe, lift, stage, asked, since,
                same ? steady : new Steady(speed, reported.at()), fastest.max(speed), trouble);
    }

    private Next stay() {
        return new Next(this, List.of());
    }

    private Commissioning asking(Moment now) {
        return asked(true, now);
    }

    private Commissioning asked(boolean done, Moment now) {
        return new Commissioning(probe, lift, stage, done, now, steady, fastest, trouble);
    }

    private Next passed(Moment now) {
        var next = switch (stage) {
            case STOP -> Stage.START;
            case START -> Stage.UNITS;
            case UNITS -> Stage.SPEED;
            case SPEED -> lift ? Stage.INCLINE : Stage.END;
            case INCLINE -> Stage.END;
            case END, DONE -> Stage.DONE;
        };
        // a new run begins after the first
        var from = stage == Stage.STOP ? Moment.ORIGIN : now;
        return new Next(new Commissioning(probe, lift, next, false, from, null, fastest, null), List.of());
    }

    private Next failed(Trouble what, Snapshot now) {
        return new Next(new Commissioning(probe, lift, stage, asked, since, steady, fastest, what),
                stop(now));
    }

    private static List<Input> stop(Snapshot now) {
        boolean stopped = now.phase() instanceof Phase.Halting || now.phase() instanceof Phase.Ended;
        return stopped ? List.of() : List.of(new Input.Stop());
    }
}
