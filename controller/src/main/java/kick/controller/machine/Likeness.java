package kick.controller.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.FitnessMachineFeature;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.ftms.SupportedSpeedRange;

/**
 * What a machine is known again by, besides its address (S13). Its firmware is not among it: an update makes no
 * stranger of a treadmill.
 */
public record Likeness(String manufacturer, String model, @Nullable SupportedSpeedRange speeds,
        @Nullable SupportedInclinationRange inclines, @Nullable FitnessMachineFeature feature) {

    public static Likeness of(Capabilities machine) {
        return new Likeness(machine.manufacturer(), machine.model(), machine.speedRange(),
                machine.inclineRange(), machine.feature());
    }

    /** What is different about another one, each as "its model"; empty if nothing is. */
    public List<String> differences(Likeness other) {
        var differences = new ArrayList<String>();
        if (!manufacturer.equals(other.manufacturer)) differences.add("its manufacturer");
        if (!model.equals(other.model)) differences.add("its model");
        if (!Objects.equals(speeds, other.speeds)) differences.add("its range of speeds");
        if (!Objects.equals(inclines, other.inclines)) differences.add("its range of inclines");
        if (!Objects.equals(feature, other.feature)) differences.add("what it says it can do");
        return differences;
    }
}
