package kick.controller.sheet;

import static kick.controller.exchange.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import kick.controller.exchange.Sketches;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.workout.Cue;
import kick.controller.workout.Effort;
import kick.controller.workout.Extent;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SheetWriterTest {

    @Property(tries = 500) void anyWorkoutIsReadAsItWas(@ForAll("workouts") Workout workout) {
        var text = SheetWriter.write(workout, List.of());
        assertThat(SheetReader.read(utf8(text), workout.name())).isEqualTo(workout);
    }

    @Provide Arbitrary<Workout> workouts() {
        return Sketches.workouts(steps(), 3);
    }

    static Arbitrary<Step> steps() {
        return Combinators.combine(words(), Arbitraries.of(StepKind.class), extents(), targets(), inclines(),
                Arbitraries.of(StepClock.class), cues().list().ofMaxSize(3))
                .filter((_, _, extent, target, incline, _, _) -> !(extent instanceof Extent.Open)
                        || !(target instanceof Target.Ramp) && !(incline instanceof InclineTarget.Ramp))
                .as(Step::new);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(Sketches.names(),
                Arbitraries.of("true", "no", "null", "12", "1:30", "- a", "a: b", "a #b",
                        "*", "&x", "!t", "|", ">", "%", "@", "`", "'", "\"", "\\", "a\nb", "{", "[", "~",
                        "a\u2028b", "\uFEFFx", "\uD83D\uDE00"),
                Arbitraries.strings()
                        .all()
                        .ofMinLength(1)
                        .ofMaxLength(10)
                        .filter(text -> !text.isBlank()
                                && text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)));
    }

    private static Arbitrary<Extent> extents() {
        return Arbitraries.oneOf(Sketches.times(1, 86_400_000, 1), Sketches.distances(1000, 500_000_000, 1),
                Arbitraries.just(new Extent.Open()));
    }

    private static Arbitrary<Target> targets() {
        return Arbitraries.oneOf(singles().map(one -> (Target) one),
                Combinators.combine(singles(), singles()).as(Target.Ramp::new),
                Combinators.combine(singles(), singles()).as(Target.RunnerControlled::new));
    }

    private static Arbitrary<Target.Single> singles() {
        var fractions = Arbitraries.oneOf(Arbitraries.doubles().between(0.1, 2).ofScale(9),
                Arbitraries.of(1.0, 1.1, 1 / 3.0, 1 / (2 - 1 / 0.98)));
        return Arbitraries.oneOf(Sketches.speeds(),
                Arbitraries.longs().between(36_000, 36_000_000).map(n -> new Target.AtPace(new Pace(n))),
                Arbitraries.of(true, false).map(Target.HillSprint::new),
                Combinators.combine(efforts(), fractions).as(Target.AtEffort::new));
    }

    private static Arbitrary<Effort> efforts() {
        return Arbitraries.oneOf(Arbitraries.of(Effort.byLetter().values()),
                Arbitraries.of(Effort.EASIEST, Effort.EASY_FASTEST),
                Arbitraries.doubles().between(0.3, 1.3).ofScale(7).map(Effort.ShareOfVo2max::new),
                Arbitraries.longs()
                        .between(400_000, 100_000_000)
                        .map(n -> new Effort.RacePace(new Distance(n))));
    }

    private static Arbitrary<InclineTarget> inclines() {
        var one = Arbitraries.integers().between(-400, 400).map(Incline::new);
        return Arbitraries.oneOf(Arbitraries.just(new InclineTarget.Usual()),
                one.map(InclineTarget.Steady::new),
                Combinators.combine(one, one).as(InclineTarget.Ramp::new),
                Combinators.combine(one, one).as(InclineTarget.Between::new));
    }

    private static Arbitrary<Cue> cues() {
        var times = Arbitraries.longs().between(0, 86_400_000).map(Duration::ofMillis);
        var distances = Arbitraries.longs().between(1000, 1_000_000_000).map(Distance::new);
        return Combinators.combine(words(), Arbitraries.oneOf(times.map(t -> (Cue.Place) new Cue.After(t)),
                times.map(Cue.BeforeEnd::new), distances.map(Cue.AfterDistance::new),
                distances.map(Cue.BeforeEndDistance::new))).as(Cue::new);
    }
}
