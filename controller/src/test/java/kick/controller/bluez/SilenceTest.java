package kick.controller.bluez;

import static kick.controller.bluez.Belt.CONTROL;
import static kick.controller.bluez.Belt.RANGE;
import static kick.controller.bluez.Belt.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;

/** A daemon that answers some calls late or never, or with every error it knows. */
class SilenceTest {
    private static final Limits SHORT = Scene.SHORT;
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
        scene = new Scene(bus, SHORT);
        treadmill = Belt.in(scene);
        treadmill.advertise(Belt.FITNESS);
        gatt = scene.gatt();
    }

    @AfterEach void end() {
        scene.close();
    }

    private void connected() {
        gatt.connect();
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }

    private void silent(String member) {
        scene.daemon.answer(member, _ -> {});
    }

    @Test void aReadThatIsNeverAnsweredHasATimeLimitAndTheNextOneIsAnswered() {
        connected();
        silent("ReadValue");
        gatt.read(RANGE);
        assertThat(scene.event())
                .isEqualTo(new GattEvent.ReadFailed(RANGE, new GattFailure.TimedOut(SHORT.read())));
        scene.daemon.usually("ReadValue");
        gatt.read(RANGE);
        assertThat(scene.event()).isInstanceOf(GattEvent.ValueRead.class);
    }

    @Test void aSubscriptionThatIsNeverAnsweredHasATimeLimitAndCanBeAskedForAgain() {
        connected();
        silent("StartNotify");
        gatt.subscribe(STATUS);
        assertThat(scene.event())
                .isEqualTo(
                        new GattEvent.SubscribeFailed(STATUS, new GattFailure.TimedOut(SHORT.subscribe())));
        scene.daemon.usually("StartNotify");
        gatt.subscribe(STATUS);
        assertThat(scene.event()).isEqualTo(new GattEvent.Subscribed(STATUS));
        treadmill.say(STATUS, new byte[]{4});
        assertThat(scene.event()).isInstanceOf(GattEvent.ValueChanged.class);
    }

    @Test void anAnswerThatComesTooLateIsNotHeard() {
        connected();
        silent("ReadValue");
        gatt.read(RANGE);
        var late = scene.daemon.asked("ReadValue");
        assertThat(scene.event()).isInstanceOf(GattEvent.ReadFailed.class);
        late.answer("ay", new byte[]{1});
        assertThat(scene.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SetDiscoveryFilter", "StartDiscovery",
            "StopDiscovery"}) void aSearchThatIsNeverAnsweredKeepsNobodyFromConnecting(String member) {
        silent(member);
        scene.bluez.scan("", new Scan.Wanted(Set.of(Belt.FITNESS)), _ -> {}, _ -> {});
        scene.daemon.asked(member.equals("StopDiscovery") ? "StartDiscovery" : member);
        connected();
    }

    @Test void characteristicsThatComeAfterTheirAnnouncementAreWaitedFor() {
        scene.daemon.answer("Connect", request -> {
            treadmill.connect();
            scene.daemon.set(treadmill.path(), Device1.NAME, "ServicesResolved", new Variant<>(true));
            request.answer("");
        });
        gatt.connect();
        scene.daemon.asked("Connect");
        assertThat(scene.events()).isEmpty();
        treadmill.resolve();
        assertThat(scene.event()).isInstanceOf(GattEvent.Connected.class);
    }

    /** All that BlueZ 5.66 has, and some of the bus's. */
    @ParameterizedTest
    @ValueSource(strings = {"org.bluez.Error.AgentNotAvailable", "org.bluez.Error.AlreadyExists",
            "org.bluez.Error.AuthenticationCanceled", "org.bluez.Error.AuthenticationFailed",
            "org.bluez.Error.AuthenticationRejected", "org.bluez.Error.AuthenticationTimeout",
            "org.bluez.Error.BREDR.ProfileUnavailable", "org.bluez.Error.ConnectionAttemptFailed",
            "org.bluez.Error.DoesNotExist", "org.bluez.Error.Failed", "org.bluez.Error.InvalidArguments",
            "org.bluez.Error.InvalidOffset", "org.bluez.Error.InvalidValueLength",
            "org.bluez.Error.NoSuchAdapter", "org.bluez.Error.NotAuthorized",
            "org.bluez.Error.NotAvailable", "org.bluez.Error.NotConnected", "org.bluez.Error.NotPermitted",
            "org.bluez.Error.NotReady", "org.bluez.Error.NotSupported",
            "org.freedesktop.DBus.Error.AccessDenied", "org.freedesktop.DBus.Error.LimitsExceeded",
            "org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.UnknownObject",
            "com.example.Nonsense"}) void whateverIsRefusedByWhateverNameIsToldOnceAndCanBeTriedAgain(
                    String name) {
        for (var member : new String[]{"Connect", "ReadValue", "WriteValue", "StartNotify"})
            scene.daemon.answer(member, request -> request.refuse(name, ""));
        gatt.connect();
        assertThat(scene.event()).isInstanceOf(GattEvent.ConnectFailed.class);
        scene.daemon.usually("Connect");
        connected();
        command();
        assertThat(scene.event()).isInstanceOf(GattEvent.ReadFailed.class);
        assertThat(scene.event()).isInstanceOf(GattEvent.WriteFailed.class);
        assertThat(scene.event()).isInstanceOf(GattEvent.SubscribeFailed.class);
        for (var member : new String[]{"ReadValue", "WriteValue", "StartNotify"})
            scene.daemon.usually(member);
        command();
        assertThat(scene.event()).isInstanceOf(GattEvent.ValueRead.class);
        assertThat(scene.event()).isEqualTo(new GattEvent.Written(CONTROL));
        assertThat(scene.event()).isEqualTo(new GattEvent.Subscribed(STATUS));
        assertThat(scene.events()).isEmpty();
    }

    private void command() {
        gatt.read(RANGE);
        gatt.write(CONTROL, new byte[]{8, 1});
        gatt.subscribe(STATUS);
    }
}
