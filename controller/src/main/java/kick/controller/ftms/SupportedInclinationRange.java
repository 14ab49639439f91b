package kick.controller.ftms;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;

/** Supported Inclination Range (0x2AD5; FTMS 4.12): the grades that may be asked for. */
public record SupportedInclinationRange(Incline minimum, Incline maximum, int incrementTenthsPercent)
        implements
            FtmsValue {
    private static final Layout LAYOUT = Layout.of(
            new Field("minimum", Format.SINT16, "0.1", "%"),
            new Field("maximum", Format.SINT16, "0.1", "%"),
            new Field("minimum_increment", Format.UINT16, "0.1", "%"));

    public SupportedInclinationRange(Incline minimum, Incline maximum, Incline increment) {
        this(minimum, maximum, increment.tenthsPercent());
    }

    /** The increment is unsigned on the wire: what exceeds the steepest incline is cut down to it. */
    public Incline increment() {
        return new Incline(Math.min(incrementTenthsPercent, Short.MAX_VALUE));
    }

    public static SupportedInclinationRange decode(byte[] octets) {
        int[] raw = LAYOUT.readAll(Characteristic.SUPPORTED_INCLINATION_RANGE, octets);
        return new SupportedInclinationRange(new Incline(raw[0]), new Incline(raw[1]), raw[2]);
    }

    @Override public byte[] encode() {
        return LAYOUT.write(0, minimum.tenthsPercent(), maximum.tenthsPercent(), incrementTenthsPercent);
    }

    @Override public Map<String, @Nullable Object> describe() {
        return LAYOUT.describeAll(minimum.tenthsPercent(), maximum.tenthsPercent(), incrementTenthsPercent);
    }

    /** Whether a target can be chosen from it. */
    public boolean usable() {
        return incrementTenthsPercent > 0 && maximum.isAbove(minimum);
    }
}
