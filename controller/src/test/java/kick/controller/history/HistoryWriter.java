package kick.controller.history;

import java.nio.file.Path;
import java.time.Instant;

/** A program of its own that puts sessions into a history, and takes every other one out again. */
final class HistoryWriter {
    static final int SESSIONS = 60;
    static final int SECONDS = 600;

    private HistoryWriter() {}

    /** @param args the history's file */
    public static void main(String[] args) throws HistoryException {
        for (int i = 0; i < SESSIONS; i++) {
            try (var history = History.open(Path.of(args[0]))) {
                var session = HistoryTest.session("session-" + i, Instant.EPOCH.plusSeconds(i), SECONDS);
                var kept = history.keep(session);
                if (i % 2 == 1) history.delete(kept.number());
            }
        }
    }
}
