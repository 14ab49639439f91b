package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class OctetsTest {
    private static final Octets THREE = Octets.of((byte) 1, (byte) 0x2A, (byte) 0xFF);

    @Test void areEqualIfEachOfThemIs() {
        assertThat(Octets.of((byte) 1, (byte) 0x2A, (byte) 0xFF)).isEqualTo(THREE).hasSameHashCodeAs(THREE);
        assertThat(Octets.of((byte) 1, (byte) 0x2A)).isNotEqualTo(THREE);
        assertThat(Octets.of((byte) 1, (byte) 0x2A, (byte) 0xFE)).isNotEqualTo(THREE);
    }

    @Test void areShownAsTwoDigitsEach() {
        assertThat(THREE).hasToString("012aff");
    }

    @Test void behindTheLastThereAreNone() {
        byte[] value = THREE.toArray();
        assertThat(Octets.from(value, 2)).isEqualTo(Octets.of((byte) 0xFF));
        assertThat(Octets.from(value, 3)).isEqualTo(Octets.NONE);
        assertThat(Octets.from(value, 9)).isEqualTo(Octets.NONE);
    }

    @Test void aValueThatCannotBeReadIsToldWithItsOctetsOrAsEmpty() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TreadmillData.decode(new byte[]{0x2A}))
                .withMessage("TREADMILL_DATA (0x2ACD) cannot be read from octet 1 on: 2a");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TreadmillData.decode(new byte[0]))
                .withMessage("TREADMILL_DATA (0x2ACD) cannot be read from octet 0 on: (empty)");
    }
}
