package kick.controller.safety;

import static kick.controller.safety.KernelScene.incline;
import static kick.controller.safety.KernelScene.ready;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.units.Speed;

/** A target that is said again, or that comes after another one, and what each has to show. */
class ToldAgainTest {

    private static KernelScene starting() {
        return ready().armed().seconds(3).reports(0).sends(new StartOrResume());
    }

    @Test void s10ANewTargetTheOtherWayHasTwentySecondsOfItsOwn() {
        var scene = runningAt(5).sends(speed(9)).granted().keepsReporting(5, 15);
        assertThat(scene.sends(speed(3)).granted().keepsReporting(5, 10).findings).isEmpty();
    }

    @Test void s10ATargetForABeltThatRestsHasTwentySecondsFromWhenItWasAskedFor() {
        var scene = runningAt(8).seconds(1.9).sends(speed(7)).keepsReporting(8, 19);
        assertThat(scene.findings).isEmpty();
        assertThat(scene.seconds(1).reports(8).findings)
                .containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(7)));
    }

    @Test void s10TheFirstTargetThatAMachineIsToldHasTwentySecondsToo() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.stranger();
        assertThat(scene.sends(speed(3)).granted().seconds(1).reports(8).findings).isEmpty();
    }

    @Test void s10ABeltThatIsNearATargetThatCameToNothingHasNoFault() {
        var scene = starting()
                .granted()
                .sends(speed(3));
        assertThat(scene.seconds(8).reports(3).seconds(8).reports(3.2).seconds(5).reports(3.2).findings)
                .isEmpty();
    }

    @Test void s12AGapInAStartLeavesTheFirstTargetAWalk() {
        var scene = starting().granted().seconds(11);
        assertThat(scene.reports(8).kernel.limited(Speed.kmh(8))).isEqualTo(Speed.kmh(3));
    }

    @Test void s9WhereNothingHasBeenReportedSinceTheStartNoTargetIsKnownToBeSlower() {
        var late = starting().granted().sends(speed(2));
        assertThat(late.unanswered().granted().against(speed(1))).isNull();
        var refused = starting()
                .granted()
                .sends(speed(2));
        assertThat(refused.refused().against(speed(1))).isEqualTo(Invariant.S9);
        var other = starting()
                .granted()
                .sends(speed(2));
        other.unanswered();
        other.kernel = other.kernel.confirmed(speed(8));
        assertThat(other.against(speed(1))).isNotNull();
    }

    @Test void s9WhatTheConsoleHasNamedIsNotSettledByAStatusThatSaysItTwice() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(9), scene.now).kernel().released();
        scene.kernel = scene.kernel.confirmed(speed(9));
        assertThat(scene.seconds(0.5).reports(8.6).against(speed(9.1))).isEqualTo(Invariant.S9);
        assertThat(scene.kernel.confirmed(incline(1)).outcome()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test void s12OfABeltThatRunsWithoutATargetAnythingSlowerMayBeAskedFor() {
        var scene = starting().granted().reports(8.2).seconds(0.5).reports(8.2);
        assertThat(scene.against(speed(8))).isNull();
        assertThat(scene.against(speed(8.5))).isEqualTo(Invariant.S12);
    }

    @Test void s9WhatIsAboveBothOfTwoTargetsIsARaiseHoweverFastTheBeltIs() {
        var scene = starting()
                .granted()
                .reports(5.2)
                .reports(5.2);
        scene.sends(speed(3)).sends(speed(4));
        assertThat(scene.against(speed(5))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(3))).isNull();
    }

    @Test void s9BeforeDataShowWhatTheConsoleHasNamedNothingAboveTheTargetBeforeIsAskedFor() {
        var scene = runningAt(5);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(8.4), scene.now).kernel();
        assertThat(scene.against(speed(4.9))).isNull();
        assertThat(scene.against(speed(5))).isNull();
        assertThat(scene.against(speed(5.1))).isEqualTo(Invariant.S9);
    }

    @Test void s8WhatTheConsoleHasTakenDownIsWhereItComesToRest() {
        var scene = runningAt(10);
        for (double v : new double[]{9.4, 8.8, 8.6, 8.5, 8.5, 8.5}) scene.seconds(1).reports(v);
        assertThat(scene.keepsReporting(8.3, 3).findings).as("and from then on it only wobbles")
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(8.8)),
                        new Finding.SpeedOverridden(Speed.kmh(8.5)));
    }

    @Test void s10WhatIsGrantedInTheEndHasToBeFollowedAlsoByABeltThatHasLongRestedBelowIt() {
        var scene = runningAt(8).keepsReporting(8, 6)
                .sends(speed(12))
                .unanswered()
                .granted()
                .keepsReporting(8, 7);
        assertThat(scene.kernel.belt().target()).isEqualTo(Speed.kmh(12));
        assertThat(scene.against(speed(12.5))).isNotNull();
        assertThat(scene.keepsReporting(8, 15).findings)
                .containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(12)));
    }

    @Test void s8ABeltThatWasLeavingItsTargetWhenThatWasSaidAgainIsTheConsolesWithTheNextReport() {
        var scene = runningAt(10).sends(speed(8.6));
        for (double v : new double[]{9.7, 8.9, 8.6, 8.68, 9}) scene.seconds(0.5).reports(v);
        scene.seconds(0.5).reports(9).seconds(0.2).sends(speed(8.6)).seconds(0.3).reports(9);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9)));
    }

    @Test void s8ADamagedNameAmongThoseOfABeltThatIsTakenDownDoesNotTakeItUpAgain() {
        var scene = runningAt(6.4);
        for (double v : new double[]{5, 3.5, 2}) {
            scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(v), scene.now).kernel();
            scene.seconds(0.5).reports(v);
        }
        scene.seconds(0.1);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(21.9), scene.now).kernel();
        assertThat(scene.against(speed(6.4))).isNotNull();
        assertThat(scene.against(speed(2))).isNull();
    }

    @Test void s10AnotherTargetTheSameWayGivesTheBeltNoMoreTime() {
        var down = runningAt(8).sends(speed(7)).granted().keepsReporting(8, 15).sends(speed(6)).granted();
        assertThat(down.keepsReporting(8, 5).findings)
                .containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(6)));
        var up = runningAt(8).sends(speed(12)).granted().keepsReporting(8, 15).sends(speed(10)).granted();
        assertThat(up.keepsReporting(8, 5).findings)
                .containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(10)));
    }

    @Test void s5ABeltMayMoveUntilItIsSeenToStand() {
        assertThat(KernelScene.cold().kernel.mayMove()).isFalse();
        assertThat(runningAt(5).seconds(60).kernel.mayMove()).isTrue();
        assertThat(runningAt(5).seconds(1).reports(0).kernel.mayMove()).isFalse();
    }

    @Test void s5ABeltThatRefusedItsStartMayMoveUntilItIsSeenToStand() {
        var refused = KernelScene.ready().armed().keepsReporting(0, 3).sends(new StartOrResume()).refused();
        assertThat(refused.kernel.mayMove()).isTrue();
        assertThat(refused.seconds(1).reports(0).kernel.mayMove()).isFalse();
    }

    @Test void s10WithoutATargetThereIsNothingToFollow() {
        assertThat(starting().sends(incline(0)).keepsReporting(0, 21).findings).isEmpty();
    }

    @Test void s10ABeltThatIsAtItsTargetAfterAGapHasFollowed() {
        assertThat(starting().granted().sends(speed(3)).seconds(20).reports(3.2).findings).isEmpty();
    }

    @Test void s3AfterAFaultNothingAboveTheBeltIsAskedForWhateverWasRefused() {
        var scene = starting().granted().sends(speed(3)).reports(9.7).reports(9.3).refused();
        scene.seconds(0.5).reports(6).sends(speed(6)).refused();
        assertThat(scene.against(speed(7))).isNotNull();
        assertThat(scene.against(speed(5))).isNull();
    }

    @Test void s10WhatTheConsoleNamesOfAMachineNotSeenBeforeHasTwentySecondsToo() {
        var scene = runningAt(3);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(2.6), scene.now).kernel().stranger();
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(10), scene.now).kernel();
        assertThat(scene.seconds(1).reports(9).findings).isEmpty();
    }

    @Test void s9WhileItIsNotKnownWhatBecameOfTheStartNoTargetOfBeforeTheLinkIsCompared() {
        assertThat(starting().unanswered().reports(4).against(speed(3))).isEqualTo(Invariant.S9);
    }

    @Test void s9WhatABeltHasGoneBackToWasNotJustSent() {
        var scene = runningAt(6).sends(speed(8))
                .granted()
                .seconds(0.5)
                .reports(6.5)
                .seconds(0.5)
                .reports(7.5);
        scene.sends(speed(8.4)).seconds(0.5).reports(7.9);
        for (int i = 0; i < 5; i++) scene.seconds(0.5).reports(8);
        scene.kernel = scene.kernel.unanswered(speed(8.4), scene.now);
        for (int i = 0; i < 2; i++) scene.seconds(0.5).reports(8);
        assertThat(scene.kernel.belt().target()).isEqualTo(Speed.kmh(8));
        assertThat(scene.against(speed(8))).isNull();
    }
}
