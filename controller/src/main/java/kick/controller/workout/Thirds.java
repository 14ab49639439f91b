package kick.controller.workout;

import static kick.controller.workout.Ingredients.*;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleFunction;

import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Target.AtEffort;
import kick.controller.workout.Target.AtSpeed;
import kick.controller.workout.Target.Ramp;
import kick.controller.workout.Target.RunnerControlled;
import kick.controller.workout.Target.Single;

/**
 * A race in three parts of equal length: the first held back by 2 %, the second at the goal's speed, and the
 * last faster by just as much as brings back the time that the first cost. The kick is taken from the last
 * part.
 */
final class Thirds implements Template {
    static final double FIRST = 0.98;
    /** The solution of 1/first + 1 + 1/last = 3. */
    static final double LAST = 1 / (2 - 1 / FIRST);
    private static final double KICK = LAST * 1.05;
    private static final double CAP = 1.15;

    private static final Parameter<Distance> DISTANCE = Parameter.of("distance", Measure.DISTANCE,
            Distance.metres(1500), RaceDistance.MARATHON, Distance.metres(5000), "of the race");
    private static final Parameter<Duration> GOAL = Parameter.open("goal", Measure.TIME,
            Duration.ofMinutes(3),
            Duration.ofHours(10), "what your race result predicts", "time for the distance");
    private static final Parameter<Duration> WARM_UP = minutes("warm-up", 0, 60, 15,
            "easy; 4 pick-ups of a minute each and 2 min walk follow");
    private static final Parameter<Duration> COOL_DOWN = minutes("cool-down", 0, 60, 10, "easy");

    @Override public String name() {
        return "thirds";
    }

    @Override public String title() {
        return "Race in thirds";
    }

    @Override public String description() {
        return "A race with the first third a touch under pace, the second comfortably hard, and a last third"
                + " that beats it, with the kick that suits the distance.";
    }

    @Override public List<Parameter<?>> parameters() {
        return List.of(DISTANCE, GOAL, WARM_UP, COOL_DOWN);
    }

    @Override public Workout workout(Settings settings, Runner runner) {
        Distance distance = settings.get(DISTANCE);
        var coolDown = unlessZero(settings.get(COOL_DOWN), "cool-down", StepKind.COOL_DOWN, EASIEST);
        return new Workout(name(), title(), description(), inOrder(List.of(
                warmUp(settings.get(WARM_UP)), race(distance, goal(settings, distance)), coolDown)));
    }

    private static List<Element> warmUp(Duration easy) {
        return easy.isZero()
                ? List.of()
                : List.of(new Step("warm-up", StepKind.WARM_UP, lasting(easy), EASY), pickUps(4),
                        new Step("walk", StepKind.WARM_UP, lasting(Duration.ofMinutes(2)), WALK));
    }

    /** A fraction of the goal's speed, as a target. */
    private static DoubleFunction<Single> goal(Settings settings, Distance distance) {
        var goal = settings.find(GOAL);
        if (goal.isEmpty()) return fraction -> new AtEffort(new Effort.RacePace(distance), fraction);
        if (!RaceResult.isSensible(distance, goal.get()))
            throw GOAL.refused(GOAL.text(goal.get()),
                    "a time for " + QuantityText.of(distance) + " at 3 to 30 km/h");
        double kmh = new RaceResult(distance, goal.get()).kmh();
        return fraction -> new AtSpeed(Speed.kmh(kmh * fraction));
    }

    private static List<Element> race(Distance distance, DoubleFunction<Single> goal) {
        Distance third = new Distance(distance.millimetres() / 3);
        List<Step> kick = kick(distance, goal);
        Distance rest = distance.minus(third).minus(third);
        for (Step step : kick) rest = rest.minus(((Extent.ForDistance) step.extent()).distance());
        var last = new RunnerControlled(goal.apply(LAST), goal.apply(CAP));
        // the race is counted from the line on, and from there without a gap
        var start = work("first third", third, goal.apply(FIRST)).counting(StepClock.AT_SPEED)
                .saying("A touch under race pace: hold back");
        return inOrder(List.of(List.of(start,
                work("second third", third, goal.apply(1)).saying("Comfortably hard"),
                work("last third", rest, last).saying("Hold it, and raise it if you can")), kick));
    }

    private static List<Step> kick(Distance race, DoubleFunction<Single> goal) {
        var faster = new Ramp(goal.apply(LAST), goal.apply(KICK));
        if (race.compareTo(Distance.MILE) <= 0)
            return List.of(work("build", Distance.metres(200), faster).saying("Build up"),
                    work("kick", Distance.metres(250),
                            new RunnerControlled(goal.apply(KICK), goal.apply(CAP)))
                            .saying("Sprint"));
        if (race.compareTo(RaceDistance.HALF_MARATHON) >= 0)
            return List.of(work("push", Distance.MILE, faster).saying("Last mile: push gradually"));
        double metres = Math.clamp(400 + (race.kilometres() - 5) * 40, 400, 600);
        return List.of(work("kick", Distance.metres(metres),
                new RunnerControlled(goal.apply(LAST), goal.apply(CAP))).saying("Kick"));
    }

    private static Step work(String name, Distance distance, Target target) {
        return new Step(name, StepKind.WORK, far(distance), target).counting(StepClock.AT_ONCE);
    }
}
