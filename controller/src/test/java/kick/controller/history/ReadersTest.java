package kick.controller.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.journal.Processes;

/** What others read while a process puts sessions in and takes them out. */
class ReadersTest {
    @TempDir
    private Path folder = Path.of("");

    @Test void whoReadsWhileAnotherProcessWritesSeesWholeSessions() throws Exception {
        var file = folder.resolve("history.db");
        var writer = new ProcessBuilder(Processes.of(HistoryWriter.class, file.toString())).inheritIO()
                .start();
        int opened = 0;
        try (var one = History.open(file); var other = History.open(file)) {
            while (writer.isAlive()) {
                for (var run : one.list(Filter.ALL.atMost(2))) {
                    var session = other.session(run.number());
                    session.ifPresent(s -> {
                        assertThat(s.samples()).hasSize(HistoryWriter.SECONDS);
                        assertThat(s.laps()).hasSize(HistoryWriter.SECONDS / 60);
                        assertThat(s.pauses()).hasSize(HistoryWriter.SECONDS / 60);
                    });
                    if (session.isPresent()) opened++;
                }
            }
            assertThat(writer.exitValue()).isZero();
            assertThat(one.list(Filter.ALL)).hasSize(HistoryWriter.SESSIONS / 2);
        } finally {
            writer.destroy();
        }
        assertThat(opened).as("sessions that were read meanwhile").isPositive();
    }
}
