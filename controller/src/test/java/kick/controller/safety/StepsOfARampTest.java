package kick.controller.safety;

import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kick.controller.units.Speed;

/**
 * When a target that the machine says it has is the console's word, and when only a step of its own ramp (S8). Some
 * machines tell each step, and report the target meanwhile as if the belt were there.
 */
class StepsOfARampTest {

    // --- belts that are reported at their target at once ---------------------------------------------------

    @Test void s8ABeltThatIsReportedAtItsTargetAtOnceMayStillBeOnItsWayForAMinuteAndNotLonger() {
        var scene = jumps(4, 8).keepsReporting(8, 58).seconds(0.999);
        assertThat(told(scene, 6)).isNull();
        scene.seconds(0.001);
        assertThat(told(scene, 6)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(6)));
    }

    @Test void s8BelowTheMachinesSlowestSpeedItIsAStepOnTheWayFromAStand() {
        assertThat(told(runningAt(2).keepsReporting(2, 60), 0.79)).isNull();
        assertThat(told(runningAt(2).keepsReporting(2, 60), 0.8))
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(0.8)));
    }

    @Test void s8OnANewRampItMayBeAsFarBackAsWhereTheRampBeforeBegan() {
        var up = jumps(4, 8).sends(speed(10)).granted().seconds(0.9).reports(10).seconds(1).reports(10);
        assertThat(told(up, 4)).isNull();
        assertThat(told(up, 3.9)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(3.9)));
        var down = jumps(10, 6).sends(speed(5)).granted().seconds(0.9).reports(5).seconds(1).reports(5);
        assertThat(told(down, 10)).isNull();
        assertThat(told(down, 10.1)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(10.1)));
    }

    @Test void s8ANewRampBeginsWhereTwoReportsShowTheBeltAndNotWhereOneDoes() {
        for (double before : new double[]{8, 7.9}) {
            var up = runningAt(8).seconds(0.2)
                    .reports(before)
                    .seconds(0.2)
                    .reports(7.9)
                    .sends(speed(8.1))
                    .granted();
            up.seconds(0.2).reports(8.1).seconds(0.2).reports(8.1);
            assertThat(told(up, 7.9) == null).isEqualTo(before == 7.9);
        }
        for (double before : new double[]{8, 8.1}) {
            var down = runningAt(8).seconds(0.2)
                    .reports(before)
                    .seconds(0.2)
                    .reports(8.1)
                    .sends(speed(7.9))
                    .granted();
            down.seconds(0.2).reports(7.9).seconds(0.2).reports(7.9);
            assertThat(told(down, 8.1) == null).isEqualTo(before == 8.1);
        }
    }

    @Test void s8ASmallChangeOnTheWayIsNotOverSoSoon() {
        var scene = jumps(4, 8).sends(speed(8.2))
                .granted()
                .seconds(0.9)
                .reports(8.2)
                .seconds(0.5)
                .reports(8.2);
        assertThat(told(scene, 5)).isNull();
        assertThat(told(scene, 3.9)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(3.9)));
    }

    @Test void s8ARampOfAMinuteAgoIsOverWhereverItBegan() {
        var scene = jumps(4, 8).keepsReporting(8, 59);
        scene.sends(speed(10)).granted().seconds(0.9).reports(10).seconds(1).reports(10);
        assertThat(told(scene, 8)).isNull();
        assertThat(told(scene, 5)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(5)));
        var sooner = jumps(4, 8).keepsReporting(8, 58).seconds(0.999).reports(8);
        sooner.sends(speed(10)).granted().seconds(0.9).reports(10).seconds(1).reports(10);
        assertThat(told(sooner, 5)).isNull();
    }

    @Test void s8TheSameTargetOnceMoreDoesNotEndTheRampOfABeltThatHasNotRestedThere() {
        var scene = jumps(11, 2.9).sends(speed(2.9)).granted();
        assertThat(told(scene, 3)).isNull();
        var rested = jumps(11, 2.9).seconds(1).reports(2.9).sends(speed(2.9));
        assertThat(told(rested, 3)).as("it has been there")
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(3)));
    }

    @Test void s8BeingReportedAtItsTargetForSecondsDoesNotEndTheRampOfABeltThatCannotHaveBeenThere() {
        assertThat(told(jumps(5, 2.9).keepsReporting(2.9, 6), 4)).isNull();
    }

    @Test void s8ABeltThatIsQuicklyAtItsTargetMayNameAStepOfItsRampForThreeSeconds() {
        var scene = runningAt(6).sends(speed(5.6)).seconds(0.5).reports(5.6).seconds(1).reports(5.6);
        assertThat(told(scene, 5.8)).isNull();
        assertThat(told(scene.seconds(1.5).reports(5.6), 5.8))
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(5.8)));
    }

    /** Told to go from the one to the other, and reported there a second after the request. */
    private static KernelScene jumps(double from, double to) {
        return runningAt(from).sends(speed(to)).granted().seconds(0.9).reports(to);
    }

    // --- belts that are seen on their way ------------------------------------------------------------------

    @Test void s8ABeltThatIsSeenToArriveLaterThanAMachineReactsHasNoStepLeft() {
        var scene = runningAt(4).sends(speed(8)).granted();
        for (double v : new double[]{4.6, 5.2, 5.8, 6.4, 7, 7.6}) scene.seconds(1).reports(v);
        assertThat(told(scene, 7)).as("it is on its way").isNull();
        scene.seconds(1).reports(7.9).seconds(1).reports(8);
        assertThat(told(scene, 7)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(7)));
    }

    @Test void s8ABeltHasComeToRestAfterAFifthOfASecondAndNotSooner() {
        var scene = runningAt(8).sends(speed(7.9)).granted().seconds(0.9).reports(7.9).seconds(0.199);
        assertThat(told(scene, 8)).isNull();
        scene.seconds(0.001);
        assertThat(told(scene, 8)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(8)));
    }

    @Test void s8ASmallChangeIsOverAfterASecondAndNotSooner() {
        var scene = runningAt(8).sends(speed(7.9)).granted().seconds(0.4).reports(7.9).seconds(0.499);
        assertThat(told(scene, 8)).isNull();
        scene.seconds(0.001);
        assertThat(told(scene, 8)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(8)));
    }

    @Test void s8ASmallChangeIsOverWhereTheBeltRestsWithinFiveHundredthsOfItsTarget() {
        var near = runningAt(8).sends(speed(7.9)).granted().seconds(1).reports(7.85).seconds(0.5);
        assertThat(told(near, 8)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(8)));
        var off = runningAt(8).sends(speed(7.9)).granted().seconds(1).reports(7.84).seconds(0.5);
        assertThat(told(off, 8)).isNull();
    }

    @Test void s8AMachineMayTellTheStepsOfALargerOneForThreeSecondsAndNotLonger() {
        var scene = runningAt(8).sends(speed(7.5)).granted().seconds(0.9).reports(7.6).seconds(0.5);
        scene.reports(7.5).seconds(1.499);
        assertThat(told(scene, 7.8)).isNull();
        scene.seconds(0.001);
        assertThat(told(scene, 7.8)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(7.8)));
    }

    @Test void s8WhereTheSameIsAskedOfABeltAtRestEvenTheFirstWordIsNoStep() {
        var scene = runningAt(8).sends(speed(8)).granted().seconds(0.1);
        assertThat(told(scene, 7.8)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(7.8)));
    }

    @Test void s8WhereTheConsoleWasUsedItsWordCountsOnAnotherMachineThatWasToldNothingYet() {
        var scene = runningAt(10).seconds(3).reports(9).seconds(1).reports(9);
        scene.kernel = scene.kernel.stranger();
        assertThat(told(scene, 5)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(5)));
    }

    @Test void s8WhatTheMachineNamesAfterARefusalIsNoStepOfWhatItHasRefused() {
        var rests = runningAt(8).sends(speed(11)).refused().seconds(0.2);
        assertThat(told(rests, 8.1)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(8.1)));
        var ramping = runningAt(8).sends(speed(9))
                .granted()
                .seconds(0.5)
                .reports(8.3)
                .sends(speed(8.9))
                .refused();
        assertThat(told(ramping, 8.6)).as("it goes on with the ramp before").isNull();
    }

    @Test void s8WhatTheConsoleNamesOnTheWayDownFromWhatItHadIsAStepOfThatWay() {
        var scene = runningAt(6.4);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(9), scene.now).kernel();
        for (double v : new double[]{7, 8, 9, 9}) scene.seconds(0.5).reports(v);
        scene.sends(speed(5.9)).granted();
        for (double v = 8.7; v > 6.8; v -= 0.25) scene.seconds(0.5).reports(v);
        assertThat(told(scene, 6.8)).isNull();
        assertThat(told(scene, 5.5)).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(5.5)));
    }

    /** What the kernel makes of the machine's word that it has this target now. */
    private static @Nullable Finding told(KernelScene scene, double kmh) {
        return scene.kernel.consoleSpeed(Speed.kmh(kmh), scene.now).speed();
    }
}
