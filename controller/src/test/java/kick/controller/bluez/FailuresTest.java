package kick.controller.bluez;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.gatt.GattFailure;
import kick.controller.gatt.GattFailure.AttError;
import kick.controller.gatt.GattFailure.Unavailable;
import kick.controller.gatt.Obstacle;

/** BlueZ's words, of several of its versions, and the reasons they stand for. */
class FailuresTest {

    private static Reply.Refused bluez(String name, String text) {
        return new Reply.Refused("org.bluez.Error." + name, text);
    }

    private static Reply.Refused dbus(String name) {
        return new Reply.Refused("org.freedesktop.DBus.Error." + name, "some words");
    }

    @Test void whyAConnectionDoesNotComeAbout() {
        Map.<Reply, GattFailure>ofEntries(
                Map.entry(bluez("Failed", "le-connection-abort-by-local"), new GattFailure.Aborted()),
                Map.entry(bluez("Failed", "le-connection-timeout"), new GattFailure.Aborted()),
                Map.entry(bluez("Failed", "le-connection-refused"), new GattFailure.Aborted()),
                Map.entry(bluez("Failed", "Software caused connection abort"), new GattFailure.Aborted()),
                Map.entry(bluez("Failed", "Host is down"), new GattFailure.Aborted()),
                Map.entry(bluez("Failed", "br-connection-page-timeout"), new GattFailure.Aborted()),
                Map.entry(bluez("Failed", "Connection timed out"), new GattFailure.Aborted()),
                Map.entry(bluez("ConnectionAttemptFailed", "Page Timeout"), new GattFailure.Aborted()),
                Map.entry(bluez("Failed", "le-connection-gatt-browsing"), new GattFailure.NotResolved()),
                Map.entry(bluez("Failed", "le-connection-busy"), new GattFailure.Busy()),
                Map.entry(bluez("Failed", "le-connection-adapter-not-powered"),
                        new Unavailable(Obstacle.ADAPTER_OFF, "hci1")),
                Map.entry(bluez("Failed", "le-connection-concurrent-connection-limit"),
                        new GattFailure.Aborted()),
                Map.entry(bluez("InProgress", "In Progress"), new GattFailure.Busy()),
                Map.entry(bluez("NotReady", "Resource Not Ready"),
                        new Unavailable(Obstacle.ADAPTER_OFF, "hci1")),
                Map.entry(bluez("DoesNotExist", "Does Not Exist"), new GattFailure.NotFound()),
                Map.entry(dbus("UnknownObject"), new GattFailure.NotFound()),
                Map.entry(dbus("AccessDenied"), new Unavailable(Obstacle.NOT_PERMITTED, "hci1")),
                Map.entry(dbus("ServiceUnknown"), new Unavailable(Obstacle.NO_DAEMON, "hci1")),
                Map.entry(dbus("NoReply"), new Unavailable(Obstacle.NO_DAEMON, "hci1")),
                Map.entry(new Reply.BusLost(), new Unavailable(Obstacle.NO_BUS, "hci1")),
                Map.entry(new Reply.Unanswered(Duration.ofSeconds(25)),
                        new GattFailure.TimedOut(Duration.ofSeconds(25))),
                Map.entry(bluez("Failed", "never\nheard of"), new GattFailure.Other("never heard of")),
                Map.entry(bluez("Curious", ""), new GattFailure.Other("org.bluez.Error.Curious")))
                .forEach((reply, reason) -> assertThat(Failures.ofConnecting(reply, "hci1")).as("%s", reply)
                        .isEqualTo(reason));
    }

    @Test void whyAReadAWriteOrASubscriptionFails() {
        Map.<Reply, GattFailure>ofEntries(
                Map.entry(bluez("Failed", "Operation failed with ATT error: 0x80"), new AttError(0x80)),
                Map.entry(bluez("Failed", "Operation failed with ATT error: 0x0e"), new AttError(0x0E)),
                Map.entry(bluez("NotPermitted", "Read not permitted"), new AttError(0x02)),
                Map.entry(bluez("NotPermitted", "Write not permitted"), new AttError(0x03)),
                Map.entry(bluez("NotPermitted", "Not paired"), new AttError(0x05)),
                Map.entry(bluez("NotPermitted", "Notify acquired"), new GattFailure.Busy()),
                Map.entry(bluez("NotAuthorized", "Operation Not Authorized"), new AttError(0x08)),
                Map.entry(bluez("InvalidOffset", "Invalid offset"), new AttError(0x07)),
                Map.entry(bluez("InvalidArguments", "Invalid Length"), new AttError(0x0D)),
                Map.entry(bluez("InvalidValueLength", "Invalid value length"), new AttError(0x0D)),
                Map.entry(bluez("NotSupported", "Operation is not supported"), new GattFailure.Unsupported()),
                Map.entry(bluez("Failed", "Not connected"), new GattFailure.NotConnected()),
                Map.entry(bluez("NotConnected", "Not Connected"), new GattFailure.NotConnected()),
                Map.entry(bluez("InProgress", "In Progress"), new GattFailure.Busy()),
                Map.entry(dbus("UnknownObject"), new GattFailure.NotConnected()),
                Map.entry(dbus("UnknownMethod"), new GattFailure.NotConnected()),
                Map.entry(dbus("AccessDenied"), new Unavailable(Obstacle.NOT_PERMITTED, "")))
                .forEach((reply, reason) -> assertThat(Failures.ofOperation(reply, "")).as("%s", reply)
                        .isEqualTo(reason));
    }
}
