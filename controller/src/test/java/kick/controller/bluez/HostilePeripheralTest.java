package kick.controller.bluez;

import static kick.controller.bluez.Belt.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;

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
}
