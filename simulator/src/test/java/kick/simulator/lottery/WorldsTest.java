package kick.simulator.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import kick.simulator.monitor.Violation;

/** The first worlds of all, whole, under the eyes of the monitor; many more are run by {@code kick bench worlds}. */
class WorldsTest {
    private static final long WORLDS = 13_000;
    /** Worlds that are drawn before they are counted, so that the machine's cores all have something to do. */
    private static final int BATCH = 500;

    @Test void noRuleIsBrokenInFiveThousandHoursWhateverHappens() {
        var tally = new Tally();
        var broken = new ArrayList<String>();
        for (long first = 1; first <= WORLDS; first += BATCH) {
            var trials = LongStream.range(first, first + BATCH).parallel().mapToObj(Trial::of).toList();
            for (var trial : trials) {
                tally.add(trial);
                for (Violation violation : trial.violations())
                    broken.add("seed " + trial.seed() + ": " + violation);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(tally.hours()).isGreaterThan(5000);
        assertThat(Mishap.values()).allMatch(mishap -> tally.of(mishap) >= 400);
        assertThat(tally.pairs()).isGreaterThan(7000);
        assertThat(tally.differentPairs()).isGreaterThan(1800);
    }
}
