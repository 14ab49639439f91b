package kick.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
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

    @Test void aBeltThatStandsHasNoPace() {
        assertThat(KMH.speedNumber(Speed.ZERO)).isEqualTo("0.0");
        assertThat(MILES.speedNumber(Speed.ZERO)).isEqualTo("–");
        assertThat(KMH.otherSpeed(Speed.ZERO)).isEqualTo("–");
    }

    @Test void shortDistancesAreMetresAndLongOnesKilometres() {
        assertThat(KMH.distance(Distance.metres(400))).isEqualTo("400 m");
        assertThat(KMH.distance(Distance.metres(6930))).isEqualTo("6.93 km");
        assertThat(MILES.distance(Distance.miles(4.31))).isEqualTo("4.31 mi");
        assertThat(MILES.countDown(Distance.metres(400))).isEqualTo("437 yd");
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
