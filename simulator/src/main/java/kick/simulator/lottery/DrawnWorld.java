package kick.simulator.lottery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import kick.controller.Settings;
import kick.controller.safety.Limits.InclineCap;
import kick.controller.safety.Limits.SpeedCap;
import kick.controller.safety.Proof;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Runner;
import kick.simulator.world.RunOptions;
import kick.simulator.world.Scenario;

/**
 * Everything that a seed decides.
 *
 * @param mishaps in the order of their moments
 */
public record DrawnWorld(long seed, RunOptions options, List<Occurrence> mishaps) {
    /** No world lasts longer. */
    public static final Duration LONGEST = Duration.ofMinutes(90);
    /** A mishap in eight hours is life; more than that is what it takes to see two of them meet. */
    private static final double FEWEST = 1;
    private static final double MOST = 8;
    private static final double PAIRS = 0.35;
    private static final double PAIR_SECONDS = 8;

    public DrawnWorld {
        mishaps = List.copyOf(mishaps);
    }

    public static DrawnWorld of(long seed) {
        var dice = new Dice(seed);
        var machine = DrawnMachine.drawn(dice);
        var runner = DrawnWorkout.raceTime(dice)
                .map(time -> Runner.DEFAULT.withRace(new RaceResult(Distance.metres(5000), time)))
                .orElse(Runner.DEFAULT);
        var plan = DrawnWorkout.drawn(dice, runner, machine.profile());
        var options = RunOptions.of(plan)
                .on(machine.profile())
                .with(settings(dice, machine, plan))
                .seed(dice.seed())
                .hesitating(dice.seconds(0.2, 6));
        if (dice.chance(0.9)) options = options.byPersistentRunner();
        var mishaps = new ArrayList<Occurrence>();
        var entries = new ArrayList<Scenario.Entry>();
        draw(dice, mishaps, entries);
        return new DrawnWorld(seed, options.with(new Scenario(entries)), mishaps);
    }

    private static Settings settings(Dice dice, DrawnMachine machine, Plan plan) {
        var speeds = dice.chance(0.2)
                ? List.of(new SpeedCap(Speed.kmh(dice.whole(6, 16)), "the runner"))
                : List.<SpeedCap>of();
        var inclines = dice.chance(0.2)
                ? List.of(new InclineCap(Incline.percent(dice.whole(0, 8)), "the runner"))
                : List.<InclineCap>of();
        return new Settings(machine.profile().advertises(), dice.chance(0.98) ? Proof.SIMULATED : Proof.NONE,
                machine.known(), speeds, inclines, Speed.kmh(dice.of(4, 5, 6, 8, 10)),
                dice.of(0.5, 1.0, 1.0, 2.0), false, machine.enrolled(plan));
    }

    private static void draw(Dice dice, List<Occurrence> mishaps, List<Scenario.Entry> entries) {
        double perHour = dice.between(FEWEST, MOST);
        for (var at = dice.untilNext(perHour); at.compareTo(LONGEST) < 0; at = at
                .plus(dice.untilNext(perHour))) {
            var what = dice.of(Mishap.values());
            add(dice, new Occurrence(at, what, false), mishaps, entries);
            if (!dice.chance(PAIRS)) continue;
            var close = at.plus(dice.seconds(0, PAIR_SECONDS));
            add(dice, new Occurrence(close, dice.of(others(what)), true), mishaps, entries);
        }
    }

    private static List<Mishap> others(Mishap what) {
        return Stream.of(Mishap.values()).filter(other -> other != what).toList();
    }

    private static void add(Dice dice, Occurrence mishap, List<Occurrence> mishaps,
            List<Scenario.Entry> entries) {
        mishaps.add(mishap);
        entries.addAll(Mishaps.drawn(mishap.what(), dice, mishap.at()));
    }
}
