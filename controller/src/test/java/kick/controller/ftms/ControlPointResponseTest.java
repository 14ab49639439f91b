package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.ftms.ControlPointRequest.*;

class ControlPointResponseTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets              , request, result               , parameter
            80 00 01            , 0x00   , SUCCESS              , ''
            80 07 04            , 0x07   , OPERATION_FAILED     , ''
            80 07 05            , 0x07   , CONTROL_NOT_PERMITTED, ''
            80 02 03            , 0x02   , INVALID_PARAMETER    , ''
            80 FF 02            , 0xFF   , OP_CODE_NOT_SUPPORTED, ''
            80 02 00            , 0x02   , RESERVED             , ''
            80 02 06            , 0x02   , RESERVED             , ''
            80 13 01 58 02 08 07, 0x13   , SUCCESS              , 58020807
            """) void readsTheResult(String octets, int requestOpCode, ResultCode result, String parameter) {
        var response = ControlPointResponse.decode(Hex.octets(octets));
        assertThat(response.requestOpCode()).isEqualTo(requestOpCode);
        assertThat(response.result()).isEqualTo(result);
        assertThat(response.parameter().hex()).isEqualTo(parameter);
        assertThat(Hex.hex(response.encode())).isEqualTo(octets);
    }

    @Test void theServerWritesARequestAndItsResult() {
        var response = new ControlPointResponse(0x02, ResultCode.INVALID_PARAMETER);
        assertThat(Hex.hex(response.encode())).isEqualTo("80 02 03");
    }

    @Test void onlySuccessIsSuccess() {
        assertThat(ResultCode.values()).filteredOn(r -> new ControlPointResponse(0, r).isSuccess())
                .containsExactly(ResultCode.SUCCESS);
    }

    @Test void answersTheRequestWithItsOpCode() {
        var response = new ControlPointResponse(0x08, ResultCode.SUCCESS);
        assertThat(response.answers(new Stop()) && response.answers(new Pause())).isTrue();
        assertThat(response.answers(new StartOrResume())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80", "80 02", "00 00", "02 20 03"}) void anythingElseIsMalformed(
            String octets) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> ControlPointResponse.decode(Hex.octets(octets)));
    }
}
