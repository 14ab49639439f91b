package kick.controller.guardian;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The controller's end of the pipe: starts a guardian, and beats for as long as the thread that decides is alive. The
 * guardian is in a session of its own and deaf to the signals that end a program, so that it outlives whatever ends
 * the controller. One that has died, or has stepped back after it acted, is replaced.
 *
 * <p>{@link #beat} may be called from any thread and never waits; the pipe has a thread of its own, and a guardian that
 * does not read cannot hold up anything.
 */
public final class Heart implements AutoCloseable {
    private static final Duration BEAT = Duration.ofMillis(250);
    private static final int MOST_STARTS = 5;
    /** Small, and soon awake; with so small a heap the launcher's cache of classes makes it no quicker. */
    private static final List<String> FRUGAL = List.of("-XX:+UseSerialGC", "-Xmx32m", "-Xss512k",
            "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=16m", "-Xshare:auto");

    /**
     * The machine to be guarded.
     *
     * @param bus address of the bus where BlueZ is
     * @param adapter such as {@code hci1}; empty for the first one
     */
    public record Machine(String bus, String adapter, String address) {}

    private final List<String> command;
    private final Consumer<String> trouble;
    private final AtomicReference<@Nullable Pulse> fresh = new AtomicReference<>();
    private final Thread thread;
    private @Nullable Process guardian;
    private @Nullable Writer pipe;
    private int starts;
    private volatile boolean inCharge;
    private volatile boolean over;

    private Heart(List<String> command, Consumer<String> trouble) {
        this.command = command;
        this.trouble = trouble;
        this.thread = Thread.ofPlatform().daemon().name("heart").unstarted(this::live);
    }

    /**
     * Starts a guardian.
     *
     * @param folder where guardians keep their log, and say who has the watch
     * @param trouble hears a sentence when there is no guardian and there should be one; on the heart's thread
     */
    public static Heart start(Machine machine, Path folder, Consumer<String> trouble) {
        var heart = new Heart(command(machine, folder), trouble);
        heart.thread.start();
        return heart;
    }

    /** {@code $XDG_STATE_HOME/kick}, or the same under {@code .local/state} (XDG Base Directory Specification). */
    public static Path usualFolder(Map<String, String> environment, Path home) {
        var state = Path.of(environment.getOrDefault("XDG_STATE_HOME", ""));
        return (state.isAbsolute() ? state : home.resolve(".local/state")).resolve("kick");
    }

    private static List<String> command(Machine machine, Path folder) {
        var command = new ArrayList<>(List.of("setsid", "sh", "-c", "trap '' HUP INT QUIT TERM; exec \"$@\"",
                "guardian", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FRUGAL);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Guardian.class.getName(),
                machine.bus(), machine.adapter(), machine.address(), folder.toString()));
        return command;
    }

    /** A sign of life. */
    public void beat(Pulse pulse) {
        inCharge = pulse.inCharge();
        fresh.set(pulse);
    }

    /** Ends the watch; where the belt may still be moving, that is left to the guardian. */
    @Override public void close() {
        over = true;
        LockSupport.unpark(thread);
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    // --- its thread ------------------------------------------------------------------------------------------

    private void live() {
        while (!over && exists()) {
            var pulse = fresh.getAndSet(null);
            if (pulse != null) say(pulse.line());
            LockSupport.parkNanos(BEAT.toNanos());
        }
        if (!inCharge) say(Guardian.FAREWELL);
        part();
    }

    /** There is a guardian, or a new one is started. */
    private boolean exists() {
        if (guardian != null && guardian.isAlive()) return true;
        part();
        if (starts++ == MOST_STARTS) {
            trouble.accept("no guardian stays alive; if Kick dies now, the belt runs on");
            return false;
        }
        try {
            guardian = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            pipe = guardian.outputWriter(StandardCharsets.US_ASCII);
            return true;
        } catch (IOException e) {
            trouble.accept(
                    "there is no guardian (" + e.getMessage() + "); if Kick dies now, the belt runs on");
            return false;
        }
    }

    private void say(String line) {
        if (pipe == null) return;
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException _) {
            // it has died, which is noticed next time
        }
    }

    private void part() {
        try {
            if (pipe != null) pipe.close();
            if (guardian != null && over && !inCharge) guardian.waitFor(4, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException _) {
            // it is on its own now
        }
        pipe = null;
    }
}
