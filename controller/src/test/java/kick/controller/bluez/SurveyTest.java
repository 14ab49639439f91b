package kick.controller.bluez;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;

import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.gatt.Obstacle;
import kick.controller.gatt.Sighting;
import kick.controller.gatt.Sighting.Presence;

class SurveyTest {
    private static PrivateBus bus;
    private Scene scene;

    @BeforeAll static void aBus() {
        bus = new PrivateBus();
    }

    @AfterAll static void noBus() {
        bus.close();
    }

    @BeforeEach void begin() {
        scene = new Scene(bus, Scene.SHORT);
    }

    @AfterEach void end() {
        scene.close();
    }

    private Survey survey(String adapter) {
        return Scene.await(Survey.take(scene.bluez, adapter));
    }

    @Test void everyAdapterIsThereAndTheFirstThatIsOnIsUsed() {
        scene.daemon.adapter("hci1");
        scene.daemon.set("/org/bluez/hci0", Adapter1.NAME, "Powered", new Variant<>(false));
        scene.settle();
        var survey = survey("");
        assertThat(survey.obstacle()).isNull();
        assertThat(survey.adapters()).extracting(Survey.Adapter::name, Survey.Adapter::obstacle)
                .containsExactly(tuple("hci0", Obstacle.ADAPTER_OFF),
                        tuple("hci1", null));
        assertThat(requireNonNull(survey.used()).name()).isEqualTo("hci1");
    }

    @Test void theAdapterThatWasAskedForCountsAndNoOther() {
        assertThat(survey("hci7").obstacle()).isEqualTo(Obstacle.NO_ADAPTER);
        assertThat(survey("hci7").used()).isNull();
        assertThat(survey("hci0").obstacle()).isNull();
    }

    @Test void theAdapterTellsTheVersionOfTheDaemon() {
        assertThat(requireNonNull(survey("").used()).version()).isNull();
        scene.daemon.set("/org/bluez/hci0", Adapter1.NAME, "Modalias",
                new Variant<>("usb:v1D6Bp0246d0542"));
        scene.settle();
        assertThat(requireNonNull(survey("").used()).version()).hasToString("5.66");
        scene.daemon.set("/org/bluez/hci0", Adapter1.NAME, "Modalias",
                new Variant<>("bluetooth:v05ACp0001d0101"));
        scene.settle();
        assertThat(requireNonNull(survey("").used()).version()).isNull();
    }

    @Test void devicesAreThoseThatTheAdapterHasMet() {
        var treadmill = Belt.in(scene);
        treadmill.advertise(Belt.FITNESS);
        treadmill.connect();
        scene.settle();
        assertThat(survey("").devices()).extracting(Sighting::address, Sighting::presence)
                .containsExactly(
                        tuple(Scene.TREADMILL, Presence.CONNECTED));
    }

    @Test void aDaemonThatIsNotThereIsTheObstacle() {
        scene.daemon.close();
        scene.settle();
        assertThat(survey("").obstacle()).isEqualTo(Obstacle.NO_DAEMON);
    }

    @Test void aBusThatIsNotThereIsTheObstacle(@TempDir Path nowhere) {
        try (var none = Bluez.on("unix:path=" + nowhere.resolve("bus"))) {
            assertThat(Scene.await(Survey.take(none, "")).obstacle()).isEqualTo(Obstacle.NO_BUS);
        }
    }

    @Test void aDaemonThatNeverAnswersIsTheObstacleUntilItDoes() {
        scene.daemon.close();
        scene.daemon = new FakeBluez(bus.address());
        scene.daemon.answer("GetManagedObjects", _ -> {});
        try (var waiting = Bluez.on(bus.address(), Path.of("no-such-folder"), Scene.SHORT)) {
            assertThat(Scene.await(Survey.take(waiting, "")).obstacle()).isEqualTo(Obstacle.SILENT_DAEMON);
            var hindered = new LinkedBlockingQueue<Obstacle>();
            waiting.scan("", new Scan.Wanted(Set.of(Belt.FITNESS)), _ -> {}, hindered::add);
            assertThat(Scene.next(hindered)).isEqualTo(Obstacle.SILENT_DAEMON);
            scene.daemon.answer("GetManagedObjects",
                    request -> request.answer("a{oa{sa{sv}}}", scene.daemon.managed()));
            assertThat(Scene.next(hindered)).isEqualTo(Obstacle.NO_ADAPTER);
        }
    }

    @Test void aBusThatTakesConnectionsAndSaysNothingIsTheObstacle(@TempDir Path folder) throws IOException {
        var address = UnixDomainSocketAddress.of(folder.resolve("bus"));
        try (var silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
                var waiting = Bluez.on("unix:path=" + address, Path.of("no-such-folder"), Scene.SHORT)) {
            assertThat(Scene.await(Survey.take(waiting, "")).obstacle()).isEqualTo(Obstacle.NO_BUS);
            assertThat(silent.isOpen()).isTrue();
        }
    }
}
