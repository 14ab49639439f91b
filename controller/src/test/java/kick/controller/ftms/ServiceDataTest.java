package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceDataTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets, available, treadmill
            01 01 00, true     , true
            00 01 00, false    , true
            FF 01 00, true     , true
            01 21 00, true     , true
            01 20 00, true     , false
            01 00 00, true     , false
            01 00 01, true     , true
            """) void readsWhatIsAdvertised(String octets, boolean available, boolean treadmill) {
        var data = ServiceData.decode(Hex.octets(octets));
        assertThat(data.available()).isEqualTo(available);
        assertThat(data.isTreadmill()).isEqualTo(treadmill);
    }

    @Test void aTreadmillAdvertisesItself() {
        assertThat(Hex.hex(new ServiceData(true, 0x0001).encode())).isEqualTo("01 01 00");
        assertThat(Hex.hex(new ServiceData(false, 0x1234).encode())).isEqualTo("00 34 12");
    }

    @Test void twoOctetsAreMalformed() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> ServiceData.decode(Hex.octets("01 01")));
    }
}
