package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of("strides", "hill-sprints", "intervals", "thirds");

    @CsvSource({"stride, strides", "hillsprints, hill-sprints", "hill-sprint, hill-sprints",
            "INTERVALS, intervals", "third, thirds", "intreval, intervals"})
    @ParameterizedTest void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Spelling.nearest(word, KNOWN)).contains(meant);
    }

    @CsvSource({"marathon", "''", "hills"})
    @ParameterizedTest void doesNotGuessWildly(String word) {
        assertThat(Spelling.nearest(word, KNOWN)).isEmpty();
    }
}
