package kick.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.FitnessMachineFeature;
import kick.controller.ftms.FitnessMachineFeature.TargetSetting;
import kick.controller.ftms.Services;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.units.Speed;
import kick.simulator.MachineFault.RangeLies;

/** The attribute table of a treadmill, and the values in it that do not change (FTMS 4). */
final class Attributes {
    private final Profile profile;
    private final Ailments ailments;
    private final Map<Characteristic, Set<Property>> properties = new EnumMap<>(Characteristic.class);

    Attributes(Profile profile, Ailments ailments) {
        this.profile = profile;
        this.ailments = ailments;
        put(Characteristic.FITNESS_MACHINE_FEATURE, Property.READ);
        put(Characteristic.TREADMILL_DATA, Property.NOTIFY);
        put(Characteristic.TRAINING_STATUS, Property.READ, Property.NOTIFY);
        if (!profile.has(Quirk.NO_SPEED_RANGE)) put(Characteristic.SUPPORTED_SPEED_RANGE, Property.READ);
        if (profile.deck() != null) put(Characteristic.SUPPORTED_INCLINATION_RANGE, Property.READ);
        if (takes(TargetSetting.HEART_RATE_TARGET))
            put(Characteristic.SUPPORTED_HEART_RATE_RANGE, Property.READ);
        put(Characteristic.FITNESS_MACHINE_CONTROL_POINT, Property.WRITE, Property.INDICATE);
        put(Characteristic.FITNESS_MACHINE_STATUS, Property.NOTIFY);
        profile.device().keySet().forEach(text -> put(text, Property.READ));
        if (profile.has(Quirk.RSC_INSTEAD)) put(Characteristic.RSC_MEASUREMENT, Property.NOTIFY);
        properties.putAll(profile.radio().properties());
    }

    private void put(Characteristic characteristic, Property... its) {
        properties.put(characteristic, Set.of(its));
    }

    List<GattCharacteristic> table() {
        var table = new ArrayList<GattCharacteristic>();
        properties.forEach((characteristic, its) -> table
                .add(new GattCharacteristic(service(characteristic), characteristic.uuid(), its)));
        return table;
    }

    private static UUID service(Characteristic characteristic) {
        return switch (characteristic) {
            case HEART_RATE_MEASUREMENT, BODY_SENSOR_LOCATION -> Services.HEART_RATE;
            case RSC_MEASUREMENT, RSC_FEATURE -> Services.RUNNING_SPEED_AND_CADENCE;
            case MANUFACTURER_NAME, MODEL_NUMBER, SERIAL_NUMBER, HARDWARE_REVISION, FIRMWARE_REVISION,
                    SOFTWARE_REVISION, SYSTEM_ID, PNP_ID ->
                Services.DEVICE_INFORMATION;
            default -> Services.FITNESS_MACHINE;
        };
    }

    boolean has(Characteristic characteristic) {
        return properties.containsKey(characteristic);
    }

    boolean allows(Characteristic characteristic, Property property) {
        return properties.getOrDefault(characteristic, Set.of()).contains(property);
    }

    boolean takes(TargetSetting target) {
        return switch (target) {
            case SPEED_TARGET -> true;
            case INCLINATION_TARGET -> profile.deck() != null || profile.has(Quirk.INCLINE_WITHOUT_EFFECT);
            default -> profile.radio().targets().contains(target);
        };
    }

    /** The value of a characteristic that is only read; null if it is not one of these. */
    byte @Nullable [] value(Characteristic characteristic) {
        var deck = profile.deck();
        return switch (characteristic) {
            case FITNESS_MACHINE_FEATURE -> feature().encode();
            case SUPPORTED_SPEED_RANGE -> statedRange().encode();
            case SUPPORTED_INCLINATION_RANGE -> deck == null ? null : deck.range().encode();
            case SUPPORTED_HEART_RATE_RANGE -> Goals.HEART_RATES.encode();
            default -> text(characteristic);
        };
    }

    private FitnessMachineFeature feature() {
        var targets = EnumSet.noneOf(TargetSetting.class);
        for (var target : TargetSetting.values())
            if (takes(target)) targets.add(target);
        return FitnessMachineFeature.of(profile.radio().measures(), targets);
    }

    private SupportedSpeedRange statedRange() {
        var lie = ailments.of(RangeLies.class);
        var range = lie == null ? profile.belt().range() : lie.stated();
        return profile.has(Quirk.REPORTS_MILES)
                ? new SupportedSpeedRange(inMiles(range.minimum()), inMiles(range.maximum()),
                        inMiles(range.increment()))
                : range;
    }

    /** The number of miles per hour where the number of km/h should be. */
    static Speed inMiles(Speed speed) {
        return Speed.kmh(speed.mph());
    }

    private byte @Nullable [] text(Characteristic characteristic) {
        String text = profile.device().get(characteristic);
        if (text == null) return null;
        return (profile.has(Quirk.NUL_TERMINATED_STRINGS) ? text + "\0" : text)
                .getBytes(StandardCharsets.UTF_8);
    }
}
