package kick.simulator;

import static kick.controller.ftms.Characteristic.TRAINING_STATUS;
import static kick.controller.ftms.Characteristic.TREADMILL_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.RscMeasurement;
import kick.controller.ftms.TreadmillData;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What a machine with a quirk reports, one quirk at a time. */
class QuirkReportsTest {

    private static Client runningAt(Bench bench, String request) {
        var client = bench.running();
        client.request(request);
        return client;
    }

    @Test void theSetpointIsReportedAtOnceAndTheTruthWhileStopping() {
        var bench = Bench.with(Quirk.REPORTS_SETPOINT);
        var client = runningAt(bench, "02 20 03");
        assertThat(client.data().speed()).isEqualTo(Speed.kmh(8));
        assertThat(bench.kmh()).isLessThan(2);
        bench.run(10);
        client.request("08 01");
        bench.run(1.5);
        assertThat(client.data().speed()).isEqualTo(bench.truth().belt().speed()).isGreaterThan(Speed.ZERO);
    }

    @Test void milesAreReportedInAFieldForKilometres() {
        var bench = Bench.with(Quirk.REPORTS_MILES);
        var client = runningAt(bench, "02 E8 03");
        bench.run(20);
        assertThat(client.data().speed()).isEqualTo(Speed.kmh(6.21));
        assertThat(client.read(Characteristic.SUPPORTED_SPEED_RANGE)).isEqualTo("value 32 00 DB 04 06 00");
    }

    @Test void theDistanceGoesInTicksOfAHundredthOfAMileCutToTenMetres() {
        var bench = Bench.with(Quirk.COARSE_DISTANCE);
        var client = runningAt(bench, "02 20 03");
        var seen = IntStream.range(0, 40).mapToObj(_ -> client.data().totalDistance()).distinct().toList();
        assertThat(seen).startsWith(Distance.ZERO, Distance.metres(10), Distance.metres(30),
                Distance.metres(40),
                Distance.metres(60));
    }

    @Test void theDistanceIsLate() {
        var bench = Bench.with(Quirk.DISTANCE_LATE);
        var client = runningAt(bench, "02 20 03");
        bench.run(20);
        assertThat(client.data().totalDistance()).isEqualTo(Distance.ZERO);
        bench.run(20);
        assertThat(client.data().totalDistance()).isGreaterThan(Distance.metres(50));
    }

    @Test void theCountersStayAtZero() {
        var client = runningAt(Bench.with(Quirk.COUNTERS_STAY_ZERO), "02 20 03");
        var data = client.data();
        assertThat(data.totalDistance()).isEqualTo(Distance.ZERO);
        assertThat(data.elapsed()).isEqualTo(Duration.ZERO);
        assertThat(data.totalEnergyKcal()).isZero();
        assertThat(data.speed()).isGreaterThan(Speed.ZERO);
    }

    @Test void allDataStayAtZeroWhileTheBeltObeys() {
        var bench = Bench.with(Quirk.DATA_STAY_ZERO);
        var client = runningAt(bench, "02 20 03");
        bench.run(20);
        assertThat(client.data().speed()).isEqualTo(Speed.ZERO);
        assertThat(bench.kmh()).isEqualTo(8);
    }

    @Test void theOldSpeedIsReportedAllThroughAPause() {
        var bench = Bench.with(Quirk.KEEPS_SPEED_WHILE_PAUSED);
        var client = runningAt(bench, "02 20 03");
        client.request("08 02");
        bench.run(30);
        assertThat(client.data().speed()).isEqualTo(Speed.kmh(8));
        assertThat(bench.truth().belt().stands()).isTrue();
    }

    @Test void theInclineReportedIsTheTarget() {
        var bench = Bench.with(Quirk.INCLINE_FOLLOWS_TARGET);
        var client = runningAt(bench, "03 64 00");
        assertThat(client.data().inclination()).isEqualTo(Incline.percent(10));
        assertThat(bench.truth().deck().percent()).isLessThan(3);
    }

    @Test void theInclineCounts62_5thsOfAPercent() {
        var bench = Bench.with(Quirk.INCLINE_IN_62_5THS);
        var client = runningAt(bench, "03 64 00");
        bench.run(20);
        assertThat(client.data().inclination()).isEqualTo(new Incline(625));
    }

    @Test void theTargetInclineIsReportedIn62_5thsOfAPercentAsWell() {
        var bench = Bench.with(Quirk.INCLINE_IN_62_5THS, Quirk.INCLINE_FOLLOWS_TARGET);
        var client = runningAt(bench, "03 64 00");
        assertThat(client.data().inclination()).isEqualTo(new Incline(625));
    }

    @Test void nowAndThenAReportSaysZeroWhileTheBeltRuns() {
        assertThat(speedsOver(200, Quirk.ZERO_FRAMES)).filteredOn(Speed::isZero).hasSizeBetween(2, 5);
    }

    @Test void nowAndThenAReportSaysTwiceTheSpeed() {
        assertThat(speedsOver(200, Quirk.DOUBLED_FRAMES)).filteredOn(Speed.kmh(1.6)::equals)
                .hasSizeBetween(1, 3);
    }

    private static List<Speed> speedsOver(int reports, Quirk quirk) {
        var client = Bench.with(quirk).running();
        return IntStream.range(0, reports).mapToObj(_ -> client.data()).map(TreadmillData::speed).toList();
    }

    @Test void nothingIsSentWhileTheBeltStands() {
        var bench = Bench.with(Quirk.SILENT_AT_REST);
        var client = bench.controller();
        bench.run(10);
        assertThat(client.heard()).isEmpty();
        client.request("07");
        bench.run(5);
        assertThat(client.heard(TREADMILL_DATA)).isNotEmpty();
    }

    @Test void runningSpeedAndCadenceComeInsteadOfTreadmillData() {
        var bench = Bench.with(Quirk.RSC_INSTEAD);
        var client = bench.running().subscribe(Characteristic.RSC_MEASUREMENT, Connection.NOTIFY);
        client.request("02 E8 03");
        bench.run(20);
        assertThat(client.heard(TREADMILL_DATA)).isEmpty();
        bench.run(1);
        var octets = HexFormat.ofDelimiter(" ")
                .parseHex(client.heard(Characteristic.RSC_MEASUREMENT).getLast());
        var running = RscMeasurement.decode(octets);
        assertThat(running.speed()).isEqualTo(Speed.kmh(10));
        assertThat(running.isRunning()).isTrue();
    }

    @Test void metresASecondAreNotMiles() {
        var bench = Bench.with(Quirk.RSC_INSTEAD, Quirk.REPORTS_MILES);
        var client = bench.running().subscribe(Characteristic.RSC_MEASUREMENT, Connection.NOTIFY);
        client.request("02 E8 03");
        bench.run(21);
        var octets = HexFormat.ofDelimiter(" ")
                .parseHex(client.heard(Characteristic.RSC_MEASUREMENT).getLast());
        assertThat(RscMeasurement.decode(octets).speed()).isEqualTo(Speed.kmh(10));
    }

    @Test void thereIsNoSpeedRange() {
        assertThat(Bench.with(Quirk.NO_SPEED_RANGE).connect().read(Characteristic.SUPPORTED_SPEED_RANGE))
                .isEqualTo("error 0A");
    }

    @Test void stepsFollowTheFields() {
        var bench = new Bench(Profiles.named("home").with(Quirk.STEP_COUNTER));
        var client = bench.connect().subscribe(TREADMILL_DATA, Connection.NOTIFY);
        client.clear();
        bench.run(0.5);
        // 22 octets are too many for one notification: the speed comes in a second one
        assertThat(client.heard(TREADMILL_DATA)).containsExactly(
                "8D 25 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00", "00 00 00 00");
        assertThat(runningAt(Bench.with(Quirk.STEP_COUNTER), "02 20 03").data().steps()).isNotNull();
    }

    @Test void stepsComeAfterwardsInAPartThatIsNeverFinished() {
        var bench = new Bench(Profiles.named("home").with(Quirk.STEPS_AFTERWARDS));
        var client = bench.connect().subscribe(TREADMILL_DATA, Connection.NOTIFY);
        client.clear();
        bench.run(0.5);
        assertThat(client.heard(TREADMILL_DATA)).hasSize(2).last().isEqualTo("01 20 00 00 00");
    }

    @Test void aRecordIsCutAtTwentyOctets() {
        var bench = Bench.with(Quirk.TRUNCATED_AT_20);
        var client = bench.running();
        bench.run(1);
        assertThat(client.heard(TREADMILL_DATA)).last()
                .asString()
                .startsWith("9E 1F 50 00")
                .hasSize(20 * 3 - 1);
    }

    @Test void deviceInformationEndsWithANul() {
        var hex = Bench.with(Quirk.NUL_TERMINATED_STRINGS).connect().read(Characteristic.MODEL_NUMBER);
        var octets = HexFormat.ofDelimiter(" ").parseHex(hex.substring("value ".length()));
        assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo("Strict\0");
    }

    @Test void trainingStatusAnnouncesATextThatDoesNotFollow() {
        assertThat(Bench.with(Quirk.TRAINING_STATUS_WITHOUT_STRING).connect().read(TRAINING_STATUS))
                .isEqualTo("value 01 01");
    }

    @Test void trainingStatusHasReservedCodesInAPause() {
        var bench = Bench.with(Quirk.RESERVED_TRAINING_STATUS);
        var client = bench.running();
        client.request("08 02");
        bench.run(5);
        assertThat(client.heard(TRAINING_STATUS)).containsExactly("00 10", "00 11");
    }

    @Test void trainingStatusNeverSaysAnythingButOther() {
        var bench = Bench.with(Quirk.TRAINING_STATUS_ALWAYS_OTHER);
        var client = bench.running();
        client.request("08 01");
        bench.run(5);
        assertThat(client.heard(TRAINING_STATUS)).isEmpty();
        assertThat(client.read(TRAINING_STATUS)).isEqualTo("value 00 00");
    }
}
