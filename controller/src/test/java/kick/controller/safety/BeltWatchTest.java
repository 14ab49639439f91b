package kick.controller.safety;

import static kick.controller.safety.KernelScene.incline;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What a belt that does not do as it was told means: the console (S8), or a fault (S10). */
class BeltWatchTest {

    // --- S8 ------------------------------------------------------------------------------------------------

    @Test void s8ASettledBeltThatLeavesItsTargetTwiceWasToldAtTheConsole() {
        var scene = runningAt(10).seconds(3).reports(10).seconds(1).reports(9.6);
        assertThat(scene.findings).isEmpty();
        scene.seconds(1).reports(9.2);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.2)));
    }

    @Test void s8AWobbleIsNotTheConsole() {
        var scene = runningAt(10).seconds(3)
                .reports(10)
                .seconds(1)
                .reports(10.3)
                .seconds(1)
                .reports(9.6)
                .seconds(1)
                .reports(10.0)
                .seconds(1)
                .reports(9.6)
                .seconds(1)
                .reports(9.8);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8AfterTheConsoleNothingIsRaisedUntilTheRunnerAgrees() {
        var scene = runningAt(10).seconds(3).reports(9).seconds(1).reports(9);
        assertThat(scene.against(speed(9.5))).isEqualTo(Invariant.S8);
        assertThat(scene.against(incline(1))).isEqualTo(Invariant.S8);
        assertThat(scene.against(speed(8))).isNull();
        scene.kernel = scene.kernel.released();
        assertThat(scene.against(speed(9.4))).isNull();
    }

    @Test void s8ABeltThatTurnsAwayOnItsWayWasToldAtTheConsole() {
        var scene = runningAt(8).sends(speed(14)).granted();
        for (double v : new double[]{8.6, 9.2, 9.8, 10.4, 10.4, 9.8, 9.2}) scene.seconds(1).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.2)));
    }

    @Test void s8ABeltThatSettlesShortOfItsTargetWasToldAtTheConsole() {
        var scene = runningAt(8).sends(speed(14)).granted();
        for (double v : new double[]{8.6, 9.2, 9.8, 10.4, 11}) scene.seconds(1).reports(v);
        scene.keepsReporting(11, 3);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(11), true));
    }

    @Test void s8ABeltThatGoesDownThroughItsTargetAndStaysBelowWasToldAtTheConsole() {
        var scene = runningAt(8).sends(speed(6)).granted();
        for (double v : new double[]{7.4, 6.8, 6.2, 5.5, 5.2}) scene.seconds(1).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(5.2)));
    }

    /** Its machine reports the target at once. */
    @Test void s8ABeltThatHasNotMovedSinceTheRequestWasToldNothing() {
        var scene = runningAt(1).sends(speed(2.9)).granted().seconds(1).reports(2.9).keepsReporting(2.9, 3);
        scene.sends(speed(6.4)).granted().keepsReporting(2.9, 4);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8AMachineHasThreeSecondsToReactAndNotLonger() {
        var scene = runningAt(8).sends(speed(6)).granted().seconds(0.9).reports(7.4).seconds(1).reports(7.4);
        scene.seconds(0.999).reports(7.8).seconds(0.001).reports(7.8);
        assertThat(scene.findings).as("one sample that counts").isEmpty();
        scene.seconds(0.5).reports(7.8);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(7.8)));
    }

    @Test void s8ABeltThatFallsBackByThreeTenthsOnItsWayIsNotTheConsoleAndMoreIs() {
        var scene = runningAt(8).sends(speed(14)).granted();
        for (double v : new double[]{8.6, 9.2, 9.8, 10.4, 10.4}) scene.seconds(1).reports(v);
        scene.seconds(1).reports(10.1).seconds(1).reports(10.1);
        assertThat(scene.findings).isEmpty();
        scene.seconds(0.5).reports(10.09).seconds(0.4).reports(10.09);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(10.09), true));
    }

    @Test void s8TheMachinesOwnWordCountsAtOnceForASettledBelt() {
        var scene = runningAt(10);
        var judged = scene.kernel.consoleSpeed(Speed.kmh(12), scene.now);
        assertThat(judged.speed()).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(12)));
        scene.kernel = judged.kernel();
        assertThat(scene.against(speed(13))).as("until data confirm it").isEqualTo(Invariant.S9);
        scene.seconds(1).reports(10.7).seconds(1).reports(11.4).seconds(1).reports(12);
        assertThat(scene.findings).as("the way to the console's own target is no surge").isEmpty();
        assertThat(scene.against(speed(12.4))).isEqualTo(Invariant.S8);
    }

    @Test void s8TheMomentarySpeedsOfARampAreNotTheConsole() {
        var scene = runningAt(4).sends(speed(6)).granted().seconds(1).reports(4.5);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(4.64), scene.now).speed()).isNull();
    }

    @Test void s8AnInclineThatIsUnderWayDoesNotDrownTheConsolesSpeed() {
        var scene = runningAt(8).seconds(3).reports(8).sends(incline(1)).seconds(0.5);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(7.5), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(7.5)));
        assertThat(scene.kernel.consoleIncline(Incline.percent(2), scene.now).incline())
                .as("which may be the echo of what is under way")
                .isNull();
    }

    @Test void s8ASmallChangeIsOverOnceTheBeltRestsThere() {
        var scene = runningAt(8).sends(speed(7.9))
                .granted()
                .seconds(1)
                .reports(7.9)
                .seconds(0.5)
                .reports(7.9);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(8), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(8)));
        var large = runningAt(8).sends(speed(7)).granted().seconds(1).reports(7).seconds(0.5).reports(7);
        assertThat(large.kernel.consoleSpeed(Speed.kmh(7.5), large.now).speed())
                .as("a step of the ramp, where the target is reported at once")
                .isNull();
    }

    @Test void s8ADeckThatLeavesItsInclineWasToldAtTheConsole() {
        var scene = runningAt(8).sends(incline(5)).granted();
        for (double g = 0; g <= 5; g += 0.5) scene.seconds(1).reports(8, g);
        scene.seconds(1).reports(8, 5).seconds(1).reports(8, 4.4).seconds(1).reports(8, 4);
        assertThat(scene.findings).containsExactly(new Finding.InclineOverridden(Incline.percent(4)));
        assertThat(scene.against(incline(5))).isEqualTo(Invariant.S8);
    }

    @Test void s8ADeckThatHasRestedAtItsInclineAndRisesWasToldAtTheConsole() {
        var scene = runningAt(8).sends(incline(2)).granted();
        for (double g = 1; g <= 2; g += 0.5) scene.seconds(1).reports(8, g);
        scene.seconds(1).reports(8, 2).seconds(1).reports(8, 2.6).seconds(1).reports(8, 3.2);
        assertThat(scene.findings).containsExactly(new Finding.InclineOverridden(Incline.percent(3.2)));
    }

    @Test void s8ADeckThatTurnsBackOnItsWayWasToldAtTheConsole() {
        var scene = deckOnItsWay().reports(8, 1.5).seconds(1).reports(8, 1.4);
        assertThat(scene.findings).isEmpty();
        scene.seconds(1).reports(8, 1.3);
        assertThat(scene.findings).containsExactly(new Finding.InclineOverridden(Incline.percent(1.3)));
        assertThat(scene.against(incline(2))).isEqualTo(Invariant.S8);
    }

    @Test void s8OneDamagedInclineIsNoWayBack() {
        assertThat(deckOnItsWay().reports(8, 5).seconds(1).reports(8, 3).seconds(1).reports(8, 3.5).findings)
                .isEmpty();
    }

    /** Told to go to 5 %, seen at 2.5 %, four seconds later. */
    private static KernelScene deckOnItsWay() {
        var scene = runningAt(8).sends(incline(5)).granted();
        for (double g = 1; g <= 2.5; g += 0.5) scene.seconds(1).reports(8, g);
        return scene.seconds(1);
    }

    @Test void s8ADeckThatGoesDownThroughItsInclineIsTheConsolesAndUpThroughItIsNot() {
        var down = runningAt(8).sends(incline(8)).granted();
        for (double g = 1; g <= 8; g++) down.seconds(1).reports(8, g);
        down.sends(incline(4)).granted();
        for (double g = 7.5; g > 1; g--) down.seconds(1).reports(8, g);
        assertThat(down.findings).containsExactly(new Finding.InclineOverridden(Incline.percent(1.5)));
        var up = runningAt(8).sends(incline(2)).granted();
        for (double g = 0.7; g < 8; g++) up.seconds(1).reports(8, g);
        assertThat(up.findings).isEmpty();
        var little = runningAt(8).sends(incline(0.5)).granted().reports(8, 0).seconds(0.5).reports(8, 0);
        assertThat(little.seconds(0.5).reports(8, 1.4).seconds(0.5).reports(8, 3).findings).isEmpty();
    }

    @Test void s8TheDeckMayStillBeOnItsWayToWhatTheConsoleSet() {
        var scene = runningAt(8).sends(incline(5)).granted();
        for (double g = 1; g <= 5; g++) scene.seconds(1).reports(8, g);
        scene.kernel = scene.kernel.consoleIncline(Incline.percent(3), scene.now).kernel();
        scene.seconds(1).reports(8, 4.4).seconds(1).reports(8, 4.2).seconds(1).reports(8, 4);
        assertThat(scene.findings).isEmpty();
        assertThat(scene.against(incline(3.5))).isEqualTo(Invariant.S8);
        assertThat(scene.against(incline(3))).isNull();
    }

    @Test void s8ADamagedInclineOfTheConsolesIsNoReasonToRise() {
        var scene = runningAt(8).sends(incline(2)).granted();
        for (double g = 0.5; g <= 2; g += 0.5) scene.seconds(1).reports(8, g);
        scene.kernel = scene.kernel.consoleIncline(Incline.percent(12), scene.now).kernel();
        assertThat(scene.seconds(1).reports(8, 2).against(incline(5))).isEqualTo(Invariant.S8);
    }

    // --- S10 -----------------------------------------------------------------------------------------------

    @Test void s10TwoSamplesFarAboveTheTargetAreASurge() {
        var scene = runningAt(8).seconds(3).reports(8).seconds(0.5).reports(9.1).seconds(0.5).reports(10.1);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(10.1), Speed.kmh(8)));
        assertThat(scene.against(speed(9))).isNotNull();
    }

    @Test void s10OneSampleIsNotASurge() {
        assertThat(
                runningAt(8).seconds(3).reports(8).seconds(0.5).reports(9.1).seconds(0.5).reports(8).findings)
                .isEmpty();
    }

    @Test void s10OnTheWayDownTheBeltMayStillBeFast() {
        var scene = runningAt(12).sends(speed(6)).granted();
        for (double v = 12; v >= 6; v -= 0.6) scene.seconds(1).reports(v);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s10OnTheWayDownItMayNotSpeedUpAgain() {
        var scene = runningAt(12).sends(speed(6)).granted();
        for (double v : new double[]{11.4, 10.8, 10.2, 9.6, 10.8, 12}) scene.seconds(1).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(12), Speed.kmh(9.6)));
    }

    @Test void s10ABeltThatHasComeDownIsNoLongerOnItsWayToTheTargetBefore() {
        var scene = runningAt(5).sends(speed(3)).granted();
        for (double v : new double[]{3, 3, 4.1, 4.3}) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(4.3), Speed.kmh(3)));
    }

    @Test void s10ABeltThatHasNotTurnedYetMayGoOnToTheTargetBefore() {
        var scene = runningAt(5).sends(speed(12)).granted();
        for (double v : new double[]{5, 6, 7}) scene.seconds(0.5).reports(v);
        scene.sends(speed(6.5)).granted();
        for (double v : new double[]{8, 9, 9, 8}) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {6, 12}) void s10ABeltThatDoesNotMoveTowardsItsTargetDoesNotFollow(double target) {
        var scene = runningAt(8).sends(speed(target)).granted().keepsReporting(8, 19);
        assertThat(scene.findings).isEmpty();
        scene.keepsReporting(8, 1);
        assertThat(scene.findings)
                .containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(target)));
        assertThat(scene.against(speed(13))).isNotNull();
    }

    @Test void s10ABeltHasTwentySecondsToComeNearerAndNotLonger() {
        var scene = runningAt(8).sends(speed(12)).granted().seconds(0.9).reports(8).keepsReporting(8, 18);
        scene.seconds(0.999).reports(8);
        assertThat(scene.findings).isEmpty();
        scene.seconds(0.001).reports(8);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(12)));
    }

    @Test void s10WhatIsGrantedInTheEndGivesABeltThatNothingHasMovedNoMoreTime() {
        var scene = runningAt(8).sends(speed(12)).unanswered().keepsReporting(8, 5).sends(speed(12));
        scene.granted().keepsReporting(8, 11);
        assertThat(scene.findings).isEmpty();
        scene.seconds(1).reports(8);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(12)));
    }

    @Test void s10WhatIsGrantedInTheEndAndMovesTheBeltIsNoFault() {
        var scene = runningAt(8).sends(speed(12)).unanswered().keepsReporting(8, 5).sends(speed(12));
        for (double v = 8; v < 12; v += 0.25) scene.seconds(1).reports(v);
        scene.granted().seconds(1).reports(12);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s10ToBeGrantedTheSpeedThatTheBeltHasIsNoAnswerToWhatWasAskedForInVain() {
        var scene = runningAt(8).sends(speed(12)).unanswered().keepsReporting(8, 6);
        scene.sends(speed(8)).granted().seconds(1).reports(8).sends(incline(1)).granted();
        scene.sends(speed(12)).granted().keepsReporting(8, 9);
        assertThat(scene.findings).isEmpty();
        scene.seconds(1).reports(8);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(12)));
    }

    @Test void s10NothingHasToFollowWhileTheBeltIsNearWhatWasRefused() {
        var scene = runningAt(8).sends(speed(8.5)).unanswered().keepsReporting(8, 30).sends(speed(12));
        scene.granted().keepsReporting(8, 19);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s10AfterAFaultOnlyANewStartOpensTheWayUp() {
        var scene = runningAt(8).seconds(3).reports(8).seconds(0.5).reports(9.5).seconds(0.5).reports(9.5);
        scene.sends(speed(3)).granted();
        for (double v = 9; v >= 3; v -= 0.6) scene.seconds(1).reports(v);
        scene.seconds(1).reports(3);
        scene.kernel = scene.kernel.released();
        assertThat(scene.against(speed(4))).isEqualTo(Invariant.S10);
    }

    @Test void s8WhereTheSameIsAskedOfABeltAtRestThereIsNoRampThatTheMachineCouldTell() {
        var scene = runningAt(8).linkedAgainAfter(2).reports(8).sends(speed(8)).granted();
        scene.seconds(1).reports(8);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(7.8), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(7.8)));
    }

    @Test void s8ABeltThatIsSlowerThanAllThatItMayReactToIsTheConsoles() {
        var scene = runningAt(10).keepsReporting(10, 2).sends(speed(9.9)).granted();
        scene.seconds(0.4).reports(9.5).seconds(0.5).reports(9.2);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.2)));
        var near = runningAt(10).keepsReporting(10, 2).sends(speed(9.9)).granted().seconds(1).reports(10);
        assertThat(near.seconds(0.5).reports(9.6).seconds(0.5).reports(9.6).findings).isEmpty();
        var passing = runningAt(10).keepsReporting(10, 2).sends(speed(5)).granted().seconds(1).reports(6);
        assertThat(passing.seconds(0.5).reports(4.6).seconds(0.5).reports(4.4).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(4.4)));
    }

    @Test void s8ASingleReportBelowAllThatABeltMayReactToLeavesItItsTimeToReact() {
        var scene = runningAt(10).sends(speed(10.2)).granted().seconds(0.5).reports(7);
        assertThat(scene.seconds(0.5).reports(9.8).seconds(0.5).reports(10.2).findings).isEmpty();
    }

    @Test void s8ABeltMayFirstGoWhereItWasToldToGoJustBefore() {
        var scene = runningAt(4.7).keepsReporting(4.7, 2)
                .sends(speed(4.2))
                .granted()
                .seconds(0.6)
                .reports(4.7);
        scene.sends(speed(4.7)).granted().seconds(0.3).reports(4.5).seconds(0.5).reports(4.2);
        assertThat(scene.seconds(0.5).reports(4.3).seconds(0.5).reports(4.7).findings).isEmpty();
        scene.seconds(2).reports(4.7).seconds(1).sends(speed(4.8)).granted().seconds(0.5).reports(4.2);
        assertThat(scene.seconds(0.5).reports(4.2).findings).as("longer ago").hasSize(1);
    }

    @Test void s8ABeltThatHasStayedAtItsTargetAndIsFasterThanAllThatItMayReactToIsTheConsoles() {
        assertThat(goesUpAfter(1, 8.5).findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(8.5)));
        assertThat(goesUpAfter(0.9, 8.5).findings).isEmpty();
        assertThat(goesUpAfter(1, 8.4).findings).as("it may go back to where it was").isEmpty();
    }

    /** Told 8 km/h at 8.1 km/h, it is there until so long after that, and then it reports this. */
    private static KernelScene goesUpAfter(double seconds, double kmh) {
        var scene = runningAt(8.1).keepsReporting(8.1, 3).sends(speed(8)).seconds(0.5).reports(8);
        scene.seconds(seconds - 0.5).reports(8);
        return scene.seconds(0.5).reports(kmh).seconds(0.5).reports(kmh);
    }

    @Test void s8TheSameOnceMoreIsNoReasonForABeltToSlowDown() {
        var scene = runningAt(8).keepsReporting(8, 3).sends(speed(8)).granted();
        scene.seconds(0.5).reports(7.5).seconds(0.5).reports(7);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(7)));
    }

    @Test void s8ABeltThatHasComeToItsTargetHasReactedHoweverSoon() {
        var scene = runningAt(10).sends(speed(9))
                .granted()
                .seconds(0.5)
                .reports(9.05)
                .seconds(0.5)
                .reports(9);
        scene.seconds(0.5).reports(9.4).seconds(0.5).reports(9.4);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.4)));
        var near = runningAt(10).sends(speed(9))
                .granted()
                .seconds(0.5)
                .reports(9.06)
                .seconds(0.5)
                .reports(9.06);
        near.seconds(0.5).reports(9.4).seconds(0.5).reports(9.4);
        assertThat(near.findings).as("the request before may still act").isEmpty();
        var there = runningAt(9).seconds(1).reports(9.05).sends(speed(9)).granted().seconds(0.5).reports(9);
        there.seconds(0.5).reports(9.4).seconds(0.5).reports(9.4);
        assertThat(there.findings).as("it had no way to go").isEmpty();
    }

    @Test void s10ABeltThatGoesUpThroughATargetNearByIsNotTheConsolesButSurges() {
        var scene = runningAt(9.6).sends(speed(9.7)).granted().seconds(0.25).reports(9.9);
        scene.seconds(0.25).reports(10.5).seconds(0.25).reports(11.2).seconds(0.25).reports(11.9);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(11.9), Speed.kmh(9.7)));
    }

    @Test void s8WhereTheBeltComesToRestInTheConsolesHandsIsTheConsoles() {
        var scene = turnedDown().seconds(0.5).reports(9.4).seconds(0.5).reports(9.4);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.5)),
                new Finding.SpeedOverridden(Speed.kmh(9.4)));
        assertThat(scene.against(speed(9.5))).isEqualTo(Invariant.S8);
        assertThat(turnedDown().seconds(0.5).reports(9.41).seconds(0.5).reports(9.41).findings)
                .as("less than the machine can be told")
                .hasSize(1);
        assertThat(turnedDown().seconds(0.5).reports(9.4).findings).as("it may go on").hasSize(1);
    }

    @Test void s8WhereTheRunnerHasAgreedABeltThatRestsALittleLowerIsNobodys() {
        var scene = turnedDown();
        scene.kernel = scene.kernel.released();
        assertThat(scene.seconds(0.5).reports(9.4).seconds(0.5).reports(9.4).findings).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2}) void s8ABeltThatWobblesAroundTheConsolesSpeedIsNobodysWord(
            double wobble) {
        var scene = turnedDown().seconds(0.5).reports(9).seconds(0.5).reports(9).seconds(0.5).reports(9);
        scene.findings.clear();
        for (int i = 0; i < 30; i++) {
            scene.seconds(0.5).reports(9 + wobble).seconds(0.5).reports(9 + wobble);
            scene.seconds(0.5).reports(9 - wobble).seconds(0.5).reports(9 - wobble);
        }
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8ABeltThatKickHasSlowedDownAndThatRestsALittleLowerIsNotTheConsoles() {
        var scene = turnedDown().sends(speed(7)).granted().seconds(1).reports(8).seconds(1).reports(7);
        scene.keepsReporting(7, 4).findings.clear();
        assertThat(scene.keepsReporting(6.9, 10).findings).isEmpty();
    }

    /** From 10 km/h, somebody takes it down, and it is noticed at 9.5 km/h. */
    private static KernelScene turnedDown() {
        return runningAt(10).keepsReporting(10, 3).seconds(0.5).reports(9.6).seconds(0.5).reports(9.5);
    }

    @Test void s8ABeltThatIsAskedToComeBackIsNotTheConsolesOnceMore() {
        var scene = runningAt(10).linkedAgainAfter(2).reports(8).sends(speed(10)).granted();
        scene.seconds(0.5).reports(7.7).seconds(0.5).reports(7.4);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8ASpeedBelowAnyOnTheWayDownIsNoStepOfTheRamp() {
        var scene = runningAt(10).sends(speed(8)).granted().seconds(1).reports(9.5);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(7.9), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(7.9)));
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(8.1), scene.now).speed()).isNull();
    }

    @Test void s8ATargetThatWasStillToComeMayBeNamedAfterTheNextOne() {
        var scene = runningAt(3).sends(speed(7.5)).granted().keepsReporting(3, 2).sends(speed(3)).granted();
        scene.keepsReporting(3, 2);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(7.5), scene.now).speed()).isNull();
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(7.6), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(7.6)));
    }

    @Test void s8TheSameTargetOnceMoreDoesNotDrownTheConsolesWord() {
        var scene = runningAt(10).keepsReporting(10, 2).sends(speed(10)).seconds(0.1);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(10.2), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(10.2)));
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(10.31), scene.now).speed())
                .as("which may be its echo in another unit")
                .isNull();
        var other = runningAt(10).keepsReporting(10, 2).sends(speed(9.8)).seconds(0.1);
        assertThat(other.kernel.consoleSpeed(Speed.kmh(9.9), other.now).speed()).isNull();
    }

    @Test void s8WhatIsNamedWhileTheBeltRestsAtItsNewTargetIsNoEchoOfAnAnswerStillToCome() {
        var scene = runningAt(10).sends(speed(9)).seconds(0.5).reports(9.5);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(8.9), scene.now).speed())
                .as("it may be meant in another unit")
                .isNull();
        scene.seconds(0.5).reports(9).seconds(0.5).reports(9);
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(8.9), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(8.9)));
    }

    @Test void s8WhatTheConsoleNamesNextIsNoStepOnTheWayToWhatItNamed() {
        var scene = runningAt(10);
        var first = scene.kernel.consoleSpeed(Speed.kmh(10.2), scene.now);
        scene.kernel = first.kernel();
        scene.seconds(0.5).reports(10.1);
        var back = scene.kernel.consoleSpeed(Speed.kmh(10), scene.now);
        assertThat(back.speed()).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(10)));
        var agreed = first.kernel().released().consoleSpeed(Speed.kmh(10.3), scene.now);
        assertThat(agreed.speed()).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(10.3)));
        assertThat(agreed.kernel().consoleSpeed(Speed.kmh(10.3), scene.now).speed()).isNull();
    }

    @Test void s8OnceTheBeltHasRestedAtItsTargetTheRampIsOver() {
        assertThat(namedAfterTheRamp(4).speed()).isEqualTo(new Finding.SpeedOverridden(Speed.kmh(8.1)));
        assertThat(namedAfterTheRamp(1).speed()).as("the machine may still react").isNull();
    }

    /** From 9 km/h, the belt has been at 8 km/h for so long, and the report comes before the word. */
    private static SafetyKernel.Heard namedAfterTheRamp(int seconds) {
        var scene = runningAt(9).sends(speed(8)).granted().seconds(0.5).reports(8.5).seconds(0.5).reports(8);
        scene.keepsReporting(8, seconds).seconds(0.1).reports(8.1);
        return scene.kernel.consoleSpeed(Speed.kmh(8.1), scene.now);
    }

    @Test void s8AfterARefusedInclineTheOneBeforeStandsAndTheConsoleMayChangeIt() {
        var first = runningAt(8).sends(incline(0)).refused();
        assertThat(first.kernel.consoleIncline(Incline.percent(3), first.now).incline())
                .isEqualTo(new Finding.InclineOverridden(Incline.percent(3)));
        var elsewhere = runningAt(8).sends(incline(2)).refused();
        assertThat(elsewhere.kernel.consoleIncline(Incline.percent(3), elsewhere.now).incline()).isNull();
        var later = runningAt(8).sends(incline(2))
                .granted()
                .seconds(1)
                .reports(8, 2)
                .sends(incline(5))
                .refused();
        assertThat(later.kernel.consoleIncline(Incline.percent(3), later.now).incline())
                .isEqualTo(new Finding.InclineOverridden(Incline.percent(3)));
        assertThat(later.seconds(1).reports(8, 2).against(incline(2))).isNull();
    }

    @Test void s8OneSampleBeforeTheRequestDoesNotSayHowNearTheDeckHasBeen() {
        var scene = runningAt(8).sends(incline(10)).granted();
        for (double g = 1; g <= 10; g++) scene.seconds(1).reports(8, g);
        scene.sends(incline(1)).granted().seconds(1).reports(8, 6.7).seconds(1).reports(8, 6);
        scene.sends(incline(2)).granted();
        for (int i = 0; i < 6; i++) scene.seconds(1).reports(8, 6.6);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8ABeltThatIsTakenDownWhileItRefusesASlowerTargetIsTheConsoles() {
        assertThat(refusing(0.5, 9.75, 9.5, 9.25, 9.1, 8.9, 8.7).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(8.7)));
        assertThat(refusing(1, 9.7, 9.4, 9.08, 8.75).findings).as("asked again after each report")
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(8.75)));
        assertThat(refusing(0.5, 9.75, 9.5, 9.25, 9.25, 9.1, 9.1).findings).isEmpty();
    }

    /** At 10 km/h, 9.4 is asked for and refused about once a second; the belt reports this, so many seconds apart. */
    private static KernelScene refusing(double apart, double... kmh) {
        var scene = runningAt(10).sends(speed(9.4)).refused();
        for (int i = 0; i < kmh.length; i++) {
            scene.seconds(apart - 0.1).reports(kmh[i]).seconds(0.1);
            boolean again = scene.findings.isEmpty() && (apart == 1 || i % 2 == 1);
            if (again && scene.against(speed(9.4)) == null) scene.sends(speed(9.4)).refused();
        }
        return scene;
    }

    @Test void s8ABeltThatIsBelowWhatTheMachineNamesMayBeOnItsWayToWhatItNamesNext() {
        var scene = runningAt(10).seconds(0.5).reports(9);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(9.5), scene.now).kernel();
        scene.seconds(0.5).reports(8.75).seconds(0.5).reports(8.7);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8ABeltThatTurnsAwayFromWhatTheConsoleHasNamedIsTheConsolesOnceMore() {
        var scene = runningAt(4);
        scene.kernel = scene.kernel.consoleSpeed(Speed.kmh(12), scene.now).kernel();
        for (double kmh : new double[]{4.5, 5, 5.5, 6, 6.5, 6.5, 6.5}) scene.seconds(0.5).reports(kmh);
        assertThat(scene.seconds(0.5).reports(6).seconds(0.5).reports(5.5).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(5.5)));
    }

    @Test void s8ABeltThatWasOnlyNearATargetAboveItMayStillGoThere() {
        var scene = runningAt(8).sends(speed(8.3)).granted().seconds(0.4).reports(8);
        for (int i = 0; i < 7; i++) scene.seconds(0.5).reports(7.9);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(7.9), true));
    }
}
