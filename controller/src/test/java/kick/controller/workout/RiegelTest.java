package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Distance;

class RiegelTest {
    private static final RaceResult RACE = Quantities.race("5 km in 20:00");

    @CsvSource({"1609.344, 6:00.8", "3000, 11:38.3", "10000, 41:41.9", "21097.5, 1:32:00.2",
            "42195, 3:11:49.3"})
    @ParameterizedTest void predictsOtherDistances(double metres, String time) {
        assertThat(Riegel.time(RACE, Distance.metres(metres)).toMillis() / 1000.0)
                .isCloseTo(Quantities.time(time).toMillis() / 1000.0, within(0.05));
    }

    @Test void twoRacesShowTheRunnersOwnExponent() {
        var longer = new RaceResult(Distance.metres(10_000),
                Riegel.time(RACE, Distance.metres(10_000), 1.08));
        assertThat(Riegel.exponent(RACE, longer)).isCloseTo(1.08, within(1e-6));
    }
}
