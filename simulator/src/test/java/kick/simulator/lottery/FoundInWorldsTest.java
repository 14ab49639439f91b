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
}
