package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.sheet.SheetSchema;

/** Workout files as a person uses them on the command line. */
class WorkoutFilesTest {
    private static final String ZWO = """
            <workout_file><name>Short &amp; sharp</name><sportType>run</sportType><workout>
            <Warmup Duration="300" PowerLow="0.6" PowerHigh="0.8" pace="1"/>
            <IntervalsT Repeat="3" OnDuration="100" OffDuration="100" OnPower="1" OffPower="0.6" pace="1"/>
            </workout></workout_file>
            """;

    @TempDir
    private Path folder = Path.of("");
    private String out = "";
    private String err = "";

    @Test void aNewWorkoutCanBeCheckedShownRunAndListed() {
        assertThat(own("new", "tuesday-hills")).isZero();
        assertThat(kick("check", folder.resolve("tuesday-hills.yaml").toString())).isZero();
        assertThat(own("check", "tuesday-hills")).isZero();
        assertThat(own("show", "tuesday-hills")).isZero();
        assertThat(out).contains("My intervals", "400 m");
        assertThat(own("workouts")).isZero();
        assertThat(out).contains("tuesday-hills  My intervals", "strides ");
        assertThat(own("run", "tuesday-hills", "--simulator", "--speedup", "max", "--json")).isZero();
        assertThat(out).contains("\"ending\":\"finished\"");
        assertThat(own("new", "tuesday-hills")).isEqualTo(ExitCodes.USAGE);
        assertThat(err)
                .contains("there is a workout of this name already; give it another name, or say --replace");
        assertThat(own("new", "tuesday-hills", "--replace", "--from", "intervals", "--set", "reps=3"))
                .isZero();
        assertThat(own("show", "tuesday-hills")).isZero();
        assertThat(out).contains("400 m 2/3");
    }

    @Test void aFileThatLeavesSomethingOpenDoesNotKeepOthersFromBeingChecked() throws IOException {
        var rows = Files.writeString(folder.resolve("rows.xml"),
                "<rows><row duration=\"00:10:00\" speed=\"9\" forcespeed=\"1\"/></rows>");
        var zwo = Files.writeString(folder.resolve("short.zwo"), ZWO);
        assertThat(kick("check", rows.toString(), zwo.toString(), "--lengths", "time"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(out).contains("say it with --units km/h|mph", zwo + ": good");
    }

    @Test void aFileWithMistakesIsToldLineByLine() throws IOException {
        var file = Files.writeString(folder.resolve("bad.yaml"), """
                title: Bad
                steps:
                  - work: 400
                    speed: E
                  - work: 400 m
                """);
        assertThat(kick("check", file.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(out.lines()).hasSize(2)
                .first()
                .asString()
                .startsWith(file + ":3:11: work: \"400\" cannot be used; write a time");
        assertThat(kick("run", file.toString(), "--simulator")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains(file + ":3:11: ", "(and 1 more: kick check tells all)");
        assertThat(own("workouts")).isZero();
        assertThat(out).contains("bad            cannot be used: kick check ");
    }

    @Test void aFileOfAnotherProgramIsImportedOnceItsLengthsAreTold() throws IOException {
        var file = Files.writeString(folder.resolve("sharp.zwo"), ZWO);
        assertThat(own("import", file.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err)
                .contains(file + ":1:1: it does not say whether its lengths are 0.9 km or 15 min altogether;"
                        + " say it with --lengths distance|time");
        assertThat(own("import", file.toString(), "--lengths", "metres")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("--lengths metres is no answer; it can be distance or time");
        assertThat(own("import", file.toString(), "--lengths", "distance")).isZero();
        assertThat(out).contains("Short & sharp: 7 steps, about ", "908 m", "Kept in ")
                .contains("kick show short-sharp");
        assertThat(own("show", "short-sharp")).isZero();
        assertThat(out).contains("work 3/3");
        assertThat(own("import", file.toString(), "--lengths", "distance")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("there is a workout of this name already");
        assertThat(out).as("what is said before anything is asked").isEmpty();
        assertThat(own("import", file.toString(), "--lengths", "distance", "--replace")).isZero();
        assertThat(own("show", "short-sharp", "--reps", "5")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("short-sharp is a file, in which nothing can be set");
    }

    @Test void aBuiltInSessionGoesToZwiftAndComesBack() {
        var file = folder.resolve("out.zwo");
        assertThat(own("export", "intervals", "--to", "zwo", "--out", file.toString())).isZero();
        assertThat(out).contains("Written: " + file, "Note: ");
        assertThat(own("export", "intervals", "--to", "zwo", "--out", file.toString()))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(own("show", file.toString())).isZero();
        assertThat(out).contains("400 m repeats", "pick-up");
    }

    @Test void aWorkoutIsWrittenForTheNextProgramAndWordsGoElsewhere() {
        var octets = new ByteArrayOutputStream();
        var usual = System.out;
        System.setOut(new PrintStream(octets));
        try {
            assertThat(own("export", "intervals", "--to", "zwo", "--out", "-")).isZero();
        } finally {
            System.setOut(usual);
        }
        assertThat(octets.toString(StandardCharsets.UTF_8)).startsWith("<?xml").endsWith("</workout_file>\n");
        assertThat(out).isEmpty();
        assertThat(err).startsWith("  Note: ");
    }

    @Test void whatIsReplacedIsReplacedWholeAndLeavesNothingBesideIt() throws IOException {
        var file = Files.writeString(folder.resolve("out.zwo"), "older");
        assertThat(own("export", "intervals", "--to", "zwo", "--out", file.toString(), "--replace")).isZero();
        assertThat(file).content().startsWith("<?xml");
        assertThat(folder.resolve("out.zwo.part")).doesNotExist();
    }

    @Test void whatIsNoWorkoutFileIsRefusedInASentence() throws IOException {
        var file = Files.writeString(folder.resolve("notes.doc"), "buy milk");
        assertThat(kick("show", file.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains(file + ": this is no kind of workout file that Kick reads; it can be");
        assertThat(kick("show", folder.resolve("none.zwo").toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("there is no such file");
        assertThat(kick("show", folder + "/")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("this is a folder");
        try (var large = new java.io.RandomAccessFile(folder.resolve("large.zwo").toFile(), "rw")) {
            large.setLength(10_000_001);
        }
        assertThat(kick("show", folder.resolve("large.zwo").toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("larger than 10 MB");
        assertThat(own("show", "no-such")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("there is no workout \"no-such\"");
    }

    @Test void theSchemaIsPrintedForEditors() {
        var octets = new ByteArrayOutputStream();
        var stream = new PrintWriter(octets, true, StandardCharsets.UTF_8);
        assertThat(Kick.commandLine().setOut(stream).execute("check", "--schema")).isZero();
        assertThat(octets.toString(StandardCharsets.UTF_8)).isEqualTo(SheetSchema.text());
    }

    @Test void withoutAFileThereIsNothingToCheck() {
        assertThat(kick("check")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("there is nothing to check; give it a file, such as kick check hills.zwo");
    }

    /** With the folder as that of the runner's own workouts. */
    private int own(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--workouts", folder.toString()));
        return kick(all.toArray(String[]::new));
    }

    private int kick(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        if (List.of("run", "show", "export").contains(arguments[0]))
            all.addAll(List.of("--runner", folder.resolve("runner.none").toString(), "--data",
                    folder + "/data"));
        var written = new StringWriter();
        var complaints = new StringWriter();
        int code = Kick.commandLine()
                .setOut(new PrintWriter(written, true))
                .setErr(new PrintWriter(complaints, true))
                .execute(all.toArray(String[]::new));
        out = written.toString();
        err = complaints.toString();
        return code;
    }
}
