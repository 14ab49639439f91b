package kick.controller.workout;

import java.time.Duration;
import java.util.List;

import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Target.AtEffort;
import kick.controller.workout.Target.AtSpeed;
import kick.controller.workout.Target.Single;

/** What the built-in workouts are mixed from. The figures in brackets are for a runner of 5 km in 20:00. */
final class Ingredients {
    /** 5 km/h. */
    static final Single WALK = new AtSpeed(Speed.kmh(5));
    /** A jog after a stride [7.0 km/h]. */
    static final Single JOG = new AtEffort(Effort.EASY, 0.635);
    /** A jog after hard work [6.5 km/h]. */
    static final Single SLOW_JOG = new AtEffort(Effort.EASY, 0.59);
    static final Single EASY = new AtEffort(Effort.EASY);
    static final Single EASIEST = new AtEffort(Effort.EASIEST);
    static final Single MILE = new AtEffort(Effort.MILE);
    /** How far a runner may raise the belt in an all-out step [18.2 km/h]. */
    static final Single ALL_OUT = new AtEffort(Effort.MILE, 1.10);

    private Ingredients() {}

    static Extent seconds(long seconds) {
        return new Extent.ForTime(Duration.ofSeconds(seconds));
    }

    static Extent lasting(Duration time) {
        return new Extent.ForTime(time);
    }

    static Extent far(Distance distance) {
        return new Extent.ForDistance(distance);
    }

    static List<Element> inOrder(List<? extends List<? extends Element>> parts) {
        return parts.stream().<Element>flatMap(List::stream).toList();
    }

    /** No step at all where a part of a workout is set to nothing. */
    static List<Element> unlessZero(Duration time, String name, StepKind kind, Target target) {
        return time.isZero() ? List.of() : List.of(new Step(name, kind, lasting(time), target));
    }

    /** Twenty seconds at mile pace and forty easy ones; the belt's own acceleration is part of a pick-up. */
    static Repeat pickUps(int times) {
        return new Repeat(times, List.of(new Step("pick-up", StepKind.WARM_UP, seconds(20), MILE),
                new Step("easy", StepKind.WARM_UP, seconds(40), EASY)));
    }

    static Parameter<Duration> minutes(String name, long least, long most, long usual, String help) {
        return Parameter.of(name, Measure.TIME, Duration.ofMinutes(least), Duration.ofMinutes(most),
                Duration.ofMinutes(usual), help);
    }

    static Parameter<Duration> seconds(String name, long least, long most, long usual, String help) {
        return Parameter.of(name, Measure.TIME, Duration.ofSeconds(least), Duration.ofSeconds(most),
                Duration.ofSeconds(usual), help);
    }

    static Parameter<Integer> week(String help) {
        return Parameter.of("week", Measure.COUNT, 1, 6, 1, help);
    }
}
