package kick.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** A treadmill on the air, and a runner beside it to whom it belongs. */
final class Pair implements AutoCloseable {
    private static final double AT_REST = 0.01;

    private final Bench bench;
    private final Path home;
    private final String adapter;
    private final Program treadmill;
    private final String address;
    private final List<Program> runs = new ArrayList<>();

    /** On hci0 and hci1. */
    Pair(Bench bench, Path home, String... options) {
        this(bench, home, 0, serving(bench, home, 1, options));
    }

    /**
     * @param home of the runner, where the treadmill is enrolled if none has been there
     * @param first the runner's adapter; the treadmill's is the next
     */
    Pair(Bench bench, Path home, int first, Program treadmill) {
        this.bench = bench;
        this.home = home;
        this.adapter = "hci" + first;
        this.treadmill = treadmill;
        this.address = treadmill.next("advertisement", line -> line.has("address"))
                .path("address")
                .asString();
        if (!Files.isDirectory(home.resolve("DATA/kick/machines"))) enrol();
    }

    private void enrol() {
        try (var enrolling = kick("enrol", "--sure", "--adapter", adapter, address)) {
            int code = enrolling.end();
            assertThat(code).as(enrolling.said()).isZero();
        }
    }

    static Program serving(Bench bench, Path home, int adapter, String... options) {
        var words = new ArrayList<>(List.of("simulator", "serve", "--json", "--adapter", "hci" + adapter,
                "--name", "BENCH " + adapter));
        words.addAll(List.of(options));
        if (!words.contains("--profile")) words.addAll(List.of("--profile", "club"));
        return Program.kick(bench, home, words.toArray(String[]::new));
    }

    Program kick(String... words) {
        return Program.kick(bench, home, words);
    }

    Program treadmill() {
        return treadmill;
    }

    /** A run that waits for its start. */
    Program ready(String workout) {
        try {
            var file = home.resolve("workout.yaml");
            Files.writeString(file, workout);
            var run = kick("run", file.toString(), "--treadmill", address, "--adapter", adapter, "--json");
            runs.add(run);
            run.next("link that is ready", line -> line.path("state").asString("").equals("ready"));
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run whose belt moves. */
    Program running(String workout) {
        var run = ready(workout);
        run.type("start");
        run.next("start", line -> {
            if (line.path("event").asString("").equals("not-now")) run.type("start");
            return line.path("phase").asString("").equals("running");
        });
        return run;
    }

    /** A run for as long as anybody needs, whose belt has come to its 8 km/h. */
    Program atSpeed() {
        var run = running(Workouts.STEADY);
        goes(8);
        return run;
    }

    /** The runner ends the run; then the belt stands. */
    void stop(Program run) {
        run.type("stop");
        stands();
        assertThat(run.next("end").path("ending").asString()).isEqualTo("stopped-by-runner");
    }

    /** Waits until the belt truly stands. */
    JsonNode stands() {
        treadmill.catchUp();
        return treadmill.next("belt at rest", line -> line.path("event").asString("").equals("belt")
                && line.path("kmh").asDouble() < AT_REST);
    }

    /** How far the belt has truly run. */
    double metres() {
        stands();
        return treadmill.told("belt")
                .stream()
                .mapToDouble(line -> line.path("metres").asDouble())
                .max()
                .orElse(0);
    }

    /** Waits until the belt truly has this speed. */
    JsonNode goes(double kmh) {
        treadmill.catchUp();
        return treadmill.next("belt at " + kmh + " km/h",
                line -> line.path("event").asString("").equals("belt")
                        && Math.abs(line.path("kmh").asDouble() - kmh) < 0.11);
    }

    @Override public void close() {
        runs.forEach(Program::close);
        treadmill.close();
    }
}
