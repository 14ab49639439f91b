package kick.controller.ftms;

import static kick.controller.ftms.Format.SINT16;
import static kick.controller.ftms.Format.UINT16;
import static kick.controller.ftms.Format.UINT24;
import static kick.controller.ftms.Format.UINT8;
import static kick.controller.ftms.Parameters.times;

import java.time.Duration;
import java.util.function.Function;

import kick.controller.ftms.ControlPointRequest.*;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** The op codes of the Fitness Machine Control Point (FTMS 4.16.1, Table 4.15), one row of the table each. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum Procedure implements Operation<ControlPointRequest> {
    REQUEST_CONTROL(0x00, _ -> new RequestControl()),
    RESET(0x01, _ -> new Reset()),
    SET_TARGET_SPEED(0x02, raw -> new SetTargetSpeed(new Speed(raw[0])),
            new Field("target_speed", UINT16, "0.01", "km/h")),
    SET_TARGET_INCLINATION(0x03, raw -> new SetTargetInclination(new Incline(raw[0])),
            new Field("target_inclination", SINT16, "0.1", "%")),
    SET_TARGET_RESISTANCE_LEVEL(0x04, raw -> new SetTargetResistanceLevel(raw[0]),
            new Field("target_resistance_level", SINT16, "0.1", "unitless")),
    SET_TARGET_POWER(0x05, raw -> new SetTargetPower(raw[0]),
            new Field("target_power", SINT16, "1", "W")),
    SET_TARGET_HEART_RATE(0x06, raw -> new SetTargetHeartRate(raw[0]),
            new Field("target_heart_rate", UINT8, "1", "bpm")),
    START_OR_RESUME(0x07, _ -> new StartOrResume()),
    STOP_OR_PAUSE(0x08, raw -> stopOrPause(raw[0]),
            Parameters.CONTROL_INFORMATION),
    SET_TARGETED_EXPENDED_ENERGY(0x09, raw -> new SetTargetedExpendedEnergy(raw[0]),
            new Field("targeted_expended_energy", UINT16, "1", "kcal")),
    SET_TARGETED_NUMBER_OF_STEPS(0x0A, raw -> new SetTargetedNumberOfSteps(raw[0]),
            new Field("targeted_number_of_steps", UINT16, "1", "steps")),
    SET_TARGETED_NUMBER_OF_STRIDES(0x0B, raw -> new SetTargetedNumberOfStrides(raw[0]),
            new Field("targeted_number_of_strides", UINT16, "1", "strides")),
    SET_TARGETED_DISTANCE(0x0C, raw -> new SetTargetedDistance(Distance.metres(raw[0])),
            new Field("targeted_distance", UINT24, "1", "m")),
    SET_TARGETED_TRAINING_TIME(0x0D, raw -> new SetTargetedTrainingTime(Duration.ofSeconds(raw[0])),
            new Field("targeted_training_time", UINT16, "1", "s")),
    SET_TARGETED_TIME_IN_TWO_HR_ZONES(0x0E, raw -> new SetTargetedTimeInHrZones(times(raw)),
            Parameters.TWO_ZONES),
    SET_TARGETED_TIME_IN_THREE_HR_ZONES(0x0F, raw -> new SetTargetedTimeInHrZones(times(raw)),
            Parameters.THREE_ZONES),
    SET_TARGETED_TIME_IN_FIVE_HR_ZONES(0x10, raw -> new SetTargetedTimeInHrZones(times(raw)),
            Parameters.FIVE_ZONES),
    SET_INDOOR_BIKE_SIMULATION_PARAMETERS(0x11,
            raw -> new SetIndoorBikeSimulationParameters(SimulationParameters.of(raw)),
            Parameters.SIMULATION),
    SET_WHEEL_CIRCUMFERENCE(0x12, raw -> new SetWheelCircumference(raw[0]),
            new Field("wheel_circumference", UINT16, "0.1", "mm")),
    SPIN_DOWN_CONTROL(0x13, raw -> new SpinDownControl(raw[0]),
            new Field("control_parameter", UINT8, "1", "enum")),
    SET_TARGETED_CADENCE(0x14, raw -> new SetTargetedCadence(raw[0]),
            new Field("targeted_cadence", UINT16, "0.5", "1/min"));

    private final int opCode;
    private final Function<int[], ControlPointRequest> value;
    private final Layout parameters;

    Procedure(int opCode, Function<int[], ControlPointRequest> value, Field... parameters) {
        this.opCode = opCode;
        this.value = value;
        this.parameters = Layout.of(parameters);
    }

    private static ControlPointRequest stopOrPause(int controlInformation) {
        return switch (controlInformation) {
            case 1 -> new Stop();
            case 2 -> new Pause();
            default -> new ReservedStopOrPause(controlInformation);
        };
    }

    /** The row for two, three or five zones. */
    static Procedure zonesRow(int count) {
        return switch (count) {
            case 2 -> SET_TARGETED_TIME_IN_TWO_HR_ZONES;
            case 3 -> SET_TARGETED_TIME_IN_THREE_HR_ZONES;
            default -> SET_TARGETED_TIME_IN_FIVE_HR_ZONES;
        };
    }

    @Override public int opCode() {
        return opCode;
    }

    @Override public Layout parameters() {
        return parameters;
    }

    @Override public ControlPointRequest value(int[] raw) {
        return value.apply(raw);
    }
}
