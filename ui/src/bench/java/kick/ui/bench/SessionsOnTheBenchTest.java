package kick.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** Whole sessions, from the scan to the kept run. */
class SessionsOnTheBenchTest {
    @RegisterExtension
    private static final Bench BENCH = new Bench();

    @TempDir
    private Path home = Path.of("");

    @Test void hillSprintsRunWholeAndAreKeptWhole() throws IOException {
        try (var pair = new Pair(BENCH, home); var run = pair.running(Workouts.HILLS)) {
            var report = run.next("report");
            assertThat(run.end()).isZero();
            assertThat(report.path("ending").asString()).isEqualTo("finished");
            assertThat(run.told("lap")).hasSize(6).allMatch(lap -> lap.path("completed").asBoolean());
            assertThat(pair.metres())
                    .isCloseTo(report.path("metres").asDouble(), within(6.0));
            everyRequestIsAnsweredBeforeTheNext(pair.treadmill().told());

            var file = home.resolve("run.csv");
            try (var export = pair.kick("history", "export", "1", "--to", "csv", "--out", file.toString())) {
                int code = export.end();
                assertThat(code).as(export.said()).isZero();
            }
            var seconds = report.path("seconds").asDouble();
            assertThat(Files.readAllLines(file).size()).isGreaterThan((int) seconds - 3);
        }
    }

    @Test void fourHundredsEndAfterTheirMetresOfBelt() {
        try (var pair = new Pair(BENCH, home); var run = pair.running(Workouts.QUARTERS)) {
            var report = run.next("report");
            assertThat(report.path("ending").asString()).isEqualTo("finished");
            assertThat(report.path("reps")).hasSize(2)
                    .allSatisfy(rep -> assertThat(rep.path("metres").asDouble()).isCloseTo(40, within(1.0)));
            assertThat(pair.metres())
                    .isCloseTo(report.path("metres").asDouble(), within(6.0));
        }
    }

    @Test void aScanNamesTheTreadmillInReach() {
        try (var treadmill = Pair.serving(BENCH, home, 1)) {
            var address = treadmill.next("on-air").path("address").asString();
            try (var scan = Program.kick(BENCH, home, "scan", "--adapter", "hci0", "--json")) {
                var seen = scan.next("treadmill", line -> line.path("address").asString("").equals(address));
                assertThat(seen.path("name").asString()).isEqualTo("BENCH 1");
                assertThat(seen.path("treadmill").asBoolean()).isTrue();
            }
        }
    }

    @Test void twoTreadmillsRunAtOnce() throws IOException {
        var other = Files.createDirectory(home.resolve("other"));
        try (var one = new Pair(BENCH, home);
                var two = new Pair(BENCH, other, 2, Pair.serving(BENCH, other, 3));
                var here = one.running(Workouts.QUARTERS);
                var there = two.running(Workouts.HILLS)) {
            assertThat(here.next("report").path("ending").asString()).isEqualTo("finished");
            assertThat(there.next("report").path("ending").asString()).isEqualTo("finished");
            everyRequestIsAnsweredBeforeTheNext(one.treadmill().told());
            everyRequestIsAnsweredBeforeTheNext(two.treadmill().told());
        }
    }

    private static void everyRequestIsAnsweredBeforeTheNext(List<JsonNode> told) {
        var order = told.stream()
                .map(line -> line.path("event").asString(""))
                .filter(event -> event.equals("wrote") || event.equals("answered"))
                .toList();
        assertThat(order).hasSizeGreaterThan(10);
        for (int i = 0; i < order.size(); i++)
            assertThat(order.get(i)).as("event %d of %s", i, order)
                    .isEqualTo(i % 2 == 0 ? "wrote" : "answered");
    }
}
