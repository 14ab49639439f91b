package kick.controller.ftms;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Speed;

/** Supported Speed Range (0x2AD4; FTMS 4.11): the speeds that may be asked for. */
public record SupportedSpeedRange(Speed minimum, Speed maximum, Speed increment)
        implements
            FtmsValue {
    private static final Layout LAYOUT = Layout.of(
            new Field("minimum", Format.UINT16, "0.01", "km/h"),
            new Field("maximum", Format.UINT16, "0.01", "km/h"),
            new Field("minimum_increment", Format.UINT16, "0.01", "km/h"));

    public static SupportedSpeedRange decode(byte[] octets) {
        int[] raw = LAYOUT.readAll(Characteristic.SUPPORTED_SPEED_RANGE, octets);
        return new SupportedSpeedRange(new Speed(raw[0]), new Speed(raw[1]), new Speed(raw[2]));
    }

    @Override public byte[] encode() {
        return LAYOUT.write(0, minimum.hundredthsKmh(), maximum.hundredthsKmh(), increment.hundredthsKmh());
    }

    @Override public Map<String, @Nullable Object> describe() {
        return LAYOUT.describeAll(minimum.hundredthsKmh(), maximum.hundredthsKmh(),
                increment.hundredthsKmh());
    }

    /** Whether a target can be chosen from it. */
    public boolean usable() {
        return !increment.isZero() && maximum.isAbove(minimum);
    }
}
