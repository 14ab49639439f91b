package kick.simulator.timing;

import kick.controller.Settings;
import kick.controller.actuation.Response;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.simulator.Profile;
import kick.simulator.world.RunOptions;

/** How a session is driven. */
public enum Way {
    /** Each speed is sent when its step begins, and the step's clock runs at once: what other programs do. */
    NAIVE,
    /** Kick on a machine it has never seen. */
    UNTRAINED,
    /** Kick on a machine on which it has run this session once before. */
    TRAINED;

    /** A change goes out whole, whatever the runner's own limit: the naive scheduler knows of none. */
    private static final double NO_LIMIT = 10;

    RunOptions options(Plan plan, Profile profile, Settings settings, Response known) {
        return RunOptions.of(this == NAIVE ? withoutWaiting(plan) : plan)
                .on(profile)
                .with(this == NAIVE ? settings.acceleratingAtMost(NO_LIMIT) : settings)
                .knowing(this == TRAINED ? known : Response.UNKNOWN);
    }

    private static Plan withoutWaiting(Plan plan) {
        return new Plan(plan.name(), plan.title(),
                plan.steps()
                        .stream()
                        .map(s -> new PlanStep(s.name(), s.kind(), s.rep(), s.reps(), s.extent(), s.aim(),
                                s.incline(),
                                s.inclineTo(), StepClock.AT_ONCE, s.cues()))
                        .toList());
    }
}
