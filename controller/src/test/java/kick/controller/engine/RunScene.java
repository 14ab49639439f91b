package kick.controller.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.actuation.Response;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;

/** An engine, its phase, the moment, and what was said, for tests that read as a story. */
final class RunScene {
    final Engine engine;
    Phase phase = new Phase.Ready();
    Moment now = Moment.ORIGIN.plus(Duration.ofSeconds(1000));
    final List<EngineEvent> said = new ArrayList<>();

    RunScene(PlanStep... steps) {
        this(Response.UNKNOWN, steps);
    }

    private RunScene(Response response, PlanStep... steps) {
        engine = new Engine(new Plan("test", "Test", List.of(steps)), response);
    }

    static PlanStep timed(double kmh, int seconds) {
        return step(StepKind.EASY, new Extent.ForTime(Duration.ofSeconds(seconds)),
                new Aim.Steady(Speed.kmh(kmh)), 0,
                StepClock.AT_ONCE);
    }

    static PlanStep timed(double kmh, int seconds, double percent) {
        return step(StepKind.EASY, new Extent.ForTime(Duration.ofSeconds(seconds)),
                new Aim.Steady(Speed.kmh(kmh)),
                percent, StepClock.AT_ONCE);
    }

    static PlanStep distance(double kmh, double metres) {
        return step(StepKind.WORK, new Extent.ForDistance(Distance.metres(metres)),
                new Aim.Steady(Speed.kmh(kmh)), 0,
                StepClock.AT_ONCE);
    }

    static PlanStep atSpeed(double kmh, int seconds) {
        return step(StepKind.WORK, new Extent.ForTime(Duration.ofSeconds(seconds)),
                new Aim.Steady(Speed.kmh(kmh)), 0,
                StepClock.AT_SPEED);
    }

    static PlanStep open(double kmh, double cap) {
        return step(StepKind.WORK, new Extent.Open(),
                new Aim.RunnerControlled(Speed.kmh(kmh), Speed.kmh(cap)), 0,
                StepClock.AT_ONCE);
    }

    static PlanStep ramp(double from, double to, int seconds) {
        return step(StepKind.WARM_UP, new Extent.ForTime(Duration.ofSeconds(seconds)),
                new Aim.Ramp(Speed.kmh(from), Speed.kmh(to)), 0, StepClock.AT_ONCE);
    }

    /** The same over a distance. */
    static PlanStep ramp(double from, double to, Distance distance) {
        return step(StepKind.WARM_UP, new Extent.ForDistance(distance),
                new Aim.Ramp(Speed.kmh(from), Speed.kmh(to)), 0, StepClock.AT_ONCE);
    }

    /** A hill that becomes evenly steeper or flatter. */
    static PlanStep slope(double kmh, int seconds, double from, double to) {
        return new PlanStep("slope", StepKind.EASY, 0, 0, new Extent.ForTime(Duration.ofSeconds(seconds)),
                new Aim.Steady(Speed.kmh(kmh)), Incline.percent(from), Incline.percent(to),
                StepClock.AT_ONCE);
    }

    /** The same step with words of its author. */
    static PlanStep saying(PlanStep step, Cue... cues) {
        return new PlanStep(step.name(), step.kind(), 0, 0, step.extent(), step.aim(), step.incline(),
                step.inclineTo(), step.clock(), List.of(cues));
    }

    private static PlanStep step(StepKind kind, Extent extent, Aim aim, double percent, StepClock clock) {
        return new PlanStep(kind.word(), kind, 0, 0, extent, aim, Incline.percent(percent),
                Incline.percent(percent),
                clock);
    }

    static PlanStep preRamp(double kmh, int seconds, double percent) {
        return step(StepKind.WORK, new Extent.ForTime(Duration.ofSeconds(seconds)),
                new Aim.Steady(Speed.kmh(kmh)), percent, StepClock.PRE_RAMP);
    }

    /** Started, counted down, and seen to move at this speed: the first step has just begun. */
    static RunScene running(double kmh, PlanStep... steps) {
        return runningOn(Response.UNKNOWN, kmh, steps);
    }

    /** The same on a machine that is known to answer so. */
    static RunScene runningOn(Response response, double kmh, PlanStep... steps) {
        var scene = new RunScene(response, steps).hears(new Input.Start()).seconds(3).ticks();
        for (int i = 0; i < 3; i++) scene.seconds(0.5).reports(kmh);
        return scene;
    }

    RunScene seconds(double seconds) {
        now = now.plusNanos(Math.round(seconds * 1e9));
        return this;
    }

    RunScene hears(Input input) {
        var next = engine.step(phase, input, now);
        phase = next.phase();
        said.addAll(next.events());
        return this;
    }

    RunScene ticks() {
        return hears(new Input.Tick());
    }

    RunScene reports(double kmh) {
        return hears(new Input.Reported(Speed.kmh(kmh), null));
    }

    RunScene reports(double kmh, double percent) {
        return hears(new Input.Reported(Speed.kmh(kmh), Incline.percent(percent)));
    }

    /** Reports this speed every half second, calling the engine at its own deadlines in between. */
    RunScene runs(double kmh, double seconds) {
        var end = now.plusNanos(Math.round(seconds * 1e9));
        var report = now.plusMillis(500);
        while (!report.isAfter(end)) {
            var deadline = engine.deadline(phase, now);
            if (deadline.isBefore(report)) {
                now = deadline;
                ticks();
            } else {
                now = report;
                reports(kmh);
                report = report.plusMillis(500);
            }
        }
        now = end;
        return ticks();
    }

    /** How long until the engine wants to be called again. */
    Duration untilDeadline() {
        return engine.deadline(phase, now).since(now);
    }

    Target target() {
        return engine.target(phase, now);
    }

    Speed wantedSpeed() {
        return target() instanceof Target.At(var speed, _) ? speed : Speed.ZERO;
    }

    Position position() {
        var place = phase.place();
        if (place == null) throw new AssertionError("nowhere in " + phase);
        return phase instanceof Phase.Running ? place.predicted(now) : place;
    }

    List<EngineEvent.StepEnded> laps() {
        return said.stream()
                .filter(EngineEvent.StepEnded.class::isInstance)
                .map(EngineEvent.StepEnded.class::cast)
                .toList();
    }

    <T extends EngineEvent> List<T> said(Class<T> kind) {
        return said.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
