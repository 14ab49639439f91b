package kick.simulator.lottery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.Runner;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Workouts;
import kick.simulator.Profile;

/** Draws what is to be run: a session that Kick offers, or a plan of all that a plan can have. */
final class DrawnWorkout {
    /** What the parameters of each session are drawn from. */
    private static final Map<String, Map<String, List<String>>> SESSIONS = Map.of(
            "strides", Map.of("reps", List.of("2", "4", "6", "8"), "time", List.of("12 s", "20 s", "30 s"),
                    "recovery", List.of("30 s", "60 s", "90 s"), "easy",
                    List.of("3 min", "10 min", "20 min")),
            "hill-sprints", Map.of("reps", List.of("2", "4", "6"), "time", List.of("10 s", "30 s", "60 s"),
                    "recovery", List.of("30 s", "90 s", "180 s"), "warm-up", List.of("10 min"),
                    "cool-down", List.of("5 min")),
            "intervals", Map.of("reps", List.of("3", "5", "8"), "distance",
                    List.of("200 m", "400 m", "800 m"), "recovery", List.of("15 s", "60 s", "120 s"),
                    "warm-up", List.of("0 min", "5 min", "15 min"), "cool-down", List.of("0 min", "5 min")),
            "progressive", Map.of("miles", List.of("3", "4", "6"), "cool-down", List.of("0 min", "5 min")),
            "thirds", Map.of("warm-up", List.of("0 min", "10 min"), "cool-down",
                    List.of("0 min", "5 min")));

    private final Dice dice;
    private final Profile machine;

    private DrawnWorkout(Dice dice, Profile machine) {
        this.dice = dice;
        this.machine = machine;
    }

    static Plan drawn(Dice dice, Runner runner, Profile machine) {
        var workout = new DrawnWorkout(dice, machine);
        return dice.chance(0.5) ? workout.session(runner) : workout.plan();
    }

    private Plan session(Runner runner) {
        var template = dice.of(Workouts.BUILT_IN.all());
        var chosen = new HashMap<String, String>();
        // in the order of the template, as that of a map differs from one process to the next
        var choices = SESSIONS.getOrDefault(template.name(), Map.of());
        for (var parameter : template.parameters()) {
            var texts = choices.get(parameter.name());
            if (texts != null) chosen.put(parameter.name(), dice.of(texts));
        }
        return template.workout(chosen, runner).planFor(runner);
    }

    private Plan plan() {
        var steps = new ArrayList<PlanStep>();
        for (int i = dice.whole(3, 14); i > 0; i--) steps.add(step("step " + (steps.size() + 1)));
        return new Plan("drawn", "Drawn", steps);
    }

    private PlanStep step(String name) {
        var incline = incline();
        var cues = dice.chance(0.2)
                ? List.of(new Cue("look up", new Cue.After(dice.seconds(0, 20))))
                : List.<Cue>of();
        return new PlanStep(name, dice.of(StepKind.values()), 0, 0, extent(), aim(), incline,
                dice.chance(0.15) ? incline() : incline, dice.of(StepClock.values()), cues);
    }

    private Extent extent() {
        return dice.chance(0.7)
                ? new Extent.ForTime(Duration.ofSeconds(dice.of(5, 10, 20, 30, 60, 90, 120, 300, 600)))
                : new Extent.ForDistance(Distance.metres(dice.of(40, 100, 200, 400, 800, 1500)));
    }

    private Aim aim() {
        return switch (dice.whole(0, 9)) {
            case 0 -> new Aim.Ramp(speed(), speed());
            case 1 -> {
                var start = speed();
                yield new Aim.RunnerControlled(start, start.max(speed()));
            }
            default -> new Aim.Steady(speed());
        };
    }

    /** Also some that the machine has not got. */
    private Speed speed() {
        double most = machine.belt().range().maximum().kmh();
        return dice.chance(0.05)
                ? Speed.kmh(dice.between(0.3, 30))
                : new Speed((int) Math.round(dice.between(2, Math.min(most, 18)) * 10) * 10);
    }

    private Incline incline() {
        if (machine.deck() == null || dice.chance(0.4)) return Incline.percent(dice.whole(0, 1));
        return Incline.percent(dice.whole(-6, 24) / 2.0);
    }

    static Optional<Duration> raceTime(Dice dice) {
        return dice.chance(0.2) ? Optional.empty() : Optional.of(Duration.ofSeconds(dice.whole(1000, 2000)));
    }
}
