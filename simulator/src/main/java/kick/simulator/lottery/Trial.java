package kick.simulator.lottery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kick.controller.engine.Phase;
import kick.controller.units.Moment;
import kick.simulator.monitor.Fact;
import kick.simulator.monitor.Monitor;
import kick.simulator.monitor.Violation;
import kick.simulator.world.SimulatedRun;

/**
 * A drawn world that was run: until its run has ended, or nothing has gone on in it for a while, and at most
 * {@link DrawnWorld#LONGEST}.
 *
 * @param lasted in the world's own time
 * @param violations the first of each invariant
 * @param mishaps those that came to happen
 */
public record Trial(long seed, Duration lasted, List<Violation> violations, List<Occurrence> mishaps) {
    private static final Duration AFTERWARDS = Duration.ofSeconds(20);
    private static final Duration SLICE = Duration.ofSeconds(30);
    private static final int PATIENCE = 10;

    /** Somebody who looks on. */
    public interface Audience {
        default void begins(DrawnWorld world) {}

        /** Every fact that the monitor hears, before it does. */
        default void saw(Fact fact, Moment at) {}

        /** Every violation that the monitor finds. */
        default void found(Violation violation) {}
    }

    private static final Audience NOBODY = new Audience() {};

    public Trial {
        violations = List.copyOf(violations);
        mishaps = List.copyOf(mishaps);
    }

    public static Trial of(long seed) {
        return of(DrawnWorld.of(seed), NOBODY);
    }

    public static Trial of(DrawnWorld world, Audience audience) {
        audience.begins(world);
        List<Violation> violations = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        var monitor = new Monitor(SimulatedRun.rules(world.options().settings()), violation -> {
            audience.found(violation);
            if (broken.add(violation.id())) violations.add(violation);
        });
        var run = new SimulatedRun(world.options(), (fact, at) -> {
            audience.saw(fact, at);
            monitor.saw(fact, at);
        });
        live(run);
        if (run.kickIsAwake()) monitor.end(run.now());
        var lasted = run.now().since(Moment.ORIGIN);
        return new Trial(world.seed(), lasted, violations,
                world.mishaps().stream().filter(one -> one.at().compareTo(lasted) <= 0).toList());
    }

    private static void live(SimulatedRun run) {
        var end = Moment.ORIGIN.plus(DrawnWorld.LONGEST);
        int idle = 0;
        while (run.now().isBefore(end) && idle < PATIENCE) {
            if (run.runToEnd(SLICE)) {
                run.run(AFTERWARDS);
                return;
            }
            idle = run.phase() instanceof Phase.Running ? 0 : idle + 1;
        }
    }
}
