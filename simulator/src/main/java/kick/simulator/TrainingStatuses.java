package kick.simulator;

import java.util.Arrays;
import java.util.List;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.TrainingStatus;
import kick.controller.ftms.TrainingStatus.Code;
import kick.controller.units.Moment;
import kick.simulator.Session.*;

/**
 * Training Status (FTMS 4.10): told on each transition. A text that is too long for a notification is announced by its
 * beginning and read whole; such a value is left alone for ten seconds, so that it can be read.
 */
final class TrainingStatuses {
    private static final int STRING_PRESENT = 1;
    private static final int EXTENDED_STRING = 2;
    private static final long LEFT_ALONE_MILLIS = 10_000;
    private static final int RAMPING_DOWN = 16;
    private static final int STANDING = 17;

    private final Profile profile;
    private final Console console;
    private TrainingStatus value;
    private Moment notBefore = Moment.ORIGIN;
    private boolean waiting;

    TrainingStatuses(Profile profile, Console console, Moment now) {
        this.profile = profile;
        this.console = console;
        this.value = current(now);
    }

    byte[] value() {
        return value.encode();
    }

    /** Tells the clients if the status is another than they know. */
    void settle(List<Connection> clients, Moment now) {
        var current = current(now);
        waiting = !current.equals(value) && now.isBefore(notBefore);
        if (current.equals(value) || waiting) return;
        value = current;
        byte[] octets = value.encode();
        for (var client : clients) {
            boolean extended = octets.length > client.mtu() - 3;
            if (extended) notBefore = now.plusMillis(LEFT_ALONE_MILLIS);
            client.notify(Characteristic.TRAINING_STATUS,
                    extended ? beginning(octets, client.mtu() - 3) : octets, now);
        }
    }

    private static byte[] beginning(byte[] octets, int length) {
        byte[] cut = Arrays.copyOf(octets, length);
        cut[0] |= EXTENDED_STRING;
        return cut;
    }

    /** When a status that had to wait is told. */
    Moment deadline() {
        return waiting ? notBefore : Moment.NEVER;
    }

    private TrainingStatus current(Moment now) {
        int code = profile.has(Quirk.TRAINING_STATUS_ALWAYS_OTHER) ? number(Code.OTHER) : code(now);
        if (profile.has(Quirk.TRAINING_STATUS_WITHOUT_STRING))
            return new TrainingStatus(STRING_PRESENT, code, null);
        String program = profile.console().program();
        boolean named = code == number(Code.MANUAL_MODE) && !program.isEmpty();
        return new TrainingStatus(named ? STRING_PRESENT : 0, code, named ? program : null);
    }

    private int code(Moment now) {
        boolean stands = console.stands(now);
        return switch (console.session()) {
            case CountingDown _ -> number(Code.PRE_WORKOUT);
            case Running() -> number(Code.MANUAL_MODE);
            case Paused() -> profile.has(Quirk.RESERVED_TRAINING_STATUS)
                    ? stands ? STANDING : RAMPING_DOWN
                    : number(Code.MANUAL_MODE);
            case Idle(),KeyOut() -> stands ? number(Code.IDLE) : number(Code.POST_WORKOUT);
        };
    }

    private static int number(Code code) {
        return TrainingStatus.of(code).code();
    }
}
