package kick.controller.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import kick.controller.units.Distance;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.PlanStep;
import kick.controller.workout.Runner;
import kick.controller.workout.Step;
import kick.controller.workout.Workout;

/** What a step comes to for one runner: for formats that hold only numbers. */
public final class Resolved {
    private Resolved() {}

    /** The step with its target as a number. */
    public static PlanStep of(Step step, Runner runner) {
        return new Workout("step", "step", "", List.of(step)).planFor(runner).steps().getFirst();
    }

    /** The mean speed at which the step is reckoned, in m/s. */
    public static double metresPerSecond(PlanStep step) {
        return switch (step.aim()) {
            case Aim.Ramp(var from, var to) ->
                (from.metresPerSecond() + to.metresPerSecond()) / 2;
            case Aim other -> other.first().metresPerSecond();
        };
    }

    /** The step's length in metres; that of five minutes if it is open. */
    public static double metres(PlanStep step) {
        return switch (step.extent()) {
            case Extent.ForTime(var time) -> metresPerSecond(step) * time.toMillis() / 1000.0;
            case Extent.ForDistance(Distance far) -> far.metres();
            case Extent.Open() -> metresPerSecond(step) * 300;
        };
    }

    /** The step's length in seconds; five minutes if it is open. */
    public static double seconds(PlanStep step) {
        return switch (step.extent()) {
            case Extent.ForTime(var time) -> time.toMillis() / 1000.0;
            case Extent.ForDistance(Distance far) -> far.metres() / metresPerSecond(step);
            case Extent.Open() -> 300;
        };
    }

    /** A number as files have it, without an exponent or needless zeros. */
    public static String text(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
