package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;

import kick.controller.activity.Calibration;
import kick.controller.history.Filter;
import kick.controller.history.History;
import kick.controller.history.HistoryException;
import kick.controller.recording.Session;
import kick.controller.units.Distance;
import kick.controller.workout.Runner;
import kick.ui.text.Words;

/** How long it takes to list and open runs in a history of many. */
final class HistoryBench {
    private static final Instant FIRST = Instant.parse("2000-01-01T18:05:00Z");
    private static final int USUAL_LIST = 20;
    private static final int OPENED = 200;
    private static final int LISTED = 20;

    private final Session session;
    private final int runs;

    /** @param runs so many, made of one whole run on a simulated treadmill */
    HistoryBench(Runner runner, int runs) {
        this.session = Session.of(BenchRecord.of(runner));
        this.runs = runs;
    }

    private interface Work {
        void done() throws HistoryException;
    }

    /**
     * Makes a history in {@code folder} and measures it.
     *
     * @param keep whether it stays there
     */
    void measure(Path folder, boolean keep, PrintWriter out) throws IOException, HistoryException {
        var place = Files.createTempDirectory(folder, "kick-bench");
        var file = new DataFolder(place).history();
        try {
            BenchTimes.head(out, "%d runs of %s".formatted(runs, Words.clock(session.elapsed())));
            fill(file, out);
            read(file, out);
            out.printf(Locale.ROOT, "The file has %.2f MB for each run.%n", Files.size(file) / 1e6 / runs);
            if (keep) out.println("Kept: kick history --data " + place);
        } finally {
            if (!keep) delete(place);
        }
        out.flush();
    }

    private void fill(Path file, PrintWriter out) throws HistoryException {
        long[] kept = new long[runs];
        try (var history = History.open(file)) {
            for (int i = 0; i < runs; i++) {
                var run = run(i);
                kept[i] = time(() -> history.keep(run));
            }
        }
        BenchTimes.row(out, "keep one", kept);
    }

    /** One a day, none as far as another. */
    private Session run(int i) {
        var longer = Distance.metres(session.distance().metres() * (0.9 + 0.2 * i / runs));
        var run = Calibration.to(longer, session).applied(session);
        return new Session(run.id() + "-" + i, FIRST.plus(i, ChronoUnit.DAYS), run.zone(), run.plan(),
                run.machine(), run.runner(), run.laps(), run.samples(), run.pauses(), run.events(),
                run.ending());
    }

    /** Each time as a program that has just been started does it. */
    private void read(Path file, PrintWriter out) throws HistoryException {
        var random = new Random(1);
        row(file, out, "list the latest " + USUAL_LIST, LISTED,
                history -> history.list(Filter.ALL.atMost(USUAL_LIST)));
        row(file, out, "list all", LISTED, history -> history.list(Filter.ALL));
        row(file, out, "open one", OPENED, history -> history.session(1 + random.nextInt(runs)));
        row(file, out, "best", LISTED, history -> history.bests(Filter.ALL));
    }

    private interface Question {
        void ask(History history) throws HistoryException;
    }

    private static void row(Path file, PrintWriter out, String what, int times, Question question)
            throws HistoryException {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) nanos[i] = time(() -> {
            try (var history = History.open(file)) {
                question.ask(history);
            }
        });
        BenchTimes.row(out, what, nanos);
    }

    private static long time(Work work) throws HistoryException {
        long from = System.nanoTime();
        work.done();
        return System.nanoTime() - from;
    }

    private static void delete(Path place) throws IOException {
        try (var files = Files.list(place)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(place);
    }
}
