package kick.ui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The virtual machine of {@code simulator/bench}: hci0 and hci1 see each other, and so do hci2 and hci3. A fresh one is
 * started for each test class that registers this in a static field, and for each test where the field is not static;
 * whatever has happened to the one before.
 *
 * <p>A test that fails is tried again, on a fresh one, only where the virtual machine itself broke down under it.
 */
final class Bench
        implements
            BeforeAllCallback,
            BeforeEachCallback,
            AfterEachCallback,
            AfterAllCallback,
            TestExecutionExceptionHandler,
            LifecycleMethodExecutionExceptionHandler {
    private static final Path SCRIPTS = Path.of("../simulator/bench").toAbsolutePath().normalize();
    /** What failed while the virtual machine was well, and so fails for good. */
    private static final Map<String, Throwable> FAILED = new ConcurrentHashMap<>();

    private boolean shared;
    private String address = "";

    @Override public void beforeAll(ExtensionContext context) throws IOException {
        shared = true;
        start();
    }

    @Override public void beforeEach(ExtensionContext context) throws IOException {
        var before = FAILED.get(context.getUniqueId());
        if (before != null) throw new AssertionError("failed before, on a bench that was well", before);
        if (!shared) start();
        else must("well", "mark");
    }

    @Override public void handleBeforeEachMethodExecutionException(ExtensionContext context,
            Throwable failure)
            throws Throwable {
        throw examined(context, failure);
    }

    @Override public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        throw examined(context, failure);
    }

    @Override public void handleTestExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        throw examined(context, failure);
    }

    private static Throwable examined(ExtensionContext context, Throwable failure) {
        var guest = run("well");
        failure.addSuppressed(new AssertionError("what the guest says:\n" + guest.said));
        if (guest.code == 0) FAILED.put(context.getUniqueId(), failure);
        return failure;
    }

    @Override public void afterEach(ExtensionContext context) {
        if (!shared) must("stop");
    }

    @Override public void afterAll(ExtensionContext context) {
        must("stop");
    }

    private void start() throws IOException {
        must("start", "-r", "-n", "4");
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
        must(words.toArray(String[]::new));
    }

    static Path script(String name) {
        return SCRIPTS.resolve(name);
    }

    private static void must(String... words) {
        var ended = run(words);
        if (ended.code != 0)
            throw new AssertionError(
                    String.join(" ", words) + " ended with " + ended.code + ":\n" + ended.said);
    }

    private record Ended(int code, String said) {}

    private static Ended run(String... words) {
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
            return new Ended(code, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
