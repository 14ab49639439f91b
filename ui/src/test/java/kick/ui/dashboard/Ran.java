package kick.ui.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.actuation.Response;
import kick.controller.engine.Phase;
import kick.controller.recording.Entry;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Recorder;
import kick.controller.recording.Session;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;
import kick.simulator.world.Happening;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;

/** Records of runs on a simulated treadmill. */
public final class Ran {
    private static final Duration LONGEST = Duration.ofHours(3);

    private final List<Entry> entries = new ArrayList<>();
    private final Recorder recorder;
    private @Nullable SimulatedRun run;

    private Ran(String workout, Map<String, String> settings, Instant start) {
        var plan = Workouts.BUILT_IN.named(workout).workout(settings, Runner.DEFAULT).planFor(Runner.DEFAULT);
        var machine = new MachineRecord("Home", "", "", "", true, Response.UNKNOWN);
        recorder = new Recorder(plan, Runner.DEFAULT, () -> machine,
                Clock.fixed(start, ZoneId.of("Europe/Berlin")),
                entries::add);
        run = new SimulatedRun(RunOptions.of(plan).listener((event, _) -> heard(event)));
    }

    /** A workout to its end. */
    public static Session whole(String workout, Map<String, String> settings, Instant start) {
        return new Ran(workout, settings, start).toEnd(Duration.ZERO, null);
    }

    /** Something happens after so long, and the run goes on for a while. */
    public static Session with(String workout, Duration after, Happening what, Instant start) {
        return new Ran(workout, Map.of(), start).toEnd(after, what);
    }

    private void heard(ControllerEvent event) {
        if (run != null) recorder.happened(event, run.snapshot());
    }

    private Session toEnd(Duration after, @Nullable Happening what) {
        var world = run;
        if (world == null) throw new IllegalStateException();
        for (long s = 0; s < LONGEST.toSeconds() && !(world.phase() instanceof Phase.Ended); s++) {
            if (what != null && s == after.toSeconds()) world.happen(what);
            world.run(Duration.ofSeconds(1));
            recorder.second(world.snapshot());
        }
        return Session.of(entries);
    }
}
