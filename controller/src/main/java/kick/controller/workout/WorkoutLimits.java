package kick.controller.workout;

import java.time.Duration;
import java.util.List;

import kick.controller.units.Distance;
import kick.controller.workout.WorkoutLimitException.Limit;

/** Bounds that no person's workout meets, so that a bad file cannot keep the program busy for ever. */
final class WorkoutLimits {
    private static final int MOST_STEPS = 2000;
    private static final int MOST_LEVELS = 5;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Distance FARTHEST = Distance.metres(500_000);

    private WorkoutLimits() {}

    static void check(String workout, List<Element> elements) {
        if (levels(elements, MOST_LEVELS) > MOST_LEVELS)
            throw new WorkoutLimitException(workout, Limit.LEVELS);
        if (steps(elements) > MOST_STEPS) throw new WorkoutLimitException(workout, Limit.STEPS);
        if (hasEndlessStep(elements)) throw new WorkoutLimitException(workout, Limit.TIME);
    }

    static void check(String workout, PlanTimes times) {
        if (times.total().time().compareTo(LONGEST) > 0) throw new WorkoutLimitException(workout, Limit.TIME);
    }

    /** Repeats inside repeats, looking no deeper than one level more than {@code most}. */
    private static int levels(List<Element> elements, int most) {
        return elements.stream().mapToInt(element -> switch (element) {
            case Step _ -> 0;
            case Repeat _ when most < 0 -> 1;
            case Repeat repeat ->
                1 + Math.max(levels(repeat.elements(), most - 1), levels(repeat.last(), most - 1));
        }).max().orElse(0);
    }

    /** With every repeat written out. A double holds the product of five numbers of repeats well enough. */
    private static double steps(List<Element> elements) {
        return elements.stream().mapToDouble(element -> switch (element) {
            case Step _ -> 1;
            case Repeat repeat -> (repeat.times() - 1) * steps(repeat.elements()) + steps(repeat.last());
        }).sum();
    }

    private static boolean hasEndlessStep(List<Element> elements) {
        return elements.stream().anyMatch(element -> switch (element) {
            case Step step -> switch (step.extent()) {
                case Extent.ForTime(Duration time) -> time.compareTo(LONGEST) > 0;
                case Extent.ForDistance(Distance distance) -> distance.compareTo(FARTHEST) > 0;
                case Extent.Open() -> false;
            };
            case Repeat repeat -> hasEndlessStep(repeat.elements()) || hasEndlessStep(repeat.last());
        });
    }
}
