package kick.controller.safety;

import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.units.Speed;

/** A belt at the figures at which it was told otherwise (S8) or has a fault (S10). */
class BeltFiguresTest {

    @Test void s8ABeltThatSettlesThreeTenthsShortOfItsTargetIsThereAndFurtherIsNot() {
        assertThat(settlesOnTheWayTo9At(8.7).findings).isEmpty();
        assertThat(settlesOnTheWayTo9At(8.69).findings)
                .startsWith(new Finding.SpeedOverridden(Speed.kmh(8.69), true));
    }

    private static KernelScene settlesOnTheWayTo9At(double kmh) {
        return runningAt(8).sends(speed(9)).granted().seconds(1).reports(8.4).keepsReporting(kmh, 5);
    }

    @Test void s8ABeltThatWasSteadyForASecondIsAtATargetThatIsNearAndOneThatOnlyComesByIsNot() {
        assertThat(leavesATargetThatWasAskedForAfterBeingSteadyFor(1).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(7.85), true));
        assertThat(leavesATargetThatWasAskedForAfterBeingSteadyFor(0.999).findings).isEmpty();
    }

    private static KernelScene leavesATargetThatWasAskedForAfterBeingSteadyFor(double seconds) {
        return runningAt(8).seconds(1)
                .reports(8.1)
                .seconds(seconds)
                .reports(8.1)
                .sends(speed(8.2))
                .granted()
                .seconds(3)
                .reports(7.85)
                .seconds(1)
                .reports(7.85);
    }

    @Test void s8SayingTheSameTargetAgainDoesNotHideThatTheBeltHasMoved() {
        var scene = runningAt(8).sends(speed(14)).granted();
        for (double v : new double[]{8.6, 9.2, 9.8, 10.4, 11}) scene.seconds(1).reports(v);
        scene.sends(speed(14)).granted().keepsReporting(11, 3);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(11), true));
    }

    @Test void s10ARequestThatGoesOutMeanwhileDoesNotExplainASurge() {
        var scene = runningAt(8).seconds(3).reports(8).seconds(0.5).reports(9.1).sends(speed(7)).granted();
        scene.seconds(0.4).reports(9.1);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(9.1), Speed.kmh(8)));
    }

    @Test void s10WhatIsNamedLessThanThreeSecondsAfterARequestMayBeThatAndExplainsNoFasterBelt() {
        assertThat(goesUpToWhatIsNamedAfter(2.999).findings)
                .contains(new Finding.Surge(Speed.kmh(9.9), Speed.kmh(8)));
        assertThat(goesUpToWhatIsNamedAfter(3).findings).isEmpty();
    }

    private static KernelScene goesUpToWhatIsNamedAfter(double seconds) {
        var scene = runningAt(8).sends(speed(7.9)).seconds(seconds);
        scene.kernel = scene.kernel.unanswered(speed(7.9), scene.now)
                .consoleSpeed(Speed.kmh(10), scene.now)
                .kernel();
        return scene.seconds(0.5).reports(9.9).seconds(0.5).reports(9.9);
    }

    @Test void s10ABeltThatComesFiveHundredthsNearerFollowsAndByLessItDoesNot() {
        assertThat(comesDownFrom11To(10.95).findings).isEmpty();
        assertThat(comesDownFrom11To(10.96).findings)
                .containsExactly(new Finding.NotFollowing(Speed.kmh(10.96), Speed.kmh(3)));
    }

    private static KernelScene comesDownFrom11To(double kmh) {
        return runningAt(11).sends(speed(3)).granted().keepsReporting(11, 15).keepsReporting(kmh, 5);
    }

    @Test void s8ABeltThreeTenthsBelowAllThatItMayReactToObeysAndBelowThatItIsTheConsoles() {
        assertThat(goesDownTo(5.2).findings).isEmpty();
        assertThat(goesDownTo(5.19).findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(5.19)));
    }

    private static KernelScene goesDownTo(double kmh) {
        return runningAt(8).seconds(3).sends(speed(5.5)).seconds(0.3).reports(kmh).seconds(0.3).reports(kmh);
    }

    @Test void s8ABeltMayReactToWhatItWasToldLessThanThreeSecondsBeforeThatAndNotToMore() {
        assertThat(goesToWhatItWasToldBefore(2.999).findings).isEmpty();
        assertThat(goesToWhatItWasToldBefore(3).findings).hasSize(1);
    }

    private static KernelScene goesToWhatItWasToldBefore(double seconds) {
        var scene = runningAt(6).seconds(3).reports(6).sends(speed(5.5)).granted().reports(6);
        scene.sends(speed(6)).granted().seconds(seconds - 0.1).sends(speed(5.9)).granted();
        return scene.seconds(0.3).reports(5.5).seconds(0.3).reports(5.5);
    }

    @Test void s10ATargetIsMeantInMilesForAMinute() {
        assertThat(namesAsManyMilesAfter(59.999)).isInstanceOf(Finding.Surge.class);
        assertThat(namesAsManyMilesAfter(60)).isInstanceOf(Finding.SpeedOverridden.class);
    }

    private static Finding namesAsManyMilesAfter(double seconds) {
        var scene = runningAt(4).sends(speed(5)).granted();
        for (double v : new double[]{4.5, 5, 5}) scene.seconds(1).reports(v);
        scene.keepsReporting(5, 56).seconds(seconds - 59.1);
        var heard = scene.kernel.consoleSpeed(Speed.mph(5), scene.now).speed();
        assertThat(heard).isNotNull();
        return heard;
    }

    @Test void s10ABeltThatIsFoundAtAsManyMilesHasToRestThereForAFifthOfASecond() {
        assertThat(turnsAwayToMilesAndRestsFor(0.2).findings)
                .containsExactly(new Finding.Surge(Speed.kmh(7.72), Speed.kmh(4.8)));
        assertThat(turnsAwayToMilesAndRestsFor(0.199).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(7.72)));
    }

    /** Told 4.8 km/h, it goes to 4.8 miles an hour. */
    private static KernelScene turnsAwayToMilesAndRestsFor(double seconds) {
        return runningAt(7).sends(speed(4.8))
                .granted()
                .seconds(2.9)
                .reports(7.72)
                .seconds(seconds)
                .reports(7.72);
    }

    @Test void s10OtherRequestsThatAllComeToNothingGiveTheBeltNoMoreThanTwentySeconds() {
        var scene = runningAt(8);
        for (double v : new double[]{7, 6.9, 6.8, 6.7, 6.6, 6.5})
            scene.sends(speed(v)).unanswered().reports(8);
        scene.sends(speed(6.4)).seconds(1.999).reports(8);
        assertThat(scene.findings).isEmpty();
        scene.seconds(0.001).reports(8);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(6.4)));
    }

    @Test void s9AfterARefusedFirstTargetABeltThatKeepsItsSpeedHasNoFault() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.stranger();
        scene.sends(speed(3)).refused().keepsReporting(8, 30);
        assertThat(scene.findings).isEmpty();
    }
}
