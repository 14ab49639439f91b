package kick.ui.text;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.gatt.Obstacle;

/** Why there is no link, and what a person can do about it. */
public final class LinkWords {
    private LinkWords() {}

    public static String of(GattFailure reason) {
        return switch (reason) {
            case GattFailure.Requested() -> "as asked";
            case GattFailure.LinkLost() -> "the treadmill has gone silent";
            case GattFailure.EndedByPeripheral() -> "the treadmill ended it";
            case GattFailure.TimedOut(Duration after) -> "no answer within " + after.toSeconds()
                    + " s; come nearer, or switch the treadmill off and on again";
            case GattFailure.NotFound() ->
                "the treadmill is not in reach; switch it on, come nearer, and close other apps that hold it";
            case GattFailure.Busy() -> "the treadmill is connected to another app; close it there";
            case GattFailure.Aborted() ->
                "the treadmill did not take the connection; it may be held by another app or out of reach";
            case GattFailure.NotResolved() ->
                "the treadmill did not tell what it can do; switch it off and on again";
            case GattFailure.Slept() -> "this computer slept";
            case GattFailure.NotConnected() -> "there is no link";
            case GattFailure.Unsupported() -> "the treadmill cannot do that";
            case GattFailure.AttError error when error.wantsPairing() ->
                "the treadmill wants to be paired first (" + error
                        + "); run: bluetoothctl pair ADDRESS, with its address from kick scan";
            case GattFailure.AttError error -> "the treadmill answered with " + error;
            case GattFailure.Unavailable(var what, var adapter) -> of(what, adapter);
            case GattFailure.Other(var what) -> what;
        };
    }

    /** A clause as a sentence. */
    public static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    /** What the treadmill refuses; null where the run is none the worse for it. */
    public static @Nullable String of(ControllerEvent.AccessFailed failed) {
        var what = switch (failed.access()) {
            case READ -> switch (failed.characteristic()) {
                case FITNESS_MACHINE_FEATURE, SUPPORTED_SPEED_RANGE, SUPPORTED_INCLINATION_RANGE ->
                    "tell what it can do";
                default -> null;
            };
            case SUBSCRIBE -> switch (failed.characteristic()) {
                case TREADMILL_DATA -> "tell what its belt does";
                case FITNESS_MACHINE_STATUS -> "tell which of its keys are pressed";
                case FITNESS_MACHINE_CONTROL_POINT -> "answer to what it is told";
                default -> null;
            };
            case WRITE -> "do what it is told";
        };
        if (what == null || failed.reason() instanceof GattFailure.NotConnected) return null;
        return "the treadmill does not " + what + ": " + of(failed.reason());
    }

    /** @param adapter the one that was asked for; empty where any would do */
    public static String of(Obstacle what, String adapter) {
        var it = adapter.isEmpty() ? "the Bluetooth adapter" : "the Bluetooth adapter " + adapter;
        return switch (what) {
            case NO_BUS -> "there is no system message bus; start it: sudo systemctl start dbus";
            case NO_DAEMON ->
                "the Bluetooth service is not running; start it: sudo systemctl enable --now bluetooth";
            case SILENT_DAEMON ->
                "the Bluetooth service does not answer; start it anew: sudo systemctl restart bluetooth";
            case NOT_PERMITTED ->
                "this user may not use Bluetooth; run: sudo adduser $USER bluetooth, then log out and in again";
            case NO_ADAPTER -> adapter.isEmpty()
                    ? "there is no Bluetooth adapter; plug one in, and see that its firmware is installed"
                    : "there is no Bluetooth adapter " + adapter
                            + "; bluetoothctl list names those that there are";
            case ADAPTER_BLOCKED ->
                it + " is blocked (flight mode, or a switch); run: rfkill unblock bluetooth";
            // bluetoothctl would take another one
            case ADAPTER_OFF -> it + " is switched off; run: "
                    + (adapter.isEmpty()
                            ? "bluetoothctl power on"
                            : "sudo btmgmt --index " + adapter + " power on");
        };
    }
}
