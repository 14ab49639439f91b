package kick.controller.ftms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One number of a value, defined once for reading, writing and showing: a row of the specification's field
 * table.
 *
 * @param resolution what one step of the raw number is worth in {@code unit}
 * @param notAvailable the raw number that says "no reading", or {@link #NO_MARKER}
 */
record Field(String name, Format format, BigDecimal resolution, String unit, int notAvailable) {
    static final int NO_MARKER = Integer.MIN_VALUE;

    Field(String name, Format format, String resolution, String unit) {
        this(name, format, resolution, unit, NO_MARKER);
    }

    Field(String name, Format format, String resolution, String unit, int notAvailable) {
        this(name, format, new BigDecimal(resolution), unit, notAvailable);
    }

    void write(int raw, byte[] octets, int at) {
        format.write(checked(raw), octets, at);
    }

    /** The same number, if it fits. */
    int checked(int raw) {
        if (!format.holds(raw))
            throw new IllegalArgumentException(name + " does not fit its " + format + ": " + raw);
        return raw;
    }

    Map<String, @Nullable Object> describe(int raw) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("raw", raw);
        tree.put("value", raw == notAvailable ? null : inUnit(raw));
        if (raw == notAvailable) tree.put("not_available", true);
        tree.put("unit", unit);
        return tree;
    }

    /** Exact. Decimal steps keep all their places ("8.00"); others, as 1/256, only those they need ("3"). */
    private String inUnit(int raw) {
        BigDecimal value = resolution.multiply(BigDecimal.valueOf(raw));
        boolean decimal = resolution.unscaledValue().intValue() == 1;
        return (decimal ? value : value.stripTrailingZeros()).toPlainString();
    }
}
