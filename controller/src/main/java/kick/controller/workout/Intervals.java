package kick.controller.workout;

import static kick.controller.workout.Ingredients.*;

import java.time.Duration;
import java.util.List;

import kick.controller.units.Distance;
import kick.controller.units.Pace;
import kick.controller.workout.Target.Single;

/** Even repetitions, the last one open and all out. */
final class Intervals implements Template {
    private static final Parameter<Integer> REPS = Parameter.of("reps", Measure.COUNT, 2, 20, 8,
            "how many, with the last one");
    private static final Parameter<Distance> DISTANCE = Parameter.of("distance", Measure.DISTANCE,
            Distance.metres(100), Distance.metres(2000), Distance.metres(400), "of each");
    private static final Parameter<Pace> PACE = Parameter.open("pace", Measure.PACE,
            Pace.perKm(Duration.ofMinutes(2)), Pace.perKm(Duration.ofMinutes(15)), "interval pace (I)",
            "of all but the last");
    private static final Parameter<Duration> RECOVERY = seconds("recovery", 15, 300, 120,
            "jog after each; Next cuts it short");
    private static final Parameter<Duration> WARM_UP = minutes("warm-up", 0, 60, 15,
            "easy; 4 pick-ups of a minute each follow");
    private static final Parameter<Duration> COOL_DOWN = minutes("cool-down", 0, 60, 10, "easy");

    @Override public String name() {
        return "intervals";
    }

    @Override public String title() {
        return "400 m repeats";
    }

    @Override public String description() {
        return "Repeats at a pace that you could just hold, and the last one with all you have:"
                + " the finish of a race.";
    }

    @Override public List<Parameter<?>> parameters() {
        return List.of(REPS, DISTANCE, PACE, RECOVERY, WARM_UP, COOL_DOWN);
    }

    @Override public Workout workout(Settings settings, Runner runner) {
        var warmUp = unlessZero(settings.get(WARM_UP), "warm-up", StepKind.WARM_UP, EASY);
        var coolDown = unlessZero(settings.get(COOL_DOWN), "cool-down", StepKind.COOL_DOWN, EASIEST);
        return new Workout(name(), QuantityText.of(settings.get(DISTANCE)) + " repeats", description(),
                inOrder(List.of(warmUp, List.of(pickUps(4), repeats(settings)), coolDown)));
    }

    private static Repeat repeats(Settings settings) {
        Distance distance = settings.get(DISTANCE);
        String name = QuantityText.of(distance);
        Single pace = settings.find(PACE)
                .<Single>map(Target.AtPace::new)
                .orElse(new Target.AtEffort(Effort.INTERVAL));
        var repeat = new Step(name, StepKind.WORK, far(distance), pace).counting(StepClock.PRE_RAMP);
        var recovery = new Step("recovery", StepKind.RECOVERY, lasting(settings.get(RECOVERY)), SLOW_JOG)
                .saying("Next starts the repeat as soon as you are ready");
        var last = new Step(name, StepKind.WORK, far(distance), new Target.RunnerControlled(pace, ALL_OUT))
                .counting(StepClock.PRE_RAMP)
                .saying("All you have: raise the belt");
        return new Repeat(settings.get(REPS), List.of(repeat, recovery), List.of(last));
    }
}
