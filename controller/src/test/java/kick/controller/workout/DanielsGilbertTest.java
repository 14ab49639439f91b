package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DanielsGilbertTest {

    @CsvSource({"5000, 20:00, 49.806", "5000, 22:30, 43.382", "5000, 24:34, 39.110", "5000, 25:00, 38.309",
            "21097.5, 1:30:00, 50.977", "1609.344, 6:00, 48.417", "1500, 5:00, 54.457",
            "10000, 40:00, 51.944",
            "10000, 50:00, 40.012", "42195, 3:00:00, 53.528"})
    @ParameterizedTest void aRaceShowsItsVdot(double metres,
            String time, double vdot) {
        assertThat(DanielsGilbert.vdot(metres, minutes(time))).isCloseTo(vdot, within(0.0005));
    }

    @CsvSource({"1, 1.23345", "10, 1.01000", "30, 0.93003", "60, 0.88801",
            "240, 0.80882"})
    @ParameterizedTest void theShareThatCanBeHeldFallsWithTime(double minutes, double share) {
        assertThat(DanielsGilbert.share(minutes)).isCloseTo(share, within(0.000005));
    }

    @CsvSource({"250, 20, 47.4645, 0.952983",
            "250, 40, 47.4645, 0.91376"})
    @ParameterizedTest void uptakeAndShareAreThoseOfFifteenKmh(double metresPerMinute,
            double minutes, double vo2, double share) {
        assertThat(DanielsGilbert.vo2(metresPerMinute)).isCloseTo(vo2, within(0.00005));
        assertThat(DanielsGilbert.share(minutes)).isCloseTo(share, within(0.000005));
    }

    /** Daniels' Running Formula, 3rd edition: 1500 m, mile, 5 km, 10 km, half marathon, marathon. */
    @CsvSource({"30, 8:30, 9:11, 30:40, 63:46, 2:21:04, 4:49:17",
            "40, 6:35, 7:07, 24:08, 50:03, 1:50:59, 3:49:45",
            "50, 5:24, 5:50, 19:57, 41:21, 1:31:35, 3:10:49",
            "60, 4:35, 4:57, 17:03, 35:22, 1:18:09, 2:43:25",
            "70, 4:00, 4:19, 14:55, 31:00, 1:08:21, 2:23:10"})
    @ParameterizedTest void predictsTheBooksRaceTimes(double vdot,
            String m1500, String mile, String km5, String km10, String half,
            String marathon) {
        assertPredicted(vdot, 1500, m1500);
        assertPredicted(vdot, 1609.344, mile);
        assertPredicted(vdot, 5000, km5);
        assertPredicted(vdot, 10_000, km10);
        assertPredicted(vdot, 21_097.5, half);
        assertPredicted(vdot, 42_195, marathon);
    }

    @CsvSource({"50, 1609.344, 5:49.8", "50, 5000, 19:56.0", "50, 10000, 41:19.6", "50, 21097.5, 1:31:31.2",
            "50, 42195, 3:10:39.7", "40, 5000, 24:06.2", "40, 42195, 3:49:37.4", "30, 5000, 30:40.9",
            "30, 42195, 4:49:48.9"})
    @ParameterizedTest void predictsWhatTheFormulaGives(double vdot, double metres,
            String time) {
        assertThat(DanielsGilbert.minutes(vdot, metres) * 60).isCloseTo(minutes(time) * 60, within(0.05));
    }

    @Property void theSpeedForAnUptakeCostsThatUptake(@ForAll @DoubleRange(min = 1, max = 110) double vo2) {
        assertThat(DanielsGilbert.vo2(DanielsGilbert.speed(vo2))).isCloseTo(vo2, within(1e-9));
    }

    @Property void thePredictedRaceShowsTheSameVdot(@ForAll @DoubleRange(min = 15, max = 90) double vdot,
            @ForAll @DoubleRange(min = 800, max = 100_000) double metres) {
        double minutes = DanielsGilbert.minutes(vdot, metres);
        assertThat(DanielsGilbert.vdot(metres, minutes)).isCloseTo(vdot, within(1e-6));
    }

    private static void assertPredicted(double vdot, double metres, String time) {
        assertThat(DanielsGilbert.minutes(vdot, metres)).isCloseTo(minutes(time),
                Percentage.withPercentage(0.2));
    }

    private static double minutes(String clock) {
        return Quantities.time(clock).toMillis() / 60_000.0;
    }
}
