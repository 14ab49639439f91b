package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class QuantitiesTest {

    @CsvSource({"15 km/h, 1500", "15km/h, 1500", "9.5 mph, 1529", "4:00 min/km, 1500", "6:26 min/mile, 1501",
            "6:26 min/mi, 1501", "4:15.5 min/km, 1409", "' 12.34  KM/H ', 1234"})
    @ParameterizedTest void readsASpeedOrAPace(String text, int hundredthsKmh) {
        assertThat(Quantities.speed(text)).isEqualTo(new Speed(hundredthsKmh));
    }

    @CsvSource({"4:00 min/km, 240000", "9:00 min/mile, 335540", "15 km/h, 240000"})
    @ParameterizedTest void readsAPaceOrASpeed(String text, long millisPerKm) {
        assertThat(Quantities.pace(text).millisPerKm()).isEqualTo(millisPerKm);
    }

    @CsvSource({"400 m, 400000", "400m, 400000", "5 km, 5000000", "0.5 mi, 804672", "1 mile, 1609344",
            "3 miles, 4828032"})
    @ParameterizedTest void readsADistance(String text, long millimetres) {
        assertThat(Quantities.distance(text)).isEqualTo(new Distance(millimetres));
    }

    @CsvSource({"30 s, 30000", "1:30, 90000", "12 min, 720000", "90s, 90000", "1 h 30 min, 5400000",
            "1 min 30 s, 90000", "1:31:49.7, 5509700", "120:00, 7200000", "0 s, 0",
            "24 h, 86400000"})
    @ParameterizedTest void readsATime(String text, long millis) {
        assertThat(Quantities.time(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @CsvSource({"2 %, 20", "0.5%, 5", "-3 %, -30"})
    @ParameterizedTest void readsAnIncline(String text, int tenthsPercent) {
        assertThat(Quantities.incline(text)).isEqualTo(new Incline(tenthsPercent));
    }

    @CsvSource({"5 km in 20:00, 5000000, 1200", "mile in 6:00, 1609344, 360",
            "half marathon in 1:30:00, 21097500, 5400", "marathon in 3 h, 42195000, 10800"})
    @ParameterizedTest void readsARace(String text, long millimetres, long seconds) {
        assertThat(Quantities.race(text))
                .isEqualTo(new RaceResult(new Distance(millimetres), Duration.ofSeconds(seconds)));
    }

    @Test void readsMassAndAcceleration() {
        assertThat(Quantities.mass("154 lb").kilograms()).isCloseTo(69.853, within(0.001));
        assertThat(Quantities.mass("70 kg")).isEqualTo(new Mass(70_000));
        assertThat(Quantities.acceleration("1.0 km/h per s")).isEqualTo(1.0);
        assertThat(Quantities.acceleration("0.4 mph/s")).isEqualTo(0.644);
    }

    @ValueSource(strings = {"", "15", "km/h", "9,5 km/h", "-3 km/h", "0 km/h", "101 km/h", "4:60 min/km",
            "4:00", "0:10 min/km", "1e3 km/h", "999999999 km/h", "NaN km/h",
            "١٥ km/h"})
    @ParameterizedTest void refusesWhatIsNoSpeed(String text) {
        assertThatThrownBy(() -> Quantities.speed(text)).isInstanceOf(QuantityException.class)
                .hasMessage("\"" + text + "\" cannot be used; write a speed such as 15 km/h, 9.5 mph,"
                        + " 4:00 min/km or 6:26 min/mile");
    }

    @ValueSource(strings = {"", " ", "30", "1:60", "1:99:00", "25 h", "1:2:3", "30 m", "s", "-1 s",
            ":30"})
    @ParameterizedTest void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> Quantities.time(text)).isInstanceOf(QuantityException.class);
    }

    @ValueSource(strings = {"400", "0 m", "2000 km", "400 metres", "5k"})
    @ParameterizedTest void refusesWhatIsNoDistance(String text) {
        assertThatThrownBy(() -> Quantities.distance(text)).isInstanceOf(QuantityException.class);
    }

    @ValueSource(strings = {"5 km", "5 km in", "5 km in 2:00", "5 km in 0:00", "400 m in 1:00",
            "200 km in 20 h",
            "5 km in 3:00:00"})
    @ParameterizedTest void refusesWhatIsNoRace(String text) {
        assertThatThrownBy(() -> Quantities.race(text)).isInstanceOf(QuantityException.class)
                .hasMessageEndingWith("such as 5 km in 20:00");
    }

    @Property void aWrittenSpeedIsReadAsTheSame(@ForAll @IntRange(min = 10, max = 10_000) int hundredthsKmh) {
        var speed = new Speed(hundredthsKmh);
        assertThat(Quantities.speed(QuantityText.of(speed))).isEqualTo(speed);
    }

    @Property void aWrittenTimeIsReadAsTheSame(@ForAll @LongRange(min = 0, max = 86_400_000) long millis) {
        var time = Duration.ofMillis(millis);
        assertThat(Quantities.time(QuantityText.of(time))).isEqualTo(time);
        assertThat(Quantities.time(QuantityText.clock(time))).isEqualTo(time);
    }

    @Property void aWrittenDistanceIsReadAsTheSame(
            @ForAll @LongRange(min = 1000, max = 1_000_000_000) long millimetres) {
        var distance = new Distance(millimetres);
        assertThat(Quantities.distance(QuantityText.of(distance))).isEqualTo(distance);
    }

    @Property void aWrittenInclineIsReadAsTheSame(@ForAll @IntRange(min = -400, max = 400) int tenths) {
        assertThat(Quantities.incline(QuantityText.of(new Incline(tenths)))).isEqualTo(new Incline(tenths));
    }

    @Property void whateverIsWrittenIsReadOrRefusedInOneWay(@ForAll String text) {
        for (var kind : List.<Function<String, ?>>of(Quantities::speed,
                Quantities::pace, Quantities::distance, Quantities::time, Quantities::incline,
                Quantities::mass, Quantities::acceleration, Quantities::count, Quantities::race)) {
            try {
                assertThat((Object) kind.apply(text)).isNotNull();
            } catch (QuantityException e) {
                assertThat(e.text()).isEqualTo(text);
            }
        }
    }

    @CsvSource({"30, 30 s", "90, 90 s", "120, 2 min", "150, 2:30", "720, 12 min", "3600, 1 h",
            "5509, 1:31:49",
            "60, 1 min", "0, 0 min"})
    @ParameterizedTest void writesATimeAsPeopleDo(long seconds, String text) {
        assertThat(QuantityText.of(Duration.ofSeconds(seconds))).isEqualTo(text);
    }
}
