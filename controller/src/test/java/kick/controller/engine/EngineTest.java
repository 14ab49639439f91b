package kick.controller.engine;

import static kick.controller.engine.RunScene.atSpeed;
import static kick.controller.engine.RunScene.distance;
import static kick.controller.engine.RunScene.open;
import static kick.controller.engine.RunScene.ramp;
import static kick.controller.engine.RunScene.running;
import static kick.controller.engine.RunScene.timed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.actuation.Ramp;
import kick.controller.actuation.Response;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Cue;
import kick.controller.workout.PlanStep;

class EngineTest {
    private static final PlanStep EASY = timed(8, 60);
    private static final PlanStep FAST = timed(12, 30);

    // --- start ---------------------------------------------------------------------------------------------

    @Test void startIsThePersonsActAndBeforeItNothingIsWanted() {
        var scene = new RunScene(EASY).runs(0, 600);
        assertThat(scene.phase).isEqualTo(new Phase.Ready());
        assertThat(scene.target()).isEqualTo(Target.NOTHING);
    }

    @Test void s12AStartCountsDownThreeSecondsBeforeItAsksForTheBelt() {
        var scene = new RunScene(EASY).hears(new Input.Start());
        assertThat(scene.said).containsExactly(new EngineEvent.CountDown(3));
        scene.seconds(1).ticks().seconds(1).ticks().seconds(0.9).ticks();
        assertThat(scene.target()).isEqualTo(Target.NOTHING);
        assertThat(scene.said(EngineEvent.CountDown.class)).extracting(EngineEvent.CountDown::seconds)
                .containsExactly(3, 2, 1);
        assertThat(scene.seconds(0.1).ticks().target()).isEqualTo(Target.STARTED);
    }

    @Test void s12TheFirstTargetOfAStartIsAWalk() {
        var scene = new RunScene(FAST).hears(new Input.Start()).seconds(3).ticks().seconds(4).reports(0.8);
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(3), Incline.FLAT));
    }

    @Test void clockWaitsForThreeReportsInARowThatTheBeltMoves() {
        var scene = new RunScene(EASY).hears(new Input.Start()).seconds(3).ticks();
        scene.seconds(1)
                .reports(0)
                .seconds(1)
                .reports(0.5)
                .seconds(1)
                .reports(0)
                .seconds(1)
                .reports(0.5)
                .seconds(1)
                .reports(0.8);
        assertThat(scene.phase).isInstanceOf(Phase.Starting.class);
        scene.seconds(1).reports(1);
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(scene.position().total().nanos()).isZero();
    }

    @Test void aBeltThatNeverMovesEndsTheStartWithAStop() {
        var scene = new RunScene(EASY).hears(new Input.Start()).seconds(3).ticks().seconds(30).ticks();
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
        assertThat(scene.said(EngineEvent.NotNow.class)).hasSize(1);
    }

    @Test void aRefusedStartGoesBackToReady() {
        var scene = new RunScene(EASY).hears(new Input.Start())
                .seconds(3)
                .ticks()
                .hears(new Input.StartFailed("no"));
        assertThat(scene.phase).isEqualTo(new Phase.Ready());
    }

    // --- the programme clock -------------------------------------------------------------------------------

    @Test void aStepStartsWhenTheLastOneEndedNotWhenWeNoticed() {
        var scene = running(8, EASY, FAST).runs(8, 59.6);
        scene.seconds(1).reports(8);
        assertThat(scene.position().index()).isEqualTo(1);
        assertThat(scene.position().step().seconds()).isEqualTo(0.6);
        assertThat(scene.laps().getFirst().step().seconds()).isEqualTo(60);
    }

    @Test void hoursAddUpToNoDrift() {
        var steps = new PlanStep[600];
        for (int i = 0; i < steps.length; i++) steps[i] = timed(8 + i % 2, 37);
        var scene = running(8, steps);
        var begin = scene.now;
        scene.runs(8, 600 * 37 + 1);
        assertThat(scene.phase).isInstanceOf(Phase.Easing.class);
        assertThat(scene.laps()).hasSize(600);
        assertThat(scene.laps().getLast().at().since(begin)).isEqualTo(Duration.ofMinutes(370));
    }

    @Test void distanceStepsEndByIntegratedSpeedBetweenReports() {
        var scene = running(14.4, distance(14.4, 401), timed(6, 60)).runs(14.4, 101);
        // 14.4 km/h is 4 m/s: 401 m take 100.25 s
        assertThat(scene.laps().getFirst().step().seconds()).isEqualTo(100.25);
        assertThat(scene.laps().getFirst().step().metres()).isCloseTo(401, within(0.001));
        assertThat(scene.position().step().seconds()).isEqualTo(0.75);
    }

    @Test void aChangingSpeedIsCountedByItsMean() {
        var scene = running(7.2, timed(10, 600)).seconds(1).reports(10.8);
        // from 2 to 3 m/s in one second
        assertThat(scene.position().total().metres()).isEqualTo(2.5);
    }

    @Test void theClimbIsCounted() {
        var scene = running(14.4, timed(14.4, 600, 5));
        for (int i = 0; i < 100; i++) scene.seconds(1).reports(14.4, 5);
        // 400 m at 5 %
        assertThat(scene.position().climbMicrometres()).isEqualTo(20_000_000);
    }

    @Test void aStepAtSpeedBeginsToCountTheMomentTheBeltComesWithinReach() {
        var scene = running(8, atSpeed(10, 20), timed(6, 60));
        scene.seconds(1).reports(9).seconds(1).reports(10);
        // within 0.2 km/h of 10 at 9.8, four fifths of the way from 9 to 10
        assertThat(scene.said).contains(new EngineEvent.ClockStarted(0, true));
        assertThat(scene.position().step().seconds()).isCloseTo(0.2, within(1e-6));
        assertThat(scene.position().transition().seconds()).isCloseTo(1.8, within(1e-6));
        scene.runs(10, 19.8);
        assertThat(scene.laps().getFirst().step().seconds()).isEqualTo(20);
    }

    @Test void fastStepsHaveATwoPercentReach() {
        var scene = running(8, atSpeed(16, 20)).seconds(1).reports(15.67);
        assertThat(scene.position().waiting()).isTrue();
        assertThat(scene.seconds(1).reports(15.69).position().waiting()).isFalse();
    }

    @Test void aBeltThatNeverGetsThereIsNotWaitedForForever() {
        var scene = running(8, atSpeed(16, 20)).runs(12, 59);
        assertThat(scene.position().waiting()).isTrue();
        scene.runs(12, 2);
        assertThat(scene.said).contains(new EngineEvent.ClockStarted(0, false));
    }

    @Test void finishIsAWalkAndAStopAndABeltThatIsSeenToStand() {
        var scene = running(12, FAST).runs(12, 30.1);
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(3), Incline.FLAT));
        scene.seconds(5).reports(9).seconds(5).reports(3.4);
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
        scene.seconds(3).reports(1);
        assertThat(scene.phase).isInstanceOf(Phase.Halting.class);
        scene.seconds(3).reports(0);
        assertThat(scene.phase).isInstanceOf(Phase.Ended.class);
        assertThat(scene.said.getLast()).isEqualTo(new EngineEvent.Ended(Ending.FINISHED));
    }

    @Test void aBeltIsAtAWalkWithinHalfAKilometreAnHourOfIt() {
        var scene = running(12, FAST).runs(12, 30.1).seconds(5).reports(3.51);
        assertThat(scene.phase).isInstanceOf(Phase.Easing.class);
        assertThat(scene.seconds(1).reports(3.5).target()).isEqualTo(Target.STOPPED);
    }

    // --- cues and ramps ------------------------------------------------------------------------------------

    @Test void theEndOfAStepIsAnnounced() {
        var scene = running(8, EASY, FAST).runs(8, 61);
        assertThat(scene.said(EngineEvent.EndsIn.class)).extracting(EngineEvent.EndsIn::seconds)
                .containsExactly(10, 5, 3, 2, 1);
    }

    @Test void aShortStepIsNotTalkedOver() {
        var scene = running(8, timed(8, 8), FAST).runs(8, 9);
        assertThat(scene.said(EngineEvent.EndsIn.class)).extracting(EngineEvent.EndsIn::seconds)
                .containsExactly(3, 2, 1);
    }

    @Test void theAuthorsOwnWordsComeAtTheirPlaces() {
        var talking = new PlanStep("talk", EASY.kind(), 0, 0, EASY.extent(), EASY.aim(), EASY.incline(),
                EASY.incline(),
                EASY.clock(), List.of(Cue.atStart("easy now"),
                        new Cue("half way", new Cue.AfterDistance(Distance.metres(66))),
                        new Cue("get ready", new Cue.BeforeEnd(Duration.ofSeconds(12)))));
        var scene = running(8, talking).runs(8, 20);
        assertThat(scene.said(EngineEvent.Says.class)).extracting(EngineEvent.Says::text)
                .containsExactly("easy now");
        assertThat(scene.runs(8, 10).said(EngineEvent.Says.class)).hasSize(2);
        assertThat(scene.runs(8, 17.9).said(EngineEvent.Says.class)).hasSize(2);
        assertThat(scene.runs(8, 0.2).said(EngineEvent.Says.class)).extracting(EngineEvent.Says::text)
                .containsExactly("easy now", "half way", "get ready");
    }

    @Test void aRampMovesItsTargetEvenly() {
        var scene = running(8, ramp(8, 10, 100)).runs(8, 50);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(9));
        assertThat(scene.engine.deadline(scene.phase, scene.now)).isEqualTo(scene.now.plusMillis(1000));
    }

    // --- the runner ----------------------------------------------------------------------------------------

    @Test void aPauseStopsTheBeltAndTheProgrammeGoesOnWhereItWas() {
        var scene = running(8, EASY, FAST).runs(8, 20).hears(new Input.Pause());
        assertThat(scene.target()).isEqualTo(Target.PAUSED);
        scene.seconds(2).reports(4).seconds(2).reports(0);
        assertThat(scene.target()).as("once it stands the belt is left alone").isEqualTo(Target.NOTHING);
        scene.seconds(60).reports(0).hears(new Input.Start()).seconds(3).ticks();
        assertThat(scene.target()).isEqualTo(Target.STARTED);
        for (int i = 0; i < 3; i++) scene.seconds(1).reports(2);
        assertThat(scene.position().step().seconds()).isEqualTo(20);
        assertThat(scene.said).contains(new EngineEvent.Resumed());
    }

    @Test void aPausedBeltIsNotStartedWhileItStillMoves() {
        var scene = running(8, EASY).runs(8, 20)
                .hears(new Input.Pause())
                .seconds(1)
                .reports(0.8)
                .hears(new Input.Start());
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.said.getLast()).isInstanceOf(EngineEvent.NotNow.class);
    }

    @Test void skipGoesToTheNextStepAtOnce() {
        var scene = running(8, EASY, FAST).runs(8, 20).hears(new Input.Skip());
        assertThat(scene.position().index()).isEqualTo(1);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(12));
        assertThat(scene.laps().getFirst().completed()).isFalse();
    }

    @Test void skipOutOfTheLastStepEndsTheRun() {
        assertThat(running(8, EASY).runs(8, 20).hears(new Input.Skip()).phase)
                .isInstanceOf(Phase.Easing.class);
    }

    @Test void backGoesToTheBeginningOfTheStepAndThenToTheOneBefore() {
        var scene = running(8, EASY, FAST).runs(8, 70).hears(new Input.Back());
        assertThat(scene.position().index()).isEqualTo(1);
        assertThat(scene.position().step().nanos()).isZero();
        assertThat(scene.hears(new Input.Back()).position().index()).isZero();
    }

    @Test void anOpenStepEndsWhenTheRunnerSaysSo() {
        var scene = running(8, open(8, 12), FAST).runs(8, 600).hears(new Input.Skip());
        assertThat(scene.position().index()).isEqualTo(1);
        assertThat(scene.laps().getFirst().completed()).isTrue();
    }

    @Test void nudgesLastForTheStep() {
        var scene = running(8, EASY, FAST).hears(new Input.NudgeSpeed(50)).hears(new Input.NudgeIncline(10));
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(8.5), Incline.percent(1)));
        scene.hears(new Input.Skip());
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(12), Incline.FLAT));
    }

    @Test void s11APressIsNoMoreThanOneKmh() {
        assertThat(running(8, EASY).hears(new Input.NudgeSpeed(500)).wantedSpeed()).isEqualTo(Speed.kmh(9));
    }

    @Test void aRunnerControlledStepGoesNoFasterThanItsCap() {
        var scene = running(8, open(8, 9.5)).hears(new Input.NudgeSpeed(100))
                .hears(new Input.NudgeSpeed(100));
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(9.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "counting-down", "starting", "running", "paused",
            "easing"}) void s5StopIsPossibleInEveryPhase(String word) {
        var scene = in(word);
        assertThat(scene.phase.word()).isEqualTo(word);
        scene.hears(new Input.Stop());
        assertThat(scene.phase).isInstanceOfAny(Phase.Halting.class, Phase.Ended.class);
        assertThat(scene.target()).isIn(Target.STOPPED, Target.NOTHING);
    }

    @Test void s6AfterAStopNothingBringsTheTargetsBack() {
        var scene = running(8, EASY, FAST).hears(new Input.Stop());
        for (var input : List.of(new Input.Start(), new Input.GoOn(), new Input.Skip(),
                new Input.NudgeSpeed(50),
                new Input.Tick(), new Input.Reported(Speed.kmh(6), null),
                new Input.SpeedOverridden(Speed.kmh(9)),
                new Input.LinkLost(), new Input.Back(), new Input.Pause())) {
            assertThat(scene.hears(input).target()).isEqualTo(Target.STOPPED);
        }
    }

    @Test void s5ABeltThatDoesNotStopIsAnAlarmAfterFiveSeconds() {
        var scene = running(8, EASY).hears(new Input.Stop()).seconds(4.9).reports(8).ticks();
        assertThat(scene.said(EngineEvent.Alarmed.class)).isEmpty();
        scene.seconds(0.1).ticks();
        assertThat(scene.said).contains(new EngineEvent.Alarmed(Alarm.STILL_MOVING));
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
    }

    @Test void s5ABeltOnItsWayDownIsAMilderAlarm() {
        var scene = running(8, EASY).hears(new Input.Stop());
        for (double v : new double[]{7, 6, 5, 4, 3}) scene.seconds(1).reports(v).ticks();
        assertThat(scene.said(EngineEvent.Alarmed.class)).extracting(EngineEvent.Alarmed::alarm)
                .containsExactly(Alarm.STILL_SLOWING);
    }

    @Test void aRunWhoseStandstillNobodySawEndsWithAWarning() {
        var scene = running(8, EASY).hears(new Input.Stop()).hears(new Input.LinkLost());
        scene.seconds(5).ticks().seconds(10).ticks().seconds(45).ticks();
        assertThat(scene.phase).isInstanceOf(Phase.Ended.class);
        assertThat(scene.said).contains(new EngineEvent.Alarmed(Alarm.STANDSTILL_NOT_SEEN));
    }

    @Test void s5ASecondStopDoesNotPutOffTheAlarmOfTheFirst() {
        var scene = running(8, EASY).hears(new Input.Stop())
                .seconds(2)
                .reports(8)
                .seconds(2)
                .hears(new Input.Stop());
        assertThat(scene.untilDeadline()).isEqualTo(Duration.ofSeconds(1));
        scene.seconds(1).reports(0).hears(new Input.Stop());
        assertThat(scene.phase).as("and a run that is over stays so").isInstanceOf(Phase.Ended.class);
    }

    @Test void anEngineThatHasLearnedHasTheSamePlan() {
        var engine = new RunScene(EASY, FAST).engine;
        var known = new Response(new Ramp(1, 0.65, 3), Ramp.UNKNOWN, Ramp.UNKNOWN, Ramp.UNKNOWN, false);
        assertThat(engine.with(known).response()).isEqualTo(known);
        assertThat(engine.with(known).plan()).isEqualTo(engine.plan());
        assertThat(engine.plan().steps()).containsExactly(EASY, FAST);
    }

    @Test void anEngineThatHasNothingToDoNamesNoDeadline() {
        assertThat(new RunScene(EASY).engine.deadline(new Phase.Ready(), Moment.ORIGIN))
                .isEqualTo(Moment.NEVER);
    }

    private static RunScene in(String word) {
        var scene = new RunScene(EASY, FAST);
        return switch (word) {
            case "ready" -> scene;
            case "counting-down" -> scene.hears(new Input.Start());
            case "starting" -> scene.hears(new Input.Start()).seconds(3).ticks();
            case "running" -> running(8, EASY, FAST);
            case "paused" -> running(8, EASY, FAST).hears(new Input.Pause());
            case "easing" -> running(8, EASY).runs(8, 61);
            default -> throw new IllegalArgumentException(word);
        };
    }
}
