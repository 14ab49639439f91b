package kick.controller.safety;

import static kick.controller.safety.KernelScene.incline;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What looks like somebody at the console and is not (S8), and what is a fault instead (S10). */
class NobodysWishTest {

    @Test void s10ABeltThatRestsAboveItsTargetIsAFaultAfterTwentySeconds() {
        var scene = runningAt(14).sends(speed(7)).granted();
        for (double v : new double[]{13.4, 12.8, 12.2, 11.6, 11}) scene.seconds(1).reports(v);
        scene.keepsReporting(11, 20);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(11, 1);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(11), Speed.kmh(7)));
    }

    /** A surge that holds a belt on its way down is no wish, though one report showed it nearer. */
    @Test void s10ASingleReportBelowWhereABeltRestsIsNoReasonToTakeThatForTheConsoles() {
        var scene = runningAt(14.5).sends(speed(6.2)).granted();
        for (double v : new double[]{14.1, 13.3, 12.4}) scene.seconds(0.5).reports(v);
        scene.keepsReporting(13, 20);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(13, 1);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(13), Speed.kmh(6.2)));
    }

    @Test void s10ABeltThatCreepsByAHundredthDoesNotFollow() {
        var scene = runningAt(10).sends(speed(6.2)).granted().keepsReporting(10, 17).keepsReporting(9.98, 2);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(9.98, 1);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(9.98), Speed.kmh(6.2)));
    }

    @Test void s10ABeltThatDoesNotFollowHasAsLongAgainToBeEasedUnlessItWasToldToWalk() {
        var scene = runningAt(11).sends(speed(6.2)).granted().keepsReporting(11, 20);
        assertThat(scene.findings).hasSize(1);
        scene.sends(speed(3)).granted().keepsReporting(11, 19);
        assertThat(scene.findings).hasSize(1);
        assertThat(scene.keepsReporting(11, 1).findings).last()
                .isEqualTo(new Finding.NotFollowing(Speed.kmh(11), Speed.kmh(3)));
        var walk = runningAt(5).sends(speed(3)).granted().keepsReporting(5, 20);
        assertThat(walk.findings).hasSize(1);
        assertThat(walk.keepsReporting(5, 1).findings).hasSize(2);
    }

    @Test void s10ABeltThatIsReportedSeldomAndComesNearerFollows() {
        var scene = runningAt(3).sends(speed(18)).granted();
        for (double v = 3; v < 17; v += 1.1) scene.seconds(1.9).reports(v);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s10TargetsThatAreRefusedGiveABeltNoMoreTimeToFollowTheOneBefore() {
        var scene = runningAt(5.3).sends(speed(4)).granted();
        for (double kmh = 3.9; kmh > 3.1; kmh -= 0.1)
            scene.seconds(2).reports(5.3).sends(speed(kmh)).refused();
        assertThat(scene.findings).isEmpty();
        scene.seconds(3.5).reports(5.3);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(5.3), Speed.kmh(4)));
    }

    @Test void s10NeitherDoTargetsToTheOtherSide() {
        var scene = runningAt(5).sends(speed(8)).granted();
        for (int i = 0; i < 9; i++) scene.seconds(2).reports(5).sends(speed(3.7)).refused();
        assertThat(scene.findings).isEmpty();
        scene.seconds(2).reports(5);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(5), Speed.kmh(8)));
    }

    @Test void s8ABeltThatWasSeenWhereItWasToldToGoHasTakenThatAndIsTheConsolesWhenItSlowsDown() {
        var scene = runningAt(3).keepsReporting(3, 3)
                .sends(speed(8))
                .seconds(0.5)
                .reports(8)
                .seconds(0.5)
                .reports(8);
        scene.seconds(1.5).reports(8).seconds(0.4).reports(6.6).seconds(0.1).kernel = scene.kernel
                .unanswered(speed(8), scene.now);
        assertThat(scene.seconds(1).reports(6).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(6), true));
    }

    @Test void s10NeitherDoTargetsInBetween() {
        var scene = runningAt(5).sends(speed(10)).granted().keepsReporting(5, 18);
        scene.sends(speed(6)).refused().keepsReporting(5, 1);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(5, 2);
        assertThat(scene.findings).first().isEqualTo(new Finding.NotFollowing(Speed.kmh(5), Speed.kmh(10)));
    }

    /** Its speed field may be frozen, or the word was damaged: nobody knows, and nothing is raised meanwhile. */
    @Test void s10AFasterTargetOfTheConsolesThatTheBeltDoesNotShowHasToBeFollowed() {
        var scene = runningAt(10);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(11), scene.now).kernel().released();
        scene.keepsReporting(10, 19);
        assertThat(scene.findings).isEmpty();
        assertThat(scene.against(speed(10.5))).isEqualTo(Invariant.S9);
        scene.keepsReporting(10, 1);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(10), Speed.kmh(11)));
    }

    @Test void s10AReportThatIsBelievedAsItWasMadeTwiceIsASurgeAsWell() {
        var scene = runningAt(8).seconds(3).reports(8);
        scene.kernel = scene.kernel.doubtful(Speed.kmh(25));
        scene.seconds(0.5).reports(25);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(25), Speed.kmh(8)));
    }

    @Test void s10OfTwoReportsFurtherApartThanABeltChangesOneIsDamaged() {
        assertThat(afterDoubt(14.21, 9.2)).isEmpty();
        assertThat(afterDoubt(14.2, 9.2)).containsExactly(new Finding.Surge(Speed.kmh(9.2), Speed.kmh(8)));
        assertThat(afterDoubt(9, 9.2)).as("that is no surge")
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.2)));
    }

    @Test void s8AReportThatIsBelievedAsItWasMadeTwiceIsTheConsolesAsWell() {
        assertThat(afterDoubt(4, 4)).containsExactly(new Finding.SpeedOverridden(Speed.kmh(4)));
        assertThat(afterDoubt(4, 5)).hasSize(1);
        assertThat(afterDoubt(4, 5.1)).as("they do not say the same").isEmpty();
        assertThat(afterDoubt(8.3, 8.4)).as("one of them is at the target").isEmpty();
        assertThat(afterDoubt(4, 8)).isEmpty();
    }

    /** At rest at 8 km/h, one report is not believed, and this one follows it. */
    private static List<Finding> afterDoubt(double doubtful, double kmh) {
        var scene = runningAt(8).seconds(3).reports(8);
        scene.kernel = scene.kernel.doubtful(Speed.kmh(doubtful));
        return scene.seconds(0.5).reports(kmh).findings;
    }

    /** As after a request that was taken for miles by a machine that is not so fast. */
    @Test void s10ABeltThatRisesWithARequestForTheSpeedItHasIsNobodysWish() {
        var scene = runningAt(5.6).linkedAgainAfter(2).reports(5.6).sends(speed(5.6)).granted();
        scene.seconds(0.4).reports(6.4).keepsReporting(6.4, 18);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(6.4, 2);
        assertThat(scene.findings).last()
                .isEqualTo(new Finding.NotFollowing(Speed.kmh(6.4), Speed.kmh(5.6)));
    }

    @Test void s10OneReportAtThatSpeedSoonAfterItIsNoRestThere() {
        var scene = runningAt(5.6).linkedAgainAfter(2).reports(5.6).sends(speed(5.6)).granted();
        scene.seconds(0.3).reports(5.6).seconds(0.5).reports(6.4).keepsReporting(6.4, 18);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(6.4, 2);
        assertThat(scene.findings).last()
                .isEqualTo(new Finding.NotFollowing(Speed.kmh(6.4), Speed.kmh(5.6)));
    }

    /** Its runner is not allowed more than it does. */
    @Test void s10ABeltThatIsSetAboveTheCapAgainHasNoMoreTimeToComeBackToIt() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel
                .within(scene.kernel.limits().with(new Limits.SpeedCap(Speed.kmh(8), "the plan")));
        for (double v : new double[]{8.4, 8.8}) scene.seconds(1).reports(v);
        scene.sends(speed(8)).granted().keepsReporting(8.9, 16);
        assertThat(scene.findings).noneMatch(Finding.NotFollowing.class::isInstance);
        scene.keepsReporting(8.9, 3);
        assertThat(scene.findings).last()
                .isEqualTo(new Finding.NotFollowing(Speed.kmh(8.9), Speed.kmh(8)));
    }

    @Test void s9ABeltThatIsSetAboveTheCapAgainIsToldTheCapNoMoreThanOnceASecond() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel
                .within(scene.kernel.limits().with(new Limits.SpeedCap(Speed.kmh(8), "the plan")));
        for (double v : new double[]{8.33, 9, 9.68}) scene.seconds(0.25).reports(v);
        scene.sends(speed(8)).granted();
        scene.seconds(0.15).reports(10.4).seconds(0.25).reports(11);
        assertThat(scene.against(speed(8))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.5).against(speed(8))).isNull();
    }

    /** One report at a target is no rest there. */
    @Test void s10ABeltThatTurnsUpAtItsTargetSurges() {
        var scene = runningAt(12).sends(speed(8.3)).granted();
        for (double v : new double[]{11.6, 10.75, 9.9, 9.05, 8.3, 8.88, 9.73}) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).isEmpty();
        scene.seconds(0.5).reports(10.58);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(10.58), Speed.kmh(8.3)));
    }

    @Test void s10ABeltThatComesByItsTargetOnItsWayUpHasNotRestedThere() {
        var scene = runningAt(11.2).sends(speed(11.5)).granted().seconds(0.5).reports(11.48);
        scene.sends(speed(11.8)).granted();
        for (double v : new double[]{11.5, 11.8, 12.12, 12.45, 12.77, 13.1}) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).isEmpty();
        scene.seconds(0.5).reports(13.42);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(13.42), Speed.kmh(11.8)));
    }

    @Test void s10ABeltThatRisesAfterOneReportAtItsTargetIsNobodysWish() {
        var scene = runningAt(4).sends(speed(4.1)).granted().seconds(0.5).reports(4.1);
        scene.seconds(0.5).reports(4.3).keepsReporting(5, 18);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(5, 3);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(5), Speed.kmh(4.1)));
    }

    @Test void s10ATargetThatIsSaidAgainToABeltThatHasBegunToRiseDoesNotMakeItTheConsoles() {
        var scene = runningAt(8).seconds(0.5).reports(8.07).sends(speed(8)).refused();
        for (double v : new double[]{8.4, 8.72, 9.05}) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).isEmpty();
        scene.seconds(0.5).reports(9.37);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(9.37), Speed.kmh(8)));
    }

    @Test void s10ABeltOverALongWayHasTimeToReactFromTheAnswerOn() {
        var scene = runningAt(11.5).sends(speed(11.6)).keepsReporting(11.5, 2).seconds(0.6);
        scene.kernel = scene.kernel.granted(speed(11.6), Duration.ofMillis(2600));
        for (double v : new double[]{11.51, 11.96, 12.41, 12.86}) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).isEmpty();
        scene.seconds(0.5).reports(13.31);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(13.31), Speed.kmh(11.6)));
    }

    @Test void s10ABeltThatGoesUpThroughItsTargetSurges() {
        var scene = runningAt(8).sends(speed(10)).granted();
        for (double v = 8.5; v < 11.3; v += 0.5) scene.seconds(1).reports(v);
        scene.seconds(1).reports(11.5);
        assertThat(scene.findings).as("once is not enough").isEmpty();
        scene.seconds(1).reports(12);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(12), Speed.kmh(10)));
    }

    @Test void s10RequestsThatAllComeToNothingAreAFaultAfterTwentySeconds() {
        var scene = runningAt(8);
        var began = scene.now;
        while (scene.findings.isEmpty() && scene.now.since(began).toSeconds() < 60) {
            if (scene.against(speed(6)) == null) scene.sends(speed(6)).unanswered();
            scene.seconds(1).reports(8);
        }
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(6)));
        assertThat(scene.now.since(began)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(25));
    }

    @Test void s8ABeltIsNotTurningAwayFromADamagedReport() {
        var scene = runningAt(2.8).sends(speed(11.8)).granted();
        for (double v : new double[]{2.8, 3, 3.6, 7.28, 4.2, 4.8, 5.4, 6}) scene.seconds(1).reports(v);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8ABeltThatRestsBelowATargetThatItNeverReachedMayStillBeOnItsWay() {
        var scene = runningAt(4.2).sends(speed(7.9))
                .granted()
                .seconds(2)
                .reports(3.8)
                .seconds(2)
                .reports(3.8);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(3.8), true));
    }

    @Test void s8ABeltThatFallsWithoutComingToRestIsTheConsoles() {
        var scene = runningAt(4.2).sends(speed(7.9)).granted();
        for (double v : new double[]{4.2, 4.2, 4.2, 3.8, 3.2}) scene.seconds(1).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(3.2)));
    }

    @Test void s10AMachineThatTakesATargetBelowForMilesIsAFaultAndNotTheConsole() {
        var scene = runningAt(7).sends(speed(5)).granted();
        for (double v : new double[]{7, 7.5, 8, 8}) scene.seconds(1).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(8), Speed.kmh(5)));
    }

    @Test void s10ABeltThatWasSeenAtItsTargetWasToldByTheConsoleWhateverTheSpeed() {
        var scene = runningAt(1.5).seconds(3).reports(1.5).seconds(1).reports(2.4).seconds(1).reports(2.4);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(2.4)));
    }

    @Test void s8ASpeedThatNoBeltHasIsNotTheConsoles() {
        var scene = runningAt(10);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(40.01), scene.now).speed()).isNull();
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(40), scene.now).speed()).isNotNull();
    }

    /** The word may be damaged: less than it says is still a raise. */
    @Test void s8WhatTheConsoleSaysIsNoReasonToSpeedUpBeforeTheBeltDoes() {
        var scene = runningAt(10);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(15.5), scene.now).kernel();
        scene.seconds(0.5).reports(10);
        assertThat(scene.against(speed(15.3))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(9.8))).isNull();
        for (double v = 10.4; v < 12; v += 0.6) scene.seconds(1).reports(v);
        assertThat(scene.against(speed(12))).as("it goes there, and this is less").isNull();
    }

    /** Its console may have slowed a belt that reports a frozen speed, or the word was damaged: slower is safe. */
    @Test void s10ASlowerTargetOfTheConsolesThatTheBeltDoesNotShowIsAskedForAndHasToBeFollowed() {
        var scene = runningAt(10);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(9.6), scene.now).kernel();
        scene.keepsReporting(10, 5);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.6), true));
        scene.sends(speed(9.6)).granted().keepsReporting(10, 15);
        assertThat(scene.findings).last()
                .isEqualTo(new Finding.NotFollowing(Speed.kmh(10), Speed.kmh(9.6)));
    }

    @Test void s8AStepOfTheRampIsNotTheConsolesThoughItWasUsedBefore() {
        var scene = runningAt(10).seconds(3).reports(9).seconds(1).reports(9).sends(speed(5)).granted();
        scene.seconds(0.5).reports(8.8);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(8.7), scene.now).speed()).isNull();
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(4.9), scene.now).speed()).isNotNull();
    }

    @Test void s10AStepThatWasLostLongAgoDoesNotHurryALaterOne() {
        for (double kmh : new double[]{9, 6}) {
            var scene = runningAt(8).sends(speed(10)).unanswered().seconds(1).reports(8);
            scene.sends(speed(8)).granted().keepsReporting(8, 70).sends(speed(kmh)).granted();
            assertThat(scene.seconds(0.4).reports(8).findings).isEmpty();
        }
    }

    @Test void s10FromADamagedReportBackToWhereTheBeltIsIsNoApproach() {
        var scene = runningAt(4.4).sends(speed(6)).granted().keepsReporting(4.4, 10);
        scene.seconds(1).reports(3.12).keepsReporting(4.4, 8);
        assertThat(scene.findings).isEmpty();
        scene.seconds(1).reports(4.4);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(4.4), Speed.kmh(6)));
    }

    @Test void s10ABeltThatHasComeDownNearItsTargetSurgesAboveThatAndNotAboveWhereItTurned() {
        var scene = runningAt(10).sends(speed(7)).granted();
        for (double v : new double[]{9.4, 8.8, 8.2, 8, 7.9, 8.1}) scene.seconds(1).reports(v);
        assertThat(scene.findings).isEmpty();
        scene.seconds(1).reports(8.6);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(8.6), Speed.kmh(7)));
    }

    @Test void s10OnItsWayDownABeltIsNotNearItsTargetBeforeTwoReportsSaySo() {
        var scene = runningAt(10).sends(speed(7)).granted();
        for (double v : new double[]{9.4, 8.8, 8.2, 7.9, 8.1, 8.6, 8.7}) scene.seconds(1).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(8.7)));
    }

    /** It may be the request, taken for miles. */
    @Test void s10ATargetThatTheMachineNamesSoonAfterARequestDoesNotExplainAFasterBelt() {
        var scene = runningAt(8).sends(speed(8.1)).granted().seconds(0.5).reports(8.1);
        names(scene, 13.04).seconds(0.5).reports(9.2).seconds(0.5).reports(9.9);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(9.9), Speed.kmh(8.1)));
    }

    @Test void s10NorDoesOneNamedSoonAfterARequestForTheSpeedThatTheBeltHas() {
        var scene = runningAt(7.6).seconds(1).reports(7.6).sends(speed(7.6)).granted().seconds(0.9);
        names(scene, 12.33);
        for (double v : new double[]{8.4, 8.8, 9.2}) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(9.2), Speed.kmh(7.6)));
    }

    @Test void s10NorDoesItWhenTheBeltHasHadTimeToReact() {
        var scene = runningAt(8).sends(speed(8.1)).granted().seconds(0.5).reports(8.1);
        names(scene, 13).keepsReporting(8.1, 4).seconds(0.5).reports(9.2).seconds(0.5).reports(9.9);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(9.9), Speed.kmh(8.1)));
    }

    @Test void s10NeitherDoTheStepsOfItsRampThatTheMachineNames() {
        var scene = runningAt(8).sends(speed(8.1)).granted();
        for (double v = 8.5; v < 10.5; v += 0.6) names(scene, v).seconds(0.3).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(10.3), Speed.kmh(8.1)));
    }

    @Test void s8WhatTheConsoleSetsStepByStepLaterIsNoSurge() {
        var scene = runningAt(8).sends(speed(8.1)).granted().keepsReporting(8.1, 3);
        for (double v = 8.5; v < 13; v += 0.6) names(scene, v).seconds(0.3).reports(v);
        assertThat(scene.findings).isEmpty();
    }

    private static KernelScene names(KernelScene scene, double kmh) {
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(kmh), scene.now).kernel();
        return scene;
    }
    @Test void s8ABeltThatIsReportedOnBothSidesOfItsTargetIsNobodysWish() {
        var scene = runningAt(9);
        for (double v : new double[]{9.64, 7.72, 9}) scene.seconds(5).reports(v);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s10AMachineThatNamesAsManyMilesAsItWasToldKilometresHasChangedItsUnit() {
        var scene = runningAt(8).sends(speed(8.3)).granted();
        var heard = scene.kernel.consoleSpeed(Speed.kmh(13.36), scene.now);
        assertThat(heard.speed()).isEqualTo(new Finding.Surge(Speed.kmh(13.36), Speed.kmh(8.3)));
        assertThat(heard.kernel().belt().target()).as("nobody's wish").isEqualTo(Speed.kmh(8.3));
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(13.3), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(13.3)));
    }

    @Test void s8AWordAboutTheDeckIsTheConsolesWhileASpeedIsOnItsWay() {
        var scene = runningAt(8).sends(incline(1))
                .granted()
                .seconds(9)
                .reports(8, 1)
                .seconds(1)
                .reports(8, 1);
        scene.kernel = scene.kernel.consoleIncline(Incline.percent(0.5), scene.now).kernel();
        scene.sends(speed(7));
        assertThat(scene.kernel.consoleIncline(Incline.FLAT, scene.now).incline())
                .isEqualTo(new Finding.InclineOverridden(Incline.FLAT));
    }

    @Test void s8TheConsoleGoesOnInSmallStepsAlsoWhenTheRunnerHasTakenOver() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(7.5), scene.now).kernel().released();
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(7.45), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(7.45)));
    }

    @Test void s8ADamagedReportBeyondTheTargetDoesNotShowThatTheBeltHasBeenThere() {
        var scene = runningAt(8).sends(speed(12)).granted();
        for (double v = 8; v < 10.7; v += 0.3) scene.seconds(0.5).reports(v);
        scene.seconds(0.5).reports(12.2).seconds(0.5).reports(11.3).seconds(0.5).reports(11.6);
        assertThat(scene.findings).isEmpty();
    }
}
