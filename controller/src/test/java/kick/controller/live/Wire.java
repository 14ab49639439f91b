package kick.controller.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

/**
 * What passes between Kick and one treadmill: what the treadmill's program sent, what came to Kick's door, and the stops
 * that left it. For several threads. All moments are those of System.nanoTime.
 */
final class Wire {
    private static final int STOP_OR_PAUSE = 0x08;
    /** Treadmill Data are longer than a status and an answer. */
    private static final int SHORTEST_REPORT = 4;

    private final String adapter;
    private final String address;
    private final String device;
    private final Set<String> subscribed = new HashSet<>();
    private final List<Report> said = new ArrayList<>();
    private final List<Report> came = new ArrayList<>();
    private int seen;
    private long pressed;
    private LongConsumer stops = _ -> {};

    private record Report(byte[] octets, long nanos) {
        private int hundredthsKmh() {
            return Byte.toUnsignedInt(octets[2]) | Byte.toUnsignedInt(octets[3]) << 8;
        }

        private boolean says(Report other) {
            return Arrays.equals(octets, other.octets);
        }
    }

    /** How long a report took: from Kick's door, and from the treadmill's program. */
    record Way(long nanosFromDoor, long nanosFromTreadmill) {}

    /** @param adapter Kick's, such as {@code hci0} */
    Wire(String adapter, String address) {
        this.adapter = adapter;
        this.address = address;
        this.device = "/dev_" + address.replace(':', '_') + "/";
    }

    String adapter() {
        return adapter;
    }

    String address() {
        return address;
    }

    /** Whether it is about this treadmill, as Kick's daemon names it. */
    boolean concerns(TappedMessage message) {
        return message.path().contains(device);
    }

    /** Everything begins anew. */
    synchronized void begin(LongConsumer stopsTook) {
        subscribed.clear();
        said.clear();
        came.clear();
        seen = 0;
        pressed = 0;
        stops = stopsTook;
    }

    /** A value went out of the treadmill's program. */
    synchronized void said(TappedMessage message, long nanos) {
        if (message.value().length >= SHORTEST_REPORT) said.add(new Report(message.value(), nanos));
    }

    /** Something went out of Kick, or came to its door. */
    synchronized void passed(Tap.Passed what) {
        var message = what.message();
        if (what.sent() && message.member().equals("StartNotify")) subscribed.add(message.path());
        if (what.sent() && message.member().equals("WriteValue") && pressed != 0
                && message.value()[0] == STOP_OR_PAUSE) {
            stops.accept(what.nanos() - pressed);
            pressed = 0;
        }
        if (!what.sent() && message.changesValue() && message.value().length >= SHORTEST_REPORT
                && subscribed.contains(message.path()))
            came.add(new Report(message.value(), what.nanos()));
    }

    /** The runner presses stop. */
    synchronized void pressed() {
        pressed = System.nanoTime();
    }

    /**
     * A snapshot has this report, whose speed is not zero: the latest that came with this speed. Kick takes reports that
     * say the same of the belt for one. Null if it is none that came.
     */
    synchronized @Nullable Way seen(int hundredthsKmh) {
        long now = System.nanoTime();
        for (int i = came.size() - 1; i >= seen; i--) {
            if (came.get(i).hundredthsKmh() != hundredthsKmh) continue;
            seen = i + 1;
            boolean known = i < said.size() && said.get(i).says(came.get(i));
            return new Way(now - came.get(i).nanos(), known ? now - said.get(i).nanos() : -1);
        }
        return null;
    }

    synchronized int reports() {
        return came.size();
    }

    /** How many reports that went out before this moment did not come to Kick's door; where some did not, it says so. */
    synchronized int missed(long before) {
        int next = 0;
        var missed = new ArrayList<Report>();
        for (var report : said) {
            if (next < came.size() && came.get(next).says(report)) next++;
            else if (report.nanos() < before) missed.add(report);
        }
        if (!missed.isEmpty())
            System.err.printf("%s: %d of %d reports did not come, from %d s before the end on%n", adapter,
                    missed.size(),
                    said.size(), (before - missed.getFirst().nanos()) / 1_000_000_000);
        return missed.size();
    }

    /** Whether a stop that was pressed has not left yet. */
    synchronized boolean isStopMissing() {
        return pressed != 0;
    }
}
