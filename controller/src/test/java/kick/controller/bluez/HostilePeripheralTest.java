package kick.controller.bluez;

import static kick.controller.bluez.Belt.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;

import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.gatt.Sighting;

/** Devices that are broken or mean harm: what they send reaches BlueZ, and from there Kick. */
class HostilePeripheralTest {
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
    }

    @AfterEach void end() {
        scene.close();
        bus.close();
    }

    private void connected() {
        gatt.connect();
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }

    private void subscribed() {
        gatt.subscribe(STATUS);
        assertThat(scene.event()).isEqualTo(new GattEvent.Subscribed(STATUS));
    }

    private void isAlive() {
        treadmill.say(STATUS, new byte[]{4});
        assertThat(scene.event()).isInstanceOf(GattEvent.ValueChanged.class);
    }

    @Test void anAttributeTableWithoutEndIsNotTaken() {
        for (int i = 0; i < 600; i++)
            treadmill.with(Belt.FITNESS, new UUID(i, i), "read");
        gatt.connect();
        assertThat(scene.event()).isInstanceOfSatisfying(GattEvent.ConnectFailed.class,
                failed -> assertThat(failed.reason()).isInstanceOf(GattFailure.Other.class));
        scene.daemon.asked("Disconnect");
    }

    @Test void ofTwoCharacteristicsWithOneUuidTheFirstCounts() {
        treadmill.with(Belt.FITNESS, STATUS, "notify");
        connected();
        subscribed();
        isAlive();
        assertThat(scene.events()).isEmpty();
    }

    @Test void characteristicsThatMakeNoSenseAreLeftOut() {
        scene.daemon.put(treadmill.path() + "/service00ff/char00ff", GattCharacteristic1.NAME,
                Map.of("UUID", new Variant<>("not a uuid"), "Flags", new Variant<>(7)));
        connected();
        subscribed();
        isAlive();
    }

    @Test void valuesThatAreNoOctetsAreNotHeard() {
        connected();
        subscribed();
        var path = treadmill.path(STATUS);
        scene.daemon.set(path, GattCharacteristic1.NAME, "Value", new Variant<>("seven"));
        scene.daemon.set(path, GattCharacteristic1.NAME, "Value", new Variant<>(7));
        isAlive();
        assertThat(scene.events()).isEmpty();
    }

    @Test void signalsThatAreNotAsTheyShouldBeAreNotHeard() {
        connected();
        subscribed();
        var properties = "org.freedesktop.DBus.Properties";
        scene.daemon.signal(treadmill.path(STATUS), properties, "PropertiesChanged", "s", "odd");
        scene.daemon.signal(treadmill.path(STATUS), properties, "PropertiesChanged", "iii", 1, 2, 3);
        scene.daemon.signal("/", "org.freedesktop.DBus.ObjectManager", "InterfacesAdded", "s", "odd");
        scene.daemon.signal("/", "org.freedesktop.DBus.ObjectManager", "InterfacesRemoved", "ss", "odd",
                "odd");
        isAlive();
    }

    @Test void aReadThatIsAnsweredWithoutAValueHasFailed() {
        connected();
        scene.daemon.answer("ReadValue", request -> request.answer(""));
        gatt.read(Belt.RANGE);
        assertThat(scene.event()).isInstanceOf(GattEvent.ReadFailed.class);
    }

    @Test void valuesAreWholeHoweverLongTheyAre() {
        connected();
        subscribed();
        byte[] longest = new byte[512];
        for (int i = 0; i < longest.length; i++) longest[i] = (byte) i;
        treadmill.say(STATUS, longest);
        treadmill.say(STATUS, new byte[0]);
        assertThat(((GattEvent.ValueChanged) scene.event()).octets()).isEqualTo(longest);
        assertThat(((GattEvent.ValueChanged) scene.event()).octets()).isEmpty();
    }

    @Test void aFloodOfNotificationsDoesNotHoldUpAStop() {
        connected();
        subscribed();
        for (int i = 0; i < 5_000; i++) treadmill.say(STATUS, new byte[]{1, (byte) i});
        gatt.write(Belt.CONTROL, new byte[]{8, 1});
        scene.daemon.asked("WriteValue");
    }

    @Test void aCrowdOfDevicesIsListedUpToALimit() {
        var tree = new Tree();
        for (int i = 0; i < Tree.LARGEST + 100; i++)
            tree.added("/org/bluez/hci0/dev_" + i, Map.of(Device1.NAME, Map.of()));
        assertThat(tree.below("/org/bluez", Device1.NAME)).hasSize(Tree.LARGEST);
    }

    @Test void aStrangerOfTheSameNameIsNotFollowed() {
        var stranger = Belt.with(new FakePeripheral(scene.daemon, "hci0", "D2:15:0A:00:66:66",
                "Home treadmill", Belt.STILL));
        stranger.advertise(Belt.FITNESS);
        scene.daemon.remove(treadmill.path());
        scene.settle();
        gatt.connect();
        scene.daemon.asked("StartDiscovery");
        stranger.advertise(Belt.FITNESS);
        scene.settle();
        assertThat(scene.daemon.allAsked()).doesNotContain("Connect");
        treadmill.advertise(Belt.FITNESS);
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
        assertThat(scene.daemon.asked("Connect").path()).isEqualTo(treadmill.path());
    }

    @Test void servicesThatAreTakenAwayEndTheLink() {
        connected();
        subscribed();
        scene.daemon.remove(treadmill.path(STATUS));
        assertThat(scene.event()).isEqualTo(
                new GattEvent.Disconnected(new GattFailure.Other("its services have changed")));
    }

    @Test void aDeviceThatComesAndGoesIsToldOfEachTime() {
        for (int i = 0; i < 50; i++) {
            connected();
            subscribed();
            treadmill.drop("org.bluez.Reason.Remote");
            assertThat(scene.event())
                    .isEqualTo(new GattEvent.Disconnected(new GattFailure.EndedByPeripheral()));
        }
        connected();
        subscribed();
        isAlive();
        assertThat(scene.events()).isEmpty();
    }

    @Test void whatADeviceSaysOfItselfCanBeAnything() {
        var path = treadmill.path();
        scene.daemon.set(path, Device1.NAME, "UUIDs", new Variant<>(7));
        scene.daemon.set(path, Device1.NAME, "Name", new Variant<>(7));
        scene.daemon.set(path, Device1.NAME, "RSSI", new Variant<>("loud"));
        scene.daemon.set(path, Device1.NAME, "ServiceData",
                new Variant<>(Map.of("no uuid", new Variant<>("no octets")), "a{sv}"));
        scene.daemon.set(path, Device1.NAME, "Connected", new Variant<>("maybe"));
        var seen = new LinkedBlockingQueue<Sighting>();
        scene.bluez.scan("", new Scan.Wanted(Set.of(Belt.FITNESS)), seen::add, _ -> {});
        scene.daemon.set(path, Device1.NAME, "UUIDs",
                new Variant<>(new String[]{"x".repeat(36), "", Belt.FITNESS.toString()}, "as"));
        var sighting = Scene.next(seen);
        assertThat(sighting.services()).containsExactly(Belt.FITNESS);
        assertThat(sighting.serviceData()).isEmpty();
        assertThat(sighting.name()).isEmpty();
        assertThat(sighting.rssi()).isNull();
        connected();
    }

    @Test void anMtuThatIsNoneIsTheSmallestOne() {
        scene.daemon.answer("Connect", request -> {
            treadmill.connect();
            treadmill.resolve();
            for (var uuid : List.of(STATUS, Belt.CONTROL, Belt.RANGE))
                scene.daemon.set(treadmill.path(uuid), GattCharacteristic1.NAME, "MTU", new Variant<>("big"));
            request.answer("");
        });
        gatt.connect();
        assertThat(scene.event()).isInstanceOfSatisfying(GattEvent.Connected.class,
                up -> assertThat(up.mtu()).isEqualTo(23));
    }

    @Test void aFloodFromOneDeviceLosesNothingOfAnother() {
        var quiet = Belt.with(
                new FakePeripheral(scene.daemon, "hci0", "D2:15:0A:00:66:67", "Quiet", Belt.STILL));
        quiet.advertise(Belt.FITNESS);
        var heard = new LinkedBlockingQueue<GattEvent>();
        var other = scene.bluez.gatt("", "D2:15:0A:00:66:67", heard::add);
        connected();
        subscribed();
        other.connect();
        assertThat(Scene.next(heard)).isInstanceOf(GattEvent.Connected.class);
        other.subscribe(STATUS);
        assertThat(Scene.next(heard)).isEqualTo(new GattEvent.Subscribed(STATUS));
        for (int i = 0; i < 5_000; i++) {
            treadmill.say(STATUS, new byte[]{1, (byte) i});
            if (i % 500 == 0) quiet.say(STATUS, new byte[]{(byte) (i / 500)});
        }
        for (int i = 0; i < 10; i++)
            assertThat(((GattEvent.ValueChanged) Scene.next(heard)).octets()).containsExactly(i);
    }
}
