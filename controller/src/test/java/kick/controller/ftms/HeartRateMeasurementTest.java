package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.ftms.HeartRateMeasurement.Contact;

class HeartRateMeasurementTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets            , bpm, contact               , kJ  , RR-intervals
            00 50             , 80 , NOT_SUPPORTED         ,     , []
            02 50             , 80 , NOT_SUPPORTED         ,     , []
            04 50             , 80 , SUPPORTED_NOT_DETECTED,     , []
            06 50             , 80 , SUPPORTED_DETECTED    ,     , []
            01 F0 00          , 240, NOT_SUPPORTED         ,     , []
            08 50 E8 03       , 80 , NOT_SUPPORTED         , 1000, []
            10 75 72 03 27 02 , 117, NOT_SUPPORTED         ,     , '[882, 551]'
            1F 2C 01 E8 03 00 04, 300, SUPPORTED_DETECTED  , 1000, [1024]
            00 00             ,    , NOT_SUPPORTED         ,     , []
            """) void readsItsParts(String octets, @Nullable Integer bpm, Contact contact,
            @Nullable Integer energy,
            String intervals) {
        var measurement = HeartRateMeasurement.decode(Hex.octets(octets));
        assertThat(measurement.heartRate()).isEqualTo(bpm);
        assertThat(measurement.contact()).isEqualTo(contact);
        assertThat(measurement.energyExpended()).isEqualTo(energy);
        assertThat(measurement.rrIntervals()).hasToString(intervals);
        assertThat(Hex.hex(measurement.encode())).isEqualTo(octets);
    }

    @Test void aSensorWritesTheRateInAsFewOctetsAsItNeeds() {
        assertThat(Hex.hex(HeartRateMeasurement.of(255).encode())).isEqualTo("00 FF");
        assertThat(Hex.hex(HeartRateMeasurement.of(256).encode())).isEqualTo("01 00 01");
    }

    @Test void theRateStaysIfTheEnergyIsCut() {
        var measurement = HeartRateMeasurement.decode(Hex.octets("18 50 E8"));
        assertThat(measurement).isEqualTo(new HeartRateMeasurement(0x18, 80, null, List.of()));
        assertThat(measurement.describe()).containsEntry("truncated_at", "energy_expended");
    }

    @Test void halfAnIntervalIsLeftOver() {
        assertThat(FtmsValue.describe(Hex.octets("10 75 72 03 27"), HeartRateMeasurement::decode))
                .containsEntry("decode_status", "ok_with_trailing")
                .containsEntry("trailing_hex", "27");
    }

    @Test void nothingIsMalformed() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> HeartRateMeasurement.decode(new byte[0]));
    }
}
