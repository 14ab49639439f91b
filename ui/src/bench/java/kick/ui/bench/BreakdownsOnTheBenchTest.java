package kick.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bluetooth itself breaks down under a run, each time on a fresh bench. */
class BreakdownsOnTheBenchTest {
    private Bench bench;
    private Pair pair;

    @TempDir
    private Path home = Path.of("");

    @BeforeEach void begin() {
        bench = Bench.fresh();
        pair = new Pair(bench, home);
    }

    @AfterEach void end() {
        pair.close();
        Bench.off();
    }

    @Test void aKilledBluetoothDaemonIsBackUnderTheRun() {
        comesBackAfter("kill-bluetoothd");
    }

    @Test void unpluggedControllersAreBackUnderTheRun() {
        comesBackAfter("replug");
    }

    private void comesBackAfter(String fault) {
        var run = atSpeed();
        bench.fault(fault);
        run.next("lost link", line -> line.path("state").asString("").equals("lost"));
        run.next("pause");
        run.next("link again", line -> line.path("state").asString("").equals("ready"));
        run.type("stop");
        pair.stands();
        assertThat(run.next("end").path("ending").asString()).isEqualTo("stopped-by-runner");
    }

    @Test void anAdapterThatIsSwitchedOffIsUsedAgainWhenItIsOn() {
        var run = atSpeed();
        bench.fault("power-off", "hci0");
        run.next("lost link", line -> line.path("state").asString("").equals("lost"));
        bench.fault("power-on", "hci0");
        run.next("link again", line -> line.path("state").asString("").equals("ready"));
        run.type("stop");
        pair.stands();
        assertThat(run.next("end").path("ending").asString()).isEqualTo("stopped-by-runner");
    }

    private Program atSpeed() {
        var run = pair.running(Workouts.STEADY);
        pair.goes(8);
        return run;
    }
}
