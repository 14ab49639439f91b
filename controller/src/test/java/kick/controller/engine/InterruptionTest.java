package kick.controller.engine;

import static kick.controller.engine.RunScene.running;
import static kick.controller.engine.RunScene.timed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.PlanStep;

/**
 * What interrupts a run: the console, the safety key, silence, a lost link, a sleeping computer, a
 * faulty belt.
 */
class InterruptionTest {
    private static final PlanStep EASY = timed(8, 60);
    private static final PlanStep FAST = timed(12, 30);

    // --- the console ---------------------------------------------------------------------------------------

    @Test void stopOnTheConsolePausesTheProgrammeAtOnceAndLeavesTheBeltAlone() {
        var scene = running(8, EASY).runs(8, 20).hears(new Input.StoppedAtConsole());
        assertThat(scene.target()).isEqualTo(Target.NOTHING);
        assertThat(scene.position().step().seconds()).isEqualTo(20);
    }

    @Test void aBeltThatStandsPausesTheProgramme() {
        var scene = running(8, EASY).runs(8, 20).seconds(1).reports(0);
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.target()).isEqualTo(Target.NOTHING);
    }

    @Test void theSafetyKeyEndsTheRun() {
        var scene = running(8, EASY).runs(8, 20).hears(new Input.SafetyKeyPulled()).seconds(3).reports(0);
        assertThat(scene.said.getLast()).isEqualTo(new EngineEvent.Ended(Ending.SAFETY_KEY));
    }

    @Test void s8WhatTheConsoleChoseIsKeptForTheWholeStep() {
        var scene = running(8, EASY, FAST, EASY).runs(8, 20).hears(new Input.SpeedOverridden(Speed.kmh(6)));
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(6));
        scene.hears(new Input.GoOn()).runs(6, 10);
        assertThat(scene.wantedSpeed()).as("not even with the runner's word in the same step")
                .isEqualTo(Speed.kmh(6));
        scene.hears(new Input.Skip());
        assertThat(scene.wantedSpeed()).as("but in the next one").isEqualTo(Speed.kmh(12));
    }

    @Test void s8WithoutTheRunnersWordTheNextStepMayOnlySlowDown() {
        var scene = running(8, EASY, FAST, timed(5, 60), EASY).runs(8, 20)
                .hears(new Input.SpeedOverridden(Speed.kmh(7)));
        assertThat(scene.hears(new Input.Skip()).wantedSpeed()).isEqualTo(Speed.kmh(7));
        assertThat(scene.hears(new Input.Skip()).wantedSpeed()).isEqualTo(Speed.kmh(5));
        assertThat(scene.hears(new Input.Skip()).wantedSpeed()).isEqualTo(Speed.kmh(5));
        assertThat(scene.hears(new Input.GoOn()).wantedSpeed()).isEqualTo(Speed.kmh(8));
        assertThat(scene.said).contains(new EngineEvent.Released());
    }

    @Test void s8ANudgeMovesWhatTheConsoleChose() {
        var scene = running(8, EASY).hears(new Input.SpeedOverridden(Speed.kmh(6)))
                .hears(new Input.NudgeSpeed(50));
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(6.5));
    }

    @Test void s8ASpeedOfTheConsolesLeavesItsInclineAsItWasSetThere() {
        var scene = running(8, timed(8, 60, 6)).runs(8, 20)
                .hears(new Input.InclineOverridden(Incline.percent(4)))
                .seconds(0.5)
                .reports(8, 5.5)
                .hears(new Input.SpeedOverridden(Speed.kmh(8.5)));
        assertThat(scene.target()).as("the deck is still on its way")
                .isEqualTo(new Target.At(Speed.kmh(8.5), Incline.percent(4)));
        scene.seconds(0.5).reports(8.2, 5).hears(new Input.InclineOverridden(Incline.percent(3)));
        assertThat(scene.target()).as("and so is the belt")
                .isEqualTo(new Target.At(Speed.kmh(8.5), Incline.percent(3)));
    }

    @Test void s8WhatTheConsoleLeavesAloneDoesNotRiseAboveThePlan() {
        var deck = running(8, timed(8, 60, 1)).seconds(0.5).reports(8, 4);
        assertThat(deck.hears(new Input.SpeedOverridden(Speed.kmh(7))).target())
                .isEqualTo(new Target.At(Speed.kmh(7), Incline.percent(1)));
        var belt = running(12, EASY).seconds(0.5).reports(11, 2);
        assertThat(belt.hears(new Input.InclineOverridden(Incline.percent(1))).target())
                .isEqualTo(new Target.At(Speed.kmh(8), Incline.percent(1)));
    }

    // --- out of sight --------------------------------------------------------------------------------------

    @Test void s2AfterTwoSecondsOfSilenceTheProgrammeGoesBackToTheLastCertainReport() {
        var scene = running(8, EASY, FAST).runs(8, 20).seconds(2).ticks();
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        scene.seconds(0.001).ticks();
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.position().step().seconds()).isEqualTo(20);
        assertThat(scene.target()).isEqualTo(Target.NOTHING);
    }

    @Test void s2SilenceIsAnAlarmAfterThreeSeconds() {
        var scene = running(8, EASY).runs(8, 20).seconds(2.5).ticks().seconds(0.5).ticks();
        assertThat(scene.said).contains(new EngineEvent.Alarmed(Alarm.BELT_OUT_OF_SIGHT));
    }

    @Test void s7ALostLinkPausesAtTheLastCertainReport() {
        var scene = running(8, EASY, FAST).runs(8, 20).seconds(0.4).hears(new Input.LinkLost());
        assertThat(scene.position().step().seconds()).isEqualTo(20);
        assertThat(scene.target()).isEqualTo(Target.NOTHING);
    }

    @Test void s7AfterAShortGapTheRunGoesOnByItselfWithoutCatchingUp() {
        var scene = running(8, EASY, FAST).runs(8, 20).hears(new Input.LinkLost()).seconds(10).reports(7.5);
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(scene.position().step().seconds()).isEqualTo(20);
    }

    @Test void s7AfterALongGapItWaitsForTheRunnersWord() {
        var scene = running(8, EASY, FAST).runs(8, 20)
                .hears(new Input.LinkLost())
                .seconds(10.1)
                .reports(7.5)
                .seconds(1)
                .reports(7.5);
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.target()).isEqualTo(Target.NOTHING);
        scene.hears(new Input.GoOn());
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(8));
    }

    @Test void s7ABeltThatStandsOnReturnNeedsANewStart() {
        var scene = running(8, EASY).runs(8, 20)
                .hears(new Input.LinkLost())
                .seconds(5)
                .reports(0)
                .hears(new Input.GoOn());
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.hears(new Input.Start()).phase).isInstanceOf(Phase.CountingDown.class);
    }

    @Test void s19ALaptopThatSleptAcrossStepsPausesInsteadOfJumping() {
        var scene = running(8, EASY, FAST, EASY).runs(8, 20).seconds(600).ticks();
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.position().index()).isZero();
        assertThat(scene.position().step().seconds()).isEqualTo(20);
        assertThat(scene.laps()).isEmpty();
    }

    @Test void s19ItPausesAlsoIfTheFirstThingItHearsIsAReport() {
        var scene = running(8, EASY, FAST, EASY).runs(8, 20).seconds(600).reports(8);
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.position().step().seconds()).isEqualTo(20);
        assertThat(scene.laps()).isEmpty();
    }

    @Test void s10AFaultyBeltIsEasedAndThenStopped() {
        var scene = running(8, EASY).runs(8, 20).hears(new Input.BeltFault());
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(3));
        assertThat(scene.said).contains(new EngineEvent.Alarmed(Alarm.BELT_FAULT));
        assertThat(scene.seconds(10).reports(3).target()).isEqualTo(Target.STOPPED);
    }

    @Test void s10AFaultyBeltThatWalksIsStoppedAtOnce() {
        var scene = running(3.5, EASY).runs(3.5, 20).hears(new Input.BeltFault());
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
        assertThat(scene.said).contains(new EngineEvent.Alarmed(Alarm.BELT_FAULT));
    }

    @Test void leaseThatIsOverEasesTheRunAndStopsIt() {
        var scene = running(12, FAST, FAST).runs(12, 20).hears(new Input.Abandoned());
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(3));
        scene.seconds(10).reports(3).seconds(3).reports(0);
        assertThat(scene.said.getLast()).isEqualTo(new EngineEvent.Ended(Ending.ABANDONED));
    }

    @Test void leaseThatIsOverCallsOffTheCountDown() {
        var scene = new RunScene(EASY).hears(new Input.Start()).seconds(1).hears(new Input.Abandoned());
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
        scene.seconds(1).reports(0);
        assertThat(scene.said.getLast()).isEqualTo(new EngineEvent.Ended(Ending.ABANDONED));
    }

    @Test void leaseThatIsOverStopsABeltThatIsBeingStarted() {
        var scene = new RunScene(EASY).hears(new Input.Start())
                .seconds(3)
                .ticks()
                .hears(new Input.Abandoned());
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
    }

    @Test void leaseThatIsOverDoesNotEndAPause() {
        var scene = running(8, EASY).runs(8, 20).hears(new Input.Pause()).seconds(5).reports(0);
        var before = scene.phase;
        assertThat(scene.hears(new Input.Abandoned()).phase).isEqualTo(before);
    }

    @Test void s2AReportAfterExactlyTwoSecondsIsNoGap() {
        var scene = running(8, EASY).runs(8, 20).seconds(2).reports(8);
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(scene.position().step().seconds()).isEqualTo(22);
    }

    @Test void s8WhatIsSetAtTheConsoleWhileTheBeltIsBeingStartedHolds() {
        var scene = starting().hears(new Input.SpeedOverridden(Speed.kmh(1.5)));
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(1.5), Incline.FLAT));
        scene.seconds(0.5).reports(1.5).seconds(0.5).reports(1.5);
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(1.5), Incline.FLAT));
        assertThat(scene.position().hold()).isNotNull();
        assertThat(scene.said(EngineEvent.Held.class)).hasSize(1);
    }

    @Test void s8WhatIsSetAtTheConsoleWhileNobodySeesTheBeltHolds() {
        var scene = running(8, EASY, FAST).runs(8, 20).seconds(2.1).ticks();
        scene.hears(new Input.SpeedOverridden(Speed.kmh(7)));
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        scene.hears(new Input.InclineOverridden(Incline.percent(2))).reports(7);
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(7), Incline.percent(2)));
        assertThat(scene.hears(new Input.Skip()).wantedSpeed()).isEqualTo(Speed.kmh(7));
    }

    @Test void s8WhatTheConsoleSetsOfABeltThatIsBeingStoppedIsForgotten() {
        var scene = running(8, EASY).runs(8, 20).hears(new Input.Pause());
        assertThat(scene.hears(new Input.SpeedOverridden(Speed.kmh(7))).position().hold()).isNull();
    }

    @Test void s8AnInclineThatIsSetAtTheConsoleWhileTheBeltIsBeingStartedHolds() {
        var scene = starting().hears(new Input.InclineOverridden(Incline.percent(2)));
        scene.seconds(0.5).reports(3).seconds(0.5).reports(3);
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(3), Incline.percent(2)));
    }

    /** Started, and seen to move once. */
    private static RunScene starting() {
        return new RunScene(EASY).hears(new Input.Start()).seconds(3).ticks().seconds(0.5).reports(2);
    }

    @Test void aStandstillThatIsBelievedLateEndsTheClockWhenItWasFirstReported() {
        var scene = running(8, EASY).runs(8, 20).seconds(1.5);
        scene.hears(new Input.Reported(Speed.ZERO, null, Duration.ofSeconds(1)));
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.position().step().seconds()).isEqualTo(20.5);
    }
}
