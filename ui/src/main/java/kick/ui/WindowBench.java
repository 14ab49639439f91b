package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
        var took = new long[STARTS];
        var worked = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            var words = program(display, "first").getFirst().split(" ");
            took[i] = Long.parseLong(words[0]);
            worked[i] = Long.parseLong(words[1]);
        }
        BenchTimes.head(out, "To the first frame");
        BenchTimes.row(out, "by the clock", took);
        BenchTimes.row(out, "of work", worked);
        program(display, "frames").forEach(out::println);
    }

    /** What such a program prints: Java as it runs here, with another beginning. */
    private static List<String> program(boolean display, String what)
            throws IOException, InterruptedException {
        var here = Files.readString(Path.of("/proc/self/cmdline")).split("\0");
        List<String> command = new ArrayList<>(Stream.of(here)
                .takeWhile(word -> !word.equals(Kick.class.getName()))
                .toList());
        command.addAll(List.of(WindowBench.class.getName(), display ? "display" : "memory", what));
        var program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = program.inputReader()) {
            var all = lines.lines().toList();
            if (program.waitFor() != 0 || all.isEmpty())
                throw new IOException("the window could not be opened");
            return all;
        }
    }

    /** @param args where, and what is measured */
    public static void main(String[] args) throws Exception {
        // frames come as fast as they are drawn, and not sixty times a second
        if (args[1].equals("frames")) System.setProperty("javafx.animation.fullspeed", "true");
        var folder = Files.createTempDirectory("kick-window");
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try {
            StillWindow.begin(args[0].equals("memory"));
            try (var window = open(new DataFolder(folder))) {
                window.settle();
                if (args[1].equals("frames")) frames(window, out);
                else printFirstFrame(out);
            }
            Platform.exit();
        } finally {
            delete(folder);
        }
    }

    /** In nanoseconds: what has gone by since the program was begun, and what the processors have worked for it. */
    private static void printFirstFrame(PrintWriter out) {
        var program = ProcessHandle.current().info();
        out.println(Duration.between(program.startInstant().orElseThrow(), Instant.now()).toNanos() + " "
                + program.totalCpuDuration().orElseThrow().toNanos());
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

    /** Goes through what the window needs, for the launcher's cache of loaded classes. */
    static void warmUp(DataFolder data) throws Exception {
        StillWindow.begin(true);
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
        Platform.exit();
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
