package kick.controller.ftms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Fitness Machine Feature (0x2ACC; FTMS 4.3): what the machine says it measures, and what targets it says it
 * takes. Often a template of the controller's maker, and no proof of either.
 *
 * @param machineFeatures bit field; {@link Feature} names the bits
 * @param targetSettingFeatures bit field; {@link TargetSetting} names the bits
 */
public record FitnessMachineFeature(int machineFeatures, int targetSettingFeatures) implements FtmsValue {
    private static final Layout LAYOUT = Layout.of(
            new Field("fitness_machine_features", Format.UINT32, "1", "bits"),
            new Field("target_setting_features", Format.UINT32, "1", "bits"));

    /** Bits of the Fitness Machine Features field, from bit 0 on (FTMS 4.3.1.1). */
    public enum Feature {
        AVERAGE_SPEED, CADENCE, TOTAL_DISTANCE, INCLINATION, ELEVATION_GAIN, PACE, STEP_COUNT,
        RESISTANCE_LEVEL,
        STRIDE_COUNT, EXPENDED_ENERGY, HEART_RATE_MEASUREMENT, METABOLIC_EQUIVALENT, ELAPSED_TIME,
        REMAINING_TIME, POWER_MEASUREMENT, FORCE_ON_BELT_AND_POWER_OUTPUT, USER_DATA_RETENTION
    }

    /** Bits of the Target Setting Features field, from bit 0 on (FTMS 4.3.1.2). */
    public enum TargetSetting {
        SPEED_TARGET, INCLINATION_TARGET, RESISTANCE_TARGET, POWER_TARGET, HEART_RATE_TARGET,
        TARGETED_EXPENDED_ENERGY, TARGETED_STEP_NUMBER, TARGETED_STRIDE_NUMBER, TARGETED_DISTANCE,
        TARGETED_TRAINING_TIME, TARGETED_TIME_IN_TWO_HR_ZONES, TARGETED_TIME_IN_THREE_HR_ZONES,
        TARGETED_TIME_IN_FIVE_HR_ZONES, INDOOR_BIKE_SIMULATION_PARAMETERS, WHEEL_CIRCUMFERENCE,
        SPIN_DOWN_CONTROL, TARGETED_CADENCE
    }

    public static FitnessMachineFeature of(Set<Feature> features, Set<TargetSetting> targets) {
        return new FitnessMachineFeature(Bits.of(features, Feature.values()),
                Bits.of(targets, TargetSetting.values()));
    }

    public static FitnessMachineFeature decode(byte[] octets) {
        int[] raw = LAYOUT.readAll(Characteristic.FITNESS_MACHINE_FEATURE, octets);
        return new FitnessMachineFeature(raw[0], raw[1]);
    }

    @Override public byte[] encode() {
        return LAYOUT.write(0, machineFeatures, targetSettingFeatures);
    }

    public boolean has(Feature feature) {
        return Bits.isSet(machineFeatures, feature);
    }

    public boolean supports(TargetSetting target) {
        return Bits.isSet(targetSettingFeatures, target);
    }

    @Override public Map<String, @Nullable Object> describe() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", "ok");
        tree.put("fitness_machine_features_raw", "0x%08X".formatted(machineFeatures));
        tree.put("fitness_machine_features", Bits.names(machineFeatures, Feature.values()));
        tree.put("reserved_feature_bits", Bits.reserved(machineFeatures, Feature.values().length));
        tree.put("target_setting_features_raw", "0x%08X".formatted(targetSettingFeatures));
        tree.put("target_setting_features", Bits.names(targetSettingFeatures, TargetSetting.values()));
        tree.put("reserved_target_bits", Bits.reserved(targetSettingFeatures, TargetSetting.values().length));
        return tree;
    }
}
