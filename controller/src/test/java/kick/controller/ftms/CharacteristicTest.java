package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharacteristicTest {

    @Test void aSixteenBitNumberStandsForAFullUuid() {
        assertThat(Characteristic.TREADMILL_DATA.uuid())
                .isEqualTo(UUID.fromString("00002acd-0000-1000-8000-00805f9b34fb"));
        assertThat(Services.FITNESS_MACHINE)
                .isEqualTo(UUID.fromString("00001826-0000-1000-8000-00805f9b34fb"));
    }

    @Test void isKnownByItsNumber() {
        assertThat(Characteristic.TREADMILL_DATA.number()).isEqualTo(0x2ACD);
    }

    @ParameterizedTest
    @EnumSource void isFoundByItsUuid(Characteristic characteristic) {
        assertThat(Characteristic.of(characteristic.uuid())).isEqualTo(characteristic);
    }

    @Test void thereAreOthers() {
        assertThat(Characteristic.of(Services.uuid16(0x2ACE))).isNull();
    }

    @Test void aClientReceivesResponsesOnTheControlPoint() {
        assertThat(Characteristic.FITNESS_MACHINE_CONTROL_POINT.decode(Hex.octets("80 00 01")))
                .isEqualTo(new ControlPointResponse(0x00, ResultCode.SUCCESS));
    }
}
