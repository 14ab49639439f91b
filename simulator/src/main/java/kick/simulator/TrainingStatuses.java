package kick.simulator;

import java.util.Arrays;
import java.util.List;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.TrainingStatus;
import kick.controller.ftms.TrainingStatus.Code;
import kick.controller.units.Moment;
import kick.simulator.Session.*;

/**
 * Training Status (FTMS 4.10): told on each transition. A text that is too long for a notification is
 * announced by its beginning and read whole; such a value is left alone for ten seconds, so that it can be
 * read.
 */
final class TrainingStatuses {
    private static final int STRING_PRESENT = 1;
    private static final int EXTENDED_STRING = 2;
    private static final long LEFT_ALONE_MILLIS = 10_000;
    private static final int RAMPING_DOWN = 16;
    private static final int STANDING = 17;
    private static final int OTHER = number(Code.OTHER);
    private static final int IDLE = number(Code.IDLE);
    private static final int PRE_WORKOUT = number(Code.PRE_WORKOUT);
    private static final int MANUAL_MODE = number(Code.MANUAL_MODE);
    private static final int POST_WORKOUT = number(Code.POST_WORKOUT);

    private final Profile profile;
    private final Console console;
    private TrainingStatus value;
    private Moment notBefore = Moment.ORIGIN;
    private boolean waiting;

    TrainingStatuses(Profile profile, Console console) {
        this.profile = profile;
        this.console = console;
        this.value = status(code());
    }

    byte[] value() {
        return value.encode();
    }

    /** Tells the clients if the status is another than they know. */
    void settle(List<Connection> clients, Moment now) {
        int code = code();
        waiting = code != value.code() && now.isBefore(notBefore);
        if (code == value.code() || waiting) return;
        value = status(code);
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

    private TrainingStatus status(int code) {
        if (profile.has(Quirk.TRAINING_STATUS_WITHOUT_STRING))
            return new TrainingStatus(STRING_PRESENT, code, null);
        String program = profile.console().program();
        boolean named = code == MANUAL_MODE && !program.isEmpty();
        return new TrainingStatus(named ? STRING_PRESENT : 0, code, named ? program : null);
    }

    private int code() {
        if (profile.has(Quirk.TRAINING_STATUS_ALWAYS_OTHER)) return OTHER;
        return switch (console.session()) {
            case CountingDown _ -> PRE_WORKOUT;
            case Running() -> MANUAL_MODE;
            case Paused() -> profile.has(Quirk.RESERVED_TRAINING_STATUS)
                    ? console.isSlowing() ? RAMPING_DOWN : STANDING
                    : MANUAL_MODE;
            case Idle(),KeyOut() -> console.isSlowing() ? POST_WORKOUT : IDLE;
        };
    }

    private static int number(Code code) {
        return TrainingStatus.of(code).code();
    }
}
