package kick.controller.bluez;

import static kick.controller.bluez.Belt.CONTROL;
import static kick.controller.bluez.Belt.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.gatt.Obstacle;

/** The bus, the daemon and the adapter go and come back, while the belt runs on. */
class RecoveryTest {
    private static final String HCI0 = "/org/bluez/hci0";

    private PrivateBus bus;
    private Scene scene;
    private FakePeripheral treadmill;
    private BluezGatt gatt;

    @BeforeEach void begin() {
        bus = new PrivateBus();
        scene = new Scene(bus);
        treadmill = Belt.in(scene);
        treadmill.advertise(Belt.FITNESS);
        gatt = scene.gatt();
        connected();
    }

    @AfterEach void end() {
        scene.close();
        bus.close();
    }

    private void connected() {
        gatt.connect();
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
        gatt.subscribe(STATUS);
        assertThat(scene.event()).isEqualTo(new GattEvent.Subscribed(STATUS));
    }

    private void isCutOffBy(Obstacle obstacle) {
        assertThat(scene.event())
                .isEqualTo(new GattEvent.Disconnected(new GattFailure.Unavailable(obstacle, "")));
    }

    private void aNewDaemon() {
        scene.daemon = new FakeBluez(bus.address());
        scene.daemon.adapter("hci0");
        treadmill = Belt.in(scene);
    }

    /** Everything works again, and nothing is left of before. */
    private void isWholeAgain() {
        connected();
        treadmill.say(STATUS, new byte[]{4});
        assertThat(scene.event()).isInstanceOf(GattEvent.ValueChanged.class);
        gatt.write(CONTROL, new byte[]{0});
        assertThat(scene.event()).isEqualTo(new GattEvent.Written(CONTROL));
        assertThat(scene.events()).isEmpty();
    }

    @Test void aDaemonThatDiesEndsTheLinkAndItsReturnMakesANewOnePossible() {
        scene.daemon.close();
        isCutOffBy(Obstacle.NO_DAEMON);
        gatt.connect();
        assertThat(scene.event())
                .isEqualTo(new GattEvent.ConnectFailed(new GattFailure.Unavailable(Obstacle.NO_DAEMON, "")));
        aNewDaemon();
        treadmill.advertise(Belt.FITNESS);
        isListed();
        isWholeAgain();
    }

    /** A connection attempt is answered at once while there is no daemon; so wait until it is known. */
    private void isListed() {
        scene.daemon.asked("GetManagedObjects");
        scene.settle();
    }

    @Test void aLinkThatOutlivedTheDaemonIsTakenUpAgainWithNewSubscriptions() {
        scene.daemon.close();
        isCutOffBy(Obstacle.NO_DAEMON);
        aNewDaemon();
        treadmill.advertise(Belt.FITNESS);
        treadmill.connect();
        treadmill.resolve();
        scene.daemon.answer("Connect",
                request -> request.refuse("org.bluez.Error.AlreadyConnected", "Already Connected"));
        isListed();
        isWholeAgain();
    }

    @Test void aWriteUnderWayWhenTheDaemonDiesIsNotHeardOfAgain() {
        scene.daemon.answer("WriteValue", _ -> {});
        gatt.write(CONTROL, new byte[]{7});
        scene.daemon.asked("WriteValue");
        scene.daemon.close();
        GattEvent event = scene.event();
        // the bus may answer for the dead daemon before it says that it is dead
        if (event instanceof GattEvent.WriteFailed) event = scene.event();
        assertThat(event).isInstanceOf(GattEvent.Disconnected.class);
        aNewDaemon();
        isListed();
        assertThat(scene.events()).isEmpty();
    }

    @Test void aBusThatDiesEndsTheLinkAndItsReturnMakesANewOnePossible() {
        bus.kill();
        isCutOffBy(Obstacle.NO_BUS);
        bus.start();
        aNewDaemon();
        treadmill.advertise(Belt.FITNESS);
        isListed();
        isWholeAgain();
    }

    @Test void anAdapterThatIsPulledOutEndsTheLinkAndItsReturnMakesANewOnePossible() {
        scene.daemon.remove(HCI0);
        isCutOffBy(Obstacle.NO_ADAPTER);
        scene.daemon.adapter("hci0");
        treadmill.advertise(Belt.FITNESS);
        scene.settle();
        isWholeAgain();
    }

    @Test void anAdapterThatIsSwitchedOffAndOnIsUsedAgain() {
        scene.daemon.set(HCI0, Adapter1.NAME, "Powered", new Variant<>(false));
        isCutOffBy(Obstacle.ADAPTER_OFF);
        treadmill.drop("org.bluez.Reason.Local");
        scene.daemon.set(HCI0, Adapter1.NAME, "Powered", new Variant<>(true));
        scene.settle();
        isWholeAgain();
    }

    @Test void aDaemonThatIsSlowAfterItsReturnIsWaitedFor() {
        scene.daemon.close();
        isCutOffBy(Obstacle.NO_DAEMON);
        aNewDaemon();
        isListed();
        gatt.connect();
        scene.daemon.asked("StartDiscovery");
        treadmill.advertise(Belt.FITNESS);
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }
}
