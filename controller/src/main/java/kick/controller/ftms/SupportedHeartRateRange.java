package kick.controller.ftms;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Supported Heart Rate Range (0x2AD7; FTMS 4.15), in beats per minute. */
public record SupportedHeartRateRange(int minimum, int maximum, int increment)
        implements
            FtmsValue {
    private static final Layout LAYOUT = Layout.of(
            new Field("minimum", Format.UINT8, "1", "bpm"),
            new Field("maximum", Format.UINT8, "1", "bpm"),
            new Field("minimum_increment", Format.UINT8, "1", "bpm"));

    public static SupportedHeartRateRange decode(byte[] octets) {
        int[] raw = LAYOUT.readAll(Characteristic.SUPPORTED_HEART_RATE_RANGE, octets);
        return new SupportedHeartRateRange(raw[0], raw[1], raw[2]);
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
