package kick.controller.sheet;

import static kick.controller.exchange.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.exchange.ImportException;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;
import kick.controller.workout.Cue;
import kick.controller.workout.Effort;
import kick.controller.workout.Extent;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.Repeat;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;

class SheetReaderTest {

    @Test void readsAllThatAStepCanSay() {
        var hill = new Step("hill", StepKind.WORK, lasting(30), new Target.RunnerControlled(
                new Target.HillSprint(false), new Target.AtEffort(Effort.MILE, 1.1))).on(Incline.percent(6))
                .saying("As fast as you can");
        var walk = new Step("recovery", StepKind.RECOVERY, lasting(90), new Target.AtSpeed(Speed.kmh(5)))
                .on(new InclineTarget.Between(Incline.percent(6), Incline.percent(1)))
                .saying("Walk")
                .saying(new Cue("Hill", new Cue.BeforeEnd(Duration.ofSeconds(10))));
        var last = new Step("work", StepKind.WORK, new Extent.ForDistance(Distance.metres(400)),
                new Target.AtEffort(new Effort.RacePace(Distance.metres(5000)), 1.02))
                .counting(StepClock.AT_SPEED)
                .saying(new Cue("Relax", new Cue.AfterDistance(Distance.metres(100))));
        assertThat(SheetReader.read(octets("sheet/tuesday.yaml"), "hills")).isEqualTo(new Workout("hills",
                "Tuesday hills", "Short and steep: strong legs", List.of(
                        new Step("warm-up", StepKind.WARM_UP, lasting(720), new Target.AtEffort(Effort.EASY)),
                        new Step("build", StepKind.WARM_UP, lasting(180), new Target.Ramp(
                                new Target.AtEffort(Effort.EASY), new Target.AtEffort(Effort.THRESHOLD))),
                        new Repeat(5, List.of(hill, walk), List.of(last)),
                        new Step("recovery", StepKind.RECOVERY, new Extent.Open(),
                                new Target.AtPace(Pace.perKm(Duration.ofSeconds(450)))),
                        new Step("cool-down", StepKind.COOL_DOWN, new Extent.ForDistance(Distance.MILE),
                                new Target.AtEffort(Effort.EASIEST))
                                .on(new InclineTarget.Ramp(Incline.percent(1), Incline.FLAT)))));
    }

    @Test void tellsAllMistakesAtOnceEachWithItsLine() {
        assertThat(complaints("""
                titl: Hills
                steps:
                  - work: 400
                    speed: 15 km/h
                  - work: 400 m
                  - work: 400 m
                    speed: fast
                    incline: 5
                  - work: 30 s
                    easy: 30 s
                    speed: E
                  - repeat: 0
                    steps:
                      - warmup: 5 min
                        speed: E
                """)).containsExactly("1:1 there is no key \"titl\" here; did you mean title?",
                "3:11 work: \"400\" cannot be used; write a time (30 s, 1:30, 12 min), a distance (400 m, 5 km, 1 mi)"
                        + " or open",
                "5:5 the step has no speed; write speed: E for your easy pace, or speed: 12 km/h",
                "7:12 speed: \"fast\" cannot be used; write a speed (12 km/h, 7.5 mph, 5:00 min/km), an effort (E, M, T,"
                        + " I, R, mile, 5 km pace, 65 % of VO2max), a part of one (95 % of T), or from one to another"
                        + " (E to T)",
                "8:14 incline: \"5\" cannot be used; write an incline such as 2 % or 0.5 %",
                "9:5 a step has one kind, not easy and work; write a line such as work: 400 m",
                "12:13 repeat: a repeat is 1 to 2000 times; write another one",
                "14:9 there is no key \"warmup\" here; did you mean warm-up?");
    }

    @Test void aStepHasAKind() {
        assertThat(complaints("title: a\nsteps:\n- speed: R\n")).containsExactly(
                "3:3 a step needs its kind and its length; write a line such as work: 400 m");
    }

    @Test void tellsMistakesInTheOrderOfTheirLines() {
        assertThat(complaints(
                "title: a\nsteps:\n- work: 400\n  sped: R\n- easy: 1 min\n  speed: E\n  colour: red\n"))
                .extracting(complaint -> complaint.substring(0, 4))
                .containsExactly("3:9 ", "4:3 ", "7:3 ");
    }

    @Test void tellsWhereItIsNoYaml() {
        assertThat(complaints("title: Hills\nsteps: [\n")).singleElement()
                .asString()
                .startsWith("3:1 this is not YAML");
        assertThat(complaints("")).containsExactly("the file is empty; kick new writes one to begin with");
        assertThat(complaints("- a\n")).first().asString().startsWith("1:1 here should be keys and values");
        assertThat(complaints("title: a\ntitle: b\nsteps: 5")).contains(
                "2:1 title is there twice; take one out",
                "3:8 steps needs a list; write steps: and under it lines such as - work: 400 m");
    }

    @Test void refusesWhatIsLargerThanAnyWorkout() {
        var step = "  - work: 30 s\n    speed: E\n";
        assertThat(complaints("title: long\nsteps:\n" + step.repeat(2001)))
                .containsExactly("1:1 there are more than 2000 steps; split the workout");
        assertThat(complaints("title: deep\nsteps:\n" + repeats(6))).first()
                .asString()
                .contains("more than 5 levels of repeats");
        assertThat(complaints("title: deep\nsteps: " + "- ".repeat(400_000))).isNotEmpty();
        assertThat(complaints("title: deep\nsteps: " + "[".repeat(400_000))).first()
                .asString()
                .contains("too deep");
        assertThat(complaints("title: bomb\nsteps: &a [*a, *a]")).first()
                .asString()
                .contains("refers to another place");
        assertThatThrownBy(() -> SheetReader.read(new byte[2_000_000], "large"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("larger than 1 MB");
        assertThatThrownBy(() -> SheetReader.read(new byte[]{'a', (byte) 0xFF}, "odd"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test void aBuiltInSessionWrittenAndReadIsTheSame() {
        for (var template : Workouts.BUILT_IN.all()) {
            var workout = template.workout(Map.of(), RUNNER);
            assertThat(SheetReader.read(utf8(SheetWriter.write(workout, List.of("One of", "ours"))),
                    workout.name()))
                    .isEqualTo(workout);
        }
    }

    private static String repeats(int levels) {
        var text = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            var margin = "  ".repeat(2 * level + 1);
            text.append(margin).append("- repeat: 2\n").append(margin).append("  steps:\n");
        }
        var margin = "  ".repeat(2 * levels + 1);
        return text + margin + "- work: 30 s\n" + margin + "  speed: E\n";
    }

    private static Extent lasting(long seconds) {
        return new Extent.ForTime(Duration.ofSeconds(seconds));
    }

    private static List<String> complaints(String text) {
        try {
            throw new AssertionError("was read: " + SheetReader.read(utf8(text), "name"));
        } catch (SheetException e) {
            return e.complaints()
                    .stream()
                    .map(one -> (one.place().in("f") + " " + one.sentence()).replaceFirst("^f[: ]", ""))
                    .toList();
        }
    }
}
