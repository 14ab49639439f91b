package kick.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own on a true terminal, which script(1) makes. */
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class TerminalTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_Z = "\u001a";

    @TempDir
    private Path folder = Path.of("");
    private final StringBuilder screen = new StringBuilder();
    private @Nullable Process process;

    @AfterEach void nothingIsLeftRunning() {
        if (process != null) process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    @Test void aRunEndsByItselfWithoutAnotherKey() throws Exception {
        kick("run", "hill-sprints", "--simulator", "--speedup", "max");
        see("Enter starts");
        press("\r");
        assertThat(exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(screen).contains("hill 5/5", "Done.");
    }

    @Test void ctrlCStopsTheBeltFirstHoweverOftenItIsPressed() throws Exception {
        kick("run", "hill-sprints", "--simulator", "--speedup", "20");
        see("Enter starts");
        press("\r");
        see("Now warm-up");
        press(CTRL_Z);
        press(CTRL_C);
        see("Stopping");
        press(CTRL_C);
        assertThat(exitCode()).isEqualTo(ExitCodes.STOPPED);
        assertThat(screen).contains("Stopped.");
    }

    private void kick(String... args) throws IOException {
        assertThat(SCRIPT).as("script(1), of Debian's package bsdutils, makes the terminal").isExecutable();
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = java + " --enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path")
                + "' kick.ui.Kick " + String.join(" ", args);
        // tests that a script has put into the background ignore Ctrl-C, and so would what they start
        var builder = new ProcessBuilder("env", "--default-signal=INT", SCRIPT.toString(), "-qec",
                "stty cols 100 rows 30; exec " + command, "/dev/null");
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("TERM", "xterm");
        builder.environment().put("SHELL", "/bin/sh");
        process = builder.redirectErrorStream(true).start();
    }

    private void see(String words) throws IOException {
        while (screen.indexOf(words) < 0) assertThat(readMore()).as(screen.toString()).isTrue();
    }

    private boolean readMore() throws IOException {
        var octets = new byte[4096];
        int count = running().getInputStream().read(octets);
        if (count > 0) screen.append(new String(octets, 0, count, UTF_8));
        return count > 0;
    }

    private void press(String keys) throws IOException {
        running().getOutputStream().write(keys.getBytes(UTF_8));
        running().getOutputStream().flush();
    }

    private int exitCode() throws IOException, InterruptedException {
        while (readMore());
        return running().waitFor();
    }

    private Process running() {
        assertThat(process).isNotNull();
        return process;
    }
}
