package kick.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.actuation.Response;
import kick.controller.engine.Phase;
import kick.controller.recording.Entry;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Recorder;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;
import kick.simulator.world.RunOptions;
import kick.simulator.world.Scenario;
import kick.simulator.world.SimulatedRun;

/** The record of a whole session of about an hour, as it comes to be on a simulated treadmill. */
final class BenchRecord {
    /** A session that takes longer is not going to end. */
    static final Duration LIMIT = Duration.ofHours(3);

    private BenchRecord() {}

    static List<Entry> of(Runner runner) {
        return of(Workouts.BUILT_IN.named("intervals").workout(Map.of(), runner).planFor(runner), runner,
                Scenario.QUIET);
    }

    static List<Entry> of(Plan plan, Runner runner, Scenario scenario) {
        List<Entry> all = new ArrayList<>();
        var machine = new MachineRecord("Home treadmill", "", "", "", true, Response.UNKNOWN);
        var recorder = new Recorder(plan, runner, () -> machine, Clock.systemUTC(), all::add);
        var of = new AtomicReference<@Nullable SimulatedRun>();
        var run = new SimulatedRun(
                RunOptions.of(plan).with(scenario).listener((event, _) -> heard(event, recorder, of.get())));
        of.set(run);
        for (long s = 0; s < LIMIT.toSeconds() && !(run.phase() instanceof Phase.Ended); s++) {
            run.run(Duration.ofSeconds(1));
            recorder.second(run.snapshot());
        }
        return all;
    }

    private static void heard(ControllerEvent event, Recorder recorder, @Nullable SimulatedRun run) {
        // what is told while the run is being made came before its beginning
        if (run != null) recorder.happened(event, run.snapshot());
    }
}
