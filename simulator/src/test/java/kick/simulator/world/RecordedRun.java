package kick.simulator.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.actuation.Response;
import kick.controller.engine.Phase;
import kick.controller.recording.Entry;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Recorder;
import kick.controller.recording.Session;
import kick.controller.workout.Runner;

/** A simulated run and the record that was made of it, second by second. */
final class RecordedRun {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Instant START = Instant.parse("2026-11-22T17:05:03.127Z");
    private static final MachineRecord MACHINE = new MachineRecord("a treadmill", "", "", "", true,
            Response.UNKNOWN);

    private final List<Entry> entries = new ArrayList<>();
    private final Recorder recorder;
    private @Nullable SimulatedRun run;

    RecordedRun(RunOptions options) {
        this(options, Clock.fixed(START, ZONE));
    }

    /** @param clock the one on the wall */
    RecordedRun(RunOptions options, Clock clock) {
        recorder = new Recorder(options.plan(), Runner.DEFAULT, () -> MACHINE, clock, entries::add);
        run = new SimulatedRun(options.listener((event, _) -> heard(event)));
    }

    private void heard(ControllerEvent event) {
        if (run != null) recorder.happened(event, run.snapshot());
    }

    RecordedRun toEnd(Duration limit) {
        if (run == null) throw new IllegalStateException();
        for (long s = 0; s < limit.toSeconds() && !(run.phase() instanceof Phase.Ended); s++) {
            run.run(Duration.ofSeconds(1));
            if (run.kickIsAwake()) recorder.second(run.snapshot());
        }
        return this;
    }

    List<Entry> entries() {
        return entries;
    }

    Session session() {
        return Session.of(entries);
    }
}
