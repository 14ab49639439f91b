package kick.ui.bench;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Bluetooth itself breaks down under a run, each time on a fresh bench. */
class BreakdownsOnTheBenchTest {
    @RegisterExtension
    private final Bench bench = new Bench();
    private Pair pair;

    /** One for all tests, because enrolling takes as long as the rest. */
    @TempDir
    private static Path home = Path.of("");

    @BeforeEach void begin() {
        pair = new Pair(bench, home);
    }

    @AfterEach void end() {
        pair.close();
    }

    @Test void aKilledBluetoothDaemonIsBackUnderTheRun() {
        comesBackAfter("kill-bluetoothd");
    }

    @Test void unpluggedControllersAreBackUnderTheRun() {
        comesBackAfter("replug");
    }

    @Test void theGuardianStopsTheBeltOfAControllerThatWasKilled() {
        var run = pair.atSpeed();
        run.kill();
        pair.stands();
    }

    private void comesBackAfter(String fault) {
        var run = pair.atSpeed();
        bench.fault(fault);
        run.next("lost link", line -> line.path("state").asString("").equals("lost"));
        run.next("pause");
        run.next("link again", line -> line.path("state").asString("").equals("ready"));
        pair.stop(run);
    }

    @Test void anAdapterThatIsSwitchedOffIsUsedAgainWhenItIsOn() {
        var run = pair.atSpeed();
        bench.fault("power-off", "hci0");
        run.next("lost link", line -> line.path("state").asString("").equals("lost"));
        bench.fault("power-on", "hci0");
        run.next("link again", line -> line.path("state").asString("").equals("ready"));
        pair.stop(run);
    }
}
