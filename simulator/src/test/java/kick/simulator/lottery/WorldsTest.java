package kick.simulator.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import kick.simulator.monitor.Violation;

/** The first worlds of all, whole, under the eyes of the monitor; many more are run by {@code kick bench worlds}. */
class WorldsTest {
    private static final long WORLDS = 250;

    @Test void noRuleIsBrokenInNinetyHoursWhateverHappens() {
        var tally = new Tally();
        var broken = new ArrayList<String>();
        LongStream.rangeClosed(1, WORLDS).mapToObj(Trial::of).forEach(trial -> {
            tally.add(trial);
            for (Violation violation : trial.violations())
                broken.add("seed " + trial.seed() + ": " + violation);
        });
        assertThat(broken).isEmpty();
        assertThat(tally.hours()).isGreaterThan(90);
        assertThat(Mishap.values()).allMatch(mishap -> tally.of(mishap) >= 3);
        assertThat(tally.pairs()).isGreaterThan(120);
        assertThat(tally.differentPairs()).isGreaterThan(110);
    }
}
