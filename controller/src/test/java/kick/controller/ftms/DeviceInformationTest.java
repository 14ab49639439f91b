package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceInformationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets           , text , NUL at the end
            57 32 50 52 4F   , W2PRO, false
            57 32 50 52 4F 00, W2PRO, true
            57 32 20 20 00 00, W2   , true
            57 00 32 20      , "W\0002", false
            ""               , ""   , false
            00               , ""   , true
            FF 57            , \uFFFDW, false
            """, quoteCharacter = '"') void readsATextWithoutItsTail(String octets, String text,
            boolean nul) {
        var information = DeviceInformation.decode(Hex.octets(octets));
        assertThat(information.text()).isEqualTo(text);
        assertThat(information.hadTrailingNul()).isEqualTo(nul);
        assertThat(Hex.hex(information.encode())).isEqualTo(octets);
    }

    @Test void theServerWritesAText() {
        assertThat(Hex.hex(DeviceInformation.of("é").encode())).isEqualTo("C3 A9");
    }

    @Test void nothingIsMadeOfASystemId() {
        var id = SystemId.decode(Hex.octets("01 02 03 04 05 06"));
        assertThat(id.describe()).containsEntry("decode_status", "ok")
                .containsEntry("system_id_hex", "010203040506");
        assertThat(Hex.hex(id.encode())).isEqualTo("01 02 03 04 05 06");
    }

    @Test void aPnpIdHasFourNumbers() {
        assertThat(PnpId.decode(Hex.octets("01 5D 00 02 01 10 03")))
                .isEqualTo(new PnpId(1, 0x005D, 0x0102, 0x0310));
        assertThat(Hex.hex(new PnpId(1, 0x005D, 0x0102, 0x0310).encode())).isEqualTo("01 5D 00 02 01 10 03");
        assertThat(new PnpId(1, 0x005D, 0x0102, 0x0310).describe()).containsEntry("decode_status", "ok")
                .containsKeys("vendor_id_source", "vendor_id", "product_id", "product_version");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> PnpId.decode(Hex.octets("01 5D 00 02 01 10")));
    }

    @Test void aSensorSaysWhereItIsWorn() {
        var wrist = BodySensorLocation.decode(Hex.octets("02"));
        assertThat(wrist.describe()).containsEntry("location_code", 2).containsEntry("location", "wrist");
        assertThat(Hex.hex(wrist.encode())).isEqualTo("02");
        assertThat(BodySensorLocation.decode(Hex.octets("01")).place())
                .isEqualTo(BodySensorLocation.Place.CHEST);
        assertThat(BodySensorLocation.decode(Hex.octets("FF")).place())
                .isEqualTo(BodySensorLocation.Place.RESERVED);
    }
}
