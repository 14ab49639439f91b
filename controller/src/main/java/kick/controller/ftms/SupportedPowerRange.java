package kick.controller.ftms;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Supported Power Range (0x2AD8; FTMS 4.14), in watts. */
public record SupportedPowerRange(int minimum, int maximum, int increment)
        implements
            FtmsValue {
    private static final Layout LAYOUT = Layout.of(
            new Field("minimum", Format.SINT16, "1", "W"),
            new Field("maximum", Format.SINT16, "1", "W"),
            new Field("minimum_increment", Format.UINT16, "1", "W"));

    public static SupportedPowerRange decode(byte[] octets) {
        int[] raw = LAYOUT.readAll(Characteristic.SUPPORTED_POWER_RANGE, octets);
        return new SupportedPowerRange(raw[0], raw[1], raw[2]);
    }

    @Override public byte[] encode() {
        return LAYOUT.write(0, minimum, maximum, increment);
    }

    @Override public Map<String, @Nullable Object> describe() {
        return LAYOUT.describeAll(minimum, maximum, increment);
    }

    /** Whether a target can be chosen from it. */
    public boolean usable() {
        return increment > 0 && maximum > minimum;
    }
}
