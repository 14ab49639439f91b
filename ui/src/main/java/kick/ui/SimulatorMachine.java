package kick.ui;

import java.util.List;
import java.util.stream.Stream;

import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.simulator.Profile;
import kick.simulator.Profiles;
import kick.simulator.world.RunOptions;
import kick.ui.dashboard.Audience;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Run;

/**
 * A simulated treadmill for the window.
 *
 * @param data where its runs are kept, and what was learned of it
 * @param speedup so many times faster than life
 */
record SimulatorMachine(Profile profile, DataFolder data, double speedup) implements Machine {

    /** Every built-in one, the usual one first. */
    static List<Machine> all(DataFolder data, double speedup) {
        return Stream.concat(Stream.of(Profiles.USUAL), Profiles.names().stream())
                .distinct()
                .<Machine>map(name -> new SimulatorMachine(Profiles.named(name), data, speedup))
                .toList();
    }

    @Override public String id() {
        return "simulated-" + profile.name();
    }

    @Override public String title() {
        return profile.title();
    }

    @Override public boolean simulated() {
        return true;
    }

    @Override public Treadmill reach() {
        return Treadmills.of(profile);
    }

    @Override public Run begin(Plan plan, Runner runner, Audience audience) {
        var run = run(plan, runner, audience);
        new Pace(run, speedup).begin();
        return run;
    }

    /** A run that stands still until somebody moves it on. */
    WindowRun run(Plan plan, Runner runner, Audience audience) {
        var options = RunOptions.of(plan)
                .on(profile)
                .with(Treadmills.settings(profile, runner))
                .knowing(data.machines().response(id()))
                .startedByHand();
        return new WindowRun(options, runner, PlanTimes.of(plan, runner, reach()), id(), data, audience);
    }
}
