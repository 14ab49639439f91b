package kick.simulator;

import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ResultCode;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.units.Speed;
import kick.simulator.MachineFault.*;

/** What goes wrong inside the machine, one fault at a time. */
class MachineFaultTest {
    private final Bench bench = Bench.strict();
    private final Client client = bench.running();

    @ParameterizedTest
    @EnumSource(names = "SUCCESS", mode = EnumSource.Mode.EXCLUDE) void procedureIsRefusedWithEachResultCode(
            ResultCode code) {
        bench.suffer(new Refuses(code, 2));
        assertThat(client.request("02 20 03")).isEqualTo("80 02 %02X".formatted(code.number()));
        assertThat(client.request("08 01")).isEqualTo("80 08 %02X".formatted(code.number()));
        assertThat(client.request("02 20 03")).isEqualTo("80 02 01");
    }

    @Test void aRequestForControlIsNotCounted() {
        bench.suffer(new Refuses(ResultCode.OPERATION_FAILED, 1));
        assertThat(client.request("00")).isEqualTo("80 00 01");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 04");
    }

    @Test void aProcedureIsGrantedAndIgnored() {
        bench.suffer(new Ignores(1));
        assertThat(client.request("02 20 03")).isEqualTo("80 02 01");
        bench.run(20);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void aProcedureIsCarriedOutLate() {
        bench.suffer(new ActsLate(Duration.ofSeconds(8), 1));
        assertThat(client.request("02 20 03")).isEqualTo("80 02 01");
        bench.run(8.3);
        assertThat(bench.kmh()).isEqualTo(0.8);
        bench.run(0.1 + 7.2);
        assertThat(bench.kmh()).isCloseTo(8, within(0.1));
    }

    @Test void aLateStopIsStillAStop() {
        bench.suffer(new ActsLate(Duration.ofSeconds(3), 1));
        client.request("08 01");
        bench.run(2);
        assertThat(bench.kmh()).isEqualTo(0.8);
        bench.run(4);
        assertThat(bench.truth().belt().stands()).isTrue();
    }

    @Test void aSpeedIsTakenAsMilesForAWhile() {
        bench.suffer(new TakesMiles(Duration.ofSeconds(10)));
        client.request("02 58 02");
        bench.run(20);
        assertThat(bench.kmh()).isEqualTo(9.66);
        client.request("02 58 02");
        bench.run(20);
        assertThat(bench.kmh()).isEqualTo(6);
    }

    @Test void aSpeedIsTakenToACoarserGrid() {
        bench.suffer(new CoarseGrid(Speed.kmh(0.5), Duration.ofMinutes(1)));
        client.request("02 34 03");
        bench.run(20);
        assertThat(bench.kmh()).isEqualTo(8);
    }

    @Test void controlIsLostAndSaidToBe() {
        bench.suffer(new PermissionLost());
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly("FF");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 05");
    }

    @Test void aMovingBeltSurges() {
        bench.suffer(new Surge(Speed.kmh(12)));
        bench.run(5);
        assertThat(bench.kmh()).isCloseTo(5.8, within(1e-9));
        client.request("02 20 03");
        bench.run(20);
        assertThat(bench.kmh()).as("until it is told another speed").isEqualTo(8);
    }

    @Test void aBeltThatSurgesAfterAStopObeysTheNext() {
        client.request("08 01");
        bench.suffer(new Surge(Speed.kmh(12)));
        bench.run(5);
        assertThat(bench.kmh()).isGreaterThan(5);
        assertThat(client.request("08 01")).isEqualTo("80 08 04");
        bench.run(10);
        assertThat(bench.truth().belt().stands()).isTrue();
    }

    @Test void aStandingBeltDoesNotSurge() {
        client.request("08 01");
        bench.run(10);
        bench.suffer(new Surge(Speed.kmh(12)));
        bench.run(10);
        assertThat(bench.truth().belt().stands()).isTrue();
    }

    @Test void aBeltIsStuckAndThenDoesWhatItWasToldLast() {
        bench.suffer(new BeltStuck(Duration.ofSeconds(10)));
        client.request("02 20 03");
        client.request("02 F4 01");
        bench.run(9);
        assertThat(bench.kmh()).isEqualTo(0.8);
        bench.run(10);
        assertThat(bench.kmh()).isEqualTo(5);
    }

    @Test void aStuckBeltIsNotSaidToStand() {
        bench.suffer(new BeltStuck(Duration.ofSeconds(30)));
        client.request("08 01");
        bench.run(20);
        assertThat(client.data().speed()).isEqualTo(Speed.kmh(0.8));
        assertThat(client.read(Characteristic.TRAINING_STATUS)).isEqualTo("value 00 0F");
        bench.run(15);
        assertThat(client.read(Characteristic.TRAINING_STATUS)).isEqualTo("value 00 01");
    }

    @Test void theSafetyKeyStopsAStuckBelt() {
        bench.suffer(new BeltStuck(Duration.ofMinutes(5)));
        bench.press(ConsoleKey.SAFETY_KEY_PULLED);
        bench.run(5);
        assertThat(bench.truth().belt().stands()).isTrue();
    }

    @Test void aDeckIsStuckAndThenGoesOn() {
        bench.suffer(new DeckStuck(Duration.ofSeconds(10)));
        client.request("03 32 00");
        bench.run(9);
        assertThat(bench.truth().deck().percent()).isZero();
        bench.run(10);
        assertThat(bench.truth().deck().percent()).isEqualTo(5);
    }

    @Test void theReportedSpeedFreezes() {
        bench.suffer(new SpeedFrozen(Duration.ofSeconds(15)));
        client.data();
        client.request("02 20 03");
        bench.run(10);
        assertThat(client.data().speed()).isEqualTo(Speed.kmh(0.8));
        bench.run(5);
        assertThat(client.data().speed()).isEqualTo(Speed.kmh(8));
    }

    @Test void theCountersBeginAgain() {
        bench.run(100);
        bench.suffer(new CountersReset());
        bench.run(2);
        assertThat(client.data().elapsed()).isLessThan(Duration.ofSeconds(4));
    }

    @Test void theStatedRangeIsALie() {
        var lie = new SupportedSpeedRange(Speed.kmh(0.5), Speed.kmh(12), Speed.kmh(0.1));
        bench.suffer(new RangeLies(lie, Duration.ofMinutes(1)));
        assertThat(client.read(Characteristic.SUPPORTED_SPEED_RANGE)).isEqualTo("value 32 00 B0 04 0A 00");
        assertThat(client.request("02 D0 07")).isEqualTo("80 02 01");
    }

    @Test void theBeltStartsByItself() {
        client.request("08 01");
        bench.run(10);
        bench.suffer(new StartsByItself());
        bench.run(5);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void theNextStopsAreIgnored() {
        bench.suffer(new IgnoresStop(2));
        assertThat(client.request("08 01")).isEqualTo("80 08 01");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 01");
        assertThat(client.request("08 02")).isEqualTo("80 08 01");
        bench.run(20);
        assertThat(bench.kmh()).isEqualTo(8);
        client.request("08 01");
        bench.run(10);
        assertThat(bench.truth().belt().stands()).isTrue();
    }
}
