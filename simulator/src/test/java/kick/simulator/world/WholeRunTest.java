package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.ControllerEvent;
import kick.controller.engine.Alarm;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.engine.Phase;
import kick.controller.safety.Finding;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.StepKind;
import kick.simulator.ConsoleKey;
import kick.simulator.MachineFault;
import kick.simulator.Profiles;
import kick.simulator.Quirk;
import kick.simulator.link.Fault;

/** Whole runs: controller, octets, link, treadmill and runner, in virtual time. */
class WholeRunTest {
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private final Diary diary = new Diary();

    private RunOptions options() {
        return RunOptions.of(Plans.shortOne()).listener(diary::hear);
    }

    private SimulatedRun inSecondStep(RunOptions options) {
        var run = new SimulatedRun(options);
        assertThat(run.runUntil(Phase.Running.class, LIMIT)).isTrue();
        run.run(Duration.ofSeconds(80));
        return run;
    }

    private List<Ending> endings() {
        return diary.said(EngineEvent.Ended.class).stream().map(EngineEvent.Ended::ending).toList();
    }

    @ParameterizedTest
    @MethodSource("kick.simulator.Profiles#names") void aPlanIsRunToItsEnd(String profile) {
        var run = new SimulatedRun(options().on(Profiles.named(profile)));
        assertThat(run.runToEnd(LIMIT)).isTrue();
        assertThat(endings()).containsExactly(Ending.FINISHED);
        assertThat(run.truth().belt().stands()).isTrue();
        assertThat(diary.all(ControllerEvent.Noticed.class)).isEmpty();
        assertThat(diary.said(EngineEvent.Paused.class)).isEmpty();
        var steps = diary.said(EngineEvent.StepEnded.class);
        assertThat(steps).hasSize(5).allMatch(EngineEvent.StepEnded::completed);
        assertThat(steps.get(1).step().seconds()).isCloseTo(30, within(0.001));
        assertThat(steps.get(3).step().metres()).isCloseTo(60, within(0.05));
        assertThat(steps.get(1).step().metres()).as("run at its speed")
                .isCloseTo(30 * 5.5 / 3.6, within(1.5));
    }

    @Test void whatKickCountsIsWhatTheBeltDid() {
        var run = new SimulatedRun(options());
        run.runToEnd(LIMIT);
        var ended = (Phase.Ended) run.phase();
        assertThat(ended.position()).isNotNull();
        assertThat(ended.position().total().metres()).isCloseTo(run.truth().belt().metres(), within(6.0));
    }

    @Test void S5_aStopBeforeTheRunStopsABeltThatMovesAlready() {
        var run = new SimulatedRun(options().startedByHand());
        run.run(Duration.ofSeconds(10));
        run.press(ConsoleKey.START);
        run.run(Duration.ofSeconds(20));
        assertThat(run.truth().belt().stands()).isFalse();
        run.ask(new Input.Stop());
        run.run(Duration.ofSeconds(10));
        assertThat(run.truth().belt().stands()).isTrue();
        assertThat(endings()).containsExactly(Ending.STOPPED_BY_RUNNER);
    }

    @Test void S4_aSlowAnswerHoldsTheBeltBackNoLongerThanTheLinkIsSlow() {
        var fast = new Plan("fast", "Fast", List.of(
                Plans.step("easy", StepKind.EASY, Plans.minutes(1), 5, 0),
                Plans.step("quick", StepKind.EASY, Plans.minutes(2), 14, 0)));
        var run = new SimulatedRun(RunOptions.of(fast).listener(diary::hear));
        assertThat(run.runUntil(Phase.Running.class, LIMIT)).isTrue();
        run.happen(new Happening.OnLink(new Fault.IndicationLate(Duration.ofMillis(700), 1)));
        run.run(Duration.ofSeconds(100));
        assertThat(run.truth().belt().kmh()).isCloseTo(14, within(0.01));
    }

    @Test void aStopAtTheConsolePausesTheRun() {
        var run = inSecondStep(options());
        run.press(ConsoleKey.STOP);
        run.run(Duration.ofMinutes(2));
        assertThat(run.truth().belt().stands()).isTrue();
        assertThat(diary.said(EngineEvent.Paused.class))
                .containsExactly(new EngineEvent.Paused(PauseReason.CONSOLE));
    }

    @Test void afterAStopAtTheConsoleTheRunnerGoesOnByStart() {
        var run = inSecondStep(options());
        run.press(ConsoleKey.STOP);
        run.run(Duration.ofSeconds(30));
        run.ask(new Input.Start());
        assertThat(run.runToEnd(LIMIT)).isTrue();
        assertThat(endings()).containsExactly(Ending.FINISHED);
    }

    @Test void theSafetyKeyEndsTheRun() {
        var run = inSecondStep(options());
        run.press(ConsoleKey.SAFETY_KEY_PULLED);
        assertThat(run.runToEnd(Duration.ofSeconds(30))).isTrue();
        assertThat(endings()).containsExactly(Ending.SAFETY_KEY);
        run.press(ConsoleKey.SAFETY_KEY_BACK);
        run.run(Duration.ofMinutes(5));
        assertThat(run.truth().belt().stands()).as("nothing starts by itself").isTrue();
    }

    @Test void theRunnersStopStopsTheBelt() {
        var run = inSecondStep(options());
        run.ask(new Input.Stop());
        assertThat(run.runToEnd(Duration.ofSeconds(30))).isTrue();
        assertThat(endings()).containsExactly(Ending.STOPPED_BY_RUNNER);
        assertThat(run.truth().belt().stands()).isTrue();
    }

    @Test void aShortLossOfTheLinkPausesTheProgrammeAndThenItGoesOn() {
        var run = inSecondStep(options());
        run.happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(2))));
        assertThat(run.runToEnd(LIMIT)).isTrue();
        assertThat(diary.all(ControllerEvent.LinkLost.class)).hasSize(1);
        assertThat(diary.said(EngineEvent.Paused.class)).extracting(EngineEvent.Paused::why)
                .containsAnyOf(PauseReason.LINK_LOST, PauseReason.SILENT);
        assertThat(endings()).containsExactly(Ending.FINISHED);
    }

    @Test void afterALongLossTheRunnerHasTheWord() {
        var run = inSecondStep(options());
        double before = run.truth().belt().kmh();
        run.happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(30))));
        run.run(Duration.ofMinutes(2));
        assertThat(run.truth().belt().kmh()).as("FTMS has no dead man: the belt runs on").isEqualTo(before);
        assertThat(run.phase()).isInstanceOf(Phase.Paused.class);
        assertThat(diary.said(EngineEvent.Alarmed.class))
                .contains(new EngineEvent.Alarmed(Alarm.BELT_OUT_OF_SIGHT));
        run.ask(new Input.GoOn());
        assertThat(run.runToEnd(LIMIT)).isTrue();
        assertThat(endings()).containsExactly(Ending.FINISHED);
    }

    @Test void aFasterKeyHoldsTheProgramme() {
        var run = inSecondStep(options());
        for (int i = 0; i < 10; i++) run.press(ConsoleKey.FASTER);
        run.run(Duration.ofSeconds(10));
        assertThat(diary.said(EngineEvent.Held.class)).isNotEmpty();
        assertThat(run.truth().belt().kmh()).as("the console wins").isEqualTo(6.5);
    }

    @Test void aSurgeIsEasedAndStopped() {
        var run = inSecondStep(options());
        run.happen(new Happening.InMachine(new MachineFault.Surge(Speed.kmh(12))));
        assertThat(run.runToEnd(Duration.ofMinutes(3))).isTrue();
        assertThat(run.truth().belt().stands()).isTrue();
        assertThat(diary.all(ControllerEvent.Noticed.class)).isNotEmpty();
    }

    @Test void aBeltThatDoesNotFollowIsNoticed() {
        var run = new SimulatedRun(options());
        run.runUntil(Phase.Running.class, LIMIT);
        run.run(Duration.ofSeconds(30));
        run.happen(new Happening.InMachine(new MachineFault.BeltStuck(Duration.ofMinutes(2))));
        run.run(Duration.ofSeconds(80));
        assertThat(diary.all(ControllerEvent.Noticed.class)).extracting(ControllerEvent.Noticed::finding)
                .anyMatch(finding -> finding instanceof Finding.NotFollowing);
    }

    @Test void aMachineThatIgnoresTheFirstStopsIsStoppedByTheNext() {
        var run = inSecondStep(options());
        run.happen(new Happening.InMachine(new MachineFault.IgnoresStop(3)));
        run.ask(new Input.Stop());
        assertThat(run.runToEnd(Duration.ofMinutes(1))).isTrue();
        assertThat(run.truth().belt().stands()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTS_SETPOINT", "COARSE_DISTANCE", "DISTANCE_LATE",
            "COUNTERS_STAY_ZERO", "STEP_COUNTER", "STEPS_AFTERWARDS", "NUL_TERMINATED_STRINGS", "ZERO_FRAMES",
            "DOUBLED_FRAMES", "TRAINING_STATUS_WITHOUT_STRING", "TRAINING_STATUS_ALWAYS_OTHER",
            "SILENT_CONTROL_POINT",
            "REQUEST_CONTROL_UNANSWERED", "REQUEST_CONTROL_REFUSED", "OBEYS_WITHOUT_CONTROL", "KEEPS_CONTROL",
            "ANSWERS_BY_NOTIFICATION", "GRANTS_THE_NEEDLESS", "REFUSES_TARGETS_AT_REST",
            "REFUSES_SPEED_IN_COUNTDOWN",
            "DROPS_LINK_ON_SPEED_IN_COUNTDOWN", "START_REFUSED_WHILE_SLOWING", "STOP_REFUSED_WHILE_MOVING",
            "STOP_DROPS_CONTROL", "STOP_RESETS", "STOP_ZEROES_INCLINE", "STOP_ZEROES_COUNTERS", "PAUSE_STOPS",
            "NO_STATUS", "STATUS_ALSO_TO_WRITER", "STOP_STATUS_AT_STANDSTILL", "SURPLUS_STATUS_OCTETS",
            "STOPS_ON_DISCONNECT", "RESERVED_TRAINING_STATUS", "RESUMES_LAST_SPEED", "RSC_INSTEAD",
            "INCLINE_FOLLOWS_TARGET", "KEEPS_SPEED_WHILE_PAUSED",
            "STATUS_PER_RAMP_STEP"}) void aPlanIsRunToItsEndOnAMachineWithAQuirk(Quirk quirk) {
        var run = new SimulatedRun(options().on(Profiles.named("home").with(quirk)));
        assertThat(run.runToEnd(LIMIT)).isTrue();
        assertThat(endings()).containsExactly(Ending.FINISHED);
        assertThat(run.truth().belt().stands()).isTrue();
        assertThat(diary.said(EngineEvent.StepEnded.class)).hasSize(5);
    }

    @Test void aStalledHostPausesAndGoesOn() {
        var run = inSecondStep(options());
        run.happen(new Happening.Stall(Duration.ofSeconds(4)));
        assertThat(run.runToEnd(LIMIT)).isTrue();
        assertThat(endings()).containsExactly(Ending.FINISHED);
    }

    @Test void theSameSeedGivesTheSameRun() {
        var scenario = Scenario.drawn(11, LIMIT, 60);
        assertThat(diaryOf(scenario)).isEqualTo(diaryOf(scenario)).isNotEqualTo(diaryOf(Scenario.QUIET));
    }

    private static String diaryOf(Scenario scenario) {
        var told = new StringBuilder();
        var run = new SimulatedRun(RunOptions.of(Plans.shortOne())
                .with(scenario)
                .seed(5)
                .byPersistentRunner()
                .listener((event, now) -> told.append(now).append(' ').append(event).append('\n')));
        run.run(LIMIT);
        return told.append(run.truth()).toString();
    }

    /**
     * Goal: nothing that can happen breaks the loop. Method: dense scenarios from many seeds, on every
     * profile.
     */
    @Test void whateverHappensTheWorldGoesOn() {
        for (long seed = 0; seed < 50; seed++) {
            var profile = Profiles.named(Profiles.names().get((int) (seed % Profiles.names().size())));
            var run = new SimulatedRun(options().on(profile)
                    .with(Scenario.drawn(seed, LIMIT, 200))
                    .seed(seed)
                    .byPersistentRunner());
            run.run(LIMIT);
            assertThat(run.now()).as("seed %d", seed).isEqualTo(Moment.ORIGIN.plus(LIMIT));
        }
    }

    @Test void anHourAndAHalfIsRunToItsEnd() {
        var run = new SimulatedRun(RunOptions.of(Plans.longOne()).listener(diary::hear));
        assertThat(run.runToEnd(Duration.ofHours(2))).isTrue();
        assertThat(endings()).containsExactly(Ending.FINISHED);
        assertThat(diary.said(EngineEvent.StepEnded.class)).hasSize(9)
                .allMatch(step -> step.step().seconds() == 600);
    }
}
