package kick.controller.safety;

import static kick.controller.safety.KernelScene.incline;
import static kick.controller.safety.KernelScene.ready;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.units.Speed;

/** What may be asked for while it is open what became of the last request (S9). */
class OpenOutcomeTest {

    @Test void s9ARefusedTargetIsNotRepeatedWithinASecondEither() {
        var scene = runningAt(8).sends(speed(9)).refused().seconds(0.5).reports(8);
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.5).reports(8).against(speed(9))).isNull();
    }

    @Test void s9ATargetWithoutAnAnswerIsNotRepeatedBeforeDataShowTheSpeed() {
        var scene = runningAt(8).sends(speed(8.2)).seconds(1).reports(8.2).unanswered();
        assertThat(scene.against(speed(8.2))).isNotNull();
        assertThat(scene.seconds(1).reports(8.2).against(speed(8.2))).isNull();
    }

    @Test void s9AboveBothTargetsThatTheMachineMayHaveIsARaiseHoweverFastTheBeltIs() {
        var scene = runningAt(4).sends(speed(4)).unanswered().reports(8);
        assertThat(scene.against(speed(5.3))).isEqualTo(Invariant.S9);
    }

    @Test void s9ABeltOnItsWayUpShowsThatItWasTold() {
        var scene = runningAt(8).sends(speed(12)).unanswered().seconds(1).reports(8.4);
        assertThat(scene.against(speed(10))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.5).reports(8.6).against(speed(10))).as("one report")
                .isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.5).reports(8.8).against(speed(10))).isNull();
        assertThat(scene.against(speed(12.1))).isEqualTo(Invariant.S9);
    }

    @Test void s9ABeltOnItsWayUpMayBeToldItsTargetAgainWhereItMayHaveAHigherOne() {
        var scene = runningAt(4).sends(speed(12)).unanswered().reports(4.6).reports(4.6);
        scene.sends(speed(10)).unanswered();
        scene.seconds(0.5).reports(4.4).seconds(0.5).reports(5.3);
        assertThat(scene.against(speed(10))).as("one report shows it").isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.5).reports(5.5).against(speed(10))).isNull();
        assertThat(scene.against(speed(10.1))).isEqualTo(Invariant.S9);
        var alone = runningAt(4).sends(speed(10)).unanswered().seconds(0.5).reports(4.9);
        assertThat(alone.seconds(0.5).reports(5.3).against(speed(10))).isEqualTo(Invariant.S9);
    }

    @Test void s9ALateAnswerSaysThatTheTargetWasTaken() {
        var scene = runningAt(8).sends(speed(12)).unanswered().seconds(3).reports(8).granted();
        for (double v = 8; v < 12; v += 0.5) scene.seconds(0.5).reports(v);
        assertThat(scene.keepsReporting(12, 2).findings).isEmpty();
        assertThat(scene.against(speed(12.5))).isNull();
    }

    @Test void s9AfterALateAnswerNothingIsRaisedBeforeTheNextReport() {
        var scene = runningAt(8).sends(speed(7.5)).seconds(2).reports(7.5).seconds(1);
        scene.kernel = scene.kernel.unanswered(speed(7.5), scene.now);
        scene.granted();
        assertThat(scene.against(speed(8))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(7))).isNull();
        assertThat(scene.seconds(1).reports(7.5).against(speed(8))).isNull();
    }

    @Test void s9WhatIsGrantedAfterARefusalDoesNotShowWhatBecameOfThat() {
        var slower = runningAt(8).sends(speed(7.8)).refused().sends(speed(7.6)).granted();
        assertThat(slower.against(incline(1))).isEqualTo(Invariant.S9);
        assertThat(slower.seconds(0.5).reports(7.8).against(incline(1))).isNull();
        var same = runningAt(8).sends(incline(0)).refused().seconds(1).sends(speed(8)).granted();
        assertThat(same.against(incline(1))).isEqualTo(Invariant.S9);
        assertThat(same.seconds(0.5).reports(8).against(incline(1))).isNull();
    }

    @Test void s9WhatWasAskedForBeforeTheConsoleNamedMoreMayStillBeTakenWithoutAnAnswer() {
        var scene = runningAt(8).seconds(1).reports(8).sends(speed(8));
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(8.2), scene.now).kernel().released();
        scene.keepsReporting(8.2, 2).seconds(1);
        assertThat(scene.against(speed(8.2))).isNull();
        scene.kernel = scene.kernel.unanswered(speed(8), scene.now);
        assertThat(scene.against(speed(8.2))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.1).against(speed(8))).isNull();
        assertThat(scene.keepsReporting(8.2, 1).against(speed(8.2))).isNull();
    }

    @Test void s9ALateAnswerToAnotherTargetSaysNothing() {
        var scene = runningAt(8).sends(speed(12)).unanswered();
        scene.kernel = scene.kernel.confirmed(speed(11));
        assertThat(scene.seconds(0.5).reports(11.8).against(speed(12.1))).isEqualTo(Invariant.S9);
    }

    @Test void s9ABeltThatHasOnlyComeToItsTargetBeforeShowsNothing() {
        var scene = runningAt(8).seconds(0.5).reports(7.6).sends(speed(12)).unanswered().seconds(1);
        assertThat(scene.reports(8.2).against(speed(10))).isEqualTo(Invariant.S9);
    }

    @Test void s8ABeltThatIsSlowedDownWhileMoreMayStillComeOfARequestIsAskedToStaySo() {
        var open = runningAt(8).sends(speed(9)).seconds(3).unanswered().seconds(0.5).reports(7.6);
        assertThat(open.seconds(0.5).reports(7.2).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(7.2), true));
        var known = runningAt(8).sends(speed(9)).granted().seconds(3.5).reports(7.6);
        assertThat(known.seconds(0.5).reports(7.2).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(7.2)));
    }

    @Test void s8TheTargetThatABeltWasSeenToRestBelowDoesNotStandAgain() {
        var scene = restsBelow14At11().sends(speed(10.9)).refused();
        scene.kernel = scene.kernel.released();
        assertThat(scene.against(speed(12))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.9).reports(12.1).findings).hasSize(1);
        assertThat(scene.seconds(0.5).reports(12.1).findings).last()
                .isEqualTo(new Finding.Surge(Speed.kmh(12.1), Speed.kmh(11)));
    }

    private static KernelScene restsBelow14At11() {
        var scene = runningAt(8).sends(speed(14)).granted();
        for (double v = 8.6; v < 11.1; v += 0.6) scene.seconds(1).reports(v);
        return scene.keepsReporting(11, 3);
    }

    @Test void s8ABeltThatRestsBelowAllThatItCanBeAskedForIsAskedForLessThanBefore() {
        var scene = runningAt(1).sends(speed(2.9)).granted().seconds(2).reports(0.6).keepsReporting(0.6, 2);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(0.6), true));
        assertThat(scene.against(speed(0.8))).isNull();
        assertThat(scene.against(speed(3))).isEqualTo(Invariant.S2);
        scene.sends(speed(0.8)).granted().seconds(1).reports(0.4).keepsReporting(0.4, 3);
        assertThat(scene.findings).last().isEqualTo(new Finding.SpeedOverridden(Speed.kmh(0.4)));
    }

    @Test void s13WhatAStrangeMachineRefusedIsNotAskedForAboveABeltThatHasComeToLess() {
        var scene = runningAt(6);
        scene.kernel = scene.kernel.stranger();
        scene.sends(speed(3)).refused().seconds(1).reports(4).sends(speed(3)).refused();
        assertThat(scene.seconds(1).reports(3.5).against(speed(3))).isNull();
        assertThat(scene.seconds(1).reports(2.5).seconds(1).reports(2).against(speed(3)))
                .isEqualTo(Invariant.S13);
    }

    @Test void s10WhatTheMachinesStatusConfirmsHasToBeFollowed() {
        var scene = runningAt(8).sends(speed(6)).seconds(1);
        scene.kernel = scene.kernel.confirmed(speed(6));
        assertThat(scene.keepsReporting(8, 18).findings).isEmpty();
        assertThat(scene.keepsReporting(8, 1).findings)
                .containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(6)));
    }

    @Test void s9ABeltThatSlowsDownKeepsNoSpeedThatStands() {
        var scene = runningAt(6.4).sends(speed(2.9)).unanswered().keepsReporting(6.4, 4);
        scene.seconds(1).reports(6.15).seconds(1).reports(5.9);
        assertThat(scene.against(speed(6.4))).isEqualTo(Invariant.S9);
        assertThat(scene.keepsReporting(5.9, 2).against(speed(6.4))).as("it has come to rest").isNull();
    }

    @Test void s8ABeltThatComesByATargetWithoutAnAnswerOnItsWayDownHasNotTakenIt() {
        var scene = runningAt(6.4).sends(speed(2.9)).unanswered().keepsReporting(6.4, 4);
        for (double v = 5.9; v > 3; v -= 0.5) scene.seconds(1).reports(v);
        assertThat(scene.against(speed(6.4))).isEqualTo(Invariant.S9);
        assertThat(scene.keepsReporting(2.9, 2).against(speed(3.4))).as("it has come to rest").isNull();
    }

    @Test void s9OfSeveralTargetsThatTheMachineMayHaveOneMayBeTheBeltsOwn() {
        var scene = runningAt(8).sends(speed(7.5)).unanswered().sends(speed(7)).unanswered();
        assertThat(scene.seconds(0.5).reports(8).against(speed(7.6))).isNull();
        assertThat(scene.against(speed(8.1))).isEqualTo(Invariant.S9);
    }

    @Test void s9ARefusedFirstTargetOfALinkIsNoTarget() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.stranger();
        scene.sends(speed(3)).refused();
        assertThat(scene.against(speed(7))).as("not before data show what became of it").isNotNull();
        assertThat(scene.seconds(0.5).reports(8).against(speed(7))).isNull();
    }

    @Test void s9DataThatSettleTheSpeedDoNotSettleAnInclineThatIsRefusedAfterThem() {
        var scene = runningAt(8).sends(speed(7.9)).unanswered().sends(incline(0));
        scene.seconds(1).reports(7.9).refused();
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(1).reports(7.9).against(speed(9))).isNull();
    }

    @Test void s9ARequestThatTheLinkInterruptedIsOpenUntilDataShowTheSpeed() {
        var scene = runningAt(8).sends(speed(9)).linkedAgainAfter(1).seconds(1).reports(8.3);
        assertThat(scene.against(speed(9))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(1).reports(8.9).against(speed(9.3))).as("it may only come by")
                .isEqualTo(Invariant.S9);
        assertThat(scene.seconds(1).reports(9).against(speed(9.3))).isNull();
    }

    @Test void s9ATargetOfTheLinkBeforeDoesNotHoldAgainWhereTheFirstOneSinceIsRefused() {
        var scene = runningAt(8).linkedAgainAfter(2).reports(7).sends(speed(7.5)).refused();
        assertThat(scene.seconds(1.2).reports(5.3).against(speed(8))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(5))).as("slower than the belt").isNull();
    }

    @Test void s9ATargetOfTheLinkBeforeDoesNotHoldWhileTheOutcomeOfAnInclineIsOpen() {
        var scene = runningAt(5).linkedAgainAfter(2).reports(0.6).sends(incline(1)).refused();
        assertThat(scene.against(speed(5))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(0.8))).as("as slow as it runs").isEqualTo(Invariant.S9);
    }

    @Test void s2WithoutControlNothingIsAskedForAboveATargetThatMayHold() {
        var scene = runningAt(8).linkedAgainAfter(2).reports(8).sends(speed(3)).unanswered().reports(8);
        assertThat(scene.against(speed(5))).as("slower than the belt").isNull();
        scene.kernel = scene.kernel.controlled(false);
        assertThat(scene.against(speed(5))).isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(2))).isNull();
    }

    @Test void s9OfInclinesThatWereNotAnsweredTheLowestMayHold() {
        var scene = runningAt(8).sends(incline(5)).granted();
        for (double g = 1; g <= 5; g++) scene.seconds(1).reports(8, g);
        scene.sends(incline(1)).unanswered();
        for (int i = 0; i < 6; i++) scene.seconds(1).reports(8, 5);
        scene.sends(incline(6)).unanswered().reports(8, 5);
        assertThat(scene.against(incline(4))).isEqualTo(Invariant.S9);
        assertThat(scene.against(incline(1))).isNull();
    }

    @Test void slowingBelowEveryTargetThatMayHoldWaitsForNothing() {
        var scene = runningAt(8).sends(speed(12)).granted().seconds(1).reports(8.4).sends(speed(11.9));
        assertThat(scene.refused().seconds(0.5).reports(8.7).against(speed(11.8))).isNull();
    }

    @Test void s9ARefusalLeavesOpenWhatWasOpenBeforeIt() {
        var scene = runningAt(8).sends(speed(12)).unanswered().seconds(1).reports(8.6).reports(8.6);
        scene.sends(speed(10)).refused().seconds(1).reports(9.5);
        assertThat(scene.kernel.belt().target()).isEqualTo(Speed.kmh(12));
        assertThat(scene.against(speed(9.8))).as("it goes up to twelve").isNull();
    }

    @Test void s9OfSeveralTargetsThatMayHoldTheHighestIsNotForgottenWhereTheLastIsRefused() {
        var scene = runningAt(12).sends(speed(7)).unanswered().seconds(0.5).reports(12);
        scene.sends(speed(7.4)).refused().seconds(0.5).reports(12);
        assertThat(scene.against(speed(7.6))).isNull();
        assertThat(scene.against(speed(12.1))).isEqualTo(Invariant.S9);
    }

    @Test void slowingDoesNotWaitForATargetOfKicksThatWasNotAnsweredWhereTheConsoleWasUsed() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(9), scene.now).kernel();
        scene.seconds(1).reports(8.5).seconds(1).reports(9).sends(speed(3)).unanswered();
        assertThat(scene.seconds(0.5).reports(9).against(speed(6))).isNull();
    }

    @Test void s9OfADeckThatIsNotReportedTheLowestInclineMayHold() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.linkLost(scene.now).linkUp(scene.now).controlled(true);
        for (double percent : new double[]{1, 4})
            scene.reportsOnly(8).sends(incline(percent)).unanswered().seconds(1).reportsOnly(8);
        scene.kernel = scene.kernel.controlled(false);
        assertThat(scene.against(incline(2))).isEqualTo(Invariant.S2);
        assertThat(scene.against(incline(1))).isNull();
    }

    @Test void s8WithoutATargetBeforeItTheSpeedThatTheBeltHasKeptStands() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.stranger().proven(Proof.SIMULATED);
        scene.seconds(1).reports(8).sends(speed(3)).unanswered().keepsReporting(8, 6);
        assertThat(scene.kernel.belt().target()).isEqualTo(Speed.kmh(8));
        for (double v = 7.5; v > 3; v -= 0.5) scene.seconds(0.5).reports(v);
        assertThat(scene.against(speed(8))).as("somebody slows it down").isNotNull();
    }

    @Test void s13AStrangeMachineIsAskedForNothingAboveAReportInDoubt() {
        var scene = runningAt(6);
        scene.kernel = scene.kernel.stranger();
        scene.seconds(1).reports(6).sends(speed(3)).refused().seconds(1).reports(6);
        assertThat(scene.against(speed(3))).isNull();
        scene.kernel = scene.kernel.doubtful(Speed.kmh(1));
        assertThat(scene.against(speed(3))).isEqualTo(Invariant.S13);
        assertThat(scene.against(speed(0.8))).isNull();
    }

    @Test void s13AStrangeMachineIsNotAskedForTheSpeedThatItHas() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.stranger();
        scene.seconds(1).reports(8).sends(speed(3)).unanswered().keepsReporting(8, 6);
        assertThat(scene.against(speed(8))).isEqualTo(Invariant.S13);
        assertThat(scene.against(speed(7.9))).isNull();
        assertThat(scene.sends(speed(3)).granted().keepsReporting(8, 6).against(speed(3)))
                .as("slower is asked for again")
                .isNull();
    }

    @Test void s13AStrangeMachineThatIsSlowedDownElsewhereIsAskedForNoMoreThanItRunsAt() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.stranger();
        scene.sends(speed(7.9)).granted().seconds(1).reports(7.9).seconds(1).reports(7.7);
        assertThat(scene.against(speed(7.8))).isEqualTo(Invariant.S13);
        assertThat(scene.against(speed(7.6))).isNull();
        assertThat(scene.linkedAgainAfter(2).against(speed(0.8))).as("nothing is seen of it").isNotNull();
    }

    @Test void s13TheDeckOfAStrangeMachineIsAskedForNothingAboveWhatItReports() {
        var scene = runningAt(8).seconds(1).reports(8, 4);
        scene.kernel = scene.kernel.stranger();
        scene.sends(incline(3)).granted().seconds(4).reports(8, 3).seconds(1).reports(8, 2.7);
        assertThat(scene.against(incline(3))).isEqualTo(Invariant.S13);
        assertThat(scene.against(incline(2.5))).isNull();
    }

    @Test void slowingAStrangeMachineIsAskedForAgainWhileNothingIsReported() {
        var scene = runningAt(10);
        scene.kernel = scene.kernel.stranger();
        scene.seconds(1).reports(10).sends(speed(3)).granted().seconds(6);
        assertThat(scene.against(speed(3))).isNull();
        assertThat(scene.seconds(1).reports(3).seconds(3).against(speed(3))).isEqualTo(Invariant.S13);
    }

    @Test void s9ABeltOnItsWayDownIsNotAskedForMoreThanItsTargetWhereTheConsoleWasUsed() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(9), scene.now).kernel();
        scene.seconds(1).reports(8.5).seconds(1).reports(9).sends(speed(3)).unanswered();
        scene.seconds(0.5).reports(8.2).seconds(0.5).reports(7.4);
        assertThat(scene.against(speed(6))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(3))).isNull();
    }

    @Test void s8WhatWouldTakeUpABeltThatSomebodyTakesDownIsARaise() {
        assertThat(takenDown(3.3, 2.9).against(speed(3.7))).isEqualTo(Invariant.S9);
        assertThat(takenDown(3.3, 2.9).against(speed(2.9))).isNull();
        assertThat(takenDown(3.8, 2.9).against(speed(3.7))).as("a single one may be damaged").isNull();
    }

    @Test void s9OnlyDataAfterARequestWasGivenUpTellWhatBecameOfItWhateverTheConsoleHasNamedSince() {
        var scene = runningAt(10).sends(speed(6.4))
                .unanswered()
                .seconds(2)
                .reports(10)
                .seconds(0.5)
                .reports(10.4);
        scene.sends(speed(6.4)).seconds(0.5).reports(10.5).seconds(0.3);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(11.1), scene.now).kernel();
        scene.seconds(0.2).reports(10.8).seconds(0.5).reports(11.1);
        scene.kernel = scene.kernel.unanswered(speed(6.4), scene.seconds(0.1).now);
        assertThat(scene.against(speed(10))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(6))).isNull();
        assertThat(scene.seconds(0.5).reports(11.1).against(speed(10))).isNull();
    }

    @Test void s2WhatIsGrantedAfterTheBeltWasTakenOverIsItsTarget() {
        var scene = runningAt(8).sends(speed(12)).granted().seconds(3).reports(9).sends(speed(7));
        for (double v = 9.3; v < 11; v += 0.3) scene.seconds(0.5).reports(v);
        scene.kernel = scene.kernel.unanswered(speed(7), scene.now);
        scene.seconds(0.3).sends(speed(7)).seconds(0.2).reports(11.1);
        assertThat(scene.findings).isNotEmpty();
        assertThat(scene.against(speed(10))).isNull();
        scene.kernel = scene.kernel.granted(speed(7), Duration.ofMillis(200));
        assertThat(scene.against(speed(10))).isNotNull();
        assertThat(scene.against(speed(7))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(6))).isNull();
    }

    @Test void s2WhatIsRefusedDoesNotTakeUpABeltThatSlowsDownByItself() {
        var scene = runningAt(12).seconds(1).reports(11.4).sends(speed(10.4)).refused();
        scene.seconds(0.5).reports(10.7).seconds(0.5).reports(10.3);
        assertThat(scene.against(speed(10.4))).as("a single one may be damaged").isNull();
        assertThat(scene.seconds(0.5).reports(9.9).against(speed(10.4))).isNotNull();
        assertThat(scene.against(speed(9))).isNull();
    }

    @Test void s8WhatTheConsoleTakesDownFurtherIsNotTakenUpBeforeTheNextReportEither() {
        assertThat(goesFurtherDown(2.5).against(speed(2.7))).isEqualTo(Invariant.S9);
        assertThat(goesFurtherDown(2.8).against(speed(2.7))).isNull();
    }

    /** It is the console's at 2.9 km/h, and is reported at this just before it is known that there is no answer. */
    private static KernelScene goesFurtherDown(double kmh) {
        var scene = runningAt(4).seconds(1).reports(3.94).sends(speed(3.9)).seconds(0.5).reports(3.6);
        scene.seconds(1).reports(3.3).seconds(0.5).reports(2.9).seconds(0.5).reports(kmh);
        scene.kernel = scene.kernel.unanswered(speed(3.9), scene.seconds(0.1).now);
        return scene;
    }

    /** Just below 4 km/h, told 3.9 and not answered, the belt goes down to these two. */
    private static KernelScene takenDown(double first, double then) {
        var scene = runningAt(4).seconds(1).reports(3.94).sends(speed(3.9)).seconds(0.5).reports(3.6);
        scene.seconds(1).reports(first);
        scene.seconds(0.5).reports(then).seconds(1);
        scene.kernel = scene.kernel.unanswered(speed(3.9), scene.now);
        return scene;
    }

    @Test void s16BadPacketsDoNotHoldBackWhatIsSlowerThanTwoGoodReports() {
        var scene = runningAt(6.4).sends(speed(3)).unanswered().reports(6.4).sends(speed(5)).unanswered();
        scene.seconds(0.5).reports(6.4).seconds(0.5).reports(6.4);
        for (int i = 0; i < 3; i++) scene.kernel = scene.kernel.badPacket(scene.now);
        assertThat(scene.against(speed(5))).isNull();
        assertThat(scene.against(speed(6.5))).isEqualTo(Invariant.S2);
    }

    @Test void s10WhereABeltRestsBelowEverythingItWasToldIsWhatItSurgesFrom() {
        var scene = ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted();
        scene.seconds(5).reports(0.8).sends(speed(3)).refused().keepsReporting(1.2, 4);
        scene.sends(speed(1.2)).refused().keepsReporting(1.2, 4);
        assertThat(scene.kernel.belt().target()).isEqualTo(Speed.kmh(1.2));
        scene.findings.clear();
        assertThat(scene.seconds(1).reports(2.3).seconds(1).reports(2.4).findings)
                .containsExactly(new Finding.Surge(Speed.kmh(2.4), Speed.kmh(1.2)));
    }

    @Test void s9WhatWasGrantedInTheEndMayActStillLaterAndIsNoOverrideThen() {
        var scene = runningAt(8).keepsReporting(8, 6)
                .sends(speed(12))
                .unanswered()
                .keepsReporting(8, 2)
                .granted();
        scene.keepsReporting(8, 4);
        assertThat(scene.kernel.belt().target()).isEqualTo(Speed.kmh(12));
        for (double v : new double[]{8.6, 9.2, 9.8}) scene.seconds(1).reports(v);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s9ASlowerSpeedThatIsGrantedDoesNotSettleAnInclineWithoutAnAnswer() {
        var scene = runningAt(8).sends(incline(1)).seconds(2.9).reports(8).seconds(-2.9).unanswered();
        scene.sends(speed(7.6)).granted();
        assertThat(scene.against(incline(2))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.5).reports(7.6).against(incline(2))).isNull();
    }

    @Test void s9ALateAnswerToAnInclineSaysNothingOfTheSpeedOnItsWay() {
        for (boolean granted : new boolean[]{true, false}) {
            var scene = runningAt(8).sends(speed(12)).seconds(0.5);
            scene.kernel = granted
                    ? scene.kernel.granted(incline(1), Duration.ofSeconds(4))
                    : scene.kernel.refused(incline(1), Duration.ofSeconds(4), scene.now);
            scene.unanswered().reports(8);
            assertThat(scene.against(speed(12))).isEqualTo(Invariant.S9);
        }
    }

    @Test void s8ABeltThatGoesOnToWhatItWasToldBeforeIsNobodysWish() {
        var scene = runningAt(6).sends(speed(11)).granted();
        for (double v : new double[]{6.4, 6.8}) scene.seconds(0.5).reports(v);
        scene.sends(speed(5.7)).unanswered();
        for (double v = 8; v < 11; v += 0.4) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).isEmpty();
        assertThat(scene.kernel.belt().target()).isEqualTo(Speed.kmh(11));
    }

    @Test void s8ABeltThatHasLeftWhatItWasToldBeforeAndComesBackIsSomebodysWish() {
        var scene = runningAt(12).sends(speed(5));
        for (double v : new double[]{11.2, 10.2, 9.2, 8.8}) scene.seconds(0.75).reports(v);
        scene.unanswered().seconds(0.5).reports(9.6).seconds(0.5).reports(9.8);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.8)));
    }

    @Test void s8ABeltThatStaysWhereNobodyHasToldItToBeIsSomebodysWish() {
        var scene = runningAt(6).sends(speed(11)).granted();
        for (double v : new double[]{6.4, 6.8}) scene.seconds(0.5).reports(v);
        scene.sends(speed(5.7)).unanswered();
        scene.seconds(0.5).reports(8).seconds(0.5).reports(8);
        assertThat(scene.findings).hasSize(1).first().isInstanceOf(Finding.SpeedOverridden.class);
    }

    @Test void s8ABeltThatRestedATenthFromItsTargetHasTakenThat() {
        assertThat(cameTo(4.9, 4.9).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(4.6), true));
        assertThat(cameTo(4.89, 4.89).findings).isEmpty();
    }

    /** From 4.5 km/h, 5 was asked for and not answered, and the belt has come to these two and to 4.6 km/h. */
    private static KernelScene cameTo(double first, double second) {
        var scene = runningAt(4.5).sends(speed(5)).seconds(0.5).reports(4.7).seconds(0.5).reports(first);
        scene.seconds(0.5).reports(second).seconds(0.5).reports(4.75).seconds(0.5).reports(4.6).seconds(0.5);
        scene.kernel = scene.kernel.unanswered(speed(5), scene.now);
        return scene.reports(4.6).seconds(0.5).reports(4.6);
    }

    @Test void s9ABeltThatKeepsTheSpeedItHadHasNotTakenAFirstTargetNearby() {
        assertThat(firstToldOnePointTwo(1).against(speed(1.3))).isEqualTo(Invariant.S9);
        assertThat(firstToldOnePointTwo(1.01).against(speed(1.3))).isNull();
    }

    /** Started at 0.8 km/h, 1.2 was asked for and not answered, and the belt reports this. */
    private static KernelScene firstToldOnePointTwo(double kmh) {
        var scene = KernelScene.ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted();
        scene.seconds(3).reports(0.8).keepsReporting(0.8, 3).sends(speed(1.2)).unanswered();
        return scene.keepsReporting(kmh, 2);
    }

    @Test void s9WhatIsBelowABeltThatRestsOnItsWayDownIsNoRaise() {
        var scene = runningAt(12).sends(speed(10.3)).granted().seconds(0.3).reports(11.6).sends(speed(9.8));
        for (double v = 11.2; v > 10.3; v -= 0.4) scene.seconds(0.5).reports(v);
        scene.seconds(0.5).reports(10.3).seconds(1);
        scene.kernel = scene.kernel.unanswered(speed(9.8), scene.now);
        assertThat(scene.seconds(0.5).reports(10.4).against(speed(9.9))).isNull();
        scene.seconds(0.5).reports(10.2);
        assertThat(scene.against(speed(9.9))).as("it goes to 9.8 km/h").isEqualTo(Invariant.S9);
    }

    @Test void s9WhatIsAboveAFirstTargetThatABeltHasGoneUpThroughIsARaise() {
        var scene = KernelScene.ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted();
        scene.seconds(3).reports(0.8).keepsReporting(0.8, 3).sends(speed(2.4));
        for (double v = 0.8; v < 2.8; v += 0.4) scene.seconds(0.5).reports(v);
        scene.kernel = scene.kernel.unanswered(speed(2.4), scene.now);
        scene.seconds(0.5).reports(2.8).seconds(0.5).reports(3.2);
        assertThat(scene.against(speed(2.5))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(2.4))).isNull();
    }

    @Test void s9ARefusedTargetBelowTheOneThatStandsSlowsDownAlsoWhereTheConsoleWasUsed() {
        var scene = runningAt(4);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(12), scene.now).kernel();
        scene.seconds(0.5).reports(5).seconds(0.5).reports(5.5).sends(speed(10)).granted();
        for (double v = 5.5; v < 7; v += 0.5) scene.seconds(0.5).reports(v);
        scene.sends(speed(9.5)).refused().seconds(1).reports(7).seconds(0.5).reports(7);
        assertThat(scene.against(speed(9.5))).isNull();
        assertThat(scene.against(speed(10.1))).isEqualTo(Invariant.S9);
    }

    @Test void s7WhatStandsAfterARefusalOnAnotherLinkIsTheSpeedThatTheBeltKeeps() {
        assertThat(refusedOnAnotherLink(8, 9)).isEqualTo(Speed.kmh(8));
        assertThat(refusedOnAnotherLink(7.8, 5)).isEqualTo(Speed.kmh(7.8));
    }

    /** What a belt that was told 8 km/h has to do once it is seen at this speed, and another is refused. */
    private static @Nullable Speed refusedOnAnotherLink(double seen, double asked) {
        var scene = runningAt(8).linkedAgainAfter(4).reports(seen).seconds(0.5).reports(seen);
        return scene.sends(speed(asked)).refused().kernel.belt().target();
    }
}
