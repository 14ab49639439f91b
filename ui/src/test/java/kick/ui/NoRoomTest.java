package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program in a process of its own that keeps its runs, in a namespace where it may mount one, on a file system with
 * room for half a run.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class NoRoomTest {
    private static final List<String> ALONE = System.getProperty("user.name").equals("root")
            ? List.of("unshare", "-m")
            : List.of("unshare", "-r", "-m");

    @TempDir
    private Path folder = Path.of("");
    private Path disk = folder;
    private String said = "";

    @BeforeEach void disk() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(start(alone("true")) == 0,
                "this system lets nobody but root mount a file system: no disk runs full here");
    }

    @Test void s18ARunForWhichRoomNeverComesIsToldOfAndKeptElsewhere() throws Exception {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        assertThat(start(alone("run", "hill-sprints", elsewhere, "--plain")))
                .isEqualTo(ExitCodes.NOT_KEPT);
        assertThat(said).containsOnlyOnce("This run cannot be saved (no space left on device): make room.")
                .contains("hill 5/5", "Done.",
                        "could not be written to its journal either (no space left on device). All of it is in "
                                + elsewhere);
        assertThat(start(kick("history", "list", elsewhere))).isZero();
        assertThat(said).contains("was not yet in the history. Saved: kick history show 1.", "Hill sprints");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test void s18WhereNothingHasRoomItIsSaidHowMuchIsSafe() throws Exception {
        assertThat(start(alone("run", "hill-sprints", disk, "--json"))).isEqualTo(ExitCodes.NOT_KEPT);
        assertThat(said)
                .containsOnlyOnce(
                        "\"event\":\"record\",\"state\":\"stuck\",\"why\":\"no space left on device\"}")
                .contains("\"event\":\"end\",\"ending\":\"finished\"", "\"run\":null")
                .containsPattern("could not be kept \\(no space left on device\\): only the first"
                        + " \\d+:\\d\\d of \\d+:\\d\\d are safe, in " + disk);
    }

    private List<String> alone(String... words) {
        return alone(List.of(words));
    }

    private List<String> alone(String command, String what, Path temporary, String how) {
        return alone(kick(command, what, temporary, "--simulator", "--speedup", "300", how));
    }

    /** After a file system of its own was mounted that has little room. */
    private List<String> alone(List<String> command) {
        List<String> all = new ArrayList<>(ALONE);
        all.addAll(List.of("sh", "-c", "mount -t tmpfs -o size=200k none '" + disk + "' && exec \"$@\"",
                "sh"));
        all.addAll(command);
        return all;
    }

    private List<String> kick(String command, String what, Path temporary, String... options) {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Duser.home=" + disk, "-Djava.io.tmpdir=" + temporary,
                "-Dorg.sqlite.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"),
                Kick.class.getName(), command, what));
        all.addAll(List.of(options));
        all.addAll(List.of("--data", disk.resolve("data").toString()));
        return all;
    }

    private int start(List<String> command) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().remove("XDG_RUNTIME_DIR");
        int code = builder.start().waitFor();
        said = Files.readString(out, StandardCharsets.UTF_8);
        return code;
    }
}
