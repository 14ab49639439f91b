package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Objects;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;
import kick.controller.workout.Effort.RacePace;
import kick.controller.workout.Effort.ShareOfVo2max;

class PacesTest {
    /** 5 km in 20:00. */
    private static final Paces REFERENCE = Paces.of(Quantities.race("5 km in 20:00"));

    @Test void theReferenceRunnersPacesAreTheSpecifiedOnes() {
        assertThat(REFERENCE.vdot()).isCloseTo(49.806, within(0.0005));
        assertThat(REFERENCE.kmh(Effort.MILE)).isCloseTo(16.505, within(0.0005));
        assertThat(REFERENCE.kmh(new ShareOfVo2max(1))).isCloseTo(15.597, within(0.0005));
        assertThat(REFERENCE.kmh(Effort.INTERVAL)).isCloseTo(15.280, within(0.0005));
        assertThat(REFERENCE.kmh(new RacePace(Distance.metres(5000)))).isCloseTo(15.000, within(0.0005));
        assertThat(REFERENCE.kmh(Effort.THRESHOLD)).isCloseTo(14.062, within(0.0005));
        assertThat(REFERENCE.kmh(Effort.MARATHON)).isCloseTo(13.235, within(0.0005));
        assertThat(REFERENCE.kmh(Effort.EASY_FASTEST)).isCloseTo(12.226, within(0.0005));
        assertThat(REFERENCE.kmh(Effort.EASY)).isCloseTo(11.018, within(0.0005));
        assertThat(REFERENCE.kmh(Effort.EASIEST)).isCloseTo(10.199, within(0.0005));
    }

    @Test void speedsAreRoundedOnceToTheBeltsStep() {
        assertThat(REFERENCE.speed(Effort.MILE)).isEqualTo(new Speed(1651));
        assertThat(REFERENCE.speed(Effort.EASY)).isEqualTo(new Speed(1102));
    }

    @CsvSource({"mile, 218.1, 351.0, 87.2", "I, 235.6, 379.2, 94.2", "T, 256.0, 412.0, 102.4",
            "M, 272.0, 437.7, 108.8"})
    @ParameterizedTest void theReferenceRunnersTimesAreTheSpecifiedOnes(String letter,
            double perKm, double perMile, double per400) {
        double kmh = REFERENCE.kmh(named(letter));
        assertThat(3600 / kmh).isCloseTo(perKm, within(0.05));
        assertThat(3600 * 1.609344 / kmh).isCloseTo(perMile, within(0.05));
        assertThat(1440 / kmh).isCloseTo(per400, within(0.05));
    }

    @CsvSource({"1500, 5:24.8", "1609.344, 5:51.0", "3000, 11:35.1", "5000, 20:00", "10000, 41:27.9",
            "21097.5, 1:31:49.7"})
    @ParameterizedTest void theReferenceRunnersEquivalentRacesAreTheSpecifiedOnes(double metres,
            String time) {
        assertSeconds(REFERENCE.raceTime(Distance.metres(metres)), time, 0.05);
    }

    @Test void theReferenceRunnersMarathonIsThreeElevenSeventeen() {
        assertSeconds(REFERENCE.raceTime(RaceDistance.MARATHON), "3:11:17", 0.5);
    }

    /** Published in whole seconds for the kilometre, or for the distance given. */
    @CsvSource({"30, T, 1000, 6:24", "40, T, 1000, 5:06", "50, T, 1000, 4:15", "60, T, 1000, 3:40",
            "70, T, 1000, 3:14", "40, I, 1000, 4:42", "50, I, 1000, 3:55", "60, I, 1000, 3:23",
            "40, I, 400, 1:52",
            "60, I, 400, 1:21", "50, M, 1000, 4:31", "60, M, 1000, 3:52", "70, M, 1000, 3:24",
            "40, R, 200, 52 s",
            "50, R, 200, 43 s", "60, R, 200, 37 s"})
    @ParameterizedTest void trainingPacesAreTheBooksToTheSecondItPrints(double vdot, String letter,
            double metres, String time) {
        double seconds = metres * 3.6 / new Paces(vdot).kmh(named(letter));
        double book = Quantities.time(time).toSeconds();
        assertThat(seconds).isCloseTo(book, within(0.5 + 0.002 * book));
    }

    /** The book's repetitions of 400 m are at mile pace, not at that of its repetitions of 200 m. */
    @CsvSource({"40, 106", "50, 87", "60, 74"})
    @ParameterizedTest void fourHundredsInRepetitionAreAtMilePace(double vdot,
            double seconds) {
        assertThat(1440 / new Paces(vdot).kmh(Effort.MILE)).isCloseTo(seconds, within(0.5));
    }

    @CsvSource({"30, 7:27, 8:14", "40, 5:56, 6:38", "50, 4:56, 5:34", "60, 4:15, 4:49",
            "70, 3:44, 4:15"})
    @ParameterizedTest void theEasyBandLiesAroundTheBooks(double vdot, String fast, String slow) {
        assertThat(3600 / new Paces(vdot).kmh(new ShareOfVo2max(0.735)))
                .isCloseTo((double) Quantities.time(fast).toSeconds(), Percentage.withPercentage(1.2));
        assertThat(3600 / new Paces(vdot).kmh(new ShareOfVo2max(0.630)))
                .isCloseTo((double) Quantities.time(slow).toSeconds(), Percentage.withPercentage(1.2));
    }

    @CsvSource({"5, 14.82, 13.95", "6, 14.30, 13.27", "8, 13.35, 12.03",
            "10, 12.52, 10.95"})
    @ParameterizedTest void aHillSprintIsOfferedSlowerTheSteeperItIs(double percent, double usual,
            double beginner) {
        assertThat(REFERENCE.hillSprintKmh(Incline.percent(percent), false)).isCloseTo(usual, within(0.005));
        assertThat(REFERENCE.hillSprintKmh(Incline.percent(percent), true)).isCloseTo(beginner,
                within(0.005));
    }

    @Test void downhillIsOfferedLikeTheFlat() {
        assertThat(REFERENCE.hillSprint(Incline.percent(-10), false))
                .isEqualTo(REFERENCE.hillSprint(Incline.FLAT, false));
    }

    @CsvSource({"mile, 3:38 min/km", "T, 4:16 min/km"})
    @ParameterizedTest void aPaceReadsAsTheRunnerKnowsIt(String letter,
            String pace) {
        assertThat(Pace.of(REFERENCE.speed(named(letter)))).hasToString(pace);
    }

    private static Effort named(String letter) {
        return Objects.requireNonNull(Effort.byLetter().get(letter));
    }

    private static void assertSeconds(Duration actual, String expected, double tolerance) {
        assertThat(actual.toMillis() / 1000.0).isCloseTo(Quantities.time(expected).toMillis() / 1000.0,
                within(tolerance));
    }
}
