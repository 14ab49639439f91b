package kick.controller.safety;

import static kick.controller.safety.KernelScene.LIMITS;
import static kick.controller.safety.KernelScene.cold;
import static kick.controller.safety.KernelScene.incline;
import static kick.controller.safety.KernelScene.ready;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.Reset;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.safety.Limits.InclineCap;
import kick.controller.safety.Limits.SpeedCap;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Each invariant of the safety case that the kernel holds, by its name. */
class SafetyKernelTest {

    // --- S1 ------------------------------------------------------------------------------------------------

    @Test void s1TheTightestCapBinds() {
        var limits = LIMITS.with(new SpeedCap(Speed.kmh(16), "your own cap"))
                .with(new SpeedCap(Speed.kmh(12), "plan"));
        assertThat(limits.within(Speed.kmh(15))).isEqualTo(Speed.kmh(12));
        assertThat(limits.tightestSpeed().whose()).isEqualTo("plan");
        assertThat(runningAt(10, limits).against(speed(12.1))).isEqualTo(Invariant.S1);
        assertThat(runningAt(10, limits).against(speed(12))).isNull();
    }

    @Test void s1NoMachineIsFasterOrSteeperThanTheHardLimit() {
        var wild = Limits.of(Speed.kmh(1), Speed.kmh(60), Speed.kmh(0.1), Incline.FLAT, Incline.percent(40),
                Incline.percent(1));
        assertThat(wild.within(Speed.kmh(59))).isEqualTo(Speed.kmh(22));
        assertThat(wild.within(Incline.percent(39))).isEqualTo(Incline.percent(15));
    }

    @ParameterizedTest
    @CsvSource({"10.04, 10.0", "10.06, 10.1", "0.3, 0.8", "25, 20",
            "0.84, 0.8"}) void s1TargetsLieOnTheMachinesGrid(double wanted, double within) {
        assertThat(LIMITS.within(Speed.kmh(wanted))).isEqualTo(Speed.kmh(within));
    }

    @Test void s1AMilesGridIsKeptToo() {
        var pad = Limits.of(new Speed(96), new Speed(643), new Speed(32), Incline.FLAT, Incline.FLAT,
                new Incline(1));
        assertThat(pad.within(Speed.kmh(5))).isEqualTo(new Speed(512));
        assertThat(pad.within(Speed.kmh(6.43))).isEqualTo(new Speed(640));
    }

    @Test void s1ACapBelowTheMachinesSlowestSpeedAllowsNoSpeedAtAll() {
        var child = Limits
                .of(Speed.kmh(9), Speed.kmh(20), Speed.kmh(0.1), Incline.FLAT, Incline.FLAT, new Incline(1))
                .with(new SpeedCap(Speed.kmh(8), "the child profile"));
        var scene = ready(child, Proof.SIMULATED).armed().seconds(3).reports(0);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S1);
    }

    @Test void s1OffTheGridIsRefusedAtTheGateEvenIfSomebodyForgotToSnap() {
        assertThat(runningAt(10).against(speed(10.15))).isEqualTo(Invariant.S1);
        assertThat(runningAt(10).against(incline(0.7))).isEqualTo(Invariant.S1);
        assertThat(runningAt(10).against(incline(12.5))).isEqualTo(Invariant.S1);
    }

    @Test void s1AnInclineCapBinds() {
        var limits = LIMITS.with(new InclineCap(Incline.percent(6), "your own cap"));
        assertThat(limits.within(Incline.percent(10))).isEqualTo(Incline.percent(6));
        assertThat(limits.tightestIncline().whose()).isEqualTo("your own cap");
        assertThat(runningAt(10, limits).against(incline(6.5))).isEqualTo(Invariant.S1);
    }

    @Test void s1ProceduresThatKickDoesNotUseNeverGoOut() {
        assertThat(runningAt(10).against(new Reset())).isEqualTo(Invariant.S1);
    }

    // --- S2 ------------------------------------------------------------------------------------------------

    @Test void s2NothingIsRaisedOnDataOlderThanTwoSeconds() {
        var scene = runningAt(8).seconds(2);
        assertThat(scene.against(speed(9))).isNull();
        assertThat(scene.seconds(0.001).against(speed(9))).isEqualTo(Invariant.S2);
        assertThat(scene.against(incline(1))).isEqualTo(Invariant.S2);
    }

    @Test void s2SlowingDownNeedsNoFreshData() {
        var scene = runningAt(8).seconds(60);
        assertThat(scene.against(speed(6))).isNull();
        assertThat(scene.against(incline(0))).isNull();
    }

    @Test void s2NothingIsRaisedWithoutControl() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.controlled(false);
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(7))).isNull();
    }

    @Test void s2NothingIsRaisedWithoutALink() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.linkLost(scene.now);
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S2);
    }

    @Test void s2NothingIsRaisedWhileTheBeltIsStillOnItsWay() {
        var scene = runningAt(8).sends(speed(12)).granted().seconds(1).reports(8.6);
        assertThat(scene.against(speed(13))).isEqualTo(Invariant.S2);
        assertThat(scene.against(incline(1))).isEqualTo(Invariant.S2);
        assertThat(scene.seconds(1).reports(11.5).against(speed(13))).isNull();
    }

    @Test void s2OnTheWayUpLessIsAlwaysAllowed() {
        var scene = runningAt(8).sends(speed(12)).granted().seconds(1).reports(8.6);
        assertThat(scene.against(speed(10))).isNull();
    }

    // --- S3 ------------------------------------------------------------------------------------------------

    @Test void s3AColdKernelIsLatched() {
        assertThat(cold().against(new StartOrResume())).isEqualTo(Invariant.S3);
        assertThat(ready().seconds(10).reports(0).against(new StartOrResume())).isEqualTo(Invariant.S3);
    }

    @Test void s3AStartNeedsAnActOfTheRunner() {
        assertThat(ready().armed().seconds(3).reports(0).against(new StartOrResume())).isNull();
    }

    @Test void s3AnActSoonerThanASecondAfterTheStopDoesNotCount() {
        var scene = runningAt(8).stopped().seconds(0.9).armed().seconds(3).reports(0);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S3);
        assertThat(
                runningAt(8).stopped().seconds(1).armed().seconds(3).reports(0).against(new StartOrResume()))
                .isNull();
    }

    @Test void s3AnActIsGoodForOneStart() {
        var scene = ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted();
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S3);
    }

    @Test void s3AnActThatWasNotFollowedByAStartExpires() {
        var scene = ready().armed().seconds(5).reports(0);
        assertThat(scene.against(new StartOrResume())).isNull();
        assertThat(scene.seconds(0.001).against(new StartOrResume())).isEqualTo(Invariant.S3);
    }

    @Test void s3AnActDuringARunOpensNothing() {
        var scene = runningAt(8).armed().seconds(3).reports(8);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S3);
    }

    // --- S4 ------------------------------------------------------------------------------------------------

    @Test void s4OverASlowLinkTheBeltGetsNoMoreThanItMayBeLeftAt() {
        var scene = runningAt(8).sends(speed(9)).grantedAfter(Duration.ofMillis(500)).seconds(1).reports(9);
        assertThat(scene.permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(10)));
        assertThat(scene.permit(speed(9.5))).isEqualTo(new Verdict.Allowed(speed(9.5)));
    }

    @Test void s4OverAQuickLinkItGetsWhatIsWanted() {
        var scene = runningAt(8).sends(speed(9)).grantedAfter(Duration.ofMillis(499)).seconds(1).reports(9);
        assertThat(scene.permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(15)));
    }

    @Test void s4DataHaveToBeYoungForMore() {
        var scene = runningAt(9).seconds(1.5);
        assertThat(scene.permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(10)));
        assertThat(runningAt(9).seconds(1.499).permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(15)));
    }

    @Test void s4ABeltThatAlreadyRunsFasterStaysWhereItIs() {
        var scene = runningAt(12).seconds(1.6);
        assertThat(scene.against(speed(15))).isEqualTo(Invariant.S4);
    }

    // --- S5, S6 --------------------------------------------------------------------------------------------

    @Test void s5StopAndPauseAreNeverRefused() {
        for (var scene : new KernelScene[]{cold(), ready(), runningAt(8), runningAt(8).seconds(600),
                runningAt(8).stopped(), runningAt(8).sends(speed(9))}) {
            assertThat(scene.against(new Stop())).isNull();
            assertThat(scene.against(new Pause())).isNull();
            assertThat(scene.against(new RequestControl())).isNull();
        }
    }

    @Test void s6AfterAStopNoTargetGoesOutNotEvenALowerOne() {
        var scene = runningAt(8).stopped();
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S6);
        assertThat(scene.against(speed(2))).isEqualTo(Invariant.S6);
        assertThat(scene.against(incline(0))).isEqualTo(Invariant.S6);
        assertThat(runningAt(8).sends(new Stop()).against(speed(9))).isEqualTo(Invariant.S6);
    }

    // --- S7 ------------------------------------------------------------------------------------------------

    @Test void s7AfterALongGapRaisesNeedTheRunnersWord() {
        var scene = runningAt(8).seconds(10.001).reports(8).seconds(1).reports(8);
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S7);
        assertThat(scene.against(speed(7))).isNull();
        scene.kernel = scene.kernel.released();
        assertThat(scene.against(speed(9))).isNull();
    }

    @Test void s7AfterAShortGapTheyDoNot() {
        assertThat(runningAt(8).seconds(10).reports(8).against(speed(9))).isNull();
    }

    @Test void s7OnANewLinkTheBeltIsWhereItReportsToBeWhateverItWasTold() {
        var scene = runningAt(8).linkedAgainAfter(2).reports(6, 0);
        assertThat(scene.permit(speed(8))).as("a raise, and not from 8")
                .isEqualTo(new Verdict.Allowed(speed(8)));
        scene.kernel = scene.kernel.controlled(false);
        assertThat(scene.against(speed(8))).isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(6))).isNull();
    }

    @Test void s7OnANewLinkTheDeckIsWhereItReportsToBeWhateverItWasTold() {
        var scene = runningAt(8).sends(incline(3))
                .granted()
                .seconds(1)
                .reports(8, 3)
                .linkedAgainAfter(2)
                .reports(8, 1);
        scene.kernel = scene.kernel.controlled(false);
        assertThat(scene.against(incline(3))).isEqualTo(Invariant.S2);
        assertThat(scene.against(incline(1))).isNull();
    }

    @Test void s7AfterALongGapTheBeltsOwnSpeedIsAdopted() {
        var scene = runningAt(8).seconds(11).reports(5);
        scene.kernel = scene.kernel.released();
        assertThat(scene.findings).isEmpty();
        assertThat(scene.against(speed(5.4))).isNull();
    }

    // --- S9 ------------------------------------------------------------------------------------------------

    @Test void s9WhileARequestIsUnderWayNothingIsRaised() {
        var scene = runningAt(8).sends(speed(9));
        assertThat(scene.against(speed(10))).isEqualTo(Invariant.S9);
        assertThat(scene.against(incline(1))).isEqualTo(Invariant.S9);
    }

    @Test void s9ALostReplyBlocksRaisesUntilTheBeltShowsTheSpeed() {
        var scene = runningAt(8).sends(speed(9)).unanswered().reports(8.3);
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(1).reports(8.9).against(speed(9.3))).isNull();
    }

    @Test void s9AnInclineThatIsGrantedSaysNothingOfASpeedThatWasNotAnswered() {
        var scene = runningAt(8).sends(incline(2))
                .granted()
                .seconds(1)
                .reports(8, 2)
                .sends(speed(12))
                .unanswered()
                .reports(9, 2)
                .sends(incline(0))
                .granted();
        assertThat(scene.against(speed(12))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(1).reports(12).against(speed(12.2))).isNull();
    }

    @Test void s9ALostReplyWithoutEffectIsKnownAfterTheLongestDelayOfAMachine() {
        var scene = runningAt(8).sends(speed(9)).unanswered().keepsReporting(8, 4);
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S9);
        scene.keepsReporting(8, 1);
        assertThat(scene.against(speed(9))).isNull();
    }

    @Test void s9ARefusedRequestLeavesTheOldTarget() {
        var scene = runningAt(8).sends(speed(9)).refused();
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(1).reports(8).against(speed(9))).isNull();
    }

    @Test void s9WithTheOutcomeUnknownSlowerThanTheBeltIsStillAllowed() {
        var scene = runningAt(8).sends(speed(12)).unanswered().reports(10).reports(10);
        assertThat(scene.against(speed(9))).isNull();
        assertThat(scene.seconds(30).against(speed(8))).as("and without data, slower than both").isNull();
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S2);
    }

    @Test void s9TheSameTargetIsNotRepeatedWithinASecond() {
        var scene = runningAt(8).sends(speed(7)).granted();
        assertThat(scene.against(speed(7))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.9).against(speed(7))).isNull();
    }

    // --- S11, S12, S13 -------------------------------------------------------------------------------------

    @Test void s11ASteepMachineIsTakenUpInSmallSteps() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.learned(2.7);
        assertThat(scene.seconds(1).reports(8).permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(8.5)));
        scene.sends(speed(8.5)).granted().seconds(0.3).reports(8.5);
        assertThat(scene.against(speed(15))).isEqualTo(Invariant.S11);
        assertThat(scene.seconds(0.1).permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(9)));
    }

    @Test void s11AMachineNoSteeperThanTheCapGetsItsTargetInOne() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.learned(1.0);
        assertThat(scene.permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(15)));
    }

    @Test void s11WhatIsReadOnTheWayDownToTheConsolesSpeedIsNotWhereASmallStepBegins() {
        var scene = runningAt(8).seconds(3).reports(7.4).seconds(0.5).reports(7.2);
        scene.kernel = scene.kernel.learned(2.7).released();
        scene.keepsReporting(7, 3);
        assertThat(scene.permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(7.5)));
        assertThat(scene.reports(7.4).permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(7.7)));
    }

    @Test void s11ASmallStepLeadsAboveTheTargetAlsoWhereTheBeltStaysBelowIt() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.learned(2.7);
        scene.sends(speed(8.5)).granted().seconds(0.6).reports(8.2);
        assertThat(scene.permit(speed(15))).as("on its way").isEqualTo(new Verdict.Allowed(speed(9)));
        scene.keepsReporting(8, 3);
        assertThat(scene.permit(speed(15))).isEqualTo(new Verdict.Allowed(speed(9)));
    }

    @Test void s11SlowingDownIsNeverMetered() {
        var scene = runningAt(12);
        scene.kernel = scene.kernel.learned(2.7);
        assertThat(scene.permit(speed(4))).isEqualTo(new Verdict.Allowed(speed(4)));
    }

    @Test void s12AStartIsCountedDownForThreeSeconds() {
        var scene = ready().armed().seconds(2.999).reports(0);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S12);
        assertThat(scene.seconds(0.001).against(new StartOrResume())).isNull();
    }

    @Test void s12ABeltThatMovesIsNotStarted() {
        assertThat(ready().armed().seconds(3).reports(0.8).against(new StartOrResume()))
                .isEqualTo(Invariant.S12);
    }

    @Test void s12AStartNeedsFreshData() {
        assertThat(ready().armed().seconds(3).against(new StartOrResume())).isEqualTo(Invariant.S2);
    }

    @Test void s12TheFirstTargetIsAWalk() {
        var scene = ready().armed()
                .seconds(3)
                .reports(0)
                .sends(new StartOrResume())
                .granted()
                .seconds(4)
                .reports(0.8);
        assertThat(scene.against(speed(3.1))).isEqualTo(Invariant.S12);
        assertThat(scene.kernel.limited(Speed.kmh(12))).isEqualTo(Speed.kmh(3));
        scene.sends(speed(3)).granted();
        assertThat(scene.kernel.limited(Speed.kmh(12))).isEqualTo(Speed.kmh(12));
        assertThat(scene.against(speed(12))).as("and the belt has to get there first")
                .isEqualTo(Invariant.S2);
    }

    @Test void s13AMachineThatIsNotProvenIsNeitherStartedNorSpedUp() {
        assertThat(ready(LIMITS, Proof.NONE).armed().seconds(3).reports(0).against(new StartOrResume()))
                .isEqualTo(Invariant.S13);
        var scene = runningAt(8);
        scene.kernel = scene.kernel.proven(Proof.NONE);
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S13);
        assertThat(scene.against(speed(7))).isNull();
    }

    // --- S16 -----------------------------------------------------------------------------------------------

    @Test void s16ThreeBadPacketsInFiveSecondsCountAsNoData() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.badPacket(scene.now);
        scene.kernel = scene.seconds(1).kernel.badPacket(scene.now);
        assertThat(scene.reports(8).against(speed(9))).isNull();
        scene.kernel = scene.seconds(1).kernel.badPacket(scene.now);
        assertThat(scene.reports(8).against(speed(9))).isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(7))).isNull();
        assertThat(scene.seconds(3).reports(8).against(speed(9))).as("five seconds after the first")
                .isEqualTo(Invariant.S2);
        scene.now = scene.now.plusNanos(1);
        assertThat(scene.reports(8).against(speed(9))).as("after five seconds").isNull();
    }

    @Test void s7AStartThatWasAskedForAtTheEndOfALongGapDoesNotCount() {
        var scene = ready().seconds(7).armed().linkedAgainAfter(3.001).reports(0);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S3);
        var soon = ready().seconds(6).armed().linkedAgainAfter(3.999).reports(0);
        assertThat(soon.against(new StartOrResume())).isNull();
    }

    @Test void s7NeitherDoesOneWhereTheFirstReportComesAfterALongGap() {
        var scene = ready().seconds(6).armed().linkedAgainAfter(3.9).seconds(0.2).reports(0);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S3);
    }

    @Test void s12ABeltThatResumesItsOldSpeedUntoldIsFirstToldAWalk() {
        var scene = runningAt(5).stopped().seconds(5).reports(0).armed().seconds(3).reports(0);
        scene.sends(new StartOrResume()).unanswered().keepsReporting(5, 8);
        assertThat(scene.kernel.limited(Speed.kmh(4.9))).isEqualTo(Speed.kmh(3));
    }
}
