package kick.controller.ftms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;

/**
 * A data record of a treadmill (FTMS 4.4.1.1): what belongs together, although it may take several
 * notifications. Every part but the last has More Data set and no speed; the last has the speed and completes
 * the record.
 *
 * <p>Parts carry no number, so a lost one can only be guessed: a part that repeats a field begins a new
 * record, and so does one that comes more than {@link #LIMIT} after the first. Some controllers send a
 * complete part first and one with More Data after it, as the last. Such an orphan goes into the next record,
 * or, when none comes, is handed out by {@link #expired}; the part with the speed never waits for it.
 *
 * <p>Start again from {@link #EMPTY} when the link is lost: the server does not send the rest of a record
 * later.
 *
 * @param unfinished the parts so far, joined; null between records
 * @param since when the first of them came
 */
public record TreadmillRecord(@Nullable TreadmillData unfinished, Moment since) {
    public static final TreadmillRecord EMPTY = new TreadmillRecord(null, Moment.ORIGIN);
    public static final Duration LIMIT = Duration.ofSeconds(2);

    /** What fits at the smallest ATT_MTU. */
    private static final int SMALLEST_NOTIFICATION = 20;
    private static final int MORE_DATA = 1;
    private static final int FIRST_RESERVED = 13;

    /**
     * @param completed to be published now; null while more is awaited
     */
    public record Joined(TreadmillRecord next, @Nullable TreadmillData completed) {}

    public Joined joined(TreadmillData part, Moment now) {
        TreadmillData before = isLate(now) ? null : unfinished;
        if (before != null && before.raw().overlaps(part.raw())) before = null;
        TreadmillData whole = before == null ? part : new TreadmillData(before.raw().with(part.raw()));
        if (!part.moreData()) return new Joined(EMPTY, whole);
        return new Joined(new TreadmillRecord(whole, before == null ? now : since), null);
    }

    /**
     * Gives up waiting once the limit has passed. What is handed out then has no speed: fields to show, but
     * no sign of motion or standstill.
     */
    public Joined expired(Moment now) {
        return isLate(now) ? new Joined(EMPTY, unfinished) : new Joined(this, null);
    }

    /** When {@link #expired} has something to hand out. */
    public Moment deadline() {
        return unfinished == null ? Moment.NEVER : since.plus(LIMIT);
    }

    private boolean isLate(Moment now) {
        return !now.isBefore(deadline());
    }

    /**
     * The notifications that carry {@code record}, for a server (FTMS 4.4.1.1): one, if it fits.
     *
     * @param maxOctets of one notification, ATT_MTU − 3
     */
    public static List<byte[]> split(TreadmillData record, int maxOctets) {
        if (maxOctets < SMALLEST_NOTIFICATION)
            throw new IllegalArgumentException(
                    "a notification has room for 20 octets at least: " + maxOctets);
        RawTreadmillData raw = record.raw();
        byte[] whole = raw.encode();
        if (whole.length <= maxOctets) return List.of(whole);
        var parts = new ArrayList<byte[]>();
        int flags = MORE_DATA;
        for (int bit = 1; bit <= FIRST_RESERVED; bit++) {
            int group = raw.flags() & (bit == FIRST_RESERVED ? RawTreadmillData.RESERVED_BITS : 1 << bit);
            if (raw.octets(flags | group) > maxOctets) {
                parts.add(raw.only(flags).encode());
                flags = MORE_DATA;
            }
            flags |= group;
        }
        int last = raw.flags() & MORE_DATA;
        if (raw.octets((flags & ~MORE_DATA) | last) > maxOctets) {
            parts.add(raw.only(flags).encode());
            flags = last;
        }
        parts.add(raw.only((flags & ~MORE_DATA) | last).encode());
        return parts;
    }
}
