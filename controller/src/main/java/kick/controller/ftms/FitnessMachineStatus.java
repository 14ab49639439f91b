package kick.controller.ftms;

import static java.util.Objects.requireNonNull;
import static kick.controller.ftms.Parameters.metres;
import static kick.controller.ftms.Parameters.seconds;
import static kick.controller.ftms.StatusEvent.*;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What has happened at the machine (Fitness Machine Status, 0x2ADA; FTMS 4.17). */
public sealed interface FitnessMachineStatus extends FtmsValue {

    record Reset() implements FitnessMachineStatus {}

    record StoppedByUser() implements FitnessMachineStatus {}

    record PausedByUser() implements FitnessMachineStatus {}

    /** Stopped or paused, with a control information that is neither. */
    record ReservedStopOrPause(int controlInformation) implements FitnessMachineStatus {}

    record StoppedBySafetyKey() implements FitnessMachineStatus {}

    record StartedOrResumedByUser() implements FitnessMachineStatus {}

    /** Some machines send this all through a ramp, with the momentary speed. */
    record TargetSpeedChanged(Speed speed) implements FitnessMachineStatus {}

    record TargetInclineChanged(Incline inclination) implements FitnessMachineStatus {}

    record TargetResistanceLevelChanged(int tenths) implements FitnessMachineStatus {}

    record TargetPowerChanged(int watts) implements FitnessMachineStatus {}

    record TargetHeartRateChanged(int beatsPerMinute) implements FitnessMachineStatus {}

    record TargetedExpendedEnergyChanged(int kilocalories) implements FitnessMachineStatus {}

    record TargetedNumberOfStepsChanged(int steps) implements FitnessMachineStatus {}

    record TargetedNumberOfStridesChanged(int strides) implements FitnessMachineStatus {}

    record TargetedDistanceChanged(Distance distance) implements FitnessMachineStatus {}

    record TargetedTrainingTimeChanged(Duration time) implements FitnessMachineStatus {}

    /** Two, three or five zones, the easiest first: three op codes in the specification. */
    record TargetedTimeInHrZonesChanged(List<Duration> zones) implements FitnessMachineStatus {
        public TargetedTimeInHrZonesChanged {
            zones = Parameters.checkedZones(zones);
        }
    }

    record IndoorBikeSimulationParametersChanged(SimulationParameters parameters)
            implements
                FitnessMachineStatus {}

    record WheelCircumferenceChanged(int tenthsMillimetre) implements FitnessMachineStatus {}

    /** Requested (1), success (2), error (3) or stop pedalling (4). */
    record SpinDownStatus(int status) implements FitnessMachineStatus {}

    record TargetedCadenceChanged(int halvesPerMinute) implements FitnessMachineStatus {}

    record ControlPermissionLost() implements FitnessMachineStatus {}

    /** An op code that is reserved, with whatever followed it. */
    record Unknown(int opCode, Octets parameter) implements FitnessMachineStatus {
        @Override public Map<String, @Nullable Object> describe() {
            var tree = Operation.describeReserved(opCode, parameter);
            tree.put("parameters", Map.of());
            return tree;
        }
    }

    static FitnessMachineStatus decode(byte[] octets) {
        var characteristic = Characteristic.FITNESS_MACHINE_STATUS;
        if (octets.length == 0)
            throw MalformedValueException.unrecognized(characteristic.toString(), octets);
        int opCode = octets[0] & 0xFF;
        StatusEvent event = Operation.find(StatusEvent.values(), opCode);
        if (event == null) return new Unknown(opCode, Octets.from(octets, 1));
        // FTMS 1.0 gives the level one octet, 1.0.1 two; a zero more makes the one into the other.
        boolean shortLevel = event == TARGET_RESISTANCE_LEVEL_CHANGED && octets.length == 2;
        return event.decode(characteristic, shortLevel ? Arrays.copyOf(octets, 3) : octets);
    }

    default int opCode() {
        return encode()[0] & 0xFF;
    }

    @Override default byte[] encode() {
        return switch (this) {
            case Reset() -> RESET.encode();
            case StoppedByUser() -> STOPPED_OR_PAUSED_BY_USER.encode(1);
            case PausedByUser() -> STOPPED_OR_PAUSED_BY_USER.encode(2);
            case ReservedStopOrPause(int information) -> STOPPED_OR_PAUSED_BY_USER.encode(information);
            case StoppedBySafetyKey() -> STOPPED_BY_SAFETY_KEY.encode();
            case StartedOrResumedByUser() -> STARTED_OR_RESUMED_BY_USER.encode();
            case TargetSpeedChanged(var speed) -> TARGET_SPEED_CHANGED.encode(speed.hundredthsKmh());
            case TargetInclineChanged(var incline) -> TARGET_INCLINE_CHANGED.encode(incline.tenthsPercent());
            case TargetResistanceLevelChanged(int tenths) -> TARGET_RESISTANCE_LEVEL_CHANGED.encode(tenths);
            case TargetPowerChanged(int watts) -> TARGET_POWER_CHANGED.encode(watts);
            case TargetHeartRateChanged(int bpm) -> TARGET_HEART_RATE_CHANGED.encode(bpm);
            case TargetedExpendedEnergyChanged(int kcal) -> TARGETED_EXPENDED_ENERGY_CHANGED.encode(kcal);
            case TargetedNumberOfStepsChanged(int steps) -> TARGETED_NUMBER_OF_STEPS_CHANGED.encode(steps);
            case TargetedNumberOfStridesChanged(int strides) ->
                TARGETED_NUMBER_OF_STRIDES_CHANGED.encode(strides);
            case TargetedDistanceChanged(var distance) -> TARGETED_DISTANCE_CHANGED.encode(metres(distance));
            case TargetedTrainingTimeChanged(var time) ->
                TARGETED_TRAINING_TIME_CHANGED.encode(seconds(time));
            case TargetedTimeInHrZonesChanged(var zones) -> zonesRow(zones.size()).encode(seconds(zones));
            case IndoorBikeSimulationParametersChanged(var all) ->
                INDOOR_BIKE_SIMULATION_PARAMETERS_CHANGED.encode(all.raw());
            case WheelCircumferenceChanged(int tenths) -> WHEEL_CIRCUMFERENCE_CHANGED.encode(tenths);
            case SpinDownStatus(int status) -> SPIN_DOWN_STATUS.encode(status);
            case TargetedCadenceChanged(int halves) -> TARGETED_CADENCE_CHANGED.encode(halves);
            case ControlPermissionLost() -> CONTROL_PERMISSION_LOST.encode();
            case Unknown(int opCode, var parameter) -> parameter.after(opCode);
        };
    }

    @Override default Map<String, @Nullable Object> describe() {
        var event = requireNonNull(Operation.find(StatusEvent.values(), opCode()));
        return event.describe(event.parameters().read(encode(), 1));
    }
}
