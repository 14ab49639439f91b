package kick.controller.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kick.controller.ftms.TreadmillData;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

class TelemetryTest {
    private Telemetry telemetry = Telemetry.SILENT;
    private Capabilities machine = Capabilities.UNKNOWN;
    private Moment now = Moment.ORIGIN.plusMillis(10_000);
    private @Nullable Speed aim;
    private final List<Speed> believed = new ArrayList<>();
    private int bad;

    @Test void whatAMachineReportsIsBelieved() {
        octets("00 00 20 03");
        assertThat(believed).containsExactly(Speed.kmh(8));
        assertThat(telemetry.motion(now)).isEqualTo(Motion.MOVING);
    }

    @Test void silenceIsNotStandstill() {
        octets("00 00 00 00");
        assertThat(telemetry.motion(now.plusMillis(2000))).isEqualTo(Motion.STANDING);
        assertThat(telemetry.motion(now.plusMillis(2001))).isEqualTo(Motion.UNKNOWN);
        assertThat(Telemetry.SILENT.motion(now)).isEqualTo(Motion.UNKNOWN);
    }

    @Test void s5AReportOfMotionThatIsNotBelievedYetIsNoStandstill() {
        kmh(0).seconds(0.5).kmh(16.7);
        assertThat(believed).containsExactly(Speed.ZERO);
        assertThat(telemetry.motion(now)).isEqualTo(Motion.UNKNOWN);
        seconds(0.5).kmh(0);
        assertThat(telemetry.motion(now)).isEqualTo(Motion.STANDING);
    }

    @Test void theTwoPartsOfARecordMakeOneSample() {
        octets("9f 00 61 00 36 00 00 00 00 ff 7f 00 00 ff ff 05 00 6e 00 02")
                .octets("00 1f 71 00 00 02 cc 00 3c 06 ff 7f 1a 00");
        assertThat(believed).containsExactly(new Speed(113));
        assertThat(last().incline()).isEqualTo(Incline.FLAT);
    }

    @Test void anOrphanPartDelaysNoSample() {
        octets("8c 05 5e 01 10 00 00 00 00 00 00 01 00 ff ff ff 00 1e 00").octets("01 20 00 00 00");
        assertThat(believed).containsExactly(new Speed(350));
    }

    @Test void s16ARunningSpeedThatNoBeltHasIsABadPacket() {
        assertThat(telemetry.heard(Speed.kmh(40), null, now).bad()).isFalse();
        assertThat(telemetry.heard(Speed.kmh(40.1), null, now).bad()).isTrue();
    }

    @Test void aSingleZeroWhileRunningIsNotBelieved() {
        kmh(10).seconds(1).kmh(0).seconds(1).kmh(10).seconds(1).kmh(10);
        assertThat(believed).containsExactly(Speed.kmh(10), Speed.kmh(10), Speed.kmh(10));
    }

    @Test void whatTheRadioDeliversTwiceWasSaidOnce() {
        kmh(1.2).kmh(1.2).seconds(1).kmh(0).kmh(0);
        assertThat(believed).containsExactly(Speed.kmh(1.2));
        seconds(1).kmh(0);
        assertThat(believed).containsExactly(Speed.kmh(1.2), Speed.ZERO);
    }

    @Test void aStandstillThatLastsIsBelieved() {
        kmh(10).seconds(1).kmh(0).seconds(1).kmh(0).seconds(1).kmh(0);
        assertThat(believed).hasSize(1);
        seconds(1).kmh(0);
        assertThat(believed).containsExactly(Speed.kmh(10), Speed.ZERO);
    }

    @Test void aBeltThatRunsDownToZeroIsBelievedAtOnce() {
        kmh(3).seconds(1).kmh(2).seconds(1).kmh(1).seconds(1).kmh(0);
        assertThat(telemetry.motion(now)).isEqualTo(Motion.STANDING);
    }

    @Test void aDoubledSpeedIsNotBelieved() {
        kmh(9).seconds(0.5).kmh(18).seconds(0.5).kmh(9);
        assertThat(believed).containsExactly(Speed.kmh(9), Speed.kmh(9));
    }

    @Test void aJumpThatTheNextSampleConfirmsIs() {
        kmh(4).seconds(0.5).kmh(12).seconds(0.5).kmh(12);
        assertThat(believed).containsExactly(Speed.kmh(4), Speed.kmh(12));
    }

    @Test void aMachineThatReportsWhatItWasToldMayJumpThere() {
        aim = Speed.kmh(16);
        kmh(6).seconds(0.5).kmh(16);
        assertThat(believed).containsExactly(Speed.kmh(6), Speed.kmh(16));
    }

    @Test void s16ImpossibleSpeedsAreDropped() {
        octets("00 00 a1 0f").octets("00 00 ff ff");
        assertThat(believed).isEmpty();
        assertThat(bad).isEqualTo(2);
        assertThat(telemetry.dropped()).isEqualTo(2);
    }

    @Test void s16MoreThanTwentyPacketsASecondAreDropped() {
        for (int i = 0; i < 30; i++) {
            kmh(8);
            now = now.plusMillis(10);
        }
        assertThat(believed).hasSize(20);
        assertThat(bad).isEqualTo(10);
        seconds(1).kmh(8);
        assertThat(believed).hasSize(21);
    }

    @Test void s16APacketThatCannotBeReadIsOneOfTheTwenty() {
        telemetry = telemetry.heardNonsense(now).telemetry();
        for (int i = 0; i < 20; i++) kmh(8).seconds(0.01);
        assertThat(believed).hasSize(19);
        assertThat(telemetry.dropped()).isEqualTo(2);
    }

    @Test void anImpossibleInclineIsNoIncline() {
        octets("08 00 20 03 c3 01 00 00");
        assertThat(last().incline()).isNull();
        octets("08 00 20 03 c2 01 00 00");
        assertThat(last().incline()).isEqualTo(Incline.percent(45));
    }

    @Test void milesAreTurnedIntoKilometres() {
        machine = machine.with(Set.of(Quirk.REPORTS_MILES));
        octets("00 00 f4 01");
        assertThat(believed).containsExactly(new Speed(805));
    }

    @Test void anInclineThatMeansNothingIsLeftOut() {
        machine = machine.with(Set.of(Quirk.INCLINE_UNTRUSTED));
        octets("08 00 20 03 32 00 00 00");
        assertThat(last().incline()).isNull();
    }

    @Test void anInclineInItsOwnUnitIsConverted() {
        machine = machine.with(Set.of(Quirk.INCLINE_IN_62_5THS));
        octets("8c 01 62 02 00 00 00 b4 00 00 00 00 00 00 00 00 00");
        assertThat(last().incline()).isEqualTo(Incline.percent(2.9));
    }

    @Test void aHeartRateOfZeroIsNone() {
        octets("00 01 20 03 00");
        assertThat(last().heartRate()).isNull();
        octets("00 01 20 03 90");
        assertThat(last().heartRate()).isEqualTo(144);
    }

    private TelemetryTest octets(String hex) {
        var heard = telemetry.heard(TreadmillData.decode(HexFormat.ofDelimiter(" ").parseHex(hex)), machine,
                aim, now);
        telemetry = heard.telemetry();
        if (heard.sample() != null) believed.add(heard.sample().speed());
        if (heard.bad()) bad++;
        return this;
    }

    private TelemetryTest kmh(double kmh) {
        int raw = Speed.kmh(kmh).hundredthsKmh();
        return octets("00 00 %02x %02x".formatted(raw & 0xFF, raw >> 8));
    }

    private TelemetryTest seconds(double seconds) {
        now = now.plusMillis(Math.round(seconds * 1000));
        return this;
    }

    private Sample last() {
        var sample = telemetry.last();
        if (sample == null) throw new AssertionError("nothing believed");
        return sample;
    }
}
