package kick.controller.safety;

import static kick.controller.safety.KernelScene.incline;
import static kick.controller.safety.KernelScene.ready;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What may be asked of a belt that is not where it was told to be, or of which nobody knows where it is. */
class PermitsTest {

    @Test void s2WhileAReportIsInDoubtOnlyLessThanTheBeltWasToldMayBeAskedFor() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.doubtful(Speed.ZERO);
        assertThat(scene.against(speed(8.1))).isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(8))).as("the belt may be slower by now").isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(7.9))).isNull();
        assertThat(scene.seconds(1).reports(8).against(speed(8.1))).as("once it is believed").isNull();
    }

    @Test void s12ABeltThatTwoReportsInDoubtShowStandingIsToldNoMoreThanAWalk() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.doubtful(Speed.ZERO).doubtful(Speed.ZERO);
        assertThat(scene.against(speed(3.1))).isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(3))).isNull();
        assertThat(scene.seconds(1).reports(8).against(speed(7.9))).as("once it is seen to run").isNull();
    }

    @Test void s3AfterTheAlarmForAFaultNothingIsAskedForAboveWhatTheBeltDoes() {
        var scene = runningAt(2.9).seconds(1).reports(2.7);
        scene.kernel = scene.kernel.consoleSpeed(Speed.mph(2.9), scene.now).kernel();
        assertThat(scene.against(speed(2.9))).isEqualTo(Invariant.S10);
        assertThat(scene.against(speed(2.7))).isNull();
    }

    @Test void s2WhileAReportIsInDoubtAndATargetIsOpenNothingAboveTheBeltMayBeAskedFor() {
        var scene = runningAt(8).sends(speed(12)).unanswered().seconds(1).reports(8.6);
        assertThat(scene.seconds(0.5).reports(8.8).against(speed(10))).as("it goes up").isNull();
        scene.kernel = scene.kernel.doubtful(Speed.ZERO);
        assertThat(scene.against(speed(10))).isNotNull();
        assertThat(scene.against(speed(8.8))).isNull();
    }

    @Test void s2ABeltThatWasToldNothingIsAskedForNothingWhileItsReportIsInDoubt() {
        var scene = ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted();
        scene.seconds(5).reports(0.8);
        scene.kernel = scene.kernel.doubtful(Speed.ZERO);
        assertThat(scene.against(speed(0.8))).isEqualTo(Invariant.S2);
    }

    @Test void s12ABeltWhoseLastReportIsInDoubtIsNotStarted() {
        var scene = ready().armed().seconds(3).reports(0);
        scene.kernel = scene.kernel.doubtful(Speed.ZERO);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S12);
        assertThat(scene.reports(0).against(new StartOrResume())).isNull();
    }

    @Test void s12ABeltThatWasStartedAtTheConsoleHasItsFirstTargetStillToCome() {
        var scene = runningAt(8).stopped().seconds(3).reports(0).keepsReporting(0.8, 3);
        scene.kernel = scene.kernel.armed(scene.now).startedAtConsole(scene.now);
        assertThat(scene.against(speed(10.4))).isEqualTo(Invariant.S12);
        assertThat(scene.against(speed(3))).isNull();
    }

    @Test void s12AfterALongGapInTheStartTheFirstTargetIsAWalkAllTheSame() {
        var scene = ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted();
        scene.seconds(11).reports(0.8).seconds(0.5).reports(0.8);
        scene.kernel = scene.kernel.released();
        assertThat(scene.against(speed(10.7))).isEqualTo(Invariant.S12);
        assertThat(scene.against(speed(3))).isNull();
    }

    @Test void s8WhatIsSlowerThanTheConsolesWordWaitsForNoReport() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(6), scene.now).kernel();
        assertThat(scene.seconds(0.1).against(speed(5))).isNull();
        assertThat(scene.against(speed(7))).isNotNull();
    }

    @Test void s7NoTargetIsAskedForBeforeTheFirstReportOfANewLink() {
        var scene = runningAt(6).linkedAgainAfter(0.5);
        assertThat(scene.against(speed(3))).isEqualTo(Invariant.S7);
        assertThat(scene.against(incline(0))).isEqualTo(Invariant.S7);
        assertThat(scene.against(new Stop())).isNull();
        assertThat(scene.seconds(0.5).reports(6).against(speed(3))).isNull();
    }

    @Test void s7WhatIsSlowerThanTwoReportsOfANewLinkMayBeAskedFor() {
        var scene = runningAt(6);
        scene.kernel = scene.kernel.linkLost(scene.now);
        scene.seconds(4).kernel = scene.kernel.linkUp(scene.now).controlled(true);
        assertThat(scene.reports(10).against(speed(8))).as("it may be damaged").isNotNull();
        assertThat(scene.against(speed(5))).isNull();
        assertThat(scene.seconds(0.5).reports(10).against(speed(8))).isNull();
        assertThat(scene.against(speed(10.1))).isNotNull();
    }

    @Test void s2OneHighReportIsNoReasonToSpeedUpABeltOfANewLink() {
        var scene = runningAt(4).linkedAgainAfter(1).reports(4).seconds(0.5).reports(4);
        assertThat(scene.seconds(0.5).reports(8).against(speed(7))).isNotNull();
        assertThat(scene.against(speed(3))).isNull();
    }

    @Test void s8ASlowerTargetOfTheConsolesStandsThoughTheBeltIsStillFaster() {
        var scene = runningAt(10);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(6), scene.now).kernel();
        scene.seconds(0.5).reports(10);
        assertThat(scene.against(speed(6.1))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(5.9))).isNull();
    }

    @Test void s10WhatTheMachineNamesSoonAfterARequestIsNoReasonToAskForAsMuch() {
        var scene = runningAt(8).sends(speed(8.3)).granted();
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(13.2), scene.now).kernel();
        scene.seconds(0.5).reports(8.5).seconds(0.5).reports(9.2);
        assertThat(scene.against(speed(13))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(8.3))).isNull();
    }

    @Test void s9ABeltOnItsWayDownIsAskedForNothingAboveItsTarget() {
        var scene = runningAt(8).sends(speed(6)).unanswered().seconds(1).reports(7);
        assertThat(scene.against(speed(6.1))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(6))).isNull();
    }

    @Test void s9ABeltThatGoesUpInsteadOfDownMayBeAskedForAnythingSlower() {
        var scene = runningAt(8).sends(speed(6)).unanswered().seconds(1).reports(8.6);
        assertThat(scene.against(speed(7))).isNull();
        assertThat(scene.against(speed(8.6))).isEqualTo(Invariant.S9);
    }

    @Test void s9OneReportOfAFasterBeltIsNoReasonToAskForMoreThanItWasTold() {
        var scene = firstTarget().unanswered().seconds(0.5).reports(3).seconds(0.5).reports(6);
        assertThat(scene.against(speed(4.7))).isEqualTo(Invariant.S9);
        var underWay = firstTarget().seconds(1).reports(3).seconds(0.5).reports(6);
        assertThat(underWay.against(speed(3.4))).isEqualTo(Invariant.S9);
        assertThat(underWay.against(speed(2.9))).isNull();
    }

    /** Has just been started and told to go at 3 km/h. */
    private static KernelScene firstTarget() {
        var scene = ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted();
        return scene.seconds(5).reports(0.8).sends(speed(3));
    }

    @Test void s9WhereSeveralRequestsCameToNothingTheTargetBeforeThemStands() {
        var scene = runningAt(8).sends(speed(9)).unanswered().sends(speed(7)).unanswered();
        scene.keepsReporting(8, 4);
        assertThat(scene.against(speed(8.4))).isEqualTo(Invariant.S9);
        assertThat(scene.keepsReporting(8, 1).against(speed(8.4))).isNull();
    }

    @Test void s9ADeckThatReportsNothingIsAskedOnceMoreOnlyWhereItMayRise() {
        var scene = blindDeck().sends(incline(1)).unanswered().reportsOnly(8).sends(speed(6)).granted();
        assertThat(scene.reportsOnly(8).against(incline(1))).isEqualTo(Invariant.S2);
        assertThat(scene.against(incline(0))).isNull();
        assertThat(scene.seconds(1).reportsOnly(6).against(incline(1))).isNull();
    }

    @Test void s8ADeckThatReportsNothingGoesDownFromTheFirstThatItWasToldAtOnce() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.linkLost(scene.now).linkUp(scene.now).controlled(true);
        scene.reportsOnly(8).sends(incline(5)).unanswered().reportsOnly(8);
        assertThat(scene.against(incline(4))).isNull();
        assertThat(scene.against(incline(5.5))).isNotNull();
    }

    @Test void s8WhatTheConsoleTellsADeckThatReportsNothingStands() {
        var scene = blindDeck();
        scene.kernel = scene.kernel.consoleIncline(Incline.percent(3), scene.now).kernel();
        scene.sends(speed(6)).granted().reportsOnly(8);
        assertThat(scene.against(incline(1))).isNull();
        assertThat(scene.against(incline(3.5))).isEqualTo(Invariant.S2);
    }

    /** Runs at 8 km/h, and has been told to be flat. */
    private static KernelScene blindDeck() {
        var scene = runningAt(8).linkedAgainAfter(1);
        return scene.reportsOnly(8).sends(incline(0)).granted().reportsOnly(8);
    }

    @Test void s2TheKernelTellsWhetherControlIsHeld() {
        var scene = runningAt(8);
        assertThat(scene.kernel.controlled()).isTrue();
        assertThat(scene.kernel.controlled(false).controlled()).isFalse();
    }

    @Test void s8WhatTheConsoleSetIsTakenToTheMachinesGridAndNeverAboveACap() {
        var kernel = runningAt(8).kernel;
        assertThat(kernel.notAbove(Speed.kmh(9.59))).isEqualTo(Speed.kmh(9.5));
        assertThat(kernel.notAbove(Speed.kmh(20.1))).isEqualTo(Speed.kmh(20));
        assertThat(kernel.notAbove(Speed.kmh(0.7))).as("it runs no slower").isEqualTo(Speed.kmh(0.8));
        assertThat(kernel.notAbove(Incline.percent(2.4))).isEqualTo(Incline.percent(2));
        assertThat(kernel.notAbove(Incline.percent(12.5))).isEqualTo(Incline.percent(12));
    }

    @Test void s2WhatWouldTakeUpABeltThatSlowsDownIsARaise() {
        var scene = runningAt(8).seconds(0.5).reports(7.7);
        assertThat(scene.against(speed(7.9))).isNull();
        scene.kernel = scene.kernel.controlled(false);
        assertThat(scene.against(speed(7.8))).isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(7.7))).isNull();
        assertThat(runningAt(8).seconds(0.5).reports(7.4).against(speed(7.5))).isEqualTo(Invariant.S2);
        scene.seconds(0.5).reports(7.7);
        assertThat(scene.against(speed(7.8))).as("it has come to rest").isNull();
    }

    @Test void s8OneReportDoesNotShowThatABeltGoesUpToWhatTheConsoleHasNamed() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(12), scene.now).kernel();
        scene.seconds(0.5).reports(8).seconds(0.5).reports(8.7);
        assertThat(scene.against(speed(12))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.5).reports(8.9).against(speed(12))).isNull();
    }

    @Test void s11ABeltThatSlowsDownByItselfIsTakenUpFromWhereItIs() {
        var scene = runningAt(6);
        scene.kernel = scene.kernel.learned(2);
        scene.seconds(0.5).reports(5.6);
        assertThat(scene.permit(speed(9))).isEqualTo(new Verdict.Allowed(speed(6.1)));
    }

    @Test void s11WhatWasToldBeforeTheLinkCameUpIsNotWhereASmallStepBegins() {
        var scene = runningAt(6).sends(speed(6.4)).granted().seconds(0.5).reports(6).sends(speed(6.8));
        scene.kernel = scene.kernel.learned(2);
        scene.linkedAgainAfter(4).keepsReporting(6, 2);
        assertThat(scene.permit(speed(9))).isEqualTo(new Verdict.Allowed(speed(6.5)));
    }

    @Test void s11WhatIsRefusedFirstOnANewLinkIsNotWhereASmallStepBegins() {
        var scene = runningAt(6).linkedAgainAfter(2).reports(5.8).seconds(0.5).reports(5.8);
        scene.kernel = scene.kernel.learned(2);
        scene.sends(speed(6.3)).refused().keepsReporting(5.8, 6);
        assertThat(scene.permit(speed(9))).isEqualTo(new Verdict.Allowed(speed(6.3)));
    }

    @Test void s11NoSmallStepLeadsToTheSlowestSpeedFromFarBelowIt() {
        var scene = runningAt(6).linkedAgainAfter(2);
        scene.kernel = scene.kernel.learned(2);
        assertThat(scene.reports(0.2).against(speed(5))).isEqualTo(Invariant.S11);
        var nearer = runningAt(6).linkedAgainAfter(2);
        nearer.kernel = nearer.kernel.learned(2);
        assertThat(nearer.reports(0.3).permit(speed(5)))
                .isEqualTo(new Verdict.Allowed(speed(0.8)));
    }
}
