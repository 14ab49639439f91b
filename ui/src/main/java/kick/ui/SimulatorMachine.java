package kick.ui;

import java.util.List;
import java.util.Optional;
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

    @Override public boolean commissioned() {
        return true;
    }

    @Override public Treadmill reach() {
        return Treadmills.of(profile);
    }

    @Override public Run begin(Plan plan, Runner runner, Audience audience) {
        return moving(run(plan, runner, true, audience));
    }

    @Override public Run rehearse(Plan plan, Runner runner, Audience audience) {
        return moving(run(plan, runner, false, audience));
    }

    private Run moving(WindowRun run) {
        new Pace(run, speedup).begin();
        return run;
    }

    /**
     * A run that stands still until somebody moves it on.
     *
     * @param kept whether it comes into the history
     */
    WindowRun run(Plan plan, Runner runner, boolean kept, Audience audience) {
        var options = RunOptions.of(plan)
                .on(profile)
                .with(Treadmills.settings(profile, runner))
                .knowing(data.machines().response(id()))
                .startedByHand();
        var diary = kept
                ? Optional.of(new Diary(data, plan, runner, RunCommand.record(profile)))
                : Optional.<Diary>empty();
        return new WindowRun(options, PlanTimes.of(plan, runner, reach()), id(), data, diary, audience);
    }
}
