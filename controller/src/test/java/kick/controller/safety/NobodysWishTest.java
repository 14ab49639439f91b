package kick.controller.safety;

import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Speed;

/** What looks like somebody at the console and is not (S8), and what is a fault instead (S10). */
class NobodysWishTest {

    @Test void s10ABeltThatRestsAboveItsTargetIsAFaultAfterTwentySeconds() {
        var scene = runningAt(14).sends(speed(7)).granted();
        for (double v : new double[]{13.4, 12.8, 12.2, 11.6, 11}) scene.seconds(1).reports(v);
        scene.keepsReporting(11, 19);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(11, 1);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(11), Speed.kmh(7)));
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
        for (double v = 10.4; v < 11.5; v += 0.6) scene.seconds(1).reports(v);
        assertThat(scene.against(speed(12))).as("it goes there, and this is less").isNull();
    }
}
