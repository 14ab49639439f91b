package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.FitnessMachineFeature.Feature;
import kick.controller.ftms.FitnessMachineFeature.TargetSetting;

class FitnessMachineFeatureTest {

    @Test void eachBitHasItsName() {
        var feature = FitnessMachineFeature.decode(Hex.octets("0C 16 00 00 03 00 01 00"));
        assertThat(Feature.values()).filteredOn(feature::has)
                .containsExactly(Feature.TOTAL_DISTANCE,
                        Feature.INCLINATION, Feature.EXPENDED_ENERGY, Feature.HEART_RATE_MEASUREMENT,
                        Feature.ELAPSED_TIME);
        assertThat(TargetSetting.values()).filteredOn(feature::supports)
                .containsExactly(
                        TargetSetting.SPEED_TARGET, TargetSetting.INCLINATION_TARGET,
                        TargetSetting.TARGETED_CADENCE);
    }

    @Test void theServerWritesWhatItHas() {
        var feature = FitnessMachineFeature.of(Set.of(Feature.AVERAGE_SPEED, Feature.USER_DATA_RETENTION),
                Set.of(TargetSetting.SPEED_TARGET, TargetSetting.TARGETED_DISTANCE));
        assertThat(Hex.hex(feature.encode())).isEqualTo("01 00 01 00 01 01 00 00");
    }

    @Test void reservedBitsAreKeptAndShown() {
        var feature = FitnessMachineFeature.decode(Hex.octets("00 00 02 80 00 00 00 01"));
        assertThat(feature.describe()).hasEntrySatisfying("reserved_feature_bits",
                bits -> assertThat(bits).hasToString("[17, 31]"))
                .hasEntrySatisfying("reserved_target_bits", bits -> assertThat(bits).hasToString("[24]"));
        assertThat(Hex.hex(feature.encode())).isEqualTo("00 00 02 80 00 00 00 01");
    }

    @Test void sevenOctetsAreMalformed() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> FitnessMachineFeature.decode(Hex.octets("0C 16 00 00 03 00 00")))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(7));
    }
}
