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
}
