package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingStatusTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets                           , status            , text
            00 00                            , OTHER             ,
            00 01                            , IDLE              ,
            00 0D                            , MANUAL_MODE       ,
            00 0F                            , POST_WORKOUT      ,
            00 10                            , RESERVED          ,
            00 FF                            , RESERVED          ,
            01 0E                            , PRE_WORKOUT       , ''
            01 02 41 75 66 77 C3 A4 72 6D 65 6E, WARMING_UP      , Aufwärmen
            03 07 48 65                      , HEART_RATE_CONTROL, He
            """) void readsStatusAndText(String octets, TrainingStatus.Code code, @Nullable String text) {
        var status = TrainingStatus.decode(Hex.octets(octets));
        assertThat(status.status()).isEqualTo(code);
        assertThat(status.text()).isEqualTo(text);
        assertThat(Hex.hex(status.encode())).isEqualTo(octets);
    }

    @Test void theServerWritesACode() {
        assertThat(Hex.hex(TrainingStatus.of(TrainingStatus.Code.COOL_DOWN).encode())).isEqualTo("00 0B");
    }

    @Test void aTextCutInsideACharacterIsReadAsFarAsItGoes() {
        assertThat(TrainingStatus.decode(Hex.octets("03 02 41 75 66 77 C3")).text()).isEqualTo("Aufw\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00"}) void lessThanTwoOctetsAreMalformed(String octets) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TrainingStatus.decode(Hex.octets(octets)));
    }
}
