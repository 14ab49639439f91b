package kick.ui.text;

import java.time.Duration;

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
            case GattFailure.TimedOut(Duration after) -> "no answer within " + after.toSeconds() + " s";
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
            case GattFailure.AttError error -> "the treadmill answered with " + error;
            case GattFailure.Unavailable(var what, var adapter) -> of(what, adapter);
            case GattFailure.Other(var what) -> what;
        };
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
            case ADAPTER_OFF -> it + " is switched off; run: bluetoothctl power on";
        };
    }
}
