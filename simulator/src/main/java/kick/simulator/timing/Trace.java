package kick.simulator.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.actuation.Response;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Phase;
import kick.controller.units.Moment;
import kick.controller.workout.Plan;
import kick.simulator.Profile;
import kick.simulator.world.SimulatedRun;

/**
 * What the belt did around one step of a session.
 *
 * @param points in order, ten for each second; second 0 is when the step's clock began to run
 * @param end the second at which the step ended
 */
public record Trace(List<Point> points, double end) {
    private static final Duration SLICE = Duration.ofMillis(100);
    private static final Duration AROUND = Duration.ofSeconds(40);
    private static final Duration LIMIT = Duration.ofHours(6);

    /** Belt and deck as they truly were. */
    public record Point(double second, double kmh, double percent) {}

    /**
     * Runs the session until the step is over.
     *
     * @param step its index in the plan
     * @param known of the machine; used for {@link Way#TRAINED} only
     */
    public static Trace of(Plan plan, int step, Profile profile, Settings settings, Way way, Response known) {
        return new Recorder(step).trace(plan, profile, settings, way, known);
    }

    private static final class Recorder {
        private final int step;
        private final List<Point> points = new ArrayList<>();
        private double began = Double.NaN;
        private double ended = Double.NaN;

        Recorder(int step) {
            this.step = step;
        }

        private void hear(ControllerEvent event, Moment at) {
            if (!(event instanceof ControllerEvent.Run(EngineEvent.StepEnded over)) || over.index() != step)
                return;
            ended = seconds(over.at());
            began = ended - over.step().seconds();
        }

        private Trace trace(Plan plan, Profile profile, Settings settings, Way way, Response known) {
            var run = new SimulatedRun(way.options(plan, profile, settings, known).listener(this::hear));
            while (Double.isNaN(ended) || seconds(run.now()) < ended + AROUND.toSeconds()) {
                if (run.phase() instanceof Phase.Ended || seconds(run.now()) > LIMIT.toSeconds()) break;
                var truth = run.truth();
                points.add(new Point(seconds(run.now()), truth.belt().kmh(), truth.deck().percent()));
                run.run(SLICE);
            }
            if (Double.isNaN(ended)) throw new IllegalStateException("step " + step + " was not reached");
            return new Trace(points.stream()
                    .filter(p -> Math.abs(p.second - (began + ended) / 2) <= (ended - began) / 2
                            + AROUND.toSeconds())
                    .map(p -> new Point(p.second - began, p.kmh, p.percent))
                    .toList(), ended - began);
        }

        private static double seconds(Moment at) {
            return at.since(Moment.ORIGIN).toNanos() / 1e9;
        }
    }
}
