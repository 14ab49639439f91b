package kick.ui.json;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Alarm;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Odometer;
import kick.controller.engine.Position;
import kick.controller.engine.Target;
import kick.controller.report.RepCard;
import kick.controller.report.ReportCard;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;

/** A run as JSON lines: one per event and one per second. */
public final class RunJson {
    /** The version of the shape; raised when something is taken away or changes its meaning. */
    public static final String SCHEMA = "kick-run/1";

    private final Plan plan;

    public RunJson(Plan plan) {
        this.plan = plan;
    }

    /** What the belt really does; only a simulator knows. */
    public record Truth(double kmh, double percent, double metres) {}

    public Map<String, @Nullable Object> session(String treadmill) {
        var json = line(Moment.ORIGIN, "session");
        json.put("schema", SCHEMA);
        json.put("workout", plan.name());
        json.put("title", plan.title());
        json.put("treadmill", treadmill);
        json.put("steps", plan.steps().size());
        return json;
    }

    public Map<String, @Nullable Object> sample(Snapshot now, @Nullable Truth truth) {
        var json = line(now.at(), "sample");
        var position = now.position();
        json.put("phase", now.phase().word());
        json.put("step", position == null ? null : step(position));
        json.put("wanted",
                now.wanted() instanceof Target.At(var speed, var incline) ? target(speed, incline) : null);
        json.put("granted", target(now.grantedSpeed(), now.grantedIncline()));
        json.put("reported",
                now.reported() == null ? null : target(now.reported().speed(), now.reported().incline()));
        json.put("belt", truth == null ? null : belt(truth));
        json.put("elapsedSeconds", position == null ? 0.0 : round(position.total().seconds()));
        json.put("metres", position == null ? 0.0 : round(position.total().metres()));
        json.put("heartRate", now.heartRate());
        return json;
    }

    private Map<String, @Nullable Object> step(Position position) {
        var step = position.in(plan);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("index", position.index());
        json.put("name", step.name());
        json.put("kind", step.kind().word());
        json.put("rep", step.rep() == 0 ? null : step.rep());
        json.put("waiting", position.waiting());
        var time = position.remainingTime(plan);
        var distance = position.remainingDistance(plan);
        json.put("remainingSeconds", time == null ? null : round(time.toNanos() / 1e9));
        json.put("remainingMetres", distance == null ? null : round(distance.metres()));
        return json;
    }

    /** The line for an event; null for what the samples already say. */
    public @Nullable Map<String, @Nullable Object> event(ControllerEvent event, Moment at) {
        return switch (event) {
            case ControllerEvent.Run(var run) -> run(run, at);
            case ControllerEvent.LinkUp() -> with(line(at, "link"), "state", "up");
            case ControllerEvent.MachineReady() -> with(line(at, "link"), "state", "ready");
            case ControllerEvent.Stranger(var differences) ->
                with(line(at, "stranger"), "differences", differences);
            case ControllerEvent.ConnectFailed(var why) ->
                with(with(line(at, "link"), "state", "failed"), "why",
                        why.toString());
            case ControllerEvent.AccessFailed(var access, var characteristic, var why) ->
                with(with(with(line(at, "access"), "to", word(access)), "characteristic",
                        word(characteristic)), "why", why.toString());
            case ControllerEvent.LinkLost(var why) -> with(with(line(at, "link"), "state", "lost"), "why",
                    why.toString());
            case ControllerEvent.Wrote(var request) ->
                with(line(at, "request"), "request", request.describe());
            case ControllerEvent.Answered(var response) ->
                with(line(at, "response"), "response", response.describe());
            case ControllerEvent.Unanswered(var request) -> with(line(at, "unanswered"), "request",
                    request.describe());
            case ControllerEvent.HeldBack(var request, var refused) -> with(
                    with(with(line(at, "refused"), "request",
                            request.describe()), "invariant", refused.invariant().name()),
                    "why", refused.why());
            case ControllerEvent.MachineSaid(var status) ->
                with(line(at, "status"), "status", status.describe());
            case ControllerEvent.Noticed(var finding) ->
                with(line(at, "finding"), "finding", finding.toString());
            case ControllerEvent.Dropped() -> line(at, "dropped");
            case ControllerEvent.RecordStuck(var why) ->
                with(with(line(at, "record"), "state", "stuck"), "why", why);
            case ControllerEvent.RecordWritten() -> with(line(at, "record"), "state", "written");
            case ControllerEvent.Reported _ -> null;
        };
    }

    /**
     * The last line: what the run came to.
     *
     * @param kept its number in the history; null if it is not there
     */
    public static Map<String, @Nullable Object> report(Moment at, Ending ending, @Nullable Position end,
            ReportCard report, @Nullable Long kept) {
        var json = with(line(at, "report"), "ending", word(ending));
        with(json, "seconds", end == null ? 0.0 : round(end.total().seconds()));
        with(json, "metres", end == null ? 0.0 : round(end.total().metres()));
        with(json, "climbMetres", end == null ? 0.0 : round(end.climbMicrometres() / 1e6));
        with(json, "driftPercent", round(report.drift()));
        with(json, "reps", report.cards().stream().map(RunJson::rep).toList());
        return with(json, "run", kept);
    }

    private static Map<String, @Nullable Object> rep(RepCard card) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("index", card.index());
        json.put("name", card.step().name());
        json.put("seconds", round(card.lap().seconds()));
        json.put("metres", round(card.lap().metres()));
        json.put("transitionSeconds", round(card.transition().seconds()));
        json.put("atTargetSeconds", round(card.atTarget().seconds()));
        json.put("atTargetMetres", round(card.atTarget().metres()));
        json.put("meanKmh", card.mean().kmh());
        json.put("overshootKmh", card.overshoot().kmh());
        json.put("completed", card.completed());
        return json;
    }

    private Map<String, @Nullable Object> run(EngineEvent event, Moment at) {
        return switch (event) {
            case EngineEvent.CountDown(int seconds) -> with(line(at, "countdown"), "seconds", seconds);
            case EngineEvent.StepBegan(int index) -> began(index, at);
            case EngineEvent.ClockStarted(int index, boolean atSpeed) ->
                with(with(line(at, "clock"), "index", index),
                        "atSpeed", atSpeed);
            case EngineEvent.StepEnded(int index, var step, var transition, boolean completed, var moment) ->
                ended(index, step, transition, completed, moment);
            case EngineEvent.EndsIn(int index, int seconds) ->
                with(with(line(at, "cue"), "index", index), "seconds",
                        seconds);
            case EngineEvent.Says(int index, var text) ->
                with(with(line(at, "cue"), "index", index), "text", text);
            case EngineEvent.Paused(var why) -> with(line(at, "pause"), "why", word(why));
            case EngineEvent.Resumed() -> line(at, "resume");
            case EngineEvent.Held(var speed, var incline) ->
                with(with(line(at, "override"), "kmh", speed.kmh()),
                        "percent", incline.percent());
            case EngineEvent.Released() -> line(at, "released");
            case EngineEvent.Alarmed(var alarm) -> alarm == Alarm.STILL_SLOWING
                    ? line(at, "slowing")
                    : with(line(at, "alarm"), "alarm", word(alarm));
            case EngineEvent.NotNow(var why) -> with(line(at, "not-now"), "why", why);
            case EngineEvent.Ended(var ending) -> with(line(at, "end"), "ending", word(ending));
        };
    }

    private Map<String, @Nullable Object> began(int index, Moment at) {
        PlanStep step = plan.steps().get(index);
        var json = with(with(with(line(at, "step"), "index", index), "name", step.name()), "kind",
                step.kind().word());
        return with(json, "rep", step.rep() == 0 ? null : step.rep());
    }

    private Map<String, @Nullable Object> ended(int index, Odometer step, Odometer transition,
            boolean completed,
            Moment at) {
        var json = with(with(line(at, "lap"), "index", index), "name", plan.steps().get(index).name());
        with(with(json, "seconds", round(step.seconds())), "metres", round(step.metres()));
        with(json, "transitionSeconds", round(transition.seconds()));
        return with(with(json, "transitionMetres", round(transition.metres())), "completed", completed);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Map<String, @Nullable Object> line(Moment at, String event) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("t", round(at.seconds()));
        json.put("event", event);
        return json;
    }

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> json, String name,
            @Nullable Object value) {
        json.put(name, value);
        return json;
    }

    private static Map<String, @Nullable Object> target(@Nullable Speed speed, @Nullable Incline incline) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kmh", speed == null ? null : speed.kmh());
        json.put("percent", incline == null ? null : incline.percent());
        return json;
    }

    private static Map<String, @Nullable Object> belt(Truth truth) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kmh", round(truth.kmh()));
        json.put("percent", round(truth.percent()));
        json.put("metres", round(truth.metres()));
        return json;
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
