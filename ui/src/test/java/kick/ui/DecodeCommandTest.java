package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

class DecodeCommandTest {
    private static final String SPEED = """
            {"decode_status":"ok","op_code":"0x02","name":"set_target_speed",\
            "parameters":{"target_speed":{"raw":800,"value":"8.00","unit":"km/h"}}}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test void showsTreadmillData() {
        assertThat(run("", "2ACD", "8C 04 58")).isZero();
        assertThat(out()).isEqualTo("""
                {"flags":1164,"flags_hex":"0x048C","more_data":false,"truncated_at":"instantaneous_speed",\
                "leftover_hex":"58","reserved_bits":[],"decode_status":"truncated","fields":{}}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"022003", "02 20 03", "0x02 0x20 0x03", "0X022003", "02:20:03", "02-20-03",
            " 02  20 03 "}) void takesHexAsToolsWriteIt(String hex) {
        assertThat(run("", "2AD9", hex)).isZero();
        assertThat(out()).isEqualTo(SPEED);
    }

    @Test void takesHexInSeveralArguments() {
        assertThat(run("", "2AD9", "02", "2003")).isZero();
        assertThat(out()).isEqualTo(SPEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2AD9", "2ad9", "0x2AD9", "00002AD9-0000-1000-8000-00805F9B34FB",
            "00002ad9-0000-1000-8000-00805f9b34fb"}) void takesAUuidShortOrFull(String uuid) {
        assertThat(run("", uuid, "02 20 03")).isZero();
        assertThat(out()).isEqualTo(SPEED);
    }

    @Test void takesServiceData() {
        assertThat(run("", "ADV", "01 01 00")).isZero();
        assertThat(out()).contains("\"machine_types\":[\"treadmill\"]");
    }

    @Test void anEmptyValueIsAValue() {
        assertThat(run("", "2ACD", "")).isZero();
        assertThat(out()).isEqualTo("{\"decode_status\":\"malformed\",\"fields\":{}}\n");
    }

    @Test void textIsReadAsUtf8() {
        run("", "2A24", "C3 A9");
        assertThat(out()).contains("\"text\":\"é\"");
    }

    @ParameterizedTest
    @CsvSource({
            "80 02 01, , response_op_code", "02 20 03, , set_target_speed", "00 00, , request_control",
            "00 00, indication, malformed", "80 02 01, response, response_op_code",
            "80, request, reserved",
            "80 02 01, write, reserved"}) void theDirectionSettlesWhatAControlPointValueIs(String hex,
                    String direction, String expected) {
        if (direction == null) run("", "2AD9", hex);
        else run("", "--direction", direction, "2AD9", hex);
        assertThat(out()).contains(expected);
    }

    @Test void readsLinesWithoutArguments() {
        assertThat(run("# a comment\n\n2AD9 02 20 03\r\n  2ad9\t022003  \n")).isZero();
        assertThat(out()).isEqualTo(SPEED + SPEED);
    }

    @Test void goesOnAfterABadLine() {
        assertThat(run("2AD9 02 20 03\n2AD9 zz\nnonsense\n2AD9 022003\n")).isEqualTo(1);
        assertThat(out()).isEqualTo(SPEED + SPEED);
        assertThat(err()).isEqualTo("""
                kick: line 2: 'zz' is not hexadecimal; give the octets as in 8C 05 20
                kick: line 3: 'nonsense' is not a UUID; give four hexadecimal digits such as 2ACD, \
                a full UUID, or ADV
                """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2AD9, 02 2G, '2G' is not hexadecimal
            2AD9, 02 2 3, '2' has half an octet
            2ACE, 00   , "2ACE is not a value that kick can decode; it knows ADV, 2A23, 2A24"
            2AC , 00   , '2AC' is not a UUID
            """, quoteCharacter = '"') void badArgumentsAreExplained(String uuid, String hex,
            String sentence) {
        assertThat(run("", uuid, hex)).isEqualTo(2);
        assertThat(err()).startsWith("kick: " + sentence).hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    @Test void aBadDirectionIsExplained() {
        assertThat(run("", "--direction", "up", "2AD9", "00")).isEqualTo(2);
        assertThat(err()).isEqualTo("kick: 'up' is not a direction; give request or response\n");
    }

    private int run(String input, String... arguments) {
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new CommandLine(new DecodeCommand(in)).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String out() {
        return out.toString();
    }

    private String err() {
        return err.toString();
    }
}
