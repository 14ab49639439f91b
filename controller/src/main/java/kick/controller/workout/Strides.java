package kick.controller.workout;

import static kick.controller.workout.Ingredients.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import kick.controller.units.Distance;

/** Short fast runs after an easy one. */
final class Strides implements Template {
    private static final Parameter<Integer> WEEK = week(
            "of the progression: 4 strides in week 1, 6 from week 5");
    private static final Parameter<Integer> REPS = Parameter.open("reps", Measure.COUNT, 1, 20,
            "4 in weeks 1 and 2, 5 in 3 and 4, 6 in 5 and 6", "how many strides");
    private static final Parameter<Distance> DISTANCE = Parameter.of("distance", Measure.DISTANCE,
            Distance.metres(50), Distance.metres(200), Distance.metres(100), "of a stride, at mile pace");
    private static final Parameter<Duration> TIME = Parameter.open("time", Measure.TIME,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30), "not set", "of a stride, instead of the distance");
    private static final Parameter<Duration> RECOVERY = seconds("recovery", 30, 300, 90,
            "jog after each stride, with the belt's slowing down and speeding up in it");
    private static final Parameter<Duration> EASY_TIME = minutes("easy", 0, 180, 40,
            "easy run before the strides");
    private static final Parameter<Distance> EASY_DISTANCE = Parameter.open("easy-distance", Measure.DISTANCE,
            Distance.metres(1000), Distance.metres(42_195), "not set",
            "of the easy run, instead of its time");

    @Override public String name() {
        return "strides";
    }

    @Override public String title() {
        return "Post-run strides";
    }

    @Override public String description() {
        return "An easy run, then short relaxed runs at mile pace: quick legs without tiring them.";
    }

    @Override public List<Parameter<?>> parameters() {
        return List.of(WEEK, REPS, DISTANCE, TIME, RECOVERY, EASY_TIME, EASY_DISTANCE);
    }

    @Override public Workout workout(Settings settings, Runner runner) {
        int reps = settings.find(REPS).orElse(4 + (settings.get(WEEK) - 1) / 2);
        Extent extent = settings.find(TIME).map(Ingredients::lasting).orElse(far(settings.get(DISTANCE)));
        var stride = new Step("stride", StepKind.WORK, extent, MILE).counting(StepClock.PRE_RAMP)
                .saying("Quick and relaxed, not flat out");
        var jog = new Step("jog", StepKind.RECOVERY, lasting(settings.get(RECOVERY)), JOG);
        var walk = new Step("walk", StepKind.COOL_DOWN, lasting(Duration.ofMinutes(5)), WALK);
        return new Workout(name(), title(), description(),
                inOrder(List.of(easyRun(settings), List.of(new Repeat(reps, List.of(stride, jog)), walk))));
    }

    private static List<Element> easyRun(Settings settings) {
        Optional<Distance> distance = settings.find(EASY_DISTANCE);
        return distance.isEmpty()
                ? unlessZero(settings.get(EASY_TIME), "easy run", StepKind.EASY, EASY)
                : List.of(new Step("easy run", StepKind.EASY, far(distance.get()), EASY));
    }
}
