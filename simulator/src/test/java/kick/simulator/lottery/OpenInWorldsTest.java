package kick.simulator.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import kick.simulator.monitor.Violation;

/**
 * Worlds in which a rule is broken still: faults of Kick or of the monitor that are known and not mended. Where the rule
 * holds after a change, look whether the change has mended the cause: then the seed belongs into the table of
 * {@link FoundInWorldsTest}, and else it goes.
 */
class OpenInWorldsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "open-in-worlds.csv", numLinesToSkip = 1) void theRuleIsStillBroken(long seed,
            String rule, String cause) {
        assertThat(Trial.of(seed).violations())
                .as("%s (%s) holds now in the world of seed %d", rule, cause, seed)
                .extracting(Violation::id)
                .contains(rule);
    }
}
