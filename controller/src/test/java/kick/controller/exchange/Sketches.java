package kick.controller.exchange;

import java.time.Duration;
import java.util.List;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.Repeat;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Workouts made up at random, from the parts that a format can hold. */
public final class Sketches {
    private Sketches() {}

    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ABZ09 &<>\"'\u00E4\u4E16-")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(Sensible::shortened)
                .filter(name -> !name.isEmpty());
    }

    /** As long as any, and with the character that other programs part a name with. */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" :\u00E4\u4E16")
                .ofMinLength(1)
                .ofMaxLength(Sensible.LONGEST_TEXT)
                .map(Sensible::shortened)
                .filter(text -> !text.isEmpty());
    }

    /** The same workouts with titles and descriptions as long as any. */
    public static Arbitrary<Workout> wordy(Arbitrary<Workout> workouts) {
        return Combinators.combine(texts(), texts(), workouts)
                .as((title, description, workout) -> Sensible.workout(title, description,
                        workout.elements()));
    }

    public static Arbitrary<Extent> times(int leastMillis, int mostMillis, int unit) {
        return Arbitraries.integers()
                .between(leastMillis / unit, mostMillis / unit)
                .map(n -> new Extent.ForTime(Duration.ofMillis((long) n * unit)));
    }

    public static Arbitrary<Extent> distances(int leastMillimetres, int mostMillimetres, int unit) {
        return Arbitraries.integers()
                .between(leastMillimetres / unit, mostMillimetres / unit)
                .map(n -> new Extent.ForDistance(new Distance((long) n * unit)));
    }

    public static Arbitrary<Target.Single> speeds() {
        return Arbitraries.integers().between(100, 2500).map(n -> new Target.AtSpeed(new Speed(n)));
    }

    public static Arbitrary<Incline> inclines() {
        return Arbitraries.integers().between(0, 150).map(Incline::new);
    }

    /** A step that is easy for the time being, or leads in or out. */
    public static Arbitrary<Step> steps(Arbitrary<String> names, Arbitrary<Extent> extents,
            Arbitrary<? extends Target> targets) {
        return Combinators.combine(names, Arbitraries.of(StepKind.WARM_UP, StepKind.EASY, StepKind.EASY,
                StepKind.COOL_DOWN), extents, targets).as(Step::new);
    }

    /** Steps and, to a depth, repeats of them; then what is open about them is filled in as an import does. */
    public static Arbitrary<Workout> workouts(Arbitrary<Step> steps, int depth) {
        return workouts(elements(steps, depth).list().ofMinSize(1).ofMaxSize(4));
    }

    public static Arbitrary<Workout> workouts(Arbitrary<List<Element>> elements) {
        return Combinators.combine(names(), names(), elements).as(Sensible::workout);
    }

    private static Arbitrary<Element> elements(Arbitrary<Step> steps, int depth) {
        Arbitrary<Element> step = steps.map(one -> one);
        if (depth == 0) return step;
        var inner = elements(steps, depth - 1).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Element> repeat = Combinators.combine(Arbitraries.integers().between(2, 6), inner)
                .as(Repeat::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, step), net.jqwik.api.Tuple.of(1, repeat));
    }
}
