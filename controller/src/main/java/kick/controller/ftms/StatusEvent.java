package kick.controller.ftms;

import static kick.controller.ftms.Format.SINT16;
import static kick.controller.ftms.Format.UINT16;
import static kick.controller.ftms.Format.UINT24;
import static kick.controller.ftms.Format.UINT8;
import static kick.controller.ftms.Parameters.times;

import java.time.Duration;
import java.util.function.Function;

import kick.controller.ftms.FitnessMachineStatus.*;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * The op codes of the Fitness Machine Status (FTMS 4.17), one row of the table each. They are not those of
 * the control point: a new speed is 0x05 here and 0x02 there.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum StatusEvent implements Operation<FitnessMachineStatus> {
    RESET(0x01, _ -> new Reset()),
    STOPPED_OR_PAUSED_BY_USER(0x02, raw -> stoppedOrPaused(raw[0]),
            Parameters.CONTROL_INFORMATION),
    STOPPED_BY_SAFETY_KEY(0x03, _ -> new StoppedBySafetyKey()),
    STARTED_OR_RESUMED_BY_USER(0x04, _ -> new StartedOrResumedByUser()),
    TARGET_SPEED_CHANGED(0x05, raw -> new TargetSpeedChanged(new Speed(raw[0])),
            new Field("new_target_speed", UINT16, "0.01", "km/h")),
    TARGET_INCLINE_CHANGED(0x06, raw -> new TargetInclineChanged(new Incline(raw[0])),
            new Field("new_target_inclination", SINT16, "0.1", "%")),
    TARGET_RESISTANCE_LEVEL_CHANGED(0x07, raw -> new TargetResistanceLevelChanged(raw[0]),
            new Field("new_target_resistance_level", SINT16, "0.1", "unitless")),
    TARGET_POWER_CHANGED(0x08, raw -> new TargetPowerChanged(raw[0]),
            new Field("new_target_power", SINT16, "1", "W")),
    TARGET_HEART_RATE_CHANGED(0x09, raw -> new TargetHeartRateChanged(raw[0]),
            new Field("new_target_heart_rate", UINT8, "1", "bpm")),
    TARGETED_EXPENDED_ENERGY_CHANGED(0x0A, raw -> new TargetedExpendedEnergyChanged(raw[0]),
            new Field("new_targeted_expended_energy", UINT16, "1", "kcal")),
    TARGETED_NUMBER_OF_STEPS_CHANGED(0x0B, raw -> new TargetedNumberOfStepsChanged(raw[0]),
            new Field("new_targeted_number_of_steps", UINT16, "1", "steps")),
    TARGETED_NUMBER_OF_STRIDES_CHANGED(0x0C, raw -> new TargetedNumberOfStridesChanged(raw[0]),
            new Field("new_targeted_number_of_strides", UINT16, "1", "strides")),
    TARGETED_DISTANCE_CHANGED(0x0D, raw -> new TargetedDistanceChanged(Distance.metres(raw[0])),
            new Field("new_targeted_distance", UINT24, "1", "m")),
    TARGETED_TRAINING_TIME_CHANGED(0x0E, raw -> new TargetedTrainingTimeChanged(Duration.ofSeconds(raw[0])),
            new Field("new_targeted_training_time", UINT16, "1", "s")),
    TARGETED_TIME_IN_TWO_HR_ZONES_CHANGED(0x0F, raw -> new TargetedTimeInHrZonesChanged(times(raw)),
            Parameters.TWO_ZONES),
    TARGETED_TIME_IN_THREE_HR_ZONES_CHANGED(0x10,
            raw -> new TargetedTimeInHrZonesChanged(times(raw)), Parameters.THREE_ZONES),
    TARGETED_TIME_IN_FIVE_HR_ZONES_CHANGED(0x11, raw -> new TargetedTimeInHrZonesChanged(times(raw)),
            Parameters.FIVE_ZONES),
    INDOOR_BIKE_SIMULATION_PARAMETERS_CHANGED(0x12,
            raw -> new IndoorBikeSimulationParametersChanged(SimulationParameters.of(raw)),
            Parameters.SIMULATION),
    WHEEL_CIRCUMFERENCE_CHANGED(0x13, raw -> new WheelCircumferenceChanged(raw[0]),
            new Field("new_wheel_circumference", UINT16, "0.1", "mm")),
    SPIN_DOWN_STATUS(0x14, raw -> new SpinDownStatus(raw[0]),
            new Field("spin_down_status", UINT8, "1", "enum")),
    TARGETED_CADENCE_CHANGED(0x15, raw -> new TargetedCadenceChanged(raw[0]),
            new Field("new_targeted_cadence", UINT16, "0.5", "1/min")),
    CONTROL_PERMISSION_LOST(0xFF, _ -> new ControlPermissionLost());

    private final int opCode;
    private final Function<int[], FitnessMachineStatus> value;
    private final Layout parameters;

    StatusEvent(int opCode, Function<int[], FitnessMachineStatus> value, Field... parameters) {
        this.opCode = opCode;
        this.value = value;
        this.parameters = Layout.of(parameters);
    }

    private static FitnessMachineStatus stoppedOrPaused(int controlInformation) {
        return switch (controlInformation) {
            case 1 -> new StoppedByUser();
            case 2 -> new PausedByUser();
            default -> new ReservedStopOrPause(controlInformation);
        };
    }

    /** The row for two, three or five zones. */
    static StatusEvent zonesRow(int count) {
        return switch (count) {
            case 2 -> TARGETED_TIME_IN_TWO_HR_ZONES_CHANGED;
            case 3 -> TARGETED_TIME_IN_THREE_HR_ZONES_CHANGED;
            default -> TARGETED_TIME_IN_FIVE_HR_ZONES_CHANGED;
        };
    }

    @Override public int opCode() {
        return opCode;
    }

    @Override public Layout parameters() {
        return parameters;
    }

    @Override public FitnessMachineStatus value(int[] raw) {
        return value.apply(raw);
    }
}
