package kick.simulator.lottery;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kick.controller.machine.Likeness;
import kick.controller.workout.Plan;
import kick.simulator.Profile;
import kick.simulator.Profiles;
import kick.simulator.Quirk;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;

/**
 * A treadmill: one of the built-in profiles, half of the time with one to three quirks.
 *
 * @param known the quirks that its owner has named to Kick
 */
record DrawnMachine(Profile profile, Set<kick.controller.machine.Quirk> known) {
    static final List<Profile> BELTS = Profiles.names().stream().map(Profiles::named).toList();

    /** Quirks that nobody can run with until they are named to Kick, and the names that Kick has for them. */
    private static final Map<Quirk, kick.controller.machine.Quirk> NAMED = new EnumMap<>(Map.of(
            Quirk.REPORTS_MILES, kick.controller.machine.Quirk.REPORTS_MILES,
            Quirk.TAKES_MILES, kick.controller.machine.Quirk.TAKES_MILES,
            Quirk.START_WITHOUT_MOTION, kick.controller.machine.Quirk.STARTS_AT_CONSOLE,
            Quirk.CONTROL_BEFORE_EACH, kick.controller.machine.Quirk.CONTROL_BEFORE_EACH,
            Quirk.INCLINE_IN_62_5THS, kick.controller.machine.Quirk.INCLINE_IN_62_5THS,
            Quirk.INCLINE_FOLLOWS_TARGET, kick.controller.machine.Quirk.INCLINE_UNTRUSTED,
            Quirk.PAUSE_STOPS, kick.controller.machine.Quirk.PAUSE_STOPS,
            Quirk.SILENT_AT_REST, kick.controller.machine.Quirk.SILENT_AT_REST));
    /** How many owners have done so. */
    private static final double NAMING = 0.85;
    private static final Duration READING = Duration.ofSeconds(10);

    static DrawnMachine drawn(Dice dice) {
        var profile = dice.of(BELTS);
        var known = EnumSet.noneOf(kick.controller.machine.Quirk.class);
        for (int left = dice.chance(0.5) ? 0 : dice.whole(1, 3); left > 0; left--) {
            var quirk = dice.of(Quirk.values());
            profile = profile.with(quirk);
            var name = NAMED.get(quirk);
            if (name != null && dice.chance(NAMING)) known.add(name);
        }
        return new DrawnMachine(profile, known);
    }

    /** What it was enrolled as, on a quiet day. */
    Likeness enrolled(Plan plan) {
        var run = new SimulatedRun(RunOptions.of(plan).on(profile));
        run.run(READING);
        return Likeness.of(run.controller().capabilities());
    }
}
