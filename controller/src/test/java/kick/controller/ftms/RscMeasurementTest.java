package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Distance;
import kick.controller.units.Speed;

class RscMeasurementTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets                      , 0.01 km/h, steps/min, cm, mm     , running
            00 91 01 BB                 , 564      , 187      ,   ,        , false
            02 B9 00 33 8A 02 00 00     , 260      , 51       ,   , 65000  , false
            03 B9 01 85 5E 00 0D 0C 00 00, 620     , 133      , 94, 308500 , false
            07 00 03 5A 50 00 10 27 00 00, 1080    , 90       , 80, 1000000, true
            02 00 00 00 FF FF FF FF     , 0        , 0        ,   , 429496729500, false
            """) void readsItsParts(String octets, int speed, int cadence, @Nullable Integer stride,
            @Nullable Long distance,
            boolean running) {
        var measurement = RscMeasurement.decode(Hex.octets(octets));
        assertThat(measurement.speed()).isEqualTo(new Speed(speed));
        assertThat(measurement.cadence()).isEqualTo(cadence);
        assertThat(measurement.strideLengthCm()).isEqualTo(stride);
        assertThat(measurement.totalDistance()).isEqualTo(distance == null ? null : new Distance(distance));
        assertThat(measurement.isRunning()).isEqualTo(running);
        assertThat(Hex.hex(measurement.encode())).isEqualTo(octets);
    }

    @Test void theSpeedIsShownExactly() {
        assertThat(RscMeasurement.decode(Hex.octets("00 01 00 00")).describe())
                .extractingByKey("instantaneous_speed")
                .asString()
                .contains("value=0.00390625");
    }

    @Test void theSpeedStaysIfTheDistanceIsCut() {
        assertThat(RscMeasurement.decode(Hex.octets("02 00 03 5A 8A 02 00")).describe())
                .containsEntry("decode_status", "truncated")
                .containsEntry("truncated_at", "total_distance");
    }

    @Test void threeOctetsAreMalformed() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> RscMeasurement.decode(Hex.octets("00 91 01")));
    }

    @Test void aSensorSaysWhatItMeasures() {
        var feature = RscFeature.decode(Hex.octets("23 00"));
        assertThat(RscFeature.Feature.values()).filteredOn(feature::has)
                .containsExactly(
                        RscFeature.Feature.INSTANTANEOUS_STRIDE_LENGTH, RscFeature.Feature.TOTAL_DISTANCE);
        assertThat(feature.describe()).extractingByKey("reserved_feature_bits").hasToString("[5]");
        assertThat(Hex.hex(feature.encode())).isEqualTo("23 00");
    }
}
