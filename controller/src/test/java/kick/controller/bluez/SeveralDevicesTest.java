package kick.controller.bluez;

import static kick.controller.bluez.Belt.CONTROL;
import static kick.controller.bluez.Belt.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kick.controller.bluez.BusPeer.Request;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.gatt.Obstacle;

/** Several treadmills, and a strap beside one, on one adapter and on several. */
class SeveralDevicesTest {
    private static PrivateBus bus;

    private Scene scene;

    /** A device, our link to it, and what that has told. */
    private record Party(FakePeripheral device, BluezGatt gatt, LinkedBlockingQueue<GattEvent> heard) {
        GattEvent event() {
            return Scene.next(heard);
        }
    }

    @BeforeAll static void aBus() {
        bus = new PrivateBus();
    }

    @AfterAll static void noBus() {
        bus.close();
    }

    @BeforeEach void begin() {
        scene = new Scene(bus);
    }

    @AfterEach void end() {
        scene.close();
    }

    private Party treadmill(String adapter, int number) {
        var heard = new LinkedBlockingQueue<GattEvent>();
        var address = "D2:15:0A:00:00:%02X".formatted(number);
        return new Party(device(adapter, address), scene.bluez.gatt(adapter, address, heard::add), heard);
    }

    private Party strap() {
        var heard = new LinkedBlockingQueue<GattEvent>();
        var address = "D2:15:0A:00:00:FF";
        return new Party(device("hci0", address), scene.bluez.companion("hci0", address, heard::add), heard);
    }

    private FakePeripheral device(String adapter, String address) {
        var device = Belt.with(new FakePeripheral(scene.daemon, adapter, address, "Same name", Belt.STILL));
        device.advertise(Belt.FITNESS);
        scene.settle();
        return device;
    }

    private LinkedBlockingQueue<Request> heldConnects() {
        var held = new LinkedBlockingQueue<Request>();
        scene.daemon.answer("Connect", held::add);
        return held;
    }

    private static String deviceOf(Request request) {
        return request.path().substring(0, "/org/bluez/hci0/dev_D2_15_0A_00_00_00".length());
    }

    @Test void eachOfManyTreadmillsIsHeardAndCommandedByItself() {
        scene.daemon.adapter("hci1");
        var all = new ArrayList<Party>();
        for (int i = 0; i < 8; i++) all.add(treadmill("hci" + i % 2, i));
        all.forEach(each -> each.gatt.connect());
        for (var each : all) assertThat(each.event()).isInstanceOf(GattEvent.Connected.class);
        all.forEach(each -> each.gatt.subscribe(STATUS));
        for (var each : all) assertThat(each.event()).isEqualTo(new GattEvent.Subscribed(STATUS));
        for (int round = 0; round < 100; round++)
            for (int i = 0; i < 8; i++) all.get(i).device.say(STATUS, new byte[]{(byte) i, (byte) round});
        for (int i = 0; i < 8; i++)
            for (int round = 0; round < 100; round++)
                assertThat(((GattEvent.ValueChanged) all.get(i).event()).octets())
                        .containsExactly(i, round);
        all.get(5).gatt.write(CONTROL, new byte[]{8, 1});
        assertThat(deviceOf(scene.daemon.asked("WriteValue"))).isEqualTo(all.get(5).device.path());
        assertThat(all.get(5).event()).isEqualTo(new GattEvent.Written(CONTROL));
        scene.settle();
        assertThat(all).allMatch(each -> each.heard.isEmpty());
    }

    @Test void aLinkThatEndsTakesNoOtherWithIt() {
        var one = treadmill("hci0", 1);
        var two = treadmill("hci0", 2);
        for (var each : List.of(one, two)) {
            each.gatt.connect();
            assertThat(each.event()).isInstanceOf(GattEvent.Connected.class);
        }
        one.device.drop("org.bluez.Reason.Timeout");
        assertThat(one.event()).isEqualTo(new GattEvent.Disconnected(new GattFailure.LinkLost()));
        two.gatt.write(CONTROL, new byte[]{8, 1});
        assertThat(two.event()).isEqualTo(new GattEvent.Written(CONTROL));
    }

    @Test void anAdapterThatGoesTakesItsOwnTreadmillsOnly() {
        scene.daemon.adapter("hci1");
        var one = treadmill("hci0", 1);
        var two = treadmill("hci1", 2);
        for (var each : List.of(one, two)) {
            each.gatt.connect();
            assertThat(each.event()).isInstanceOf(GattEvent.Connected.class);
        }
        scene.daemon.remove("/org/bluez/hci1");
        assertThat(two.event()).isEqualTo(new GattEvent.Disconnected(
                new GattFailure.Unavailable(Obstacle.NO_ADAPTER, "hci1")));
        one.gatt.write(CONTROL, new byte[]{8, 1});
        assertThat(one.event()).isEqualTo(new GattEvent.Written(CONTROL));
    }

    @Test void aScanRestsWhileADeviceIsConnectedToAndGoesOnAfterwards() {
        var treadmill = treadmill("hci0", 1);
        scene.bluez.scan("", new Scan.Wanted(Set.of(Belt.FITNESS)), _ -> {}, _ -> {});
        scene.daemon.asked("StartDiscovery");
        var connects = heldConnects();
        treadmill.gatt.connect();
        scene.daemon.asked("StopDiscovery");
        var connect = Scene.next(connects);
        scene.settle();
        assertThat(scene.daemon.allAsked()).doesNotContain("StartDiscovery");
        scene.daemon.usually(connect);
        assertThat(treadmill.event()).isInstanceOf(GattEvent.Connected.class);
        scene.daemon.asked("StartDiscovery");
    }

    // --- a strap

    @Test void aStrapIsHeardBesideTheTreadmill() {
        var all = List.of(treadmill("hci0", 1), strap());
        for (var each : all) {
            each.gatt.connect();
            assertThat(each.event()).isInstanceOf(GattEvent.Connected.class);
            each.gatt.subscribe(STATUS);
            assertThat(each.event()).isEqualTo(new GattEvent.Subscribed(STATUS));
        }
        for (var each : all) each.device.say(STATUS, new byte[]{4});
        for (var each : all) assertThat(each.event()).isInstanceOf(GattEvent.ValueChanged.class);
    }

    @Test void aStrapThatIsBeingConnectedToGivesWayToATreadmill() {
        var treadmill = treadmill("hci0", 1);
        var strap = strap();
        var connects = heldConnects();
        strap.gatt.connect();
        assertThat(deviceOf(Scene.next(connects))).isEqualTo(strap.device.path());
        treadmill.gatt.connect();
        assertThat(strap.event()).isEqualTo(new GattEvent.ConnectFailed(new GattFailure.Aborted()));
        assertThat(deviceOf(scene.daemon.asked("Disconnect"))).isEqualTo(strap.device.path());
        var connect = Scene.next(connects);
        assertThat(deviceOf(connect)).isEqualTo(treadmill.device.path());
        strap.gatt.connect();
        scene.settle();
        assertThat(connects).isEmpty();
        scene.daemon.usually(connect);
        assertThat(treadmill.event()).isInstanceOf(GattEvent.Connected.class);
        scene.daemon.usually(Scene.next(connects));
        assertThat(strap.event()).isInstanceOf(GattEvent.Connected.class);
    }

    @Test void aTreadmillGoesBeforeAStrapThatWaitsLonger() {
        var first = treadmill("hci0", 1);
        var second = treadmill("hci0", 2);
        var strap = strap();
        var connects = heldConnects();
        first.gatt.connect();
        strap.gatt.connect();
        second.gatt.connect();
        for (var each : List.of(first, second, strap)) {
            var connect = Scene.next(connects);
            assertThat(deviceOf(connect)).isEqualTo(each.device.path());
            scene.daemon.usually(connect);
            assertThat(each.event()).isInstanceOf(GattEvent.Connected.class);
        }
    }
}
