package kick.ui;

import kick.simulator.Session;
import kick.simulator.peripheral.PeripheralEvent;
import kick.simulator.world.Happening;
import kick.simulator.world.HappeningText;
import kick.ui.text.TreadmillWords;

/** What happens to a treadmill on the air, in words. */
final class HappeningWords {
    private HappeningWords() {}

    /** A sentence without its full stop. */
    static String of(PeripheralEvent event) {
        return switch (event) {
            case PeripheralEvent.OnAir(var adapter, var address, var name) ->
                "On the air as \"%s\", %s at %s".formatted(name, address, adapter);
            case PeripheralEvent.OffAir(_, var why) -> "Off the air: " + why;
            case PeripheralEvent.Connected(var client) -> client + " has connected";
            case PeripheralEvent.Disconnected(var client) -> client + " has gone";
            case PeripheralEvent.Subscribed(var characteristic, boolean on) -> "%s %s".formatted(
                    on ? "Wants to hear" : "No longer wants to hear",
                    TreadmillWords.spaced(characteristic.name()).replace('_', ' '));
            case PeripheralEvent.Wrote(_, byte[] octets) -> "Asked: " + TreadmillWords.request(octets);
            case PeripheralEvent.Refused(_, int code) -> "Not taken: ATT error 0x%02X".formatted(code);
            case PeripheralEvent.Answered(byte[] octets) -> "Answer: " + TreadmillWords.answer(octets);
            case PeripheralEvent.Happened(var what) -> of(what);
        };
    }

    private static String of(Happening what) {
        return switch (what) {
            case Happening.AtConsole _ -> "At the console: " + HappeningText.write(what).replace('-', ' ');
            case Happening.OnBelt(boolean there) ->
                there ? "The runner is on the belt" : "The runner is off the belt";
            default -> "Fault: " + HappeningText.write(what);
        };
    }

    static String of(Session session) {
        return switch (session) {
            case Session.Idle() -> "idle";
            case Session.CountingDown _ -> "counting down";
            case Session.Running() -> "running";
            case Session.Paused() -> "paused";
            case Session.KeyOut() -> "safety key out";
        };
    }
}
