package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.ftms.ControlPointRequest.*;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

class ControlPointRequestTest {

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("00", new RequestControl()),
                arguments("01", new Reset()),
                arguments("02 20 03", new SetTargetSpeed(new Speed(800))),
                arguments("02 FF FF", new SetTargetSpeed(new Speed(0xFFFF))),
                arguments("03 F1 FF", new SetTargetInclination(new Incline(-15))),
                arguments("03 FF 7F", new SetTargetInclination(new Incline(32767))),
                arguments("04 1E 00", new SetTargetResistanceLevel(30)),
                arguments("04 F6 FF", new SetTargetResistanceLevel(-10)),
                arguments("05 2C 01", new SetTargetPower(300)),
                arguments("05 9C FF", new SetTargetPower(-100)),
                arguments("06 96", new SetTargetHeartRate(150)),
                arguments("07", new StartOrResume()),
                arguments("08 01", new Stop()),
                arguments("08 02", new Pause()),
                arguments("08 00", new ReservedStopOrPause(0)),
                arguments("08 FF", new ReservedStopOrPause(0xFF)),
                arguments("09 F4 01", new SetTargetedExpendedEnergy(500)),
                arguments("0A 10 27", new SetTargetedNumberOfSteps(10_000)),
                arguments("0B 88 13", new SetTargetedNumberOfStrides(5000)),
                arguments("0C 40 E2 01", new SetTargetedDistance(Distance.metres(123_456))),
                arguments("0D 10 0E", new SetTargetedTrainingTime(Duration.ofHours(1))),
                arguments("0E 78 00 B4 00", new SetTargetedTimeInHrZones(seconds(120, 180))),
                arguments("0F 78 00 B4 00 F0 00", new SetTargetedTimeInHrZones(seconds(120, 180, 240))),
                arguments("10 78 00 B4 00 F0 00 2C 01 68 01",
                        new SetTargetedTimeInHrZones(seconds(120, 180, 240, 300, 360))),
                arguments("11 C4 FE 64 00 28 5A",
                        new SetIndoorBikeSimulationParameters(new SimulationParameters(-316, 100, 40, 90))),
                arguments("12 34 08", new SetWheelCircumference(2100)),
                arguments("13 01", new SpinDownControl(1)),
                arguments("14 B4 00", new SetTargetedCadence(180)),
                arguments("15", new Unknown(0x15, Octets.NONE)),
                arguments("81 AA 55", new Unknown(0x81, Octets.of((byte) 0xAA, (byte) 0x55))));
    }

    @ParameterizedTest
    @MethodSource("table") void isReadFromItsOctets(String octets, ControlPointRequest request) {
        assertThat(ControlPointRequest.decode(Hex.octets(octets))).isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("table") void isWrittenAsItsOctets(String octets, ControlPointRequest request) {
        assertThat(Hex.hex(request.encode())).isEqualTo(octets);
        assertThat(request.opCode()).isEqualTo(Hex.octets(octets)[0] & 0xFF);
    }

    @Test void aResistanceLevelMayHaveOneOctet() {
        var request = ControlPointRequest.decode(Hex.octets("04 FF"));
        assertThat(request).isEqualTo(new SetTargetResistanceLevel(255));
    }

    @ParameterizedTest
    @ValueSource(strings = {"07 01", "00 FF", "02 20 03 00"}) void octetsBehindTheParameterAreIgnored(
            String octets) {
        var request = ControlPointRequest.decode(Hex.octets(octets));
        assertThat(octets).startsWith(Hex.hex(request.encode()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "02", "02 20", "03 F1", "04", "08", "0C 88 13",
            "0F 2C 01 58 02 84"}) void aParameterCutShortIsMalformed(String octets) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> ControlPointRequest.decode(Hex.octets(octets)))
                .satisfies(e -> assertThat(Hex.hex(e.octets().toArray())).isEqualTo(octets));
    }

    @Test void theParametersBeforeTheCutAreShown() {
        assertThat(FtmsValue.describe(Hex.octets("0F 2C 01 58 02 84"), ControlPointRequest::decode))
                .containsEntry("truncated_at", "hard_zone")
                .extractingByKey("parameters")
                .asString()
                .contains("light_zone", "moderate_zone")
                .doesNotContain("hard_zone");
    }

    @Test void whatFollowsAReservedOpCodeIsShown() {
        assertThat(FtmsValue.describe(Hex.octets("15 AA 55"), ControlPointRequest::decode))
                .containsEntry("name", "reserved")
                .containsEntry("decode_status", "ok_with_trailing")
                .containsEntry("trailing_hex", "aa55");
    }

    @Test void aTargetThatDoesNotFitIsNotWritten() {
        assertThatIllegalArgumentException().isThrownBy(new SetTargetHeartRate(256)::encode)
                .withMessage("target_heart_rate does not fit its UINT8: 256");
    }

    @Test void thereAreNoFourZones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetTargetedTimeInHrZones(seconds(1, 2, 3, 4)));
    }

    private static List<Duration> seconds(int... times) {
        return Parameters.times(times);
    }
}
