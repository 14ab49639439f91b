package kick.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Programs that share nothing with Kick: another language, another D-Bus library, another belt. */
class ForeignersOnTheBenchTest {
    @RegisterExtension
    private static final Bench BENCH = new Bench();

    @TempDir
    private Path home = Path.of("");

    @Test void aForeignAppFindsReadsAndDrivesOurTreadmill() {
        try (var treadmill = Pair.serving(BENCH, home, 1)) {
            treadmill.next("on-air");
            try (var app = Program.foreign("client", "BENCH 1", "--adapter", "hci0")) {
                app.next("done");
                assertThat(app.end()).isZero();
                assertThat(app.told("data")).hasSizeGreaterThan(10);
            }
        }
    }

    @Test void kickDrivesAForeignTreadmill() {
        // at an address of which BlueZ has not kept another treadmill's table
        var foreign = Program.foreign("treadmill", "--adapter", "hci3", "--name", "FOREIGN");
        try (var pair = new Pair(BENCH, home, 2, foreign); var run = pair.running(Workouts.HILLS)) {
            var report = run.next("report");
            assertThat(report.path("ending").asString()).isEqualTo("finished");
            assertThat(run.told("lap")).hasSize(6).allMatch(lap -> lap.path("completed").asBoolean());
        }
    }

    @Test void anErrorOfTheAttributeProtocolIsToldByItsNumber() {
        var foreign = Program.foreign("treadmill", "--adapter", "hci3", "--name", "FOREIGN", "--refuses",
                "0x81");
        try (var pair = new Pair(BENCH, home, 2, foreign); var run = pair.ready(Workouts.HILLS)) {
            run.type("start");
            var refused = run.next("refusal", line -> {
                if (line.path("event").asString("").equals("not-now")) run.type("start");
                return line.path("event").asString("").equals("access");
            });
            assertThat(refused.path("to").asString()).isEqualTo("write");
            assertThat(refused.path("characteristic").asString())
                    .isEqualTo("fitness-machine-control-point");
            assertThat(refused.path("why").asString()).isEqualTo("ATT error 0x81");
        }
    }
}
