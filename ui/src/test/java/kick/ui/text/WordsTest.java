package kick.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Extent;
import kick.controller.workout.Units;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;

class WordsTest {
    private static final Words KMH = words(SpeedUnit.KMH, LengthUnit.METRIC);
    private static final Words MILES = words(SpeedUnit.MIN_PER_MILE, LengthUnit.IMPERIAL);

    @Test void aSpeedIsSaidInTheRunnersUnits() {
        assertThat(KMH.speed(Speed.kmh(15))).isEqualTo("15.0 km/h");
        assertThat(words(SpeedUnit.MPH, LengthUnit.METRIC).speed(Speed.mph(9.5))).isEqualTo("9.5 mph");
        assertThat(words(SpeedUnit.MIN_PER_KM, LengthUnit.METRIC).speed(Speed.kmh(15)))
                .isEqualTo("4:00 min/km");
        assertThat(MILES.speed(Speed.kmh(15))).isEqualTo("6:26 min/mile");
    }

    @Test void besideASpeedStandsThePaceAndTheOtherWayRound() {
        assertThat(KMH.otherSpeed(Speed.kmh(15))).isEqualTo("4:00 min/km");
        assertThat(MILES.otherSpeed(Speed.kmh(15))).isEqualTo("9.3 mph");
    }

    @Test void aBeltThatStandsHasASpeedAndNoPace() {
        assertThat(KMH.speed(Speed.ZERO)).isEqualTo("0.0 km/h");
        assertThat(MILES.speedNumber(Speed.ZERO)).isEqualTo("0.0");
        assertThat(MILES.speed(Speed.ZERO)).isEqualTo("0.0 mph");
        assertThat(KMH.otherSpeed(Speed.ZERO)).isEqualTo("–");
        assertThat(MILES.otherSpeed(Speed.ZERO)).isEqualTo("–");
    }

    @Test void anotherUnitIsSaidWhereOneStandsBesideIt() {
        assertThat(MILES.speedBeside("mph", Speed.kmh(15))).isEqualTo("6:26 min/mile");
        assertThat(MILES.speedBeside("min/mile", Speed.kmh(15))).isEqualTo("6:26");
        assertThat(MILES.beltSpeed(Speed.mph(0.5))).isEqualTo("0.5 mph");
    }

    @Test void shortDistancesAreMetresAndLongOnesKilometres() {
        assertThat(KMH.distance(Distance.metres(400))).isEqualTo("400 m");
        assertThat(KMH.distance(Distance.metres(6930))).isEqualTo("6.93 km");
        assertThat(MILES.distance(Distance.miles(4.31))).isEqualTo("4.31 mi");
    }

    @Test void aShortStretchIsSaidAsItWasWritten() {
        assertThat(MILES.length(Distance.metres(100))).isEqualTo("100 m");
        assertThat(MILES.length(Distance.metres(398), Distance.metres(400))).isEqualTo("398 m");
        assertThat(MILES.length(Distance.miles(0.25))).isEqualTo("0.25 mi");
        assertThat(MILES.length(Distance.metres(5000))).isEqualTo("3.11 mi");
        assertThat(KMH.length(Distance.metres(5000))).isEqualTo("5.00 km");
        var left = Distance.metres(200);
        assertThat(MILES.countDown(left, new Extent.ForDistance(Distance.metres(400)))).isEqualTo("200 m");
        assertThat(MILES.countDown(left, new Extent.ForDistance(Distance.miles(0.5)))).isEqualTo("219 yd");
        assertThat(KMH.countDown(left, new Extent.ForDistance(Distance.miles(0.5)))).isEqualTo("200 m");
    }

    @Test void timesAreAsOnAWatch() {
        assertThat(Words.clock(Duration.ofSeconds(30))).isEqualTo("0:30");
        assertThat(Words.clock(Duration.ofSeconds(3723))).isEqualTo("1:02:03");
        assertThat(Words.countDown(Duration.ofMillis(400))).as("the second that is running")
                .isEqualTo("0:01");
    }

    @Test void inclinesHaveOneDecimal() {
        assertThat(Words.incline(Incline.percent(-1.5))).isEqualTo("-1.5 %");
    }

    private static Words words(SpeedUnit speed, LengthUnit length) {
        return new Words(new Units(speed, length));
    }
}
