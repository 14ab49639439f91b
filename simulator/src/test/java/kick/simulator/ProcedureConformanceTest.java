package kick.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.ftms.Characteristic;

/** The control point (FTMS test suite: CW, SPE). */
class ProcedureConformanceTest {
    private final Bench bench = Bench.strict();

    @DisplayName("the procedures of a treadmill are granted, those for one that is at rest")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            FTMS/SR/CW/BV-01-C, 00
            FTMS/SR/CW/BV-02-C, 01
            FTMS/SR/CW/BV-03-C, 02 20 03
            FTMS/SR/CW/BV-04-C, 03 0F 00
            FTMS/SR/CW/BV-07-C, 06 78
            FTMS/SR/CW/BV-08-C, 07
            FTMS/SR/CW/BV-11-C, 09 2C 01
            FTMS/SR/CW/BV-12-C, 0A 88 13
            FTMS/SR/CW/BV-13-C, 0B E8 03
            FTMS/SR/CW/BV-14-C, 0C 88 13 00
            FTMS/SR/CW/BV-15-C, 0D 58 02
            FTMS/SR/CW/BV-16-C, 0E 3C 00 78 00
            FTMS/SR/CW/BV-17-C, 0F 3C 00 78 00 B4 00
            FTMS/SR/CW/BV-18-C, 10 01 00 02 00 03 00 04 00 05 00
            """) void proceduresAreGranted(String id, String request) {
        assertThat(bench.controller().request(request)).isEqualTo("80 " + request.substring(0, 2) + " 01");
    }

    @DisplayName("Stop and Pause are granted while the belt runs")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"FTMS/SR/CW/BV-09-C, 08 01",
            "FTMS/SR/CW/BV-10-C, 08 02"}) void stopAndPauseAreGranted(String id, String request) {
        assertThat(bench.running().request(request)).isEqualTo("80 08 01");
    }

    @DisplayName("FTMS/SR/SPE/BV-01-C: Start while started fails")
    @Test void startWhileStarted() {
        assertThat(bench.running().request("07")).isEqualTo("80 07 04");
    }

    @DisplayName("FTMS/SR/SPE/BV-02-C: Stop while stopped fails")
    @Test void stopWhileStopped() {
        assertThat(bench.controller().request("08 01")).isEqualTo("80 08 04");
    }

    @DisplayName("FTMS/SR/SPE/BV-03-C: an op code that nobody knows is not supported, control or not")
    @ParameterizedTest
    @ValueSource(strings = {"81", "7F 01", "FF", "04 0A 00", "05 64 00", "11 00",
            "13 01"}) void unknownOpCode(String request) {
        var stranger = bench.connect().subscribeToAll();
        assertThat(stranger.request(request)).isEqualTo("80 " + request.substring(0, 2) + " 02");
    }

    @DisplayName("FTMS/SR/SPE/BV-04-C: a speed above the maximum is an invalid parameter, twice")
    @Test void speedOutOfRange() {
        var client = bench.running();
        assertThat(client.request("02 DA 07")).isEqualTo("80 02 03");
        assertThat(client.request("02 DA 07")).isEqualTo("80 02 03");
        bench.run(10);
        assertThat(bench.kmh()).as("the old target stays").isEqualTo(0.8);
        assertThat(client.request("02 D0 07")).as("the maximum itself").isEqualTo("80 02 01");
    }

    @DisplayName("FTMS/SR/SPE/BI-05-C: an inclination out of range is invalid, the limits are not")
    @ParameterizedTest
    @CsvSource(textBlock = """
            03 9B 00, 03
            03 DD FF, 03
            03 96 00, 01
            03 E2 FF, 01
            """) void inclinationOutOfRange(String request, String result) {
        assertThat(bench.controller().request(request)).isEqualTo("80 03 " + result);
    }

    @DisplayName("FTMS/SR/SPE/BI-08-C: a heart rate out of range is invalid, the limits are not")
    @ParameterizedTest
    @CsvSource({"06 3B, 03", "06 C9, 03", "06 3C, 01", "06 C8, 01"}) void heartRateOutOfRange(String request,
            String result) {
        assertThat(bench.controller().request(request)).isEqualTo("80 06 " + result);
    }

    @DisplayName("FTMS/SR/SPE/BV-09-C: without control a procedure is not permitted")
    @ParameterizedTest
    @ValueSource(strings = {"07", "01", "02 20 03", "08 01", "0C 88 13 00"}) void withoutControl(
            String request) {
        var stranger = bench.connect().subscribeToAll();
        assertThat(stranger.request(request)).isEqualTo("80 " + request.substring(0, 2) + " 05");
    }

    @DisplayName("a parameter that is short, long, off the grid or reserved is invalid")
    @ParameterizedTest
    @ValueSource(strings = {"02", "02 20", "02 20 03 00", "02 23 03", "02 49 00", "03 32",
            "03 0C 00", "08", "08 03", "07 01", "0C 88 13"}) void malformedParameter(String request) {
        assertThat(bench.running().request(request)).isEqualTo("80 " + request.substring(0, 2) + " 03");
    }

    // --- the order of the checks, one objection at a time --------------------------------------------------

    @Test void aWriteWithoutIndicationsIsAnAttErrorAndStartsNothing() {
        var client = bench.connect();
        assertThat(client.request("00")).isEqualTo("error FD");
        bench.run(1);
        assertThat(client.heard()).isEmpty();
    }

    @Test void aWriteWhileAProcedureRunsIsAnAttErrorAndThrownAway() {
        var client = bench.controller();
        client.write("02 20 03");
        client.write("02 E8 03");
        assertThat(client.heard()).containsExactly("write response", "error FE");
        bench.run(0.1);
        assertThat(client.heard()).contains("indication 80 02 01");
    }

    @Test void theProcedureOfAnotherClientCountsToo() {
        var first = bench.controller();
        var second = bench.connect().subscribeToAll();
        second.clear();
        first.write("02 20 03");
        second.write("00");
        assertThat(second.heard()).endsWith("error FE");
    }

    @Test void anEmptyWriteIsAnAttError() {
        var client = bench.controller();
        client.write("");
        assertThat(client.heard()).containsExactly("error 0D");
    }

    @Test void theWriteResponseComesFirstAndThenExactlyOneIndication() {
        var client = bench.controller();
        client.write("02 20 03");
        assertThat(client.heard()).containsExactly("write response");
        bench.run(0.099);
        assertThat(client.heard()).isEmpty();
        bench.run(0.001);
        assertThat(client.heard()).containsExactly("indication 80 02 01");
        bench.run(20);
        assertThat(client.heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT)).isEmpty();
    }

    @Test void theNextProcedureHasToWaitForTheConfirmation() {
        var client = bench.controller().silent();
        client.request("02 20 03");
        assertThat(client.request("02 E8 03")).isEqualTo("error FE");
        client.connection.confirm(bench.now());
        assertThat(client.request("02 E8 03")).isEqualTo("80 02 01");
    }

    @Test void anIndicationThatIsNeverConfirmedEndsTheLinkAfterThirtySeconds() {
        var client = bench.controller().silent();
        client.request("02 20 03");
        bench.run(29.9);
        assertThat(client.connection.isOpen()).isTrue();
        bench.run(0.1);
        assertThat(client.heard()).endsWith("closed");
        assertThat(client.connection.isOpen()).isFalse();
    }

    // --- permission ----------------------------------------------------------------------------------------

    @Test void controlEndsWithTheLink() {
        bench.running().connection.end(bench.now());
        assertThat(bench.connect().subscribeToAll().request("08 01")).isEqualTo("80 08 05");
    }

    @Test void controlEndsWithTheClientsOwnReset() {
        var client = bench.running();
        assertThat(client.request("01")).isEqualTo("80 01 01");
        assertThat(client.request("07")).isEqualTo("80 07 05");
    }

    @Test void controlSurvivesStopAndStart() {
        var client = bench.running();
        client.request("08 01");
        bench.run(5);
        assertThat(client.request("07")).isEqualTo("80 07 01");
    }

    // --- what they do --------------------------------------------------------------------------------------

    @Test void aStartCountsDownAndThenRunsAtTheStartSpeed() {
        var client = bench.controller();
        client.request("07");
        bench.run(1.35);
        assertThat(bench.kmh()).as("count-down of 1 s and dead time of 0.5 s").isZero();
        bench.run(3);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void aTargetSetBeforeTheStartCountsOnceTheBeltRuns() {
        var client = bench.controller();
        client.request("02 20 03");
        bench.run(10);
        assertThat(bench.kmh()).isZero();
        client.request("07");
        bench.run(12);
        assertThat(bench.kmh()).isEqualTo(8);
    }

    @Test void aLaterTargetReplacesTheEarlierOne() {
        var client = bench.running();
        client.request("02 20 03");
        client.request("02 F4 01");
        bench.run(10);
        assertThat(bench.kmh()).isEqualTo(5);
    }

    @Test void theInclineMovesWithOrWithoutTheBelt() {
        var client = bench.controller();
        client.request("03 32 00");
        bench.run(10);
        assertThat(bench.truth().deck().percent()).isEqualTo(5);
        client.request("07");
        client.request("03 00 00");
        bench.run(10);
        assertThat(bench.truth().deck().percent()).isZero();
    }

    @Test void aStopLeavesTheInclineAndTakesTheBeltDown() {
        var client = bench.running();
        client.request("03 32 00");
        client.request("02 20 03");
        bench.run(10);
        client.request("08 01");
        bench.run(2.4);
        assertThat(bench.kmh()).isCloseTo(4.0, within(1e-9));
        bench.run(2);
        assertThat(bench.truth().belt().stands()).isTrue();
        assertThat(bench.truth().deck().percent()).isEqualTo(5);
    }

    @Test void aPausedSessionIsStoppedByStopAndResumedByStart() {
        var client = bench.running();
        assertThat(client.request("08 02")).isEqualTo("80 08 01");
        assertThat(client.request("08 02")).isEqualTo("80 08 04");
        bench.run(5);
        assertThat(client.request("07")).isEqualTo("80 07 01");
        bench.run(5);
        assertThat(bench.kmh()).as("slowly, whatever it was before").isEqualTo(0.8);
        client.request("08 02");
        assertThat(client.request("08 01")).isEqualTo("80 08 01");
        assertThat(client.request("08 01")).isEqualTo("80 08 04");
    }

    @Test void aStopInTheCountDownKeepsTheBeltAtRest() {
        var client = bench.controller();
        client.request("07");
        assertThat(client.request("08 01")).isEqualTo("80 08 01");
        bench.run(30);
        assertThat(bench.truth().belt().metres()).isZero();
    }

    @Test void resetBringsEverythingToItsDefaults() {
        var client = bench.running();
        client.request("03 32 00");
        bench.run(10);
        client.request("01");
        bench.run(10);
        var data = client.data();
        assertThat(bench.truth().belt().stands()).isTrue();
        assertThat(bench.truth().deck().percent()).isZero();
        assertThat(data.elapsed()).isEqualTo(java.time.Duration.ZERO);
        assertThat(client.read(Characteristic.TRAINING_STATUS)).isEqualTo("value 00 01");
    }

    @Test void theRangesReadAreTheRangesTaken() {
        var client = bench.running();
        for (int target = 0; target <= 2100; target++) {
            boolean inRange = target >= 80 && target <= 2000 && target % 10 == 0;
            var result = client.request("02 %02X %02X".formatted(target & 0xFF, target >> 8));
            assertThat(result).as("%d", target).isEqualTo(inRange ? "80 02 01" : "80 02 03");
        }
    }
}
