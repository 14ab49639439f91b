package kick.controller.bluez;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;

import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.gatt.Obstacle;
import kick.controller.gatt.Sighting;
import kick.controller.gatt.Sighting.Presence;

class ScanTest {
    private static final UUID FITNESS = UUID.fromString("00001826-0000-1000-8000-00805f9b34fb");
    private static final UUID BATTERY = UUID.fromString("0000180f-0000-1000-8000-00805f9b34fb");
    private static final String HCI0 = "/org/bluez/hci0";

    private final LinkedBlockingQueue<Sighting> seen = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Obstacle> hindered = new LinkedBlockingQueue<>();
    private PrivateBus bus;
    private Scene scene;

    @BeforeEach void begin() {
        bus = new PrivateBus();
        scene = new Scene(bus);
    }

    @AfterEach void end() {
        scene.close();
        bus.close();
    }

    private Scan scan(String adapter) {
        return scan(scene.bluez, adapter);
    }

    private Scan scan(Bluez bluez, String adapter) {
        return bluez.scan(adapter, new Scan.Wanted(Set.of(FITNESS)), seen::add, hindered::add);
    }

    private FakePeripheral device(String address, String name) {
        return new FakePeripheral(scene.daemon, "hci0", address, name, Belt.STILL);
    }

    private Sighting sighting() {
        return Scene.next(seen);
    }

    @Test void aTreadmillInReachIsSeenWithNameAddressSignalAndWhatItOffers() {
        scan("");
        scene.daemon.asked("StartDiscovery");
        device(Scene.TREADMILL, "Home treadmill").advertise(FITNESS, BATTERY);
        var sighting = sighting();
        assertThat(sighting.adapter()).isEqualTo("hci0");
        assertThat(sighting.address()).isEqualTo(Scene.TREADMILL);
        assertThat(sighting.name()).isEqualTo("Home treadmill");
        assertThat(sighting.rssi()).isEqualTo(-60);
        assertThat(sighting.services()).containsExactlyInAnyOrder(FITNESS, BATTERY);
        assertThat(sighting.presence()).isEqualTo(Presence.HEARD);
    }

    @Test void serviceDataComesAsItIsOnTheAir() {
        scan("");
        var treadmill = device(Scene.TREADMILL, "Home treadmill");
        treadmill.advertise(FITNESS);
        assertThat(sighting().serviceData()).isEmpty();
        var data = Map.of(FITNESS.toString(), new Variant<>(new byte[]{1, 1, 0}, "ay"));
        scene.daemon.set(treadmill.path(), Device1.NAME, "ServiceData", new Variant<>(data, "a{sv}"));
        assertThat(sighting().serviceData().get(FITNESS)).containsExactly(1, 1, 0);
    }

    @Test void whatTheAdapterRemembersAndIsConnectedToIsSeenToo() {
        var old = device("D2:15:0A:00:00:01", "Old");
        old.advertise(FITNESS);
        scene.daemon.forget(old.path(), Device1.NAME, "RSSI");
        var connected = device("D2:15:0A:00:00:02", "Taken");
        connected.advertise(FITNESS);
        connected.connect();
        scan("");
        assertThat(sighting().presence()).isEqualTo(Presence.REMEMBERED);
        assertThat(sighting().presence()).isEqualTo(Presence.CONNECTED);
    }

    @Test void aDeviceThatShowsUpWhileObjectsAreListedIsNotMissed() {
        scan("");
        scene.daemon.asked("StartDiscovery");
        var held = new LinkedBlockingQueue<BusPeer.Request>();
        scene.daemon.answer("GetManagedObjects", held::add);
        var lateSeen = new LinkedBlockingQueue<Sighting>();
        var late = Bluez.on(bus.address());
        try (late) {
            late.scan("", new Scan.Wanted(Set.of(FITNESS)), lateSeen::add, hindered::add);
            var listing = Scene.next(held);
            listing.answer("a{oa{sa{sv}}}", scene.daemon.managed());
            device(Scene.TREADMILL, "Home treadmill").advertise(FITNESS);
            assertThat(Scene.next(lateSeen).name()).isEqualTo("Home treadmill");
        }
    }

    @Test void whatDoesNotOfferTheServiceIsNotTold() {
        scan("");
        device("D2:15:0A:00:00:01", "Headphones").advertise(BATTERY);
        device("D2:15:0A:00:00:02", "Home treadmill").advertise(FITNESS);
        assertThat(sighting().name()).isEqualTo("Home treadmill");
    }

    @Test void aTreadmillWithoutANameHasAnEmptyOneAndNamesCannotPlayTricks() {
        scan("");
        device("D2:15:0A:00:00:01", "").advertise(FITNESS);
        assertThat(sighting().name()).isEmpty();
        device("D2:15:0A:00:00:02", "\u001b[31mBelt\r\n\u202e" + "x".repeat(300)).advertise(FITNESS);
        assertThat(sighting().name()).startsWith("[31mBelt x").hasSize(64);
    }

    @Test void onlyLowEnergyIsListenedToAndOnlyTheServiceIsAskedFor() {
        scan("");
        var filter = Values.dictionary(scene.daemon.asked("SetDiscoveryFilter").argument(0));
        assertThat(filter).containsEntry("Transport", "le").containsEntry("DuplicateData", true);
        assertThat(Values.names(filter.get("UUIDs"))).containsExactly(FITNESS.toString());
    }

    @Test void aScanThatIsClosedEndsTheSearch() {
        var scan = scan("");
        scene.daemon.asked("StartDiscovery");
        scan.close();
        scene.daemon.asked("StopDiscovery");
    }

    @Test void aScanGoesOnWhenTheAdapterComesBack() {
        scan("");
        scene.daemon.asked("StartDiscovery");
        scene.daemon.remove(HCI0);
        assertThat(Scene.next(hindered)).isEqualTo(Obstacle.NO_ADAPTER);
        scene.daemon.adapter("hci0");
        scene.daemon.asked("StartDiscovery");
    }

    @Test void aScanGoesOnWhenTheDaemonComesBack() {
        scan("");
        scene.daemon.asked("StartDiscovery");
        scene.daemon.close();
        assertThat(Scene.next(hindered)).isEqualTo(Obstacle.NO_DAEMON);
        scene.daemon = new FakeBluez(bus.address());
        scene.daemon.adapter("hci0");
        scene.daemon.asked("StartDiscovery");
    }

    @Test void theAdapterThatWasAskedForIsUsedAndNoOther() {
        scene.daemon.adapter("hci1");
        scan("hci1");
        assertThat(scene.daemon.asked("StartDiscovery").path()).isEqualTo("/org/bluez/hci1");
        scan("hci7");
        assertThat(Scene.next(hindered)).isEqualTo(Obstacle.NO_ADAPTER);
    }

    @Test void anAdapterThatIsOffIsToldAndItsComingOnIsSeen() {
        scene.daemon.set(HCI0, Adapter1.NAME, "Powered", new Variant<>(false));
        scan("");
        assertThat(Scene.next(hindered)).isEqualTo(Obstacle.ADAPTER_OFF);
        scene.daemon.set(HCI0, Adapter1.NAME, "Powered", new Variant<>(true));
        scene.daemon.asked("StartDiscovery");
    }

    @Test void aSwitchThatBlocksTheRadioIsTold(@TempDir Path switches) throws IOException {
        var folder = Files.createDirectory(switches.resolve("rfkill0"));
        Files.writeString(folder.resolve("type"), "bluetooth\n");
        Files.writeString(folder.resolve("soft"), "1\n");
        Files.writeString(folder.resolve("hard"), "0\n");
        scene.daemon.set(HCI0, Adapter1.NAME, "Powered", new Variant<>(false));
        try (var blocked = Bluez.on(bus.address(), switches, Limits.USUAL)) {
            scan(blocked, "");
            assertThat(Scene.next(hindered)).isEqualTo(Obstacle.ADAPTER_BLOCKED);
        }
    }

    @Test void aBusThatIsNotThereIsTold(@TempDir Path nowhere) {
        try (var none = Bluez.on("unix:path=" + nowhere.resolve("bus"))) {
            scan(none, "");
            assertThat(Scene.next(hindered)).isEqualTo(Obstacle.NO_BUS);
        }
    }

    @Test void aBusThatForbidsBluetoothIsTold() {
        try (var strict = new PrivateBus(
                "<policy context=\"default\"><deny send_destination=\"org.bluez\"/></policy>");
                var daemon = new FakeBluez(strict.address());
                var bluez = Bluez.on(strict.address())) {
            assertThat(daemon.allAsked()).isEmpty();
            scan(bluez, "");
            assertThat(Scene.next(hindered)).isEqualTo(Obstacle.NOT_PERMITTED);
        }
    }

    @Test void whatAnotherProgramSaysInTheDaemonsPlaceIsNotBelieved() {
        scan("");
        scene.daemon.asked("StartDiscovery");
        try (var stranger = new BusPeer(bus.address(), "not.bluez", _ -> {})) {
            stranger.signal("/", "org.freedesktop.DBus.ObjectManager", "InterfacesRemoved", "oas",
                    new org.freedesktop.dbus.DBusPath(HCI0), new String[]{Adapter1.NAME});
            scene.settle();
            device(Scene.TREADMILL, "Home treadmill").advertise(FITNESS);
            assertThat(sighting().name()).isEqualTo("Home treadmill");
            assertThat(hindered).isEmpty();
        }
    }
}
