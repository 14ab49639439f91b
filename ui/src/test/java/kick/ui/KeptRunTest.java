package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.actuation.Response;
import kick.controller.history.Filter;
import kick.controller.history.History;
import kick.controller.history.HistoryException;
import kick.controller.recording.Entry;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Place;
import kick.controller.recording.Sample;
import kick.controller.recording.Setting;
import kick.controller.recording.Stage;
import kick.controller.units.Distance;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;

/** Every run is kept, whatever ends it. */
class KeptRunTest {
    @TempDir
    private Path folder = Path.of("");
    private DataFolder data = new DataFolder(folder);
    private String out = "";
    private String err = "";

    @BeforeEach void place() {
        data = new DataFolder(folder.resolve("data"));
    }

    @Test void aRunIsInTheHistoryWithWhatWasLearned() throws IOException, HistoryException {
        assertThat(run()).isZero();
        assertThat(out).contains("Done.", "Kept as run 1: kick history show 1");
        try (var history = History.open(data.history())) {
            var session = history.session(1).orElseThrow();
            assertThat(session.isInterrupted()).isFalse();
            assertThat(session.laps()).hasSameSizeAs(session.plan().steps());
            assertThat(session.machine().simulated()).isTrue();
            assertThat(session.machine().learned().isLearned()).isTrue();
        }
        assertThat(data.journals().folder()).isEmptyDirectory();
    }

    @Test void aRunThatBrokeOffIsSavedAtTheNextStart() throws Exception {
        breakOff(1394);
        assertThat(run()).isZero();
        assertThat(err).contains("Your run of ", "was interrupted at 23:14. Saved: kick history show 1.");
        assertThat(out).contains("Kept as run 2");
        assertThat(run()).isZero();
        assertThat(err).isEmpty();
        try (var history = History.open(data.history())) {
            assertThat(history.list(Filter.ALL)).hasSize(3);
        }
    }

    @Test void whereTheHistoryCannotBeUsedTheRunIsSafeInItsJournal() throws IOException {
        Files.createDirectories(data.path());
        Files.writeString(data.history(), "no database".repeat(1000));
        assertThat(run()).isZero();
        assertThat(err).contains("is damaged", "This run is safe in ");
        Files.delete(data.history());
        assertThat(run()).isZero();
        assertThat(err).contains("was not yet in the history. Saved: kick history show 1.");
    }

    /** The journal of a program that is no more. */
    private void breakOff(int seconds) throws IOException {
        var start = Clock.systemUTC().instant();
        var plan = Workouts.BUILT_IN.named("strides")
                .workout(java.util.Map.of(), Runner.DEFAULT)
                .planFor(Runner.DEFAULT);
        var machine = new MachineRecord("Home", "", "", "", true, Response.UNKNOWN);
        try (var journal = data.journals().begin()) {
            journal.accept(new Entry.Began("20261122-180503-127", start, ZoneOffset.UTC, plan, machine,
                    Runner.DEFAULT));
            for (int s = 1; s <= seconds; s++)
                journal.accept(new Entry.Second(second(Duration.ofSeconds(s))));
            assertThat(journal.finish(Duration.ofSeconds(20))).isTrue();
        }
    }

    private static Sample second(Duration at) {
        var distance = Distance.metres(2.5 * at.toSeconds());
        return new Sample(at, Stage.RUNNING, Setting.NONE, Setting.NONE, Setting.NONE,
                new Place(0, false, at, distance), at, distance, Distance.ZERO, null, null);
    }

    @Test void whatWasKeptIsListedShownExportedAndDeleted() throws IOException {
        run();
        assertThat(kick("history")).isZero();
        assertThat(out).contains("    1  ", "Hill sprints", "simulated");
        assertThat(kick("history", "show", "last")).isZero();
        assertThat(out).contains("hill 5/5", "At target for nine tenths or more: 5 of 5.",
                "All but the last: ");
        assertThat(out.lines()).allMatch(line -> line.length() <= 80);
        var file = folder.resolve("run.fit");
        assertThat(kick("history", "export", "1", "--out", file.toString())).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(kick("history", "export", "1", "--out", file.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("is there already");
        assertThat(kick("history", "best", "--simulated")).isZero();
        assertThat(out).contains("400 m", "run 1, ");
        assertThat(kick("history", "delete", "1")).as("unasked").isEqualTo(ExitCodes.STOPPED);
        assertThat(kick("history", "delete", "1", "--yes")).isZero();
        assertThat(kick("history", "show", "1")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("there is no run \"1\"; kick history lists them");
    }

    private int run() throws IOException {
        var quick = folder.resolve("quick.yaml");
        Files.writeString(quick, "race: 5 km in 20:00\nleft-alone-speed: 12 km/h\n");
        return kick("run", "hill-sprints", "--simulator", "--speedup", "max", "--plain", "--runner",
                quick.toString());
    }

    private int kick(String... words) {
        var o = new StringWriter();
        var e = new StringWriter();
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.path().toString()));
        int code = Kick.commandLine()
                .setOut(new PrintWriter(o, true))
                .setErr(new PrintWriter(e, true))
                .execute(all.toArray(String[]::new));
        out = o.toString();
        err = e.toString();
        return code;
    }
}
