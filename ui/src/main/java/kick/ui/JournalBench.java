package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.actuation.Response;
import kick.controller.engine.Phase;
import kick.controller.journal.Journal;
import kick.controller.notation.EntryNotation;
import kick.controller.recording.Entry;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Recorder;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;
import kick.ui.text.Words;

/** What it costs to keep a journal on the disk that holds a folder. */
final class JournalBench {
    private static final Duration LIMIT = Duration.ofHours(3);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Entry> entries;

    /** With the record of a whole run on a simulated treadmill. */
    JournalBench(Runner runner) {
        entries = record(Workouts.BUILT_IN.named("intervals").workout(Map.of(), runner).planFor(runner),
                runner);
    }

    private static List<Entry> record(Plan plan, Runner runner) {
        List<Entry> all = new ArrayList<>();
        var machine = new MachineRecord("bench", "", "", "", true, Response.UNKNOWN);
        var recorder = new Recorder(plan, runner, () -> machine, Clock.systemUTC(), all::add);
        var of = new AtomicReference<@Nullable SimulatedRun>();
        var run = new SimulatedRun(
                RunOptions.of(plan).listener((event, _) -> heard(event, recorder, of.get())));
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

    /** Takes the record down as fast as the disk allows, one entry after the other. */
    void measure(Path folder, PrintWriter out) throws IOException {
        var place = Files.createTempDirectory(folder, "kick-bench");
        try (var journal = new Journal(place)) {
            long[] handed = new long[entries.size()];
            long[] kept = new long[entries.size()];
            for (int i = 0; i < entries.size(); i++) {
                long from = System.nanoTime();
                journal.accept(entries.get(i));
                handed[i] = System.nanoTime() - from;
                while (journal.held() > 0) Thread.onSpinWait();
                kept[i] = System.nanoTime() - from;
            }
            if (!journal.finish(PATIENCE)) throw new IOException("the journal could not be written");
            say(out, handed, kept);
            journal.delete();
        } finally {
            Files.deleteIfExists(place);
        }
    }

    private void say(PrintWriter out, long[] handed, long[] kept) {
        long octets = entries.stream()
                .mapToLong(e -> EntryNotation.line(e).getBytes(StandardCharsets.UTF_8).length + 10)
                .sum();
        var time = entries.getLast() instanceof Entry.Ended end ? end.at() : LIMIT;
        out.printf(Locale.ROOT, "The record of a run of %s: %d entries, %.1f MB an hour.%n",
                Words.clock(time),
                entries.size(), octets / 1e6 / time.toSeconds() * 3600);
        out.println("An entry is              median      99 %      most");
        row(out, "handed over after", handed);
        row(out, "on the disk after", kept);
        out.flush();
    }

    private static void row(PrintWriter out, String what, long[] nanos) {
        Arrays.sort(nanos);
        out.printf(Locale.ROOT, "  %-20s %9s %9s %9s%n", what, time(nanos[nanos.length / 2]),
                time(nanos[nanos.length * 99 / 100]), time(nanos[nanos.length - 1]));
    }

    private static String time(long nanos) {
        return nanos < 100_000
                ? String.format(Locale.ROOT, "%.1f µs", nanos / 1e3)
                : String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
