package kick.ui;

import static kick.ui.BluetoothScene.ADDRESS;
import static kick.ui.BluetoothScene.NAME;
import static kick.ui.BluetoothScene.step;
import static kick.ui.BluetoothScene.walk;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.simulator.ConsoleKey;
import kick.ui.dashboard.Garage;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Nearby;
import kick.ui.dashboard.Outcome;

/** The window's treadmills through a real D-Bus, a daemon of the test's own and a simulated treadmill behind it. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class BluetoothGarageTest {
    @TempDir
    private Path folder = Path.of("");
    private BluetoothScene scene;
    private BluetoothGarage garage;

    @BeforeEach void begin() {
        scene = new BluetoothScene(folder);
        garage = new BluetoothGarage(() -> scene.bluetooth, new DataFolder(folder), 1);
    }

    @AfterEach void end() {
        scene.close();
    }

    /** What an ear hears first. */
    private CompletableFuture<String> heard() {
        var first = new CompletableFuture<String>();
        var listening = garage.listen(new Garage.Ear() {
            @Override public void heard(Nearby nearby) {
                first.complete(nearby.title());
            }

            @Override public void hindered(String why) {
                first.complete(why);
            }
        });
        return first.whenComplete((_, _) -> listening.close());
    }

    private Machine enrolled() throws Exception {
        var end = new CompletableFuture<Machine>();
        var _ = garage.meet(new Nearby("Pad", ADDRESS, null), new Garage.Witness() {
            @Override public void read(String make, Treadmill reach) {
                scene.treadmill.hands(machine -> machine.press(ConsoleKey.START, scene.treadmill.now()));
            }

            @Override public void enrolled(Machine machine) {
                end.complete(machine);
            }

            @Override public void failed(String why) {
                end.completeExceptionally(new AssertionError(why));
            }
        });
        var machine = end.get(30, TimeUnit.SECONDS);
        scene.treadmill.hands(each -> each.press(ConsoleKey.STOP, scene.treadmill.now()));
        return machine;
    }

    @Test void aTreadmillInReachIsHeard() throws Exception {
        assertThat(heard().get(20, TimeUnit.SECONDS)).isEqualTo(NAME);
    }

    @Test void withoutAnAdapterTheReasonIsAFriendlySentence() throws Exception {
        scene.daemon.remove("/org/bluez/hci0");
        assertThat(heard().get(20, TimeUnit.SECONDS)).startsWith("there is no Bluetooth adapter");
    }

    @Test void oneThatWasEnrolledIsOfferedFirstTheNextTime() throws Exception {
        assertThat(garage.last(garage.machines()).simulated()).isTrue();
        var machine = enrolled();
        assertThat(scene.daemon.allAsked()).doesNotContain("WriteValue");
        garage.remember(machine);
        assertThat(garage.last(garage.machines()).id()).isEqualTo(ADDRESS);
        assertThat(garage.machines().getFirst().title()).isEqualTo("Pad");
    }

    @Test void theFirstSessionIsRememberedAndWhatIsRunInItIsNotKept() throws Exception {
        var machine = enrolled();
        assertThat(machine.commissioned()).isFalse();
        var audience = new Listener();
        audience.run = machine.rehearse(walk(step("one", 3, Duration.ofSeconds(6))), Runner.DEFAULT,
                audience);
        assertThat(audience.outcome.get(60, TimeUnit.SECONDS).record()).isNull();
        assertThat(folder.resolve("history.db")).doesNotExist();
        assertThat(garage.commissioned(machine).commissioned()).isTrue();
        assertThat(garage.machines().getFirst().commissioned()).isTrue();
    }

    @Test void aWholeRunGoesThroughTheBusToTheBeltAndIsKept() throws Exception {
        var machine = enrolled();
        var audience = new Listener();
        var run = machine.begin(walk(step("one", 3, Duration.ofSeconds(6))), Runner.DEFAULT, audience);
        audience.run = run;
        assertThat(run.awaitEnd(Duration.ofSeconds(60))).isTrue();
        var outcome = audience.outcome.get(10, TimeUnit.SECONDS);
        assertThat(outcome.notes()).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.FINISHED);
        assertThat(Objects.requireNonNull(outcome.record()).distance().metres()).isGreaterThan(3);
    }

    /** Starts the belt as soon as it is ready and stands, as a runner would; gives signs of life. */
    private static final class Listener implements kick.ui.dashboard.Audience {
        private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        private volatile kick.ui.dashboard.@Nullable Run run;

        @Override public void hears(Snapshot now, List<ControllerEvent> news) {
            var going = run;
            if (going == null) return;
            going.renew();
            if (now.ready() && now.phase() instanceof Phase.Ready) going.ask(new Input.Start());
        }

        @Override public void ended(Outcome how) {
            outcome.complete(how);
        }
    }
}
