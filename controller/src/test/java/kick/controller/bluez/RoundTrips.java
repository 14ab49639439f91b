package kick.controller.bluez;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** How long the daemon on a bus takes to answer the emptiest call, one after the other. */
public final class RoundTrips {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private RoundTrips() {}

    /** @return each of them, in ns, without as many before that only warm up */
    public static List<Long> measure(Bluez bluez, int count) {
        Survey.take(bluez, "").join();
        var all = new ArrayList<Long>();
        for (int i = 0; i < 2 * count; i++) {
            long from = System.nanoTime();
            var reply = new CompletableFuture<Reply>();
            bluez.thread()
                    .execute(() -> bluez.call(Call.bluez("/", "org.freedesktop.DBus.Peer", "Ping"), PATIENCE,
                            reply::complete));
            if (!(reply.join() instanceof Reply.Done)) throw new IllegalStateException("no answer to a ping");
            if (i >= count) all.add(System.nanoTime() - from);
        }
        return all;
    }
}
