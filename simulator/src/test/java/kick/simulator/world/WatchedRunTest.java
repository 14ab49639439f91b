package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.engine.Phase;
import kick.controller.units.Distance;
import kick.controller.workout.Plan;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Runner;
import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;
import kick.simulator.link.Fault;
import kick.simulator.monitor.Monitor;
import kick.simulator.monitor.Violation;
import kick.simulator.timing.TimingBench;

/** Whole runs with the safety monitor watching. */
class WatchedRunTest {
    private static final Duration LIMIT = Duration.ofHours(3);
    private static final Runner RUNNER = Runner.DEFAULT
            .withRace(new RaceResult(Distance.metres(5000), Duration.ofMinutes(20)));

    private final List<Violation> violations = new ArrayList<>();

    private SimulatedRun watched(RunOptions options) {
        var monitor = new Monitor(SimulatedRun.rules(options.settings()), violations::add);
        return new SimulatedRun(options, monitor::saw);
    }

    /** A run of the short plan that is in its first work step. */
    private SimulatedRun atWork(RunOptions options) {
        var run = watched(options);
        assertThat(run.runUntil(Phase.Running.class, LIMIT)).isTrue();
        run.run(Duration.ofSeconds(80));
        return run;
    }

    private static RunOptions shortOne() {
        return RunOptions.of(Plans.shortOne()).byPersistentRunner();
    }

    static Stream<Arguments> sessionsOnBelts() {
        return TimingBench.sessions(RUNNER)
                .keySet()
                .stream()
                .flatMap(session -> Profiles.names().stream().map(belt -> Arguments.of(session, belt)));
    }

    /** Untrained, then with what was learned: the runner's cap of 1 km/h per s meters the steep belts. */
    @ParameterizedTest
    @MethodSource("sessionsOnBelts") void aBuiltInSessionBreaksNothing(String session, String belt) {
        var profile = Profiles.named(belt);
        var options = RunOptions.of(plan(session)).on(profile).with(TimingBench.settings(profile, RUNNER));
        var first = watched(options);
        assertThat(first.runToEnd(LIMIT)).isTrue();
        var second = watched(options.knowing(first.controller().response()));
        assertThat(second.runToEnd(LIMIT)).isTrue();
        assertThat(violations).isEmpty();
    }

    private static Plan plan(String session) {
        return Objects.requireNonNull(TimingBench.sessions(RUNNER).get(session));
    }

    @Test void aLossOfTheLinkBreaksNothing() {
        for (var seconds : List.of(1, 3, 9, 11, 60)) {
            var run = atWork(shortOne());
            run.happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(seconds))));
            run.runToEnd(LIMIT);
        }
        assertThat(violations).isEmpty();
    }

    @Test void aHandAtTheConsoleBreaksNothing() {
        for (var key : List.of(ConsoleKey.FASTER, ConsoleKey.SLOWER, ConsoleKey.STOP, ConsoleKey.PAUSE)) {
            var run = atWork(shortOne());
            for (int i = 0; i < 8; i++) run.press(key);
            run.runToEnd(LIMIT);
        }
        assertThat(violations).isEmpty();
    }

    @Test void theSafetyKeyBreaksNothing() {
        var run = atWork(shortOne());
        run.press(ConsoleKey.SAFETY_KEY_PULLED);
        run.run(Duration.ofSeconds(30));
        run.press(ConsoleKey.SAFETY_KEY_BACK);
        run.run(Duration.ofMinutes(5));
        assertThat(violations).isEmpty();
    }
}
