package kick.simulator;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.*;
import kick.controller.ftms.FitnessMachineFeature.TargetSetting;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.FitnessMachineStatus.*;
import kick.controller.ftms.SupportedHeartRateRange;

/**
 * What a session is to reach besides speed and incline. The machine keeps these goals and shows them;
 * reaching one changes nothing.
 */
final class Goals {
    static final SupportedHeartRateRange HEART_RATES = new SupportedHeartRateRange(60, 200, 1);

    private Duration trainingTime = Duration.ZERO;

    /** The setting that a machine needs for such a request; null if no treadmill takes it. */
    static @Nullable TargetSetting settingOf(int opCode) {
        return switch (opCode) {
            case 0x06 -> TargetSetting.HEART_RATE_TARGET;
            case 0x09 -> TargetSetting.TARGETED_EXPENDED_ENERGY;
            case 0x0A -> TargetSetting.TARGETED_STEP_NUMBER;
            case 0x0B -> TargetSetting.TARGETED_STRIDE_NUMBER;
            case 0x0C -> TargetSetting.TARGETED_DISTANCE;
            case 0x0D -> TargetSetting.TARGETED_TRAINING_TIME;
            case 0x0E -> TargetSetting.TARGETED_TIME_IN_TWO_HR_ZONES;
            case 0x0F -> TargetSetting.TARGETED_TIME_IN_THREE_HR_ZONES;
            case 0x10 -> TargetSetting.TARGETED_TIME_IN_FIVE_HR_ZONES;
            default -> null;
        };
    }

    static boolean accepts(ControlPointRequest goal) {
        return !(goal instanceof SetTargetHeartRate(int bpm))
                || bpm >= HEART_RATES.minimum() && bpm <= HEART_RATES.maximum();
    }

    /** Takes a goal; answers what the others are told of it. */
    FitnessMachineStatus keep(ControlPointRequest goal) {
        return switch (goal) {
            case SetTargetHeartRate(int bpm) -> new TargetHeartRateChanged(bpm);
            case SetTargetedExpendedEnergy(int kcal) -> new TargetedExpendedEnergyChanged(kcal);
            case SetTargetedNumberOfSteps(int steps) -> new TargetedNumberOfStepsChanged(steps);
            case SetTargetedNumberOfStrides(int strides) -> new TargetedNumberOfStridesChanged(strides);
            case SetTargetedDistance(var distance) -> new TargetedDistanceChanged(distance);
            case SetTargetedTrainingTime(var time) -> {
                trainingTime = time;
                yield new TargetedTrainingTimeChanged(time);
            }
            case SetTargetedTimeInHrZones(var zones) -> new TargetedTimeInHrZonesChanged(zones);
            default -> throw new IllegalArgumentException("not a goal: " + goal);
        };
    }

    void clear() {
        trainingTime = Duration.ZERO;
    }

    /** What is left of the training time; zero if none was set. */
    Duration remaining(Duration elapsed) {
        var left = trainingTime.minus(elapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
