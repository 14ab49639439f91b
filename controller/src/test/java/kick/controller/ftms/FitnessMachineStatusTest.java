package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.ftms.FitnessMachineStatus.*;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

class FitnessMachineStatusTest {

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("00", new Unknown(0x00, Octets.NONE)),
                arguments("01", new Reset()),
                arguments("02 01", new StoppedByUser()),
                arguments("02 02", new PausedByUser()),
                arguments("02 03", new ReservedStopOrPause(3)),
                arguments("03", new StoppedBySafetyKey()),
                arguments("04", new StartedOrResumedByUser()),
                arguments("05 D1 00", new TargetSpeedChanged(new Speed(209))),
                arguments("06 CE FF", new TargetInclineChanged(new Incline(-50))),
                arguments("07 1E 00", new TargetResistanceLevelChanged(30)),
                arguments("08 E6 03", new TargetPowerChanged(998)),
                arguments("09 96", new TargetHeartRateChanged(150)),
                arguments("0A F4 01", new TargetedExpendedEnergyChanged(500)),
                arguments("0B 10 27", new TargetedNumberOfStepsChanged(10_000)),
                arguments("0C 88 13", new TargetedNumberOfStridesChanged(5000)),
                arguments("0D 88 68 13", new TargetedDistanceChanged(Distance.metres(1_271_944))),
                arguments("0E 10 0E", new TargetedTrainingTimeChanged(Duration.ofHours(1))),
                arguments("0F 78 00 B4 00", zones(120, 180)),
                arguments("10 78 00 B4 00 F0 00", zones(120, 180, 240)),
                arguments("11 78 00 B4 00 F0 00 2C 01 68 01", zones(120, 180, 240, 300, 360)),
                arguments("12 C4 FE 64 00 28 5A",
                        new IndoorBikeSimulationParametersChanged(
                                new SimulationParameters(-316, 100, 40, 90))),
                arguments("13 34 08", new WheelCircumferenceChanged(2100)),
                arguments("14 04", new SpinDownStatus(4)),
                arguments("15 B5 00", new TargetedCadenceChanged(181)),
                arguments("FE 01", new Unknown(0xFE, Octets.of((byte) 1))),
                arguments("FF", new ControlPermissionLost()));
    }

    @ParameterizedTest
    @MethodSource("table") void isReadFromItsOctets(String octets, FitnessMachineStatus status) {
        assertThat(FitnessMachineStatus.decode(Hex.octets(octets))).isEqualTo(status);
    }

    @ParameterizedTest
    @MethodSource("table") void isWrittenAsItsOctets(String octets, FitnessMachineStatus status) {
        assertThat(Hex.hex(status.encode())).isEqualTo(octets);
        assertThat(status.opCode()).isEqualTo(Hex.octets(octets)[0] & 0xFF);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets  , name                       , parameter                  , value
            07 1E   , target_resistance_level_changed, new_target_resistance_level, 3.0
            07 F6 FF, target_resistance_level_changed, new_target_resistance_level, -1.0
            15 B5 00, targeted_cadence_changed   , new_targeted_cadence       , 90.5
            14 02   , spin_down_status           , spin_down_status           , 2
            0F 78 00 B4 00, targeted_time_in_two_hr_zones_changed, fitness_zone, 180
            """) void isShownInUnits(String octets, String name, String parameter, String value) {
        assertThat(FtmsValue.describe(Hex.octets(octets), FitnessMachineStatus::decode))
                .containsEntry("decode_status", "ok")
                .containsEntry("name", name)
                .extractingByKey("parameters")
                .asString()
                .containsPattern(parameter + "=\\{raw=-?\\d+, value=" + value + ", unit=");
    }

    @Test void extraOctetsAreIgnored() {
        assertThat(FitnessMachineStatus.decode(Hex.octets("04 00 00")))
                .isEqualTo(new StartedOrResumedByUser());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "02", "05 D1", "0D 88 68",
            "12 C4 FE 64 00 28"}) void anEventCutShortIsMalformed(String octets) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> FitnessMachineStatus.decode(Hex.octets(octets)))
                .withMessageContaining("FITNESS_MACHINE_STATUS (0x2ADA)");
    }

    private static TargetedTimeInHrZonesChanged zones(int... seconds) {
        return new TargetedTimeInHrZonesChanged(Parameters.times(seconds));
    }
}
