package kick.controller.bluez;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.GattFailure;
import kick.controller.gatt.GattFailure.AttError;
import kick.controller.gatt.Obstacle;

/**
 * BlueZ's errors, sorted where they enter. Their names are few and their texts differ between versions, so
 * both are looked at; what is not known is passed on in BlueZ's own words.
 */
final class Failures {
    private static final Pattern ATT_ERROR = Pattern.compile("ATT error: 0x([0-9a-fA-F]{1,2})\\b");
    private static final String BLUEZ = "org.bluez.Error.";
    private static final String DBUS = "org.freedesktop.DBus.Error.";

    private Failures() {}

    static Reply inProgress() {
        return new Reply.Refused(BLUEZ + "InProgress", "");
    }

    static boolean isInProgress(Reply reply) {
        return reply instanceof Reply.Refused(var name, _) && name.equals(BLUEZ + "InProgress");
    }

    static boolean isAlreadyConnected(Reply reply) {
        return reply instanceof Reply.Refused(var name, var message)
                && (name.equals(BLUEZ + "AlreadyConnected") || message.contains("already-connected"));
    }

    /** Why a connection did not come about. */
    static GattFailure ofConnecting(Reply reply, String adapter) {
        return switch (reply) {
            case Reply.Refused(var name, var message) -> {
                var general = general(name, adapter);
                yield general != null
                        ? general
                        : ofConnecting(name, message.toLowerCase(Locale.ROOT), adapter);
            }
            default -> unanswered(reply, adapter);
        };
    }

    private static GattFailure ofConnecting(String name, String message, String adapter) {
        if (message.contains("not-powered"))
            return new GattFailure.Unavailable(Obstacle.ADAPTER_OFF, adapter);
        if (name.equals(BLUEZ + "InProgress") || message.contains("busy")) return new GattFailure.Busy();
        if (message.contains("gatt-browsing")) return new GattFailure.NotResolved();
        boolean aborted = message.contains("abort") || message.contains("timeout")
                || message.contains("timed out") || message.contains("refused")
                || message.contains("reset by peer") || message.contains("host is down")
                || message.contains("link-layer") || message.contains("connection-unknown")
                || message.contains("connection-concurrent")
                || name.equals(BLUEZ + "ConnectionAttemptFailed");
        return aborted ? new GattFailure.Aborted() : other(name, message);
    }

    /** Why a read, a write or a subscription failed. */
    static GattFailure ofOperation(Reply reply, String adapter) {
        return switch (reply) {
            case Reply.Refused(var name, var message) -> {
                var general = general(name, adapter);
                // a characteristic that is gone went with its link
                if (general instanceof GattFailure.NotFound) yield new GattFailure.NotConnected();
                yield general != null ? general : ofOperation(name, message);
            }
            default -> unanswered(reply, adapter);
        };
    }

    private static GattFailure ofOperation(String name, String message) {
        var code = ATT_ERROR.matcher(message);
        if (code.find()) return new AttError(Integer.parseInt(code.group(1), 16));
        var text = message.toLowerCase(Locale.ROOT);
        return switch (name.startsWith(BLUEZ) ? name.substring(BLUEZ.length()) : name) {
            case "NotPermitted" -> notPermitted(text);
            case "NotAuthorized" -> new AttError(0x08);
            case "InvalidOffset" -> new AttError(0x07);
            case "InvalidValueLength" -> new AttError(0x0D);
            case "InvalidArguments" -> invalid(name, message, text);
            case "NotSupported" -> new GattFailure.Unsupported();
            case "NotConnected" -> new GattFailure.NotConnected();
            case "InProgress" -> new GattFailure.Busy();
            default ->
                text.contains("not connected") ? new GattFailure.NotConnected() : other(name, message);
        };
    }

    private static GattFailure invalid(String name, String message, String text) {
        if (text.contains("offset")) return new AttError(0x07);
        return text.contains("length") ? new AttError(0x0D) : other(name, message);
    }

    private static GattFailure notPermitted(String text) {
        if (text.contains("read not permitted")) return new AttError(0x02);
        if (text.contains("write not permitted")) return new AttError(0x03);
        if (text.contains("paired") || text.contains("encrypt")) return new AttError(0x05);
        // another program has the characteristic to itself
        return text.contains("acquired") ? new GattFailure.Busy() : new AttError(0x03);
    }

    /** What can come in answer to anything. */
    private static @Nullable GattFailure general(String name, String adapter) {
        return switch (name) {
            case DBUS + "AccessDenied" -> new GattFailure.Unavailable(Obstacle.NOT_PERMITTED, adapter);
            case DBUS + "ServiceUnknown", DBUS + "NameHasNoOwner" ->
                new GattFailure.Unavailable(Obstacle.NO_DAEMON, adapter);
            case BLUEZ + "NotReady" -> new GattFailure.Unavailable(Obstacle.ADAPTER_OFF, adapter);
            case DBUS + "NoReply" -> new GattFailure.Unavailable(Obstacle.NO_DAEMON, adapter);
            case DBUS + "UnknownObject", DBUS + "UnknownMethod", BLUEZ + "DoesNotExist" ->
                new GattFailure.NotFound();
            default -> null;
        };
    }

    private static GattFailure unanswered(Reply reply, String adapter) {
        return switch (reply) {
            case Reply.Unanswered(var after) -> new GattFailure.TimedOut(after);
            case Reply.BusLost() -> new GattFailure.Unavailable(Obstacle.NO_BUS, adapter);
            case Reply.Done _,Reply.Refused _ -> throw new IllegalArgumentException(reply.toString());
        };
    }

    private static GattFailure other(String name, String message) {
        var text = Names.clean(message, 200);
        return new GattFailure.Other(text.isEmpty() ? name : text);
    }
}
