package kick.controller.ftms;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * RSC Feature (0x2A54; Running Speed and Cadence Service 3.2): what the sensor can measure.
 *
 * @param features bit field; {@link Feature} names the bits
 */
public record RscFeature(int features) implements FtmsValue {
    private static final Layout LAYOUT = Layout.of(new Field("rsc_features", Format.UINT16, "1", "bits"));

    /** Bits of the field, from bit 0 on. */
    public enum Feature {
        INSTANTANEOUS_STRIDE_LENGTH, TOTAL_DISTANCE, WALKING_OR_RUNNING_STATUS, CALIBRATION_PROCEDURE,
        MULTIPLE_SENSOR_LOCATIONS
    }

    public static RscFeature decode(byte[] octets) {
        return new RscFeature(LAYOUT.readAll(Characteristic.RSC_FEATURE, octets)[0]);
    }

    @Override public byte[] encode() {
        return LAYOUT.write(0, features);
    }

    public boolean has(Feature feature) {
        return Bits.isSet(features, feature);
    }

    @Override public Map<String, @Nullable Object> describe() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", "ok");
        tree.put("rsc_features_raw", "0x%04X".formatted(features));
        tree.put("rsc_features", Bits.names(features, Feature.values()));
        tree.put("reserved_feature_bits", Bits.reserved(features, Feature.values().length));
        return tree;
    }
}
