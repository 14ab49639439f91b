package kick.ui.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program in a process of its own that tells JSON lines and takes lines. */
final class Program implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LAST = 25;

    private final Process process;
    private final PrintWriter in;
    private final Thread reader;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<JsonNode> told = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private Program(ProcessBuilder builder) {
        try {
            process = builder.redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        reader = Thread.ofPlatform().daemon().start(() -> listen(out));
    }

    private void listen(BufferedReader out) {
        try {
            out.lines().forEach(lines::add);
        } catch (UncheckedIOException _) {
            // closed, because the program was ended
        }
    }

    /** Kick as it is installed, with its folders below {@code home}. */
    static Program kick(Bench bench, Path home, String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-cp",
                "target/kick.jar:target/lib/*",
                "kick.ui.Kick"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", bench.address());
        for (var folder : List.of("DATA", "CONFIG", "STATE"))
            builder.environment().put("XDG_" + folder + "_HOME", home.resolve(folder).toString());
        return new Program(builder);
    }

    /** One of the programs that share nothing with Kick. */
    static Program foreign(String... words) {
        var command = new ArrayList<>(List.of(Bench.script("foreign/run").toString()));
        command.addAll(List.of(words));
        return new Program(new ProcessBuilder(command));
    }

    void type(String line) {
        in.println(line);
    }

    /** The next event that is so; those before it are passed over. */
    JsonNode next(String what, Predicate<JsonNode> is) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < end) {
                var line = lines.poll(100, TimeUnit.MILLISECONDS);
                if (line == null && !process.isAlive() && lines.isEmpty()) break;
                if (line == null) continue;
                var event = take(line);
                if (event != null && is.test(event)) return event;
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError(
                "no " + what + (process.isAlive() ? "" : " before its end") + "; the last it said:\n"
                        + String.join("\n", said.subList(Math.max(0, said.size() - LAST), said.size())));
    }

    private @Nullable JsonNode take(String line) {
        said.add(line);
        if (!line.startsWith("{")) return null;
        var event = JSON.readTree(line);
        told.add(event);
        return event;
    }

    /** What it has said by now is past. */
    void catchUp() {
        for (var line = lines.poll(); line != null; line = lines.poll()) take(line);
    }

    /** The next event of this name. */
    JsonNode next(String event) {
        return next(event, line -> line.path("event").asString("").equals(event));
    }

    /** All that it has told by now. */
    List<JsonNode> told() {
        catchUp();
        return told;
    }

    List<JsonNode> told(String event) {
        return told().stream().filter(line -> line.path("event").asString("").equals(event)).toList();
    }

    /** Its exit code, once it has ended by itself. */
    int end() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new AssertionError("it does not end");
            reader.join(Duration.ofSeconds(10)); // not for ever: a child of its own may keep the pipe open
            catchUp();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return process.exitValue();
    }

    /** As when the computer runs out of memory: it cannot do anything about it. */
    void kill() {
        process.destroyForcibly();
    }

    String said() {
        return String.join("\n", said);
    }

    @Override public void close() {
        in.close();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
