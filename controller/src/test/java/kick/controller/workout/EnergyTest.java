package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** {@link Acsm}, {@link Minetti} and {@link HeartRate}. */
class EnergyTest {

    @CsvSource({"10, 0, 36.83, 10.00, 1.0000, 10.00", "10, 1, 38.33, 10.45, 1.0554, 10.55",
            "12, 5, 52.50, 14.70, 1.3014, 15.62", "14, 8, 66.97, 19.04, 1.5093, 21.13",
            "16, 10, 80.83, 23.20, 1.6578, 26.53"})
    @ParameterizedTest void runningUphillCostsAsMuchAsFasterOnTheFlat(double kmh,
            double percent, double vo2, double acsmFlat,
            double ratio, double minettiFlat) {
        var incline = Incline.percent(percent);
        assertThat(Acsm.runningVo2(Speed.kmh(kmh), incline)).isCloseTo(vo2, within(0.005));
        assertThat(kmh * Acsm.flatRatio(incline)).isCloseTo(acsmFlat, within(0.0051));
        assertThat(Minetti.ratio(incline)).isCloseTo(ratio, within(0.00005));
        assertThat(kmh * Minetti.ratio(incline)).isCloseTo(minettiFlat, within(0.005));
    }

    @CsvSource({"-10, 2.1517", "0, 3.6", "2, 4.0082", "15, 7.4170", "20, 9.0067",
            "40, 16.8499"})
    @ParameterizedTest void minettiGivesJoulesForKilogramAndMetre(double percent, double cost) {
        assertThat(Minetti.cost(Incline.percent(percent))).isCloseTo(cost, within(0.00005));
    }

    @Test void minettiEndsWhereItWasMeasured() {
        assertThat(Minetti.cost(Incline.percent(60))).isEqualTo(Minetti.cost(Incline.percent(45)));
    }

    @CsvSource({"67, 3, 13.82", "93.8, 10, 29.76"})
    @ParameterizedTest void walkingUphillCostsTwiceAsMuchForTheHill(double metresPerMinute, double percent,
            double vo2) {
        // a speed has steps of 0.17 m/min
        assertThat(Acsm.walkingVo2(Speed.metresPerSecond(metresPerMinute / 60), Incline.percent(percent)))
                .isCloseTo(vo2, within(0.02));
    }

    @Test void tenKmhBurnThirteenKilocaloriesAMinute() {
        double vo2 = Acsm.runningVo2(Speed.kmh(10), Incline.FLAT);
        assertThat(Acsm.kcalPerMinute(vo2, new Mass(70_000))).isCloseTo(12.89, within(0.005));
    }

    @Test void halfAnHoursWalkUphillBurnsAHundredKilocalories() {
        double vo2 = Acsm.walkingVo2(Speed.mph(2.5), Incline.percent(3));
        assertThat(30 * Acsm.kcalPerMinute(vo2, new Mass(50_000)))
                .isCloseTo(103.5, Percentage.withPercentage(0.2));
    }

    @Test void heartRatesComeFromReserveAndAge() {
        assertThat(HeartRate.karvonen(60, 190, 0.70)).isEqualTo(151);
        assertThat(HeartRate.tanaka(40)).isEqualTo(180);
    }
}
