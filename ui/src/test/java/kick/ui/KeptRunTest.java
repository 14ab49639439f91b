package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.actuation.Response;
import kick.controller.engine.Ending;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        assertThat(out).contains("Done.", "Kept as run 1 in " + data.history(),
                "kick history show 1 --data " + data.path(), "kick history export 1 --data " + data.path());
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

    @Test void aDamagedLineIsTold() throws IOException {
        var journal = breakOff(1394);
        var octets = Files.readAllBytes(journal);
        octets[octets.length / 2] ^= 1;
        Files.write(journal, octets);
        assertThat(run()).isZero();
        assertThat(err).contains("Saved: kick history show 1. 1 line of its record was damaged.");
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

    @ParameterizedTest
    @CsvSource({"--json,60", "--plain,14"}) void aRunWhoseReaderHasEndedIsStoppedAndKept(
            String how, int lines) throws Exception {
        var gone = new PrintWriter(new Pipe(lines), true, StandardCharsets.UTF_8);
        var e = new StringWriter();
        int code = Kick.commandLine()
                .setOut(gone)
                .setErr(new PrintWriter(e, true))
                .execute("run", "hill-sprints", "--simulator", "--speedup", "max", how, "--data",
                        data.path().toString());
        assertThat(code).isEqualTo(ExitCodes.STOPPED);
        assertThat(e.toString()).contains("has ended, so the belt was stopped. Kept as run 1.");
        try (var history = History.open(data.history())) {
            var run = history.list(Filter.ALL).getFirst();
            assertThat(run.ending()).isEqualTo(Ending.STOPPED_BY_RUNNER);
            assertThat(run.moving()).isLessThan(Duration.ofMinutes(10));
        }
    }

    /** Takes so many lines and is closed then, like that to {@code head}. */
    private static final class Pipe extends OutputStream {
        private int lines;

        Pipe(int lines) {
            this.lines = lines;
        }

        @Override public void write(int octet) throws IOException {
            if (lines == 0) throw new IOException("Broken pipe");
            if (octet == '\n') lines--;
        }
    }

    /** The journal of a program that is no more. */
    private Path breakOff(int seconds) throws IOException {
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
            return Objects.requireNonNull(journal.path());
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
        var alone = out;
        assertThat(kick("history", "list", "--workout", "hill-sprints")).isZero();
        assertThat(out).isEqualTo(alone);
        assertThat(kick("history", "list", "--workout", "strides")).isZero();
        assertThat(out).isEqualTo("There is no run of strides yet.\n");
        assertThat(kick("history", "--most", "0")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("--most takes a number from 1");
        assertThat(kick("history", "show", "last")).isZero();
        assertThat(out).contains("hill 5/5", "At target for nine tenths or more: 5 of 5.",
                "All but the last: ");
        assertThat(out.lines()).allMatch(line -> line.length() <= 80);
        assertThat(out).doesNotContain("recovery 1/5");
        assertThat(kick("history", "show", "last", "--laps")).isZero();
        assertThat(out).contains("recovery 1/5", "cool-down");
        var file = folder.resolve("run.fit");
        assertThat(kick("history", "export", "1", "--out", file.toString())).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(kick("history", "export", "1", "--out", file.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("is there already; say --out or --replace");
        assertThat(kick("history", "export", "1", "--out", file.toString(), "--replace")).isZero();
        assertThat(kick("history", "best")).isZero();
        assertThat(out).contains("There is no run of 400 m or more on a real treadmill yet");
        assertThat(kick("history", "best", "--simulated")).isZero();
        assertThat(out).contains("400 m", "run 1, ");
        assertThat(kick("history", "delete", "1")).as("unasked").isEqualTo(ExitCodes.STOPPED);
        assertThat(kick("history", "delete", "1", "--yes")).isZero();
        assertThat(kick("history", "show", "1")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("there is no run \"1\"; kick history lists them");
    }

    @Test void anExportedRunIsAsLongAsItsRunnerSays() throws IOException {
        run();
        var plain = exported();
        var corrected = exported("--distance", "4.5 km");
        assertThat(corrected.get("total").get("distance").doubleValue()).isEqualTo(4500);
        double factor = 4500 / plain.get("total").get("distance").doubleValue();
        assertThat(factor).isNotCloseTo(1, within(0.01));
        for (int i = 100; i < 1000; i += 100)
            for (var name : List.of("distance", "climb"))
                assertThat(corrected.get("samples").get(i).get(name).doubleValue()).as(name + " at " + i)
                        .isCloseTo(factor * plain.get("samples").get(i).get(name).doubleValue(),
                                within(0.002));
        assertThat(corrected.get("total").get("moving")).isEqualTo(plain.get("total").get("moving"));
        assertThat(kick("history", "export", "1", "--distance", "450 km")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("is no correction; see that it is right");
        assertThat(kick("history", "export", "1", "--distance", "long")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("write a distance such as 400 m, 5 km or 0.5 mi");
    }

    private JsonNode exported(String... options) throws IOException {
        var file = folder.resolve("run" + options.length + ".json");
        List<String> words = new ArrayList<>(
                List.of("history", "export", "1", "--to", "json", "--out", file.toString()));
        words.addAll(List.of(options));
        assertThat(kick(words.toArray(String[]::new))).isZero();
        return JsonMapper.shared().readTree(Files.readString(file));
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
