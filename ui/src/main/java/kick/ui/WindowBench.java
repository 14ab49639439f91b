package kick.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import kick.controller.workout.Runner;
import kick.ui.dashboard.Place;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;

/** Measures how quick the window is. */
final class WindowBench {
    private static final int STARTS = 5;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** Until the compiler has seen enough. */
    private static final int WARM_UP = 600;
    private static final int FRAMES = 2000;
    private static final Duration INTO_THE_RUN = Duration.ofMinutes(5);
    private static final double AT_60_HZ = 1e9 / 60;

    private WindowBench() {}

    /**
     * Measures in programs of their own, as the window alone is one.
     *
     * @param display whether on this computer's display; otherwise in memory
     */
    static void measure(boolean display, PrintWriter out) throws IOException, InterruptedException {
        var first = new Starts("To the first frame");
        var whole = new Starts("To the workouts");
        for (int i = 0; i < STARTS; i++) {
            long begun = System.nanoTime();
            try (var program = new Program(display, "first")) {
                first.note(i, begun, program);
                whole.note(i, begun, program);
            }
        }
        first.tell(out);
        whole.tell(out);
        try (var program = new Program(display, "frames")) {
            program.lines.lines().forEach(out::println);
        }
    }

    /** How long it took, and how much work, until a window that opens had come so far. */
    private record Starts(String title, long[] took, long[] worked) {
        Starts(String title) {
            this(title, new long[STARTS], new long[STARTS]);
        }

        void note(int start, long begun, Program program) throws IOException {
            worked[start] = Long.parseLong(program.line());
            took[start] = System.nanoTime() - begun;
        }

        void tell(PrintWriter out) {
            BenchTimes.head(out, title);
            BenchTimes.row(out, "by the clock", took);
            BenchTimes.row(out, "of work", worked);
        }
    }

    /** Java as it runs here, with another beginning, and with nothing remembered and nothing set. */
    private static final class Program implements AutoCloseable {
        private final Path folder = Files.createTempDirectory("kick-window");
        private final Process process;
        private final BufferedReader lines;

        Program(boolean display, String what) throws IOException {
            var here = Files.readString(Path.of("/proc/self/cmdline")).split("\0");
            List<String> command = new ArrayList<>(Stream.of(here)
                    .takeWhile(word -> !word.equals(Kick.class.getName()))
                    .toList());
            command.addAll(List.of(WindowBench.class.getName(), display ? "display" : "memory", what));
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            for (var home : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME"))
                builder.environment().put(home, folder.toString());
            process = builder.start();
            lines = process.inputReader();
        }

        String line() throws IOException {
            var line = lines.readLine();
            if (line == null) throw new IOException("the window could not be opened");
            return line;
        }

        @Override public void close() throws IOException {
            lines.close();
            process.onExit().join();
            delete(folder);
            if (process.exitValue() != 0) throw new IOException("the window could not be opened");
        }
    }

    /** @param args where, and what is measured */
    public static void main(String[] args) throws Exception {
        boolean inMemory = args[0].equals("memory");
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (args[1].equals("first")) first(inMemory, out);
        else frames(inMemory, out);
    }

    /**
     * Opens the window as Kick does, says how much work it was until it was there, and until the workouts were, in
     * nanoseconds, and closes it.
     */
    private static void first(boolean inMemory, PrintWriter out) {
        StillWindow.draw(inMemory);
        FirstFrame.ofNextWindow(window -> {
            work(out);
            FirstFrame.with(window, "#totals", () -> {
                work(out);
                FirstFrame.close(window);
            });
        });
        System.exit(new DashboardCommand().open(new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    private static void work(PrintWriter out) {
        out.println(ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos());
    }

    private static void frames(boolean inMemory, PrintWriter out) throws Exception {
        // frames come as fast as they are drawn, and not sixty times a second
        System.setProperty("javafx.animation.fullspeed", "true");
        var folder = Files.createTempDirectory("kick-window");
        try {
            StillWindow.begin(inMemory);
            try (var window = open(new DataFolder(folder))) {
                window.settle();
                frames(window, out);
            }
            Platform.exit();
        } finally {
            delete(folder);
        }
    }

    private static void frames(StillWindow window, PrintWriter out) throws Exception {
        window.begin("hill-sprints", Map.of());
        window.start();
        window.play(INTO_THE_RUN);
        frames(window, WARM_UP);
        var nanos = frames(window, FRAMES);
        BenchTimes.head(out, "A frame of the run");
        BenchTimes.row(out, WIDTH + " x " + HEIGHT, nanos);
        out.printf(Locale.ROOT, "  within 1/60 s: %.1f %%%n", share(nanos) * 100);
    }

    /** Goes through what the window needs, for the launcher's cache of loaded classes: opens it, runs, and closes it. */
    static void warmUp(DataFolder data) {
        StillWindow.draw(true);
        FirstFrame.ofNextWindow(
                window -> FirstFrame.with(window, "#totals", () -> Thread.ofPlatform().start(() -> {
                    try {
                        walkThrough(data);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    } finally {
                        Platform.runLater(() -> FirstFrame.close(window));
                    }
                })));
        Kick.commandLine()
                .execute("dashboard", "--data", data.path().toString(),
                        "--runner", data.path().resolve("runner.yaml").toString(),
                        "--workouts", data.path().resolve("workouts").toString());
    }

    private static void walkThrough(DataFolder data) throws Exception {
        try (var window = open(data)) {
            for (var place : Place.values()) {
                StillWindow.onToolkit(() -> {
                    window.dashboard().show(place);
                    return place;
                });
                window.settle();
            }
            window.begin("hill-sprints", Map.of());
            window.start();
            window.play(Duration.ofSeconds(30));
            window.settle();
        }
    }

    private static StillWindow open(DataFolder data) throws Exception {
        return StillWindow.open(data, Texts.in(Locale.ENGLISH), Theme.LIGHT, Runner.DEFAULT, WIDTH, HEIGHT);
    }

    /** From one frame to the next, in nanoseconds; a tenth of a second of the run goes by in each. */
    private static long[] frames(StillWindow window, int count) throws Exception {
        var nanos = new long[count];
        var done = new CountDownLatch(1);
        var timer = new AnimationTimer() {
            private int frame = -1;
            private long last;

            @Override public void handle(long time) {
                long now = System.nanoTime();
                if (frame >= 0 && frame < count) nanos[frame] = now - last;
                last = now;
                if (++frame == count) {
                    stop();
                    done.countDown();
                } else window.run().advance(Duration.ofMillis(100));
            }
        };
        StillWindow.onToolkit(() -> {
            timer.start();
            return timer;
        });
        done.await();
        return nanos;
    }

    private static double share(long[] nanos) {
        int quick = 0;
        for (long each : nanos) if (each <= AT_60_HZ) quick++;
        return quick / (double) nanos.length;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
