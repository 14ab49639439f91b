package kick.controller.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckedLineTest {
    /** The check value of CRC-32C, as every description of it gives it. */
    @Test void theSumStandsBeforeTheText() {
        assertThat(new String(CheckedLine.encode("123456789"), UTF_8)).isEqualTo("e3069283 123456789\n");
    }

    @Test void aWholeLineSaysItsText() {
        assertThat(decode("e3069283 123456789")).isEqualTo("123456789");
        var line = CheckedLine.encode("4 °C, „Läufer“");
        assertThat(CheckedLine.decode(ByteBuffer.wrap(line, 0, line.length - 1)))
                .isEqualTo("4 °C, „Läufer“");
    }

    @Test void aLineThatIsNotAsItWasWrittenSaysNothing() {
        assertThat(decode("e3069283 123456788")).isNull();
        assertThat(decode("e3069283 12345678")).isNull();
        assertThat(decode("E3069283 123456789")).isNull();
        assertThat(decode("e3069283_123456789")).isNull();
        assertThat(decode("00000000 ")).isEqualTo("");
        assertThat(decode("00000000")).isNull();
        assertThat(decode("")).isNull();
    }

    private static @Nullable String decode(String line) {
        return CheckedLine.decode(ByteBuffer.wrap(line.getBytes(UTF_8)));
    }
}
