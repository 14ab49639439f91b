package kick.simulator;

import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a machine with a quirk answers and what it says of itself, one quirk at a time. */
class QuirkAnswersTest {

    @Test void itObeysAndNeverAnswers() {
        var bench = Bench.with(Quirk.SILENT_CONTROL_POINT);
        var client = bench.connect().subscribeToAll();
        assertThat(client.request("00")).isEqualTo("nothing");
        assertThat(client.request("07")).isEqualTo("nothing");
        bench.run(5);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void onlyRequestControlIsNotAnswered() {
        var client = Bench.with(Quirk.REQUEST_CONTROL_UNANSWERED).connect().subscribeToAll();
        assertThat(client.request("00")).isEqualTo("nothing");
        assertThat(client.request("07")).isEqualTo("80 07 01");
    }

    @Test void requestControlFailsAndThenItObeys() {
        var client = Bench.with(Quirk.REQUEST_CONTROL_REFUSED).connect().subscribeToAll();
        assertThat(client.request("00")).isEqualTo("80 00 04");
        assertThat(client.request("07")).isEqualTo("80 07 01");
    }

    @Test void itObeysWithoutControl() {
        assertThat(Bench.with(Quirk.OBEYS_WITHOUT_CONTROL).connect().subscribeToAll().request("07"))
                .isEqualTo("80 07 01");
    }

    @Test void eachProcedureNeedsControlAnew() {
        var client = Bench.with(Quirk.CONTROL_BEFORE_EACH).controller();
        assertThat(client.request("07")).isEqualTo("80 07 01");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 05");
        client.request("00");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 01");
    }

    @Test void controlIsKeptFromASecondClient() {
        var bench = Bench.with(Quirk.KEEPS_CONTROL);
        var first = bench.controller();
        var second = bench.connect().subscribeToAll();
        assertThat(second.request("00")).isEqualTo("80 00 05");
        first.connection.end(bench.now());
        assertThat(second.request("00")).isEqualTo("80 00 01");
    }

    @Test void answersComeAsNotifications() {
        var bench = Bench.with(Quirk.ANSWERS_BY_NOTIFICATION);
        var client = bench.connect().subscribeToAll();
        client.clear();
        client.write("00");
        bench.run(0.1);
        assertThat(client.heard()).containsExactly("write response", "2AD9 80 00 01");
        assertThat(client.silent().request("07")).as("nothing needs to be confirmed").isEqualTo("80 07 01");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 01");
    }

    @Test void aWriteTooEarlyGetsAnApplicationError() {
        assertThat(Bench.with(Quirk.WRITE_ERROR_0X80).connect().request("00")).isEqualTo("error 80");
    }

    @Test void theNeedlessIsGranted() {
        var bench = Bench.with(Quirk.GRANTS_THE_NEEDLESS);
        var client = bench.running();
        assertThat(client.request("07")).isEqualTo("80 07 01");
        client.request("08 01");
        assertThat(client.request("08 01")).isEqualTo("80 08 01");
    }

    @Test void noStatusIsEverSent() {
        var bench = Bench.with(Quirk.NO_STATUS);
        var client = bench.running();
        bench.press(ConsoleKey.FASTER, ConsoleKey.SAFETY_KEY_PULLED);
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).isEmpty();
    }

    @Test void theWriterIsToldAsWell() {
        var client = Bench.with(Quirk.STATUS_ALSO_TO_WRITER).running();
        client.request("02 20 03");
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly("05 20 03");
    }

    @Test void theMomentarySpeedIsToldAllThroughARamp() {
        var bench = Bench.with(Quirk.STATUS_PER_RAMP_STEP);
        var client = bench.running();
        client.request("02 F4 01");
        bench.run(20);
        var told = client.heard(FITNESS_MACHINE_STATUS);
        assertThat(told).hasSizeBetween(13, 16).last().isEqualTo("05 F4 01");
        assertThat(told.get(5)).isNotEqualTo("05 F4 01");
    }

    @Test void aStopIsSaidWhenTheBeltStands() {
        var bench = Bench.with(Quirk.STOP_STATUS_AT_STANDSTILL);
        var client = bench.running();
        bench.press(ConsoleKey.STOP);
        bench.run(0.8);
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).isEmpty();
        bench.run(0.2);
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly("02 01");
    }

    @Test void startedAndStoppedHaveSurplusOctets() {
        var bench = Bench.with(Quirk.SURPLUS_STATUS_OCTETS);
        var client = bench.controller();
        bench.press(ConsoleKey.START, ConsoleKey.PAUSE, ConsoleKey.STOP);
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly("04 00 00", "02 02 00 00",
                "02 01 00 00");
    }
}
