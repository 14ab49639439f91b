package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import kick.controller.journal.Journal;
import kick.controller.notation.EntryNotation;
import kick.controller.recording.Entry;
import kick.controller.workout.Runner;
import kick.ui.text.Words;

/** What it costs to keep a journal on the disk that holds a folder. */
final class JournalBench {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Entry> entries;

    /** With the record of a whole run on a simulated treadmill. */
    JournalBench(Runner runner) {
        entries = BenchRecord.of(runner);
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
        var time = entries.getLast() instanceof Entry.Ended end ? end.at() : BenchRecord.LIMIT;
        out.printf(Locale.ROOT, "The record of a run of %s: %d entries, %.1f MB an hour.%n",
                Words.clock(time),
                entries.size(), octets / 1e6 / time.toSeconds() * 3600);
        BenchTimes.head(out, "An entry is");
        BenchTimes.row(out, "handed over after", handed);
        BenchTimes.row(out, "on the disk after", kept);
    }
}
