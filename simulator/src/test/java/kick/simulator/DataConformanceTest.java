package kick.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import kick.controller.ftms.Characteristic;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;

/** Treadmill Data (FTMS test suite: CN). */
class DataConformanceTest {
    private final Bench bench = Bench.strict();
    private final Client client = bench.running();

    @DisplayName("FTMS/SR/CN/BV-01-C: records come once an interval, and stop when they are switched off")
    @Test void notificationsFollowTheirConfiguration() {
        var fresh = bench.connect().subscribe(Characteristic.TREADMILL_DATA, Connection.NOTIFY);
        bench.run(5);
        assertThat(fresh.heard(Characteristic.TREADMILL_DATA)).filteredOn(part -> part.startsWith("00 1F"))
                .hasSize(5);
        fresh.subscribe(Characteristic.TREADMILL_DATA, Connection.OFF);
        fresh.clear();
        bench.run(5);
        assertThat(fresh.heard()).isEmpty();
    }

    @DisplayName("FTMS/SR/CN/BV-01-C: the instantaneous speed is the belt's")
    @Test void theSpeedIsTheBelts() {
        client.request("02 20 03");
        bench.run(3.4);
        var data = client.data();
        assertThat(data.speed()).isEqualTo(bench.truth().belt().speed());
        assertThat(data.speed()).isBetween(Speed.kmh(4), Speed.kmh(5));
    }

    @DisplayName("FTMS/SR/CN/BV-02-C: average speed since the session began")
    @Test void averageSpeed() {
        client.request("02 20 03");
        bench.run(590);
        assertThat(client.data().averageSpeed()).isBetween(Speed.kmh(7.8), Speed.kmh(8));
    }

    @DisplayName("FTMS/SR/CN/BV-03-C: total distance since the session began")
    @Test void totalDistance() {
        client.request("02 20 03");
        bench.run(600);
        var data = Objects.requireNonNull(client.data().totalDistance());
        assertThat(data).isEqualTo(Distance.metres(Math.floor(bench.truth().belt().metres())));
    }

    @DisplayName("FTMS/SR/CN/BV-04-C: inclination and ramp angle")
    @Test void inclinationAndRampAngle() {
        client.request("03 64 00");
        bench.run(20);
        assertThat(client.data().inclination()).isEqualTo(Incline.percent(10));
        // arctan 0.1 is 5.7 degrees
        assertThat(client.data().rampAngleTenths()).isEqualTo(57);
    }

    @DisplayName("FTMS/SR/CN/BV-05-C: elevation gain, up and down")
    @Test void elevationGain() {
        client.request("02 B0 04");
        client.request("03 32 00");
        bench.run(120);
        client.request("03 E2 FF");
        bench.run(120);
        var data = client.data();
        assertThat(data.positiveElevationGain())
                .isEqualTo(new Distance(tenths(bench.truth().climbed()) * 100));
        assertThat(data.negativeElevationGain())
                .isEqualTo(new Distance(tenths(bench.truth().descended()) * 100));
        assertThat(bench.truth().descended()).isPositive();
    }

    private static long tenths(double metres) {
        return (long) Math.floor(metres * 10);
    }

    @DisplayName("FTMS/SR/CN/BV-06-C: pace, now and on average")
    @Test void pace() {
        var walk = Bench.withPaces();
        var app = walk.running();
        app.request("02 20 03");
        walk.run(600);
        // 8 km/h are 0.13 km a minute, and a pace is sent in steps of 0.1
        assertThat(app.data().instantaneousPace()).isEqualTo(new Pace(600_000));
        assertThat(app.data().averagePace()).isEqualTo(new Pace(600_000));
    }

    @DisplayName("FTMS/SR/CN/BV-07-C: energy in all, for an hour and for a minute")
    @Test void energy() {
        client.request("02 E8 03");
        bench.run(600);
        var data = client.data();
        // 75 kg at 10 km/h: 36.8 ml of oxygen for each kg and minute, 13.8 kcal a minute
        assertThat(data.energyPerMinuteKcal()).isEqualTo(13);
        assertThat(data.energyPerHourKcal()).isEqualTo(828);
        assertThat(data.totalEnergyKcal()).isBetween(136, 140);
    }

    @DisplayName("FTMS/SR/CN/BV-08-C: heart rate")
    @Test void heartRate() {
        assertThat(client.data().heartRate()).isNull();
        bench.treadmill.heartRate(142);
        assertThat(client.data().heartRate()).isEqualTo(142);
    }

    @DisplayName("FTMS/SR/CN/BV-09-C: metabolic equivalent")
    @Test void metabolicEquivalent() {
        client.request("02 E8 03");
        bench.run(60);
        assertThat(client.data().metabolicEquivalentTenths()).isEqualTo(105);
    }

    @DisplayName("FTMS/SR/CN/BV-10-C: remaining time of the training time that was set")
    @Test void remainingTime() {
        assertThat(client.data().remaining()).isEqualTo(Duration.ZERO);
        client.request("0D 58 02");
        assertThat(client.data().remaining()).isBetween(Duration.ofSeconds(585), Duration.ofSeconds(590));
    }

    @DisplayName("FTMS/SR/CN/BV-11-C: force on belt, which is not available, and power")
    @Test void forceAndPower() {
        client.request("02 E8 03");
        client.request("03 32 00");
        bench.run(60);
        assertThat(client.data().forceOnBeltNewtons()).isNull();
        assertThat(client.data().powerOutputWatts()).isEqualTo(102);
    }

    @DisplayName("FTMS/SR/CN/BV-12-C: elapsed time goes on while the link is lost")
    @Test void elapsedTime() {
        var before = Objects.requireNonNull(client.data().elapsed());
        client.connection.end(bench.now());
        bench.run(10);
        var after = Objects.requireNonNull(bench.connect().subscribeToAll().data().elapsed());
        assertThat(after.minus(before)).isGreaterThanOrEqualTo(Duration.ofSeconds(9));
    }

    @Test void aRecordThatDoesNotFitIsSplitAndOnlyItsLastPartHasTheSpeed() {
        client.clear();
        bench.run(1);
        var parts = client.heard(Characteristic.TREADMILL_DATA);
        assertThat(parts).hasSize(2).allMatch(part -> part.length() <= 20 * 3 - 1);
        assertThat(parts.getFirst()).startsWith("9F 00 ");
        assertThat(parts.getLast()).startsWith("00 1F 50 00 ");
    }

    @Test void aLargerMtuCarriesTheRecordInOne() {
        var modern = new Bench(Profiles.named("lab")).connect(247).subscribeToAll();
        modern.clear();
        assertThat(modern.data().speed()).isEqualTo(Speed.ZERO);
    }

    @Test void itSendsNothingToThoseWhoDidNotAsk() {
        var quiet = bench.connect();
        bench.run(5);
        assertThat(quiet.heard()).isEmpty();
    }

    @Test void theUsualTreadmillSendsTheRecordThatEveryAppUnderstands() {
        var home = new Bench(Profiles.named("home"));
        var app = home.connect().subscribe(Characteristic.TREADMILL_DATA, Connection.NOTIFY);
        app.clear();
        home.run(0.5);
        assertThat(app.heard(Characteristic.TREADMILL_DATA))
                .containsExactly("8C 05 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00");
    }

    @Test void timeAndDistanceBeginAgainWithANewSessionOnly() {
        client.request("08 02");
        bench.run(10);
        var paused = client.data();
        client.request("07");
        bench.run(10);
        assertThat(client.data().totalDistance()).isGreaterThan(paused.totalDistance());
        client.request("08 01");
        bench.run(10);
        client.request("07");
        bench.run(2);
        assertThat(client.data().elapsed()).isLessThan(Duration.ofSeconds(5));
    }

    @Test void stopAndPauseFreezeTheTimeAndDoNotZeroIt() {
        client.request("08 02");
        var frozen = client.data().elapsed();
        bench.run(30);
        assertThat(client.data().elapsed()).isEqualTo(frozen);
        client.request("08 01");
        bench.run(30);
        assertThat(client.data().elapsed()).isEqualTo(frozen);
    }
}
