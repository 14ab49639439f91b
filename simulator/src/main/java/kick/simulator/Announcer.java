package kick.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.FitnessMachineStatus.*;
import kick.controller.units.Moment;

/**
 * Tells the clients what has happened (FTMS 4.17): what a hand did at the console to all of them, what a
 * client did to the others.
 */
final class Announcer implements BiConsumer<FitnessMachineStatus, Moment> {
    private final Profile profile;
    private final List<Connection> clients;
    private @Nullable Connection writer;

    Announcer(Profile profile, List<Connection> clients) {
        this.profile = profile;
        this.clients = clients;
    }

    /** From here on {@code client} is the one who makes the changes; null for nobody. */
    void writing(@Nullable Connection client) {
        writer = client;
    }

    @Override public void accept(FitnessMachineStatus status, Moment now) {
        var author = profile.has(Quirk.STATUS_ALSO_TO_WRITER) ? null : writer;
        for (var client : clients)
            if (client != author) tell(client, status, now);
    }

    void tell(Connection client, FitnessMachineStatus status, Moment now) {
        if (!profile.has(Quirk.NO_STATUS))
            client.notify(Characteristic.FITNESS_MACHINE_STATUS, octets(status), now);
    }

    private byte[] octets(FitnessMachineStatus status) {
        byte[] octets = status.encode();
        boolean surplus = profile.has(Quirk.SURPLUS_STATUS_OCTETS)
                && (status instanceof StartedOrResumedByUser
                        || status instanceof StoppedByUser || status instanceof PausedByUser);
        return surplus ? Arrays.copyOf(octets, octets.length + 2) : octets;
    }
}
