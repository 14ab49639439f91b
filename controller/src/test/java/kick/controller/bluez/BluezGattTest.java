package kick.controller.bluez;

import static kick.controller.bluez.Belt.CONTROL;
import static kick.controller.bluez.Belt.RANGE;
import static kick.controller.bluez.Belt.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kick.controller.bluez.BusPeer.Request;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;

/** A link through a daemon that is slow, silent, or says no. */
class BluezGattTest {
    private static final String OTHER = "D2:15:0A:00:11:33";
    private static PrivateBus bus;

    private Scene scene;
    private FakePeripheral treadmill;
    private BluezGatt gatt;

    @BeforeAll static void aBus() {
        bus = new PrivateBus();
    }

    @AfterAll static void noBus() {
        bus.close();
    }

    @BeforeEach void begin() {
        begin(Scene.LONG);
    }

    private void begin(Limits limits) {
        if (scene != null) scene.close();
        scene = new Scene(bus, limits);
        treadmill = Belt.in(scene);
        treadmill.advertise(Belt.FITNESS);
        gatt = scene.gatt();
    }

    @AfterEach void end() {
        scene.close();
    }

    private LinkedBlockingQueue<Request> held(String member) {
        var held = new LinkedBlockingQueue<Request>();
        scene.daemon.answer(member, held::add);
        return held;
    }

    private void connected() {
        gatt.connect();
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }

    private void subscribed() {
        gatt.subscribe(STATUS);
        assertThat(scene.event()).isEqualTo(new GattEvent.Subscribed(STATUS));
    }

    // --- connecting

    @Test void aConnectionIsToldWhenTheAttributeTableIsThereAndNotWhenBluezSaysConnected() {
        var connect = held("Connect");
        gatt.connect();
        treadmill.connect();
        Scene.next(connect).answer("");
        assertThat(scene.events()).isEmpty();
        treadmill.resolve();
        assertThat(scene.event()).isInstanceOfSatisfying(GattEvent.Connected.class, up -> {
            assertThat(up.table()).hasSize(3);
            assertThat(up.mtu()).isEqualTo(185);
        });
    }

    @Test void whatBluezTellsOfTheTableAfterItsServicesAreResolvedIsWaitedFor() {
        scene.settle();
        var list = held("GetManagedObjects");
        gatt.connect();
        var asked = Scene.next(list);
        assertThat(scene.events()).isEmpty();
        asked.answer("a{oa{sa{sv}}}", scene.daemon.managed());
        assertThat(scene.event()).isInstanceOfSatisfying(GattEvent.Connected.class,
                up -> assertThat(up.table()).hasSize(3));
    }

    @Test void aConnectionThatBluezDoesNotSignalIsOneAllTheSame() {
        var connect = held("Connect");
        gatt.connect();
        treadmill.connectUntold();
        Scene.next(connect).answer("");
        treadmill.resolve();
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
        scene.daemon.set(treadmill.path(), Device1.NAME, "RSSI", new Variant<>((short) -50));
        assertThat(scene.events()).isEmpty();
        treadmill.drop("org.bluez.Reason.Timeout");
        assertThat(scene.event()).isEqualTo(new GattEvent.Disconnected(new GattFailure.LinkLost()));
    }

    @Test void aConnectionThatIsNeverAnsweredHasATimeLimitAndIsCalledOff() {
        begin(Scene.SHORT);
        held("Connect");
        gatt.connect();
        assertThat(scene.event())
                .isEqualTo(new GattEvent.ConnectFailed(new GattFailure.TimedOut(Scene.SHORT.connect())));
        scene.daemon.asked("Disconnect");
    }

    @Test void aDeviceThatIsNotInReachIsLookedForAndThenNotFound() {
        begin(Scene.SHORT);
        scene.daemon.remove(treadmill.path());
        gatt.connect();
        scene.daemon.asked("StartDiscovery");
        assertThat(scene.event()).isEqualTo(new GattEvent.ConnectFailed(new GattFailure.NotFound()));
        scene.daemon.asked("StopDiscovery");
    }

    @Test void nobodyLooksForDevicesWhileOneIsConnectedTo() {
        scene.daemon.remove(treadmill.path());
        gatt.connect();
        scene.daemon.asked("StartDiscovery");
        treadmill.advertise(Belt.FITNESS);
        scene.daemon.asked("StopDiscovery");
        scene.daemon.asked("Connect");
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }

    @Test void aConnectionThatTellsNoServicesIsMadeAnewOnceAndThenGivenUp() {
        begin(Scene.SHORT);
        scene.daemon.answer("Connect", request -> {
            treadmill.connect();
            request.answer("");
        });
        gatt.connect();
        scene.daemon.asked("Connect");
        scene.daemon.asked("Disconnect");
        scene.daemon.asked("Connect");
        assertThat(scene.event()).isEqualTo(new GattEvent.ConnectFailed(new GattFailure.NotResolved()));
    }

    @Test void aLinkThatIsLostBeforeItsServicesAreResolvedIsToldAtOnce() {
        scene.daemon.answer("Connect", request -> {
            treadmill.connect();
            request.answer("");
        });
        gatt.connect();
        scene.daemon.asked("Connect");
        assertThat(scene.events()).isEmpty();
        treadmill.drop("org.bluez.Reason.Timeout");
        assertThat(scene.event()).isEqualTo(new GattEvent.ConnectFailed(new GattFailure.Aborted()));
    }

    @Test void objectsThatAreNotListedAreAskedForAgain() {
        scene.settle();
        var lists = held("GetManagedObjects");
        gatt.connect();
        Scene.next(lists).refuse("org.freedesktop.DBus.Error.NoReply", "");
        Scene.next(lists).answer("a{oa{sa{sv}}}", scene.daemon.managed());
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }

    @Test void aTreadmillThatIsConnectedOnAnotherAdapterIsMetThereWhereNoneIsWishedFor() {
        scene.daemon.adapter("hci1");
        var there = Belt.with(
                new FakePeripheral(scene.daemon, "hci1", Scene.TREADMILL, "Home treadmill", Belt.STILL));
        there.advertise(Belt.FITNESS);
        there.connect();
        scene.settle();
        gatt.connect();
        assertThat(scene.daemon.asked("Connect").path()).isEqualTo(there.path());
    }

    @Test void aConnectionThatAnotherProgramHasMadeIsAdopted() {
        treadmill.connect();
        treadmill.resolve();
        scene.daemon.answer("Connect",
                request -> request.refuse("org.bluez.Error.AlreadyConnected", "Already Connected"));
        gatt.connect();
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }

    @Test void whatBluezSaysAgainstAConnectionHasAReason() {
        scene.daemon.answer("Connect",
                request -> request.refuse("org.bluez.Error.Failed", "le-connection-abort-by-local"));
        gatt.connect();
        assertThat(scene.event()).isEqualTo(new GattEvent.ConnectFailed(new GattFailure.Aborted()));
    }

    @Test void oneDeviceAtATimeIsConnectedToOnOneAdapter() {
        var other = Belt.with(new FakePeripheral(scene.daemon, "hci0", OTHER, "Other", Belt.STILL));
        other.advertise(Belt.FITNESS);
        var heard = new LinkedBlockingQueue<GattEvent>();
        var second = scene.bluez.gatt("", OTHER, heard::add);
        var connects = held("Connect");
        gatt.connect();
        second.connect();
        var first = Scene.next(connects);
        scene.settle();
        assertThat(connects).isEmpty();
        scene.daemon.usually(first);
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
        scene.daemon.usually(Scene.next(connects));
        assertThat(Scene.next(heard)).isInstanceOf(GattEvent.Connected.class);
    }

    @Test void adaptersDoNotWaitForEachOther() {
        scene.daemon.adapter("hci1");
        var other = Belt.with(new FakePeripheral(scene.daemon, "hci1", OTHER, "Other", Belt.STILL));
        other.advertise(Belt.FITNESS);
        var heard = new LinkedBlockingQueue<GattEvent>();
        var second = scene.bluez.gatt("hci1", OTHER, heard::add);
        var connects = held("Connect");
        gatt.connect();
        Scene.next(connects);
        second.connect();
        scene.daemon.usually(Scene.next(connects));
        assertThat(Scene.next(heard)).isInstanceOf(GattEvent.Connected.class);
    }

    @Test void aConnectionThatIsNotWantedAnyMoreLetsOthersHaveTheirTurn() {
        var other = Belt.with(new FakePeripheral(scene.daemon, "hci0", OTHER, "Other", Belt.STILL));
        other.advertise(Belt.FITNESS);
        var heard = new LinkedBlockingQueue<GattEvent>();
        var second = scene.bluez.gatt("", OTHER, heard::add);
        held("Connect");
        gatt.connect();
        scene.daemon.asked("Connect");
        second.connect();
        scene.daemon.usually("Connect");
        gatt.disconnect();
        assertThat(scene.event()).isEqualTo(new GattEvent.Disconnected(new GattFailure.Requested()));
        assertThat(Scene.next(heard)).isInstanceOf(GattEvent.Connected.class);
    }

    // --- reading and writing

    @Test void aWriteDoesNotWaitForASlowRead() {
        connected();
        held("ReadValue");
        gatt.read(RANGE);
        gatt.write(CONTROL, new byte[]{8, 1});
        assertThat(scene.event()).isEqualTo(new GattEvent.Written(CONTROL));
    }

    @Test void aWriteDoesNotWaitForAnythingThatIsNeverAnswered() {
        connected();
        held("StartNotify");
        held("ReadValue");
        gatt.subscribe(STATUS);
        gatt.read(RANGE);
        gatt.read(RANGE);
        gatt.write(CONTROL, new byte[]{8, 1});
        assertThat(scene.event()).isEqualTo(new GattEvent.Written(CONTROL));
    }

    @Test void ofWritesThatBluezHasNoRoomForTheLatestGoesOutAgain() {
        connected();
        var writes = held("WriteValue");
        gatt.write(CONTROL, new byte[]{2, 1});
        gatt.write(CONTROL, new byte[]{8, 1});
        var early = List.of(Scene.next(writes), Scene.next(writes));
        for (var request : early) request.refuse("org.bluez.Error.InProgress", "In Progress");
        assertThat(octets(writes)).containsExactly(8, 1);
        assertThat(scene.events()).containsExactly(
                new GattEvent.WriteFailed(CONTROL, new GattFailure.Busy()), new GattEvent.Written(CONTROL));
        assertThat(writes).isEmpty();
    }

    @Test void aStopOvertakesAStartThatBluezHasNoRoomFor() {
        connected();
        var writes = held("WriteValue");
        gatt.write(CONTROL, new byte[]{7});
        Scene.next(writes).refuse("org.bluez.Error.InProgress", "In Progress");
        gatt.write(CONTROL, new byte[]{8, 1});
        var next = Scene.next(writes);
        for (; next.octets()[0] != 8; next = Scene.next(writes))
            next.refuse("org.bluez.Error.InProgress", "In Progress");
        next.refuse("org.bluez.Error.InProgress", "In Progress");
        assertThat(octets(writes)).containsExactly(8, 1);
        assertThat(scene.events()).containsExactly(
                new GattEvent.WriteFailed(CONTROL, new GattFailure.Busy()), new GattEvent.Written(CONTROL));
        assertThat(writes).isEmpty();
    }

    @Test void aSpeedThatBluezHadNoRoomForDoesNotFollowTheStopThatItTook() {
        connected();
        var writes = held("WriteValue");
        gatt.write(CONTROL, new byte[]{2, 1});
        gatt.write(CONTROL, new byte[]{8, 1});
        Scene.next(writes).refuse("org.bluez.Error.InProgress", "In Progress");
        assertThat(octets(writes)).containsExactly(8, 1);
        assertThat(scene.event()).isEqualTo(new GattEvent.WriteFailed(CONTROL, new GattFailure.Busy()));
        assertThat(scene.event()).isEqualTo(new GattEvent.Written(CONTROL));
        assertThat(writes).isEmpty();
    }

    @Test void s7WhatBluezHadNoRoomForDoesNotReachTheBeltOverTheNextLink() {
        connected();
        var writes = held("WriteValue");
        gatt.write(CONTROL, new byte[]{2, 1});
        var first = Scene.next(writes);
        treadmill.drop("org.bluez.Reason.Timeout");
        assertThat(scene.event()).isEqualTo(new GattEvent.Disconnected(new GattFailure.LinkLost()));
        connected();
        first.refuse("org.bluez.Error.InProgress", "In Progress");
        scene.settle();
        var later = new CompletableFuture<Boolean>();
        scene.bluez.thread().after(Lane.AGAIN.multipliedBy(2), () -> later.complete(true));
        Scene.await(later);
        scene.settle();
        assertThat(writes).isEmpty();
    }

    private byte[] octets(LinkedBlockingQueue<Request> requests) {
        var request = Scene.next(requests);
        request.answer("");
        return request.octets();
    }

    @Test void aWriteThatIsNeverAnsweredHasATimeLimitAndTheNextOneGoesOut() {
        begin(Scene.SHORT);
        connected();
        held("WriteValue");
        gatt.write(CONTROL, new byte[]{2, 1});
        assertThat(scene.event())
                .isEqualTo(new GattEvent.WriteFailed(CONTROL, new GattFailure.TimedOut(Scene.SHORT.write())));
        scene.daemon.usually("WriteValue");
        gatt.write(CONTROL, new byte[]{8, 1});
        assertThat(scene.event()).isEqualTo(new GattEvent.Written(CONTROL));
    }

    @Test void aWriteIsOneWithResponseWhereTheCharacteristicHasThat() {
        connected();
        gatt.write(CONTROL, new byte[]{0});
        var options = Values.dictionary(scene.daemon.asked("WriteValue").argument(1));
        assertThat(options).containsEntry("type", "request");
    }

    // --- values

    @Test void aBurstComesInOrderAndExactlyOnce() {
        connected();
        subscribed();
        for (int i = 0; i < 5_000; i++) treadmill.say(STATUS, new byte[]{(byte) i, (byte) (i >> 8)});
        for (int i = 0; i < 5_000; i++) {
            assertThat(scene.event()).isInstanceOfSatisfying(GattEvent.ValueChanged.class, _ -> {})
                    .extracting(event -> ((GattEvent.ValueChanged) event).octets())
                    .isEqualTo(new byte[]{(byte) i, (byte) (i >> 8)});
        }
        assertThat(scene.events()).isEmpty();
    }

    @Test void whatIsReadDoesNotLookLikeANotification() {
        connected();
        subscribed();
        var read = held("ReadValue");
        gatt.read(STATUS);
        gatt.read(STATUS);
        treadmill.say(STATUS, new byte[]{4});
        scene.daemon.usually(Scene.next(read));
        scene.daemon.usually(Scene.next(read));
        assertThat(List.of(scene.event(), scene.event(), scene.event()))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ValueChanged", "ValueRead", "ValueRead");
        assertThat(scene.events()).isEmpty();
    }

    @Test void aHandlerThatFailsDoesNoHarm() {
        var heard = new LinkedBlockingQueue<GattEvent>();
        var careless = scene.bluez.gatt("", Scene.TREADMILL, event -> {
            heard.add(event);
            throw new IllegalStateException("as a test wants it");
        });
        careless.connect();
        assertThat(Scene.next(heard)).isInstanceOf(GattEvent.Connected.class);
        careless.subscribe(STATUS);
        assertThat(Scene.next(heard)).isEqualTo(new GattEvent.Subscribed(STATUS));
        treadmill.say(STATUS, new byte[]{4});
        assertThat(Scene.next(heard)).isInstanceOf(GattEvent.ValueChanged.class);
    }

    // --- the end of a link

    @Test void bluezSaysWhyALinkEnded() {
        connected();
        treadmill.drop("org.bluez.Reason.Remote");
        assertThat(scene.event()).isEqualTo(new GattEvent.Disconnected(new GattFailure.EndedByPeripheral()));
        connected();
        treadmill.drop("org.bluez.Reason.Timeout");
        assertThat(scene.event()).isEqualTo(new GattEvent.Disconnected(new GattFailure.LinkLost()));
        connected();
        treadmill.drop("org.bluez.Reason.Suspend");
        assertThat(scene.event()).isEqualTo(new GattEvent.Disconnected(new GattFailure.Slept()));
    }

    @Test void aDisconnectionThatIsNeverAnsweredEndsAllTheSame() {
        begin(Scene.SHORT);
        connected();
        held("Disconnect");
        gatt.disconnect();
        assertThat(scene.event()).isEqualTo(new GattEvent.Disconnected(new GattFailure.Requested()));
    }

    @Test void anAnswerToAnOldAttemptIsNotTakenForTheNewOnes() {
        var connects = held("Connect");
        gatt.connect();
        var old = Scene.next(connects);
        gatt.disconnect();
        scene.daemon.usually("Disconnect");
        assertThat(scene.event()).isInstanceOf(GattEvent.Disconnected.class);
        gatt.connect();
        var now = Scene.next(connects);
        old.refuse("org.bluez.Error.Failed", "le-connection-abort-by-local");
        assertThat(scene.events()).isEmpty();
        scene.daemon.usually(now);
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }

    @Test void anAdapterThatIsSwitchedOffIsTheReason() {
        connected();
        scene.daemon.set("/org/bluez/hci0", Adapter1.NAME, "Powered", new Variant<>(false));
        assertThat(scene.event()).isInstanceOfSatisfying(GattEvent.Disconnected.class,
                event -> assertThat(event.reason()).isInstanceOf(GattFailure.Unavailable.class));
    }
}
