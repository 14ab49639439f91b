package kick.controller.ftms;

import static kick.controller.ftms.Field.NO_MARKER;
import static kick.controller.ftms.Format.SINT16;
import static kick.controller.ftms.Format.UINT16;
import static kick.controller.ftms.Format.UINT24;
import static kick.controller.ftms.Format.UINT8;

/**
 * The fields of Treadmill Data in the order in which they are sent (FTMS 4.4.1): the flag bit that announces
 * the field, its type, its resolution and unit, and the number that stands for "not available".
 */
@SuppressWarnings({"EnumOrdinal", "ImmutableEnumChecker"}) // a table, whose order is that of the octets
enum TreadmillField {
    /** Its bit is More Data, and announces the speed by being clear. */
    INSTANTANEOUS_SPEED(0, UINT16, "0.01", "km/h", NO_MARKER),
    AVERAGE_SPEED(1, UINT16, "0.01", "km/h", NO_MARKER),
    TOTAL_DISTANCE(2, UINT24, "1", "m", NO_MARKER),
    INCLINATION(3, SINT16, "0.1", "%", 0x7FFF),
    RAMP_ANGLE(3, SINT16, "0.1", "deg", 0x7FFF),
    POSITIVE_ELEVATION_GAIN(4, UINT16, "0.1", "m", NO_MARKER),
    NEGATIVE_ELEVATION_GAIN(4, UINT16, "0.1", "m", NO_MARKER),
    INSTANTANEOUS_PACE(5, UINT8, "0.1", "km/min", NO_MARKER),
    AVERAGE_PACE(6, UINT8, "0.1", "km/min", NO_MARKER),
    TOTAL_ENERGY(7, UINT16, "1", "kcal", 0xFFFF),
    ENERGY_PER_HOUR(7, UINT16, "1", "kcal/h", 0xFFFF),
    ENERGY_PER_MINUTE(7, UINT8, "1", "kcal/min", 0xFF),
    HEART_RATE(8, UINT8, "1", "bpm", NO_MARKER),
    METABOLIC_EQUIVALENT(9, UINT8, "0.1", "MET", NO_MARKER),
    ELAPSED_TIME(10, UINT16, "1", "s", NO_MARKER),
    REMAINING_TIME(11, UINT16, "1", "s", NO_MARKER),
    FORCE_ON_BELT(12, SINT16, "1", "N", 0x7FFF),
    POWER_OUTPUT(12, SINT16, "1", "W", 0x7FFF);

    /** {@link #values()} without the copy. */
    static final TreadmillField[] ROWS = values();
    static final int PACE_BITS = (1 << INSTANTANEOUS_PACE.bit) | (1 << AVERAGE_PACE.bit);

    private static final int DEFINED_BITS = 0x1FFF;
    private static final int[] FIELDS_OF_BIT = new int[Integer.bitCount(DEFINED_BITS)];
    static {
        for (var row : ROWS)
            FIELDS_OF_BIT[row.bit] |= row.mask();
    }

    private final int bit;
    private final Format format;
    private final Field field;
    private final Field wide;

    TreadmillField(int bit, Format format, String resolution, String unit, int notAvailable) {
        this.bit = bit;
        this.format = format;
        this.field = new Field(Bits.word(name()), format, resolution, unit, notAvailable);
        // GATT Specification Supplement 2024; only the paces differ there
        this.wide = unit.equals("km/min") ? new Field(field.name(), UINT16, "1", "s/500m") : field;
    }

    /** The set of fields that these flags announce: one bit for each, in their order. */
    static int announcedBy(int flags) {
        int fields = 0;
        for (int bits = (flags ^ 1) & DEFINED_BITS; bits != 0; bits &= bits - 1)
            fields |= FIELDS_OF_BIT[Integer.numberOfTrailingZeros(bits)];
        return fields;
    }

    /** The first of a set of fields. */
    static TreadmillField firstOf(int fields) {
        return ROWS[Integer.numberOfTrailingZeros(fields)];
    }

    /** The flags with this field announced as well. */
    int announcedIn(int flags) {
        return bit == 0 ? flags & ~1 : flags | (1 << bit);
    }

    /** Its bit in a set of fields. */
    int mask() {
        return 1 << ordinal();
    }

    /**
     * How it is sent: the paces have one octet in the specification of 2017, two in the supplement of 2024.
     */
    Field field(boolean widePaces) {
        return widePaces ? wide : field;
    }

    /** The format of that field, in short: it is asked for each field of each notification. */
    Format format(boolean widePaces) {
        return widePaces ? wide.format() : format;
    }

    /**
     * Whether the number is a reading: neither the marker nor one of the fillers that machines send instead.
     */
    boolean isReading(int raw) {
        return switch (this) {
            case INSTANTANEOUS_SPEED, AVERAGE_SPEED -> raw != 0xFFFF;
            case NEGATIVE_ELEVATION_GAIN -> raw != 0xFFFF && raw != 0x7FFF;
            case INSTANTANEOUS_PACE, AVERAGE_PACE -> raw != 0;
            case HEART_RATE -> raw != 0 && raw != 0xFF;
            default -> raw != field.notAvailable();
        };
    }
}
