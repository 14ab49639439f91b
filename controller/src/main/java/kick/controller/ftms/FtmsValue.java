package kick.controller.ftms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The value of a characteristic (or of the Service Data that advertises the service). */
public sealed interface FtmsValue permits BodySensorLocation, ControlPointRequest, ControlPointResponse,
        DeviceInformation, FitnessMachineFeature, FitnessMachineStatus, HeartRateMeasurement, PnpId,
        RscFeature,
        RscMeasurement, ServiceData, SupportedHeartRateRange, SupportedInclinationRange, SupportedPowerRange,
        SupportedResistanceLevelRange, SupportedSpeedRange, SystemId, TrainingStatus, TreadmillData {

    byte[] encode();

    /**
     * The value as a tree of maps, lists, texts and numbers, in which nothing that was sent is hidden: raw
     * numbers beside their meaning, markers of missing readings, reserved bits. The first question is {@code
     * decode_status}: {@code ok}, {@code ok_with_trailing}, {@code truncated} or {@code malformed}.
     */
    Map<String, @Nullable Object> describe();

    /**
     * The tree of whatever octets; what they hold beyond the value is in {@code trailing_hex}. Never throws.
     */
    static Map<String, @Nullable Object> describe(byte[] octets,
            Function<byte[], ? extends FtmsValue> decoder) {
        FtmsValue value;
        try {
            value = decoder.apply(octets);
        } catch (MalformedValueException e) {
            return e.describe();
        }
        var tree = new LinkedHashMap<>(value.describe());
        Octets trailing = Octets.from(octets, value.encode().length);
        if (trailing.length() > 0 && "ok".equals(tree.get("decode_status"))) {
            tree.put("decode_status", "ok_with_trailing");
            tree.put("trailing_hex", trailing.hex());
            if (tree.containsKey("meaning")) tree.putLast("meaning", tree.get("meaning"));
        }
        return tree;
    }
}
