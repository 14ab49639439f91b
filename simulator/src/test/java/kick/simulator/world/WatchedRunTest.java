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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Runner;
import kick.simulator.ConsoleKey;
import kick.simulator.MachineFault;
import kick.simulator.Profiles;
import kick.simulator.link.Fault;
import kick.simulator.monitor.Fact;
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

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9, 11, 60}) void aLossOfTheLinkBreaksNothing(int seconds) {
        afterwards(atWork(shortOne()), new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(seconds))));
    }

    @ParameterizedTest
    @EnumSource(names = {"FASTER", "SLOWER", "STEEPER", "FLATTER", "STOP",
            "PAUSE"}) void aHandAtTheConsoleBreaksNothing(ConsoleKey key) {
        var run = atWork(shortOne());
        for (int i = 0; i < 7; i++) run.press(key);
        afterwards(run, new Happening.AtConsole(key));
    }

    @Test void theSafetyKeyBreaksNothing() {
        var run = atWork(shortOne());
        run.press(ConsoleKey.SAFETY_KEY_PULLED);
        run.run(Duration.ofSeconds(30));
        afterwards(run, new Happening.AtConsole(ConsoleKey.SAFETY_KEY_BACK));
    }

    static Stream<Input> acts() {
        return Stream.of(new Input.Start(), new Input.Pause(), new Input.Stop(), new Input.Skip(),
                new Input.Back(),
                new Input.GoOn(), new Input.NudgeSpeed(100), new Input.NudgeSpeed(-100),
                new Input.NudgeIncline(10));
    }

    @ParameterizedTest
    @MethodSource("acts") void whatTheRunnerAsksForAtWorkBreaksNothing(Input act) {
        afterwards(atWork(shortOne()), new Happening.Asked(act));
    }

    @ParameterizedTest
    @MethodSource("acts") void whatTheRunnerAsksForInTheCountDownBreaksNothing(Input act) {
        var run = watched(shortOne());
        run.runUntil(Phase.CountingDown.class, LIMIT);
        run.run(Duration.ofSeconds(1));
        afterwards(run, new Happening.Asked(act));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 1000, 3000}) void aPauseOrAStopDuringTheStartBreaksNothing(int millis) {
        for (var act : List.of(new Input.Pause(), new Input.Stop())) {
            var run = watched(shortOne());
            run.runUntil(Phase.Starting.class, LIMIT);
            run.run(Duration.ofMillis(millis));
            afterwards(run, new Happening.Asked(act));
        }
    }

    static Stream<Happening> mishaps() {
        var link = Stream.of(new Fault.Loss(0.3, Duration.ofSeconds(60)),
                new Fault.Loss(1, Duration.ofSeconds(10)),
                new Fault.Duplication(0.3, Duration.ofSeconds(60)),
                new Fault.Delay(Duration.ofSeconds(5), Duration.ofSeconds(30)),
                new Fault.Reordering(0.3, Duration.ofSeconds(60)),
                new Fault.Extension(0.3, Duration.ofSeconds(60)),
                new Fault.BitFlips(0.3, Duration.ofSeconds(60)),
                new Fault.IndicationLost(3), new Fault.IndicationLate(Duration.ofSeconds(5), 3),
                new Fault.IndicationTwice(3), new Fault.IndicationForAnother(3), new Fault.WriteLost(3));
        var machine = Stream.of(new MachineFault.Refuses(ResultCode.OPERATION_FAILED, 3),
                new MachineFault.Ignores(3),
                new MachineFault.ActsLate(Duration.ofSeconds(8), 3), new MachineFault.PermissionLost(),
                new MachineFault.Surge(Speed.kmh(12)), new MachineFault.BeltStuck(Duration.ofSeconds(60)),
                new MachineFault.DeckStuck(Duration.ofSeconds(60)),
                new MachineFault.SpeedFrozen(Duration.ofSeconds(60)),
                new MachineFault.CountersReset(), new MachineFault.StartsByItself(),
                new MachineFault.IgnoresStop(3));
        var host = Stream.of(new Happening.Stall(Duration.ofMillis(300)),
                new Happening.Stall(Duration.ofSeconds(10)),
                new Happening.Suspend(Duration.ofSeconds(1)));
        return Stream.concat(
                Stream.concat(link.map(Happening.OnLink::new), machine.map(Happening.InMachine::new)), host);
    }

    @ParameterizedTest
    @MethodSource("mishaps") void aMishapAtWorkBreaksNothing(Happening mishap) {
        afterwards(atWork(shortOne()), mishap);
    }

    private void afterwards(SimulatedRun run, Happening happening) {
        run.happen(happening);
        run.runToEnd(Duration.ofMinutes(20));
        run.run(Duration.ofSeconds(20));
        assertThat(violations).isEmpty();
    }

    @Test void aProgramThatIsKilledGetsToDoNothingUntilItIsBack() {
        var run = new SimulatedRun(shortOne(), null);
        run.run(Duration.ofSeconds(5));
        assertThat(run.kickIsAwake()).isTrue();
        run.happen(new Happening.Killed(Duration.ofSeconds(2)));
        assertThat(run.kickIsAwake()).isFalse();
        run.run(Duration.ofSeconds(2));
        assertThat(run.kickIsAwake()).isTrue();
    }

    @Test void aHostThatFallsAsleepWhileItIsStalledIsHeldUpOnce() {
        var heldUp = new ArrayList<Duration>();
        var run = new SimulatedRun(shortOne(), (fact, _) -> {
            if (fact instanceof Fact.HeldUp(var time)) heldUp.add(time);
        });
        run.run(Duration.ofSeconds(5));
        run.happen(new Happening.Stall(Duration.ofSeconds(4)));
        run.run(Duration.ofSeconds(3));
        run.happen(new Happening.Suspend(Duration.ofSeconds(3)));
        run.run(Duration.ofSeconds(10));
        assertThat(heldUp).containsExactly(Duration.ofSeconds(6));
    }
}
