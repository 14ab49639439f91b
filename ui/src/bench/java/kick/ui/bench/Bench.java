package kick.ui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The virtual machine of {@code simulator/bench}: hci0 and hci1 see each other, and so do hci2 and hci3. A fresh one is
 * started for each test class that registers this in a static field, and for each test where the field is not static;
 * whatever has happened to the one before.
 */
final class Bench implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final Path SCRIPTS = Path.of("../simulator/bench").toAbsolutePath().normalize();

    private boolean shared;
    private String address = "";

    @Override public void beforeAll(ExtensionContext context) throws IOException {
        shared = true;
        start();
    }

    @Override public void beforeEach(ExtensionContext context) throws IOException {
        if (!shared) start();
    }

    @Override public void afterEach(ExtensionContext context) {
        if (!shared) run("stop");
    }

    @Override public void afterAll(ExtensionContext context) {
        run("stop");
    }

    private void start() throws IOException {
        run("start", "-r", "-n", "4");
        address = Files.readString(SCRIPTS.resolveSibling("target/bench/address")).strip();
    }

    /** Of its bus. */
    String address() {
        return address;
    }

    /** Something breaks; {@code simulator/bench/fault} tells what there is. */
    void fault(String... what) {
        var words = new ArrayList<>(List.of("fault"));
        words.addAll(Arrays.asList(what));
        run(words.toArray(String[]::new));
    }

    static Path script(String name) {
        return SCRIPTS.resolve(name);
    }

    private static void run(String... words) {
        try {
            var command = new ArrayList<>(List.of(words));
            command.set(0, script(words[0]).toString());
            var log = Files.createTempFile("kick-bench", ".log");
            int code = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            var said = Files.readString(log, StandardCharsets.UTF_8);
            Files.delete(log);
            if (code != 0)
                throw new AssertionError(String.join(" ", command) + " ended with " + code + ":\n" + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
