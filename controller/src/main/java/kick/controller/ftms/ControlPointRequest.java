package kick.controller.ftms;

import static java.util.Objects.requireNonNull;
import static kick.controller.ftms.Parameters.metres;
import static kick.controller.ftms.Parameters.seconds;
import static kick.controller.ftms.Procedure.*;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** A procedure asked for on the Fitness Machine Control Point (0x2AD9; FTMS 4.16.2). */
public sealed interface ControlPointRequest extends FtmsValue {

    record RequestControl() implements ControlPointRequest {}

    record Reset() implements ControlPointRequest {}

    record SetTargetSpeed(Speed speed) implements ControlPointRequest {}

    record SetTargetInclination(Incline inclination) implements ControlPointRequest {}

    record SetTargetResistanceLevel(int tenths) implements ControlPointRequest {}

    record SetTargetPower(int watts) implements ControlPointRequest {}

    record SetTargetHeartRate(int beatsPerMinute) implements ControlPointRequest {}

    record StartOrResume() implements ControlPointRequest {}

    record Stop() implements ControlPointRequest {}

    record Pause() implements ControlPointRequest {}

    /** Stop or Pause with a control information that is neither. */
    record ReservedStopOrPause(int controlInformation) implements ControlPointRequest {}

    record SetTargetedExpendedEnergy(int kilocalories) implements ControlPointRequest {}

    record SetTargetedNumberOfSteps(int steps) implements ControlPointRequest {}

    record SetTargetedNumberOfStrides(int strides) implements ControlPointRequest {}

    record SetTargetedDistance(Distance distance) implements ControlPointRequest {}

    record SetTargetedTrainingTime(Duration time) implements ControlPointRequest {}

    /** Two, three or five zones, the easiest first: three procedures in the specification. */
    record SetTargetedTimeInHrZones(List<Duration> zones) implements ControlPointRequest {
        public SetTargetedTimeInHrZones {
            zones = Parameters.checkedZones(zones);
        }
    }

    record SetIndoorBikeSimulationParameters(
            SimulationParameters parameters) implements ControlPointRequest {}

    record SetWheelCircumference(int tenthsMillimetre) implements ControlPointRequest {}

    /** Start (1) or ignore (2). */
    record SpinDownControl(int controlParameter) implements ControlPointRequest {}

    record SetTargetedCadence(int halvesPerMinute) implements ControlPointRequest {}

    /** An op code that is reserved, with whatever followed it. */
    record Unknown(int opCode, Octets parameter) implements ControlPointRequest {
        @Override public Map<String, @Nullable Object> describe() {
            return Operation.describeReserved(opCode, parameter);
        }
    }

    static ControlPointRequest decode(byte[] octets) {
        var characteristic = Characteristic.FITNESS_MACHINE_CONTROL_POINT;
        if (octets.length == 0)
            throw MalformedValueException.unrecognized(characteristic.toString(), octets);
        int opCode = octets[0] & 0xFF;
        Procedure procedure = Operation.find(Procedure.values(), opCode);
        if (procedure == null) return new Unknown(opCode, Octets.from(octets, 1));
        // FTMS 1.0 gives the level one octet, 1.0.1 two; a zero more makes the one into the other.
        boolean shortLevel = procedure == Procedure.SET_TARGET_RESISTANCE_LEVEL && octets.length == 2;
        return procedure.decode(characteristic, shortLevel ? Arrays.copyOf(octets, 3) : octets);
    }

    default int opCode() {
        return encode()[0] & 0xFF;
    }

    @Override default byte[] encode() {
        return switch (this) {
            case RequestControl() -> REQUEST_CONTROL.encode();
            case Reset() -> RESET.encode();
            case SetTargetSpeed(var speed) -> SET_TARGET_SPEED.encode(speed.hundredthsKmh());
            case SetTargetInclination(var incline) -> SET_TARGET_INCLINATION.encode(incline.tenthsPercent());
            case SetTargetResistanceLevel(int tenths) -> SET_TARGET_RESISTANCE_LEVEL.encode(tenths);
            case SetTargetPower(int watts) -> SET_TARGET_POWER.encode(watts);
            case SetTargetHeartRate(int bpm) -> SET_TARGET_HEART_RATE.encode(bpm);
            case StartOrResume() -> START_OR_RESUME.encode();
            case Stop() -> STOP_OR_PAUSE.encode(1);
            case Pause() -> STOP_OR_PAUSE.encode(2);
            case ReservedStopOrPause(int information) -> STOP_OR_PAUSE.encode(information);
            case SetTargetedExpendedEnergy(int kcal) -> SET_TARGETED_EXPENDED_ENERGY.encode(kcal);
            case SetTargetedNumberOfSteps(int steps) -> SET_TARGETED_NUMBER_OF_STEPS.encode(steps);
            case SetTargetedNumberOfStrides(int strides) -> SET_TARGETED_NUMBER_OF_STRIDES.encode(strides);
            case SetTargetedDistance(var distance) -> SET_TARGETED_DISTANCE.encode(metres(distance));
            case SetTargetedTrainingTime(var time) -> SET_TARGETED_TRAINING_TIME.encode(seconds(time));
            case SetTargetedTimeInHrZones(var zones) -> zonesRow(zones.size()).encode(seconds(zones));
            case SetIndoorBikeSimulationParameters(var all) ->
                SET_INDOOR_BIKE_SIMULATION_PARAMETERS.encode(all.raw());
            case SetWheelCircumference(int tenths) -> SET_WHEEL_CIRCUMFERENCE.encode(tenths);
            case SpinDownControl(int parameter) -> SPIN_DOWN_CONTROL.encode(parameter);
            case SetTargetedCadence(int halves) -> SET_TARGETED_CADENCE.encode(halves);
            case Unknown(int opCode, var parameter) -> parameter.after(opCode);
        };
    }

    @Override default Map<String, @Nullable Object> describe() {
        var procedure = requireNonNull(Operation.find(Procedure.values(), opCode()));
        return procedure.describe(procedure.parameters().read(encode(), 1));
    }
}
