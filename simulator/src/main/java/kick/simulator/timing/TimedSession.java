package kick.simulator.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.actuation.Response;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Phase;
import kick.controller.engine.Position;
import kick.controller.units.Moment;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepKind;
import kick.simulator.Profile;
import kick.simulator.world.SimulatedRun;

/** Runs a session and measures its work steps on the belt. */
public final class TimedSession {
    private static final Duration FINE = Duration.ofMillis(10);
    private static final Duration COARSE = Duration.ofMillis(250);
    private static final Duration LIMIT = Duration.ofHours(6);

    private final Plan plan;
    private final SimulatedRun run;
    private final List<Rep> reps = new ArrayList<>();
    private int current = -1;
    private double seconds;
    private double metres;
    private boolean over;

    private TimedSession(Plan plan, Profile profile, Settings settings, Way way, Response known) {
        this.plan = plan;
        this.run = new SimulatedRun(way.options(plan, profile, settings, known).listener(this::hear));
    }

    /** What a session came to. */
    public record Result(List<Rep> reps, Response response) {}

    /** @param known of the machine; used for {@link Way#TRAINED} only */
    public static Result of(Plan plan, Profile profile, Settings settings, Way way, Response known) {
        return new TimedSession(plan, profile, settings, way, known).toEnd();
    }

    private Result toEnd() {
        while (!(run.phase() instanceof Phase.Ended) && run.now().since(Moment.ORIGIN).compareTo(LIMIT) < 0) {
            var step = current >= 0 ? plan.steps().get(current) : null;
            var slice = step == null ? COARSE : FINE;
            var before = run.truth().belt();
            run.run(slice);
            if (step != null)
                measure(step, before.kmh(), run.truth().belt().kmh(), run.truth().belt().metres()
                        - before.metres(), slice);
        }
        if (!(run.phase() instanceof Phase.Ended))
            throw new IllegalStateException("the session never ended: " + run.phase());
        finish();
        return new Result(List.copyOf(reps), run.controller().response());
    }

    /** A slice counts by its middle. */
    private void measure(PlanStep step, double from, double to, double way, Duration slice) {
        double target = step.aim().first().kmh();
        double tolerance = Position.tolerance(step.aim().first()) / 100.0;
        if (Math.abs((from + to) / 2 - target) <= tolerance + 1e-9) {
            seconds += slice.toNanos() / 1e9;
            metres += way;
        }
        if (over && Math.abs(to - target) > tolerance) finish();
    }

    private void hear(ControllerEvent event, Moment at) {
        if (!(event instanceof ControllerEvent.Run(var said))) return;
        switch (said) {
            case EngineEvent.StepBegan(int index) -> {
                if (plan.steps().get(index).kind() == StepKind.WORK) {
                    finish();
                    current = index;
                }
            }
            case EngineEvent.StepEnded(int index, _, _, _, _) -> over = over || index == current;
            default -> {}
        }
    }

    private void finish() {
        if (current >= 0) reps.add(new Rep(plan.steps().get(current), seconds, metres));
        current = -1;
        seconds = 0;
        metres = 0;
        over = false;
    }
}
