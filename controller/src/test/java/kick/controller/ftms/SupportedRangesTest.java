package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

class SupportedRangesTest {

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(Characteristic.SUPPORTED_SPEED_RANGE, "32 00 D0 07 0A 00",
                        new SupportedSpeedRange(new Speed(50), new Speed(2000), new Speed(10))),
                arguments(Characteristic.SUPPORTED_INCLINATION_RANGE, "CE FF 96 00 05 00",
                        new SupportedInclinationRange(new Incline(-50), new Incline(150), new Incline(5))),
                arguments(Characteristic.SUPPORTED_RESISTANCE_LEVEL_RANGE, "F6 FF C8 00 05 00",
                        new SupportedResistanceLevelRange(-10, 200, 5, true)),
                arguments(Characteristic.SUPPORTED_RESISTANCE_LEVEL_RANGE, "01 C8 01",
                        new SupportedResistanceLevelRange(1, 200, 1, false)),
                arguments(Characteristic.SUPPORTED_HEART_RATE_RANGE, "3C DC 01",
                        new SupportedHeartRateRange(60, 220, 1)),
                arguments(Characteristic.SUPPORTED_POWER_RANGE, "9C FF 0F 27 0A 00",
                        new SupportedPowerRange(-100, 9999, 10)));
    }

    @ParameterizedTest
    @MethodSource("table") void isReadFromItsOctets(Characteristic characteristic, String octets,
            FtmsValue range) {
        assertThat(characteristic.decode(Hex.octets(octets))).isEqualTo(range);
    }

    @ParameterizedTest
    @MethodSource("table") void isWrittenAsItsOctets(Characteristic characteristic, String octets,
            FtmsValue range) {
        assertThat(Hex.hex(range.encode())).isEqualTo(octets);
    }

    @ParameterizedTest
    @MethodSource("table") void anOctetLessIsMalformed(Characteristic characteristic, String octets,
            FtmsValue range) {
        byte[] cut = Hex.octets(octets.substring(0, octets.length() - 3));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> characteristic.decode(cut))
                .satisfies(e -> assertThat(e.describe()).containsOnlyKeys("decode_status"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets         , can a target be chosen
            32 00 D0 07 0A 00, true
            64 00 58 02 00 00, false
            D0 07 E8 03 0A 00, false
            64 00 64 00 0A 00, false
            00 00 00 00 00 00, false
            """) void aRangeWithoutAStepOrWithoutRoomIsNotUsable(String octets, boolean usable) {
        assertThat(SupportedSpeedRange.decode(Hex.octets(octets)).usable()).isEqualTo(usable);
        assertThat(SupportedInclinationRange.decode(Hex.octets(octets)).usable()).isEqualTo(usable);
        assertThat(SupportedPowerRange.decode(Hex.octets(octets)).usable()).isEqualTo(usable);
        assertThat(SupportedResistanceLevelRange.decode(Hex.octets(octets)).usable()).isEqualTo(usable);
    }

    @ParameterizedTest
    @CsvSource({"3C DC 01, true", "3C DC 00, false", "3C 3C 01, false",
            "00 00 FA 00 01 00, false"}) void aHeartRateRangeWithoutAStepOrWithoutRoomIsNotUsable(
                    String octets, boolean usable) {
        assertThat(SupportedHeartRateRange.decode(Hex.octets(octets)).usable()).isEqualTo(usable);
    }

    @Test void anInclinationIncrementIsUnsigned() {
        var range = SupportedInclinationRange.decode(Hex.octets("00 00 96 00 00 80"));
        assertThat(range.incrementTenthsPercent()).isEqualTo(0x8000);
        assertThat(range.increment()).isEqualTo(new Incline(0x7FFF));
        assertThat(range.usable()).isTrue();
    }

    @Test void wholeResistanceLevelsAreShownAsWholeNumbers() {
        assertThat(SupportedResistanceLevelRange.decode(Hex.octets("01 C8 01")).describe())
                .extractingByKey("maximum")
                .asString()
                .contains("value=200,");
    }
}
