package kick.controller.ftms;

import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The characteristics a client meets on a treadmill, each with its assigned number and its decoder. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Characteristic {
    FITNESS_MACHINE_FEATURE(0x2ACC, FitnessMachineFeature::decode),
    TREADMILL_DATA(0x2ACD, TreadmillData::decode),
    TRAINING_STATUS(0x2AD3, TrainingStatus::decode),
    SUPPORTED_SPEED_RANGE(0x2AD4, SupportedSpeedRange::decode),
    SUPPORTED_INCLINATION_RANGE(0x2AD5, SupportedInclinationRange::decode),
    SUPPORTED_RESISTANCE_LEVEL_RANGE(0x2AD6, SupportedResistanceLevelRange::decode),
    SUPPORTED_HEART_RATE_RANGE(0x2AD7, SupportedHeartRateRange::decode),
    SUPPORTED_POWER_RANGE(0x2AD8, SupportedPowerRange::decode),
    FITNESS_MACHINE_CONTROL_POINT(0x2AD9, ControlPointResponse::decode),
    FITNESS_MACHINE_STATUS(0x2ADA, FitnessMachineStatus::decode),
    HEART_RATE_MEASUREMENT(0x2A37, HeartRateMeasurement::decode),
    BODY_SENSOR_LOCATION(0x2A38, BodySensorLocation::decode),
    RSC_MEASUREMENT(0x2A53, RscMeasurement::decode),
    RSC_FEATURE(0x2A54, RscFeature::decode),
    MANUFACTURER_NAME(0x2A29, DeviceInformation::decode),
    MODEL_NUMBER(0x2A24, DeviceInformation::decode),
    SERIAL_NUMBER(0x2A25, DeviceInformation::decode),
    HARDWARE_REVISION(0x2A27, DeviceInformation::decode),
    FIRMWARE_REVISION(0x2A26, DeviceInformation::decode),
    SOFTWARE_REVISION(0x2A28, DeviceInformation::decode),
    SYSTEM_ID(0x2A23, SystemId::decode),
    PNP_ID(0x2A50, PnpId::decode);

    private final int number;
    private final UUID uuid;
    private final Function<byte[], FtmsValue> decoder;

    Characteristic(int number, Function<byte[], FtmsValue> decoder) {
        this.number = number;
        this.uuid = Services.uuid16(number);
        this.decoder = decoder;
    }

    public static @Nullable Characteristic of(UUID uuid) {
        for (var characteristic : values())
            if (characteristic.uuid.equals(uuid)) return characteristic;
        return null;
    }

    /** The 16-bit UUID. */
    public int number() {
        return number;
    }

    public UUID uuid() {
        return uuid;
    }

    /**
     * A value as a client receives it; the control point's is a {@link ControlPointResponse}.
     *
     * @throws MalformedValueException if the octets are no such value
     */
    public FtmsValue decode(byte[] octets) {
        return decoder.apply(octets);
    }

    @Override public String toString() {
        return "%s (0x%04X)".formatted(name(), number);
    }
}
