package kick.simulator.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worlds in which a rule was broken once, by the sentence that is true in them now. */
class FoundInWorldsTest {

    private static void nothingIsBroken(long seed) {
        assertThat(Trial.of(seed).violations()).isEmpty();
    }

    @Test void s2AnInclineThatIsGrantedSaysNothingOfASpeedThatWasNotAnswered() {
        nothingIsBroken(129);
    }

    @Test void s2ABeltThatIsStoppedWhileItIsOutOfSightIsAnAlarm() {
        nothingIsBroken(56);
    }

    @Test void s2ABeltThatIsStoppedAfterASleepIsAnAlarmUntilItIsSeen() {
        nothingIsBroken(159);
    }

    @Test void s2ABeltThatGoesOutOfSightAfterTheSafetyKeyWasPulledIsAnAlarm() {
        nothingIsBroken(253);
    }

    @Test void s11AFirstTargetInMilesIsAWalkOnTheGridOfMiles() {
        nothingIsBroken(80);
    }

    @Test void s13AMachineThatWasAnotherOnceIsNotTakenForTheRightOneAgain() {
        nothingIsBroken(140);
    }

    @Test void s9WhatWasRefusedWithoutATargetBeforeItIsNoTarget() {
        nothingIsBroken(417);
    }

    @Test void s9OnAStrangeMachineARefusalIsNotFollowedByMore() {
        nothingIsBroken(543);
    }

    @Test void s9ATargetWithoutAnAnswerIsNotRepeatedBeforeDataShowTheSpeed() {
        nothingIsBroken(733);
    }

    @Test void s9ARefusedTargetIsNotRepeatedWithinASecond() {
        nothingIsBroken(521);
    }

    @Test void s9ATargetThatWantedControlIsNotRepeatedWithinASecond() {
        nothingIsBroken(652);
    }

    @Test void s2AboveBothTargetsThatTheMachineMayHaveIsARaiseHoweverFastTheBeltIs() {
        nothingIsBroken(402);
    }

    @Test void s3AReportThatTheRadioDeliversTwiceWasStillSaidOnce() {
        nothingIsBroken(682);
    }

    @Test void s3ABeltStoodStillWhenItFirstReportedSo() {
        nothingIsBroken(540);
    }

    @Test void s9DataThatSettleTheSpeedDoNotSettleAnInclineThatIsRefusedAfterThem() {
        nothingIsBroken(165);
    }
}
