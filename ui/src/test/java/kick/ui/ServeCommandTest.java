package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.Characteristic;
import kick.controller.units.Moment;
import kick.simulator.Session;
import kick.simulator.peripheral.Peripheral;
import kick.simulator.peripheral.PeripheralEvent;
import kick.simulator.world.HappeningText;

/** A treadmill on the air, as the terminal and other programs are told of it. */
class ServeCommandTest {
    private static final Moment AT = Moment.ORIGIN.plus(Duration.ofMillis(61_250));
    private static final String PHONE = "11:11:11:11:11:11";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int kick(String... args) {
        return Kick.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test void programsAreToldInJson() {
        var view = new ServeJson(new PrintWriter(out));
        view.happened("hci1", new PeripheralEvent.OnAir("hci1", "00:AA:01:01:00:01", "Cellar"), AT);
        view.happened("hci1", new PeripheralEvent.Subscribed(Characteristic.TREADMILL_DATA, true), AT);
        view.happened("hci1", new PeripheralEvent.Answered(new byte[]{(byte) 0x80, 7, 5}), AT);
        view.happened("hci1", new PeripheralEvent.Happened(HappeningText.read("surge 15km/h")), AT);
        view.state("hci1",
                new Peripheral.Truth(12.0004, 1.5, 200.1239, new Session.Running(), List.of(PHONE)), AT);
        view.mistake("there is no \"foo\"", AT);
        assertThat(lines()).containsExactly(
                "{\"t\":61.25,\"event\":\"on-air\",\"adapter\":\"hci1\",\"address\":\"00:AA:01:01:00:01\","
                        + "\"name\":\"Cellar\"}",
                "{\"t\":61.25,\"event\":\"subscribed\",\"adapter\":\"hci1\",\"characteristic\":\"0x2ACD\"}",
                "{\"t\":61.25,\"event\":\"answered\",\"adapter\":\"hci1\",\"octets\":\"80 07 05\","
                        + "\"result\":\"refused: control not permitted\"}",
                "{\"t\":61.25,\"event\":\"happened\",\"adapter\":\"hci1\",\"what\":\"surge 15.0km/h\"}",
                "{\"t\":61.25,\"event\":\"belt\",\"adapter\":\"hci1\",\"kmh\":12.0,\"percent\":1.5,"
                        + "\"metres\":200.124,\"session\":\"running\",\"clients\":[\"11:11:11:11:11:11\"]}",
                "{\"t\":61.25,\"event\":\"mistake\",\"what\":\"there is no \\\"foo\\\"\"}");
    }

    @Test void peopleAreToldInWordsAndOfTheBeltOnlyWhenItChanges() {
        var view = new ServePlain(new PrintWriter(out));
        var truth = new Peripheral.Truth(12, 1.5, 200, new Session.Running(), List.of(PHONE));
        view.happened("hci1", new PeripheralEvent.Wrote(PHONE, new byte[]{2, (byte) 0xB0, 4}), AT);
        view.happened("hci1", new PeripheralEvent.Refused(PHONE, 0xFD), AT);
        view.happened("hci1", new PeripheralEvent.Happened(HappeningText.read("safety-key-pulled")), AT);
        view.state("hci1", truth, AT);
        view.state("hci1", truth, AT.plus(Duration.ofSeconds(1)));
        assertThat(lines()).containsExactly("    1:01  hci1: Asked: set target speed 12.00 km/h",
                "    1:01  hci1: Not taken: ATT error 0xFD",
                "    1:01  hci1: At the console: safety key pulled",
                "    1:01  hci1: 12.0 km/h, 1.5 %, running");
    }

    @Test void aNameThatCannotBeAdvertisedIsRefused() {
        assertThat(kick("simulator", "serve", "--name", "the treadmill in the cellar of my aunt"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("is too long to be advertised; use at most 26 letters");
    }

    @Test void aFaultThatDoesNotExistIsNamed() {
        assertThat(kick("simulator", "serve", "--fault", "90s serge 15km/h")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("there is no \"serge\"; did you mean surge?");
        assertThat(kick("simulator", "serve", "--fault", "surge")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("\"surge\" says no time; write '90s surge'");
    }
}
