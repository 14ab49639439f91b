package kick.simulator.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Worlds in which a rule was broken once, by the sentence that is true in them now. */
class FoundInWorldsTest {

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "found-in-worlds.csv", numLinesToSkip = 1) void noRuleIsBroken(long seed,
            String sentence) {
        assertThat(Trial.of(seed).violations()).as(sentence).isEmpty();
    }

    @Test void s10WhatTheConsoleSetsExplainsTheBeltAlsoAroundAZeroInBetween() {
        nothingIsBroken(200147);
    }

    @Test void s8TheEchoOfASlowTargetInMilesIsNotTheConsole() {
        nothingIsBroken(401494);
    }

    @Test void s8ABeltThatHasNotStayedAtItsTargetYetMayStillGoThere() {
        nothingIsBroken(400834);
    }

    @Test void s3ABeltThatWasStartedAtTheConsoleHasNoTargetOfBefore() {
        nothingIsBroken(138342);
    }

    @Test void s2TheRunnersWordToGoOnIsNoReport() {
        nothingIsBroken(133820);
    }

    @Test void s10WhatTheMachinesStatusConfirmsHasToBeFollowed() {
        nothingIsBroken(148818);
    }

    @Test void s10WhatTheMachineNamesSoonAfterARequestIsNoReasonToAskForAsMuch() {
        nothingIsBroken(114750);
    }

    @Test void s8WhatIsBelowABeltThatStaysAndWasNamedASlowerTargetIsNoRaise() {
        nothingIsBroken(141364);
    }
}
