package kick.simulator;

import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_CONTROL_POINT;
import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_STATUS;
import static kick.controller.ftms.Characteristic.TRAINING_STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fitness Machine Status and Training Status (FTMS test suite: FMSN, TSN). */
class StatusConformanceTest {
    private final Bench bench = Bench.strict();
    private final Client client = bench.running();
    private final Client other = bench.connect().subscribeToAll();

    @DisplayName("FTMS/SR/FMSN/BV-24-C: what one client changes is told to the other")
    @ParameterizedTest(name = "{0}: {1} is told as {2}")
    @CsvSource(textBlock = """
            FTMS/SR/FMSN/BV-01-C, 01,                               01
            FTMS/SR/FMSN/BV-02-C, 08 01,                            02 01
            FTMS/SR/FMSN/BV-03-C, 08 02,                            02 02
            FTMS/SR/FMSN/BV-06-C, 02 20 03,                         05 20 03
            FTMS/SR/FMSN/BV-07-C, 03 0F 00,                         06 0F 00
            FTMS/SR/FMSN/BV-10-C, 06 78,                            09 78
            FTMS/SR/FMSN/BV-11-C, 09 2C 01,                         0A 2C 01
            FTMS/SR/FMSN/BV-12-C, 0A 88 13,                         0B 88 13
            FTMS/SR/FMSN/BV-13-C, 0B E8 03,                         0C E8 03
            FTMS/SR/FMSN/BV-14-C, 0C 88 13 00,                      0D 88 13 00
            FTMS/SR/FMSN/BV-15-C, 0D 58 02,                         0E 58 02
            FTMS/SR/FMSN/BV-16-C, 0E 3C 00 78 00,                   0F 3C 00 78 00
            FTMS/SR/FMSN/BV-17-C, 0F 3C 00 78 00 B4 00,             10 3C 00 78 00 B4 00
            FTMS/SR/FMSN/BV-18-C, 10 01 00 02 00 03 00 04 00 05 00, 11 01 00 02 00 03 00 04 00 05 00
            """) void changesAreToldToTheOthers(String id, String request, String status) {
        other.clear();
        assertThat(client.request(request)).endsWith(" 01");
        assertThat(other.heard(FITNESS_MACHINE_STATUS)).containsExactly(status);
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).isEmpty();
    }

    @DisplayName("FTMS/SR/FMSN/BV-05-C: a start is told to the other")
    @Test void aStartIsTold() {
        client.request("08 02");
        other.clear();
        client.request("07");
        assertThat(other.heard(FITNESS_MACHINE_STATUS)).containsExactly("04");
    }

    @DisplayName("what a hand does at the console is told to everybody")
    @ParameterizedTest(name = "{0}: {1} is told as {2}")
    @CsvSource(textBlock = """
            FTMS/SR/FMSN/BV-02-C, STOP,              02 01
            FTMS/SR/FMSN/BV-03-C, PAUSE,             02 02
            FTMS/SR/FMSN/BV-04-C, SAFETY_KEY_PULLED, 03
            FTMS/SR/FMSN/BV-06-C, FASTER,            05 5A 00
            FTMS/SR/FMSN/BV-07-C, STEEPER,           06 05 00
            FTMS/SR/FMSN/BV-07-C, FLATTER,           06 FB FF
            """) void keysAreToldToAll(String id, ConsoleKey key, String status) {
        other.clear();
        bench.press(key);
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly(status);
        assertThat(other.heard(FITNESS_MACHINE_STATUS)).containsExactly(status);
    }

    @DisplayName("FTMS/SR/FMSN/BV-05-C: a start at the console is told to everybody")
    @Test void aStartAtTheConsoleIsToldToEverybody() {
        bench.press(ConsoleKey.STOP);
        client.clear();
        bench.press(ConsoleKey.START);
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly("04");
    }

    @DisplayName("FTMS/SR/FMSN/BV-23-C: a client that loses control is told")
    @Test void lostControlIsTold() {
        assertThat(other.request("00")).isEqualTo("80 00 01");
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly("FF");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 05");
        assertThat(other.request("02 20 03")).isEqualTo("80 02 01");
    }

    @DisplayName("FTMS/SR/TSN/BV-01-C: Training Status is told on each transition")
    @Test void transitionsOfTheTrainingStatus() {
        client.request("08 01");
        bench.run(5);
        client.request("07");
        bench.run(3);
        // post-workout while the belt runs down, idle, pre-workout in the count-down, manual mode
        assertThat(client.heard(TRAINING_STATUS)).containsExactly("00 0F", "00 01", "00 0E", "00 0D");
    }

    @DisplayName("FTMS/SR/TSN/BV-02-C: Training Status with a string")
    @Test void aStatusWithAString() {
        var named = new Bench(withProgram("Quick start"));
        var app = named.running();
        assertThat(app.read(TRAINING_STATUS)).isEqualTo("value 01 0D 51 75 69 63 6B 20 73 74 61 72 74");
    }

    @DisplayName("FTMS/SR/TSN/BV-03-C: a string that is too long is announced and read whole")
    @Test void anExtendedString() {
        var named = new Bench(withProgram("Rolling hills, level three"));
        var app = named.controller();
        app.request("07");
        named.run(2);
        assertThat(app.heard(TRAINING_STATUS))
                .endsWith("03 0D 52 6F 6C 6C 69 6E 67 20 68 69 6C 6C 73 2C 20 6C 65 76");
        assertThat(app.read(TRAINING_STATUS))
                .isEqualTo("value 01 0D 52 6F 6C 6C 69 6E 67 20 68 69 6C 6C 73 2C 20 6C"
                        + " 65 76 65 6C 20 74 68 72 65 65");
        app.request("08 01");
        named.run(7);
        assertThat(app.heard(TRAINING_STATUS)).as("left alone for ten seconds").isEmpty();
        named.run(3);
        assertThat(app.heard(TRAINING_STATUS)).containsExactly("00 01");
    }

    private static Profile withProgram(String program) {
        var plain = Bench.strictProfile();
        var console = new Profile.ConsoleData(plain.console().countdown(), null, program);
        return new Profile(plain.name(), plain.title(), plain.advertises(), plain.device(), plain.belt(),
                plain.deck(),
                console, plain.radio(), plain.quirks());
    }

    @Test void aStatusGoesOnlyToThoseWhoAskedForIt() {
        other.subscribe(FITNESS_MACHINE_STATUS, Connection.OFF);
        other.clear();
        bench.press(ConsoleKey.PAUSE);
        assertThat(other.heard(FITNESS_MACHINE_STATUS)).isEmpty();
    }

    @Test void anAnswerGoesOnlyToTheClientThatAsked() {
        other.clear();
        client.request("02 20 03");
        assertThat(other.heard(FITNESS_MACHINE_CONTROL_POINT)).isEmpty();
    }
}
