package kick.ui.text;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;

/** What happens in a run, in sentences for the runner. */
public final class RunWords {
    private final Plan plan;
    private final Words words;

    public RunWords(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** The sentence for an event; null where there is nothing to say to a runner. */
    public @Nullable String of(ControllerEvent event) {
        return switch (event) {
            case ControllerEvent.Run(var run) -> of(run);
            case ControllerEvent.LinkUp() -> "Connected.";
            case ControllerEvent.MachineReady() -> "The treadmill is ready.";
            case ControllerEvent.Stranger(var differences) ->
                "This is not the treadmill that you enrolled, or it has changed: "
                        + String.join(", ", differences)
                        + (differences.size() == 1 ? " is" : " are")
                        + " different. Kick neither starts it nor speeds it up. If it is yours: kick enrol.";
            case ControllerEvent.ConnectFailed(var why) ->
                "Could not connect: " + LinkWords.of(why) + ". Trying again.";
            case ControllerEvent.LinkLost(var why) -> "The link is lost: " + LinkWords.of(why)
                    + ". The belt may still be moving; the keys on the treadmill reach it. Trying to connect again.";
            case ControllerEvent.AccessFailed failed -> {
                var clause = LinkWords.of(failed);
                yield clause == null ? null : LinkWords.sentence(clause);
            }
            case ControllerEvent.HeldBack(StartOrResume _, var refused) ->
                "Not started: " + refused.why() + ".";
            case ControllerEvent.RecordStuck(var why) ->
                "This run cannot be saved (" + why + "): make room. Kick goes on.";
            case ControllerEvent.RecordWritten() -> "All of this run is on the disk again.";
            case ControllerEvent.HeldBack _,ControllerEvent.Reported _,ControllerEvent.Dropped _,ControllerEvent.Wrote _,ControllerEvent.Answered _,ControllerEvent.Unanswered _,ControllerEvent.MachineSaid _,ControllerEvent.Noticed _ ->
                null;
        };
    }

    private @Nullable String of(EngineEvent event) {
        return switch (event) {
            case EngineEvent.CountDown(int seconds) -> seconds == 3
                    ? "Stand on the side rails. The belt starts in 3"
                    : String.valueOf(seconds);
            case EngineEvent.StepBegan(int index) -> "Now " + describe(plan.steps().get(index)) + ".";
            case EngineEvent.ClockStarted(int index, boolean atSpeed) -> clockStarted(index, atSpeed);
            case EngineEvent.StepEnded _ -> null;
            case EngineEvent.EndsIn(int index, int seconds) -> endsIn(index, seconds);
            case EngineEvent.Says(_, var text) -> text;
            case EngineEvent.Paused(var why) -> of(why);
            case EngineEvent.Resumed() -> "Going on.";
            case EngineEvent.Held(var speed, var incline) -> "The treadmill's own keys were used: staying at "
                    + words.speed(speed) + ", " + Words.incline(incline)
                    + ". Kick only slows down from here; press g to let it go on as planned from the next step.";
            case EngineEvent.Released() -> "Going on as planned.";
            case EngineEvent.Alarmed(var alarm) -> switch (alarm) {
                case BELT_OUT_OF_SIGHT ->
                    "WARNING: nothing is heard from the treadmill. The belt may still be moving;"
                            + " use the keys on the treadmill.";
                case STILL_SLOWING ->
                    "The belt is slowing down to a stand. (At once: the red button or the safety key.)";
                case STILL_MOVING ->
                    "WARNING: the belt is still moving. If it is not slowing down, press the red button"
                            + " or pull the safety key.";
                case BELT_FAULT ->
                    "WARNING: the belt does not do what it is told. Slowing down and stopping.";
                case STANDSTILL_NOT_SEEN ->
                    "WARNING: nobody has seen the belt stand. Do not step on it before you have.";
            };
            case EngineEvent.NotNow(var why) -> "Not now: " + why + ".";
            case EngineEvent.Ended(var ending) -> of(ending);
        };
    }

    private @Nullable String clockStarted(int index, boolean atSpeed) {
        var step = plan.steps().get(index);
        if (step.clock() == kick.controller.workout.StepClock.AT_ONCE) return null;
        return atSpeed
                ? "At speed: " + step.name() + " counts from here."
                : "The belt has not reached its speed; " + step.name() + " counts all the same.";
    }

    private @Nullable String endsIn(int index, int seconds) {
        if (seconds < 5) return String.valueOf(seconds);
        if (index + 1 == plan.steps().size()) return "In " + seconds + " s: the end.";
        var next = plan.steps().get(index + 1);
        return "In " + seconds + " s: " + next.name() + ", " + change(plan.steps().get(index), next) + ".";
    }

    /** What the belt is about to do, e.g. "the belt speeds up to 15.3 km/h". */
    private String change(PlanStep from, PlanStep to) {
        var before = last(from.aim());
        var after = to.aim().first();
        String belt = after.isAbove(before)
                ? "the belt speeds up to " + words.speed(after)
                : before.isAbove(after)
                        ? "the belt slows down to " + words.speed(after)
                        : "the belt stays at " + words.speed(after);
        int rise = to.incline().compareTo(from.inclineTo());
        return rise == 0
                ? belt
                : belt + (rise > 0 ? " and rises to " : " and comes down to ")
                        + Words.incline(to.incline());
    }

    private static Speed last(Aim aim) {
        return aim instanceof Aim.Ramp(_, var to) ? to : aim.first();
    }

    /** "hill 2/5: 0:30 at 14.3 km/h, 6.0 %" */
    public String describe(PlanStep step) {
        return step.name() + ": " + extent(step) + " at " + speed(step.aim())
                + incline(step.incline(), step.inclineTo());
    }

    private String extent(PlanStep step) {
        return switch (step.extent()) {
            case Extent.ForTime(var time) -> Words.clock(time);
            case Extent.ForDistance(var distance) -> words.length(distance);
            case Extent.Open() -> "until you press n";
        };
    }

    private String speed(Aim aim) {
        return switch (aim) {
            case Aim.Steady(var speed) -> words.speed(speed);
            case Aim.Ramp(var from, var to) -> words.speedNumber(from) + " to " + words.speed(to);
            case Aim.RunnerControlled(var start, var cap) ->
                words.speed(start) + ", yours up to " + words.speed(cap);
        };
    }

    private static String incline(Incline from, Incline to) {
        if (!from.equals(to)) return ", " + Words.oneDecimal(from.percent()) + " to " + Words.incline(to);
        return from.equals(Incline.FLAT) ? "" : ", " + Words.incline(from);
    }

    private static String of(PauseReason why) {
        return switch (why) {
            case RUNNER -> "Pausing; the belt slows down and stops. Press Enter to go on.";
            case CONSOLE -> "Stopped at the treadmill; the programme waits. Press Enter to go on.";
            case BELT_STOPPED -> "The belt has stopped; the programme waits. Press Enter to go on.";
            case LINK_LOST, SILENT -> "The treadmill is out of sight; the programme waits.";
            case LONG_GAP ->
                "The treadmill is back and the belt is moving. Press g to go on with the programme.";
            case DID_NOT_START -> "The belt has not started. Press Enter to try again.";
        };
    }

    public static String of(Ending ending) {
        return switch (ending) {
            case FINISHED -> "Done.";
            case STOPPED_BY_RUNNER -> "Stopped.";
            case SAFETY_KEY -> "The safety key was pulled. The run is over.";
            case BELT_FAULT -> "Stopped, because the belt did not do what it was told.";
            case ABANDONED -> "Stopped, because nobody was there any more.";
        };
    }
}
