package kick.controller.zwo;

import static kick.controller.exchange.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.exchange.Answers;
import kick.controller.exchange.Sketches;
import kick.controller.units.Distance;
import kick.controller.workout.Cue;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.Repeat;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ZwoWriterTest {

    @Test void writesTheRepeatsOfATrackSessionAsIntervals() {
        var workout = Workouts.BUILT_IN.named("intervals").workout(Map.of("distance", "800 m"), RUNNER);
        var written = ZwoWriter.write(workout, RUNNER);
        assertThat(new String(written.octets(), StandardCharsets.UTF_8)).contains(
                "<sportType>run</sportType>",
                "<durationType>distance</durationType>",
                // 15.28 km/h of 15
                "<SteadyState Duration=\"800\" Power=\"1.0187\" pace=\"1\">",
                "<textevent timeoffset=\"0\" message=\"800 m: 15.3 km/h\"/>",
                "<FreeRide Duration=\"800\" FlatRoad=\"0\">");
        assertThat(warnings(written.losses())).contains(
                "nearest f: a speed that Zwift does not know is written as a fraction of your pace over 5 km",
                "nearest f: 800 m: Zwift lets the runner decide without a speed offered and without a limit");
    }

    @Test void writesWorkAndRecoveryByTurnsAsIntervals() {
        var workout = Workouts.BUILT_IN.named("strides").workout(Map.of(), RUNNER);
        assertThat(new String(ZwoWriter.write(workout, RUNNER).octets(), StandardCharsets.UTF_8))
                // 90 s at 7 km/h are 175 m; 16.51 and 7 km/h of 15
                .contains("<IntervalsT Repeat=\"4\" OnDuration=\"100\" OffDuration=\"175\"",
                        "OnPower=\"1.1007\"");
    }

    @Test void everyBuiltInSessionIsReadAgainWithTheSameNumberOfStepsAndMetres() {
        for (var template : Workouts.BUILT_IN.all()) {
            var workout = template.workout(Map.of(), RUNNER);
            var again = ZwoReader.read(ZwoWriter.write(workout, RUNNER).octets(), Answers.NONE);
            assertThat(again.workout().title()).isEqualTo(workout.title());
            // in a plan a way up to a hill is a step of its own
            var asked = workout.planFor(RUNNER)
                    .steps()
                    .stream()
                    .filter(step -> !step.name().startsWith("incline up "))
                    .toList();
            assertThat(again.workout().planFor(RUNNER).steps()).hasSameSizeAs(asked);
        }
    }

    @Property(tries = 300) void whatTheFormatCanHoldIsReadAsItWas(@ForAll("holdable") Workout workout) {
        var written = ZwoWriter.write(workout, RUNNER);
        assertThat(ZwoReader.read(written.octets(), Answers.NONE).workout()).isEqualTo(workout);
    }

    @Property(tries = 300) void whatIsNotReadAsItWasHasBeenTold(@ForAll("wordy") Workout workout) {
        var written = ZwoWriter.write(workout, RUNNER);
        if (ZwoReader.read(written.octets(), Answers.NONE).workout().equals(workout)) return;
        assertThat(warnings(written.losses())).anyMatch(loss -> loss.endsWith("is not read again as it is"));
    }

    @Provide Arbitrary<Workout> holdable() {
        return workouts(Sketches.names());
    }

    @Provide Arbitrary<Workout> wordy() {
        return Sketches.wordy(workouts(Sketches.texts()));
    }

    private static Arbitrary<Workout> workouts(Arbitrary<String> names) {
        return Arbitraries.of(true, false).flatMap(byDistance -> {
            var extents = byDistance
                    ? Sketches.distances(20_000, 20_000_000, 1)
                    : Sketches.times(1000, 7_200_000, 1);
            Arbitrary<Element> part = Arbitraries.frequencyOf(
                    Tuple.of(3, step(names, extents, byDistance).map(s -> (Element) s)),
                    Tuple.of(1, intervals(names, extents).map(r -> (Element) r)));
            return Sketches.workouts(part.list().ofMinSize(1).ofMaxSize(5));
        });
    }

    private static Arbitrary<Step> step(Arbitrary<String> names, Arbitrary<Extent> extents,
            boolean byDistance) {
        var targets = races()
                .flatMap(race -> Arbitraries.oneOf(single(race).map(t -> (Target) t), ramp(race)));
        var steps = Sketches.steps(names, extents, targets);
        return Combinators
                .combine(steps, Sketches.inclines().optional(), Sketches.names().optional(),
                        Arbitraries.integers().between(0, 900))
                .as((step, incline, words, offset) -> {
                    // Zwift's ramps of these two have a direction
                    var plain = step.target() instanceof Target.Ramp
                            ? new Step(step.name(), StepKind.EASY, step.extent(), step.target())
                            : step;
                    var tilted = incline.map(plain::on).orElse(plain);
                    return words.map(said -> tilted.saying(cue(said, offset, byDistance))).orElse(tilted);
                });
    }

    private static Cue cue(String words, int offset, boolean byDistance) {
        if (offset == 0) return Cue.atStart(words);
        return new Cue(words, byDistance
                ? new Cue.AfterDistance(new Distance(offset * 20L))
                : new Cue.After(java.time.Duration.ofMillis(offset)));
    }

    private static Arbitrary<Repeat> intervals(Arbitrary<String> names, Arbitrary<Extent> extents) {
        return races().flatMap(race -> Combinators
                .combine(Arbitraries.integers().between(2, 12), names, extents, single(race),
                        extents, single(race))
                .as((times, name, on, fast, off, slow) -> new Repeat(times, List.of(
                        new Step(name, StepKind.WORK, on, fast),
                        new Step("recovery", StepKind.RECOVERY, off, slow).counting(StepClock.AT_ONCE)))));
    }

    private static Arbitrary<RacePaces> races() {
        return Arbitraries.of(Arrays.asList(RacePaces.values()));
    }

    private static Arbitrary<Target.Single> single(RacePaces race) {
        return Arbitraries.integers()
                .between(20, 150)
                .map(n -> new Target.AtEffort(race.effort(), n / 100.0));
    }

    private static Arbitrary<Target> ramp(RacePaces race) {
        return Combinators.combine(single(race), single(race))
                .filter((a, b) -> !a.equals(b))
                .as(Target.Ramp::new);
    }
}
