package kick.controller.ftms;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Supported Resistance Level Range (0x2AD6; FTMS 4.13). Two layouts are in use, told apart by their length:
 * six octets that count tenths (the service's test suite) and three that count whole levels (GATT
 * Specification Supplement 2024).
 */
public record SupportedResistanceLevelRange(int minimum, int maximum, int increment, boolean inTenths)
        implements
            FtmsValue {
    private static final Layout TENTHS = Layout.of(
            new Field("minimum", Format.SINT16, "0.1", "unitless"),
            new Field("maximum", Format.SINT16, "0.1", "unitless"),
            new Field("minimum_increment", Format.UINT16, "0.1", "unitless"));
    private static final Layout WHOLE = Layout.of(
            new Field("minimum", Format.UINT8, "1", "unitless"),
            new Field("maximum", Format.UINT8, "1", "unitless"),
            new Field("minimum_increment", Format.UINT8, "1", "unitless"));

    public static SupportedResistanceLevelRange decode(byte[] octets) {
        boolean inTenths = octets.length != 3;
        int[] raw = (inTenths ? TENTHS : WHOLE).readAll(Characteristic.SUPPORTED_RESISTANCE_LEVEL_RANGE,
                octets);
        return new SupportedResistanceLevelRange(raw[0], raw[1], raw[2], inTenths);
    }

    @Override public byte[] encode() {
        return layout().write(0, minimum, maximum, increment);
    }

    @Override public Map<String, @Nullable Object> describe() {
        return layout().describeAll(minimum, maximum, increment);
    }

    /** Whether a target can be chosen from it. */
    public boolean usable() {
        return increment > 0 && maximum > minimum;
    }

    private Layout layout() {
        return inTenths ? TENTHS : WHOLE;
    }
}
