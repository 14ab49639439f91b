package kick.controller.ftms;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/** The numbers of a Treadmill Data value as they are sent: {@link TreadmillData} without the meaning. */
final class RawTreadmillData {
    /** Bits 13 to 15 of the flags. */
    static final int RESERVED_BITS = 0xE000;

    private final int flags;
    /** The fields that are there, one bit for each: all that are announced, unless the value is cut short. */
    private final int present;
    /** The numbers of the fields that are there, without gaps: this is made for each notification. */
    private final int[] raw;
    private final boolean widePaces;
    private final Octets tail;

    private RawTreadmillData(int flags, int present, int[] raw, boolean widePaces, Octets tail) {
        this.flags = flags;
        this.present = present;
        this.raw = raw;
        this.widePaces = widePaces;
        this.tail = tail;
    }

    RawTreadmillData(int flags, EnumMap<TreadmillField, Integer> numbers, boolean widePaces, Octets tail) {
        this(flags, mask(numbers), new int[numbers.size()], widePaces, tail);
        int i = 0;
        for (int number : numbers.values()) raw[i++] = number;
    }

    private RawTreadmillData(int flags, int present, ToIntFunction<TreadmillField> number, boolean widePaces,
            Octets tail) {
        this(flags, present, new int[Integer.bitCount(present)], widePaces, tail);
        int left = present;
        for (int i = 0; left != 0; left &= left - 1, i++)
            raw[i] = number.applyAsInt(TreadmillField.firstOf(left));
    }

    private static int mask(EnumMap<TreadmillField, Integer> numbers) {
        int mask = 0;
        for (var row : numbers.keySet()) mask |= row.mask();
        return mask;
    }

    static RawTreadmillData decode(byte[] octets) {
        if (octets.length < 2) throw malformed(octets);
        int flags = Format.UINT16.read(octets, 0);
        boolean widePaces = hasWidePaces(flags, octets.length);
        int announced = TreadmillField.announcedBy(flags);
        int[] raw = new int[Integer.bitCount(announced)];
        int missing = announced;
        int at = 2;
        for (int i = 0; missing != 0; missing &= missing - 1, i++) {
            var row = TreadmillField.firstOf(missing);
            Format format = row.format(widePaces);
            if (octets.length - at < format.size()) break;
            raw[i] = format.read(octets, at);
            at += format.size();
        }
        return new RawTreadmillData(flags, announced & ~missing, raw, widePaces, Octets.from(octets, at));
    }

    private static MalformedValueException malformed(byte[] octets) {
        var description = new LinkedHashMap<String, @Nullable Object>();
        description.put("decode_status", "malformed");
        description.put("fields", Map.of());
        return new MalformedValueException(Characteristic.TREADMILL_DATA.toString(), octets, octets.length,
                description);
    }

    /**
     * The size of the paces is not sent, and the sources disagree. They are taken to have two octets only
     * where that gives exactly the length that arrived, and nothing of unknown length is announced besides.
     */
    private static boolean hasWidePaces(int flags, int length) {
        int paces = Integer.bitCount(flags & TreadmillField.PACE_BITS);
        if (paces == 0 || (flags & RESERVED_BITS) != 0) return false;
        int announced = TreadmillField.announcedBy(flags);
        int narrow = 2;
        for (var row : TreadmillField.ROWS)
            if ((announced & row.mask()) != 0) narrow += row.format(false).size();
        return length == narrow + paces;
    }

    byte[] encode() {
        byte[] octets = new byte[2 + Integer.BYTES * raw.length + tail.length()];
        Format.UINT16.write(flags, octets, 0);
        int at = 2;
        int left = present;
        for (int i = 0; left != 0; left &= left - 1, i++) {
            Field field = TreadmillField.firstOf(left).field(widePaces);
            field.write(raw[i], octets, at);
            at += field.format().size();
        }
        System.arraycopy(tail.toArray(), 0, octets, at, tail.length());
        return Arrays.copyOf(octets, at + tail.length());
    }

    int flags() {
        return flags;
    }

    boolean has(TreadmillField row) {
        return (present & row.mask()) != 0;
    }

    /** The number of a field that is there. */
    int raw(TreadmillField row) {
        return raw[Integer.bitCount(present & (row.mask() - 1))];
    }

    boolean widePaces() {
        return widePaces;
    }

    /** What follows the fields: octets of unknown meaning, or the beginning of the field that is cut. */
    Octets tail() {
        return tail;
    }

    /** The field at which the value is cut short. */
    @Nullable TreadmillField truncatedAt() {
        int missing = TreadmillField.announcedBy(flags) & ~present;
        return missing == 0 ? null : TreadmillField.firstOf(missing);
    }

    /** Whether the other holds something that this holds too, so that they cannot be parts of one record. */
    boolean overlaps(RawTreadmillData other) {
        return (present & other.present) != 0 || (flags & other.flags & RESERVED_BITS) != 0;
    }

    /**
     * Both in one; where both hold the same, the other's counts. More Data only if both say so. If this is
     * cut short, the gap it leaves can be seen, but not encoded.
     */
    RawTreadmillData with(RawTreadmillData other) {
        int moreData = flags & other.flags & 1;
        return new RawTreadmillData(((flags | other.flags) & ~1) | moreData, present | other.present,
                row -> other.has(row) ? other.raw(row) : raw(row), widePaces || other.widePaces,
                other.tail.length() > 0 ? other.tail : tail);
    }

    /** How many octets {@link #only} these groups of fields take. */
    int octets(int partFlags) {
        int octets = 2 + ((partFlags & RESERVED_BITS) == 0 ? 0 : tail.length());
        int left = present & TreadmillField.announcedBy(partFlags);
        for (; left != 0; left &= left - 1)
            octets += TreadmillField.firstOf(left).format(widePaces).size();
        return octets;
    }

    /** Only the groups of fields that these flags announce. */
    RawTreadmillData only(int partFlags) {
        return new RawTreadmillData(partFlags, present & TreadmillField.announcedBy(partFlags), this::raw,
                widePaces,
                (partFlags & RESERVED_BITS) == 0 ? Octets.NONE : tail);
    }

    Map<String, @Nullable Object> describe() {
        TreadmillField cut = truncatedAt();
        boolean trailing = cut == null && tail.length() > 0;
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("flags", flags);
        tree.put("flags_hex", "0x%04X".formatted(flags));
        tree.put("more_data", Bits.isSet(flags, 0));
        if (cut != null) tree.put("truncated_at", cut.field(widePaces).name());
        if (cut != null) tree.put("leftover_hex", tail.hex());
        tree.put("reserved_bits", Bits.reserved(flags, 13));
        if (trailing) tree.put("trailing_hex", tail.hex());
        tree.put("decode_status", cut != null ? "truncated" : trailing ? "ok_with_trailing" : "ok");
        tree.put("fields", describeFields());
        return tree;
    }

    private Map<String, @Nullable Object> describeFields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int left = present; left != 0; left &= left - 1) {
            var row = TreadmillField.firstOf(left);
            Field field = row.field(widePaces);
            fields.put(field.name(), field.describe(raw(row)));
        }
        return fields;
    }
}
