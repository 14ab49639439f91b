package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.TreadmillData;
import kick.controller.units.Distance;
import kick.controller.units.Speed;

/** S16: which packets count as reports, as {@link Reports} reads it. */
class ReportsTest {
    private static final EngineEvent LOST = new EngineEvent.Paused(PauseReason.LINK_LOST);

    private static History running() {
        return History.free().running(8);
    }

    private static History raised(History history) {
        return history.wants(9, 0).speed(9);
    }

    private static History data(History history, int... octets) {
        return history.heard(Characteristic.TREADMILL_DATA, octets(octets));
    }

    private static byte[] octets(int... octets) {
        var bytes = new byte[octets.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) octets[i];
        return bytes;
    }

    /** What a raise breaks whose data are fresh only if this packet is a report of 8 km/h. */
    private static List<String> reliedUpon(int... octets) {
        return raised(data(running().silent(1.5), octets).silent(0.6)).broken();
    }

    private static List<String> threeTimes(int... octets) {
        var history = running();
        for (int i = 0; i < 3; i++) data(history, octets).silent(0.5).reports(8);
        return raised(history).broken();
    }

    @Test void s16APacketThatIsCutBehindItsSpeedHasAValidSpeed() {
        assertThat(reliedUpon(0x04, 0x00, 0x20, 0x03, 0xD2)).isEmpty();
        assertThat(threeTimes(0x04, 0x00, 0x20, 0x03, 0xD2)).isEmpty();
        assertThat(reliedUpon(0x04, 0x00, 0x20)).containsExactly("S2");
    }

    @Test void s16APacketThatAnnouncesASpeedAndHasNoneIsBad() {
        assertThat(threeTimes(0x04, 0x00, 0x20)).containsExactly("S16");
        assertThat(threeTimes(0x00, 0x00)).containsExactly("S16");
    }

    @Test void s16APartOfARecordIsNoReportAndNotBad() {
        assertThat(reliedUpon(0x09, 0x00, 0x00, 0x00, 0x00, 0x00)).containsExactly("S2");
        assertThat(threeTimes(0x09, 0x00, 0x00, 0x00, 0x00, 0x00)).isEmpty();
        var whole = data(running().silent(1.5), 0x09, 0x00, 0x00, 0x00, 0x00, 0x00);
        assertThat(raised(data(whole, 0x00, 0x00, 0x20, 0x03).silent(0.6)).broken()).isEmpty();
    }

    @Test void s2WhatIsDroppedDoesNotPutOffTheAlarm() {
        assertThat(data(running().silent(2), 0).silent(1.001).end().broken()).containsExactly("S2");
        assertThat(data(running().silent(2), 0, 0).silent(1.001).end().broken()).containsExactly("S2");
        assertThat(flooded().silent(0.9).reports(8).silent(2.101).end().broken()).containsExactly("S2");
        assertThat(runs(running().silent(2), 569).silent(1.001).end().broken()).containsExactly("S2");
    }

    @Test void s16TwoBadPacketsInFiveSecondsAreBorne() {
        assertThat(raised(data(data(running(), 0), 0).silent(0.5).reports(8)).broken()).isEmpty();
    }

    @Test void s16SlowingDownIsPossibleOnBadData() {
        assertThat(data(data(data(running(), 0), 0), 0).wants(7, 0).speed(7).broken()).isEmpty();
    }

    @Test void s16FortyKilometresAnHourAreAReport() {
        assertThat(running().silent(2).reports(40).silent(2).end().broken()).isEmpty();
        assertThat(running().silent(2).reports(40.01).silent(2).end().broken()).containsExactly("S2");
        var three = running().reports(40.01).reports(40.01).reports(40.01).silent(0.5).reports(8);
        assertThat(raised(three).broken()).containsExactly("S16");
    }

    @Test void s16TheBadPacketsOfTheOldLinkAreForgotten() {
        assertThat(raised(granted(data(back(data(data(running(), 0), 0)), 0).reports(8))).broken()).isEmpty();
        assertThat(raised(granted(data(data(data(back(running()), 0), 0), 0).reports(8))).broken())
                .containsExactly("S16");
    }

    private static History back(History history) {
        return history.saw(new Fact.LinkDown()).tells(LOST).silent(0.5).linked();
    }

    private static History granted(History history) {
        return history.writes(new RequestControl()).silent(0.1).grants();
    }

    // --- time and distance

    @Test void s16TimeThatBeginsAnewIsNotBad() {
        assertThat(backTo(1)).isEmpty();
        assertThat(backTo(2)).containsExactly("S16");
    }

    private static List<String> backTo(int seconds) {
        var history = running();
        for (int i = 0; i < 3; i++) history.silent(0.5).reportsAt(8, 101).silent(0.5).reportsAt(8, seconds);
        return raised(history.silent(0.5).reportsAt(8, 102)).broken();
    }

    @Test void s16TimeAndDistanceMayStandStill() {
        var same = running();
        for (int i = 0; i < 4; i++) at(same.silent(0.5).reportsAt(8, 101), 100);
        assertThat(raised(same).broken()).isEmpty();
    }

    @Test void s16DistanceThatGoesBackIsBadUnlessItBeginsAnew() {
        assertThat(backToMetres(10)).isEmpty();
        assertThat(backToMetres(11)).containsExactly("S16");
    }

    private static List<String> backToMetres(int metres) {
        var history = running();
        for (int i = 0; i < 3; i++) at(at(history, 100), metres);
        return raised(at(history, 100)).broken();
    }

    private static History at(History history, int metres) {
        var data = TreadmillData.builder().speed(Speed.kmh(8)).totalDistance(Distance.metres(metres)).build();
        return history.silent(0.5).heard(Characteristic.TREADMILL_DATA, data.encode());
    }

    @Test void s16OnlyTheFirstPacketThatGoesBackIsBad() {
        var back = running().silent(0.5).reportsAt(8, 101);
        for (int i = 0; i < 6; i++) back.silent(0.5).reportsAt(8, 50 + i);
        assertThat(raised(back).broken()).isEmpty();
    }

    @Test void s16OnANewLinkCountersBeginAnywhere() {
        var other = running();
        for (int i = 0; i < 3; i++) back(other.silent(0.5).reportsAt(8, 101)).reportsAt(8, 50);
        assertThat(raised(granted(other)).broken()).isEmpty();
    }

    // --- how many, how often

    @Test void s16AllBeyondTwentyInASecondAreDropped() {
        assertThat(raised(flooded().silent(0.999).reports(7.4)).broken()).isEmpty();
        assertThat(raised(flooded().silent(1).reports(7.4)).broken()).containsExactly("S2");
    }

    private static History flooded() {
        var history = running().silent(1);
        for (int i = 0; i < 20; i++) history.reports(8);
        return history;
    }

    @Test void s16WhatTheRadioDeliversTwiceWithinFiveMillisecondsWasSaidOnce() {
        assertThat(stood(0.0049, 0).broken()).isEmpty();
        assertThat(stood(0.005, 0).broken()).containsExactly("S3");
        assertThat(stood(0.0049, 0.5).broken()).containsExactly("S3");
    }

    /** A belt that reports twice that it stands, and is asked to walk again without an act of the runner. */
    private static History stood(double seconds, double incline) {
        return History.free()
                .running(3)
                .silent(0.5)
                .reports(0, 0)
                .silent(seconds)
                .reports(0, incline)
                .wants(3, 0)
                .speed(3);
    }

    @Test void s16AReportWithAnotherInclineIsNoEchoThoughItsLastPartIsTheSame() {
        assertThat(begun(1).broken()).isEmpty();
        assertThat(begun(0).broken()).containsExactly("clock");
    }

    /** Of the three reports that a belt has set off, the last two come in parts, and together. */
    private static History begun(int tenths) {
        var history = History.free()
                .setsOff()
                .silent(0.5);
        parts(history, 0);
        return parts(history, tenths).tells(new EngineEvent.StepBegan(0));
    }

    private static History parts(History history, int tenths) {
        history.heard(Characteristic.TREADMILL_DATA, octets(9, 0, tenths, 0, 0, 0));
        return history.heard(Characteristic.TREADMILL_DATA, octets(0, 0, 80, 0));
    }

    // --- Running Speed and Cadence

    @Test void s16RunningSpeedCountsWhereNothingElseIsSent() {
        assertThat(raised(granted(runs(back(running()), 569))).broken()).isEmpty();
        assertThat(raised(granted(back(running()))).broken()).contains("S7");
    }

    @Test void s16RunningSpeedDoesNotCountBesideTreadmillData() {
        var both = granted(back(running()).reports(8)).silent(1.5);
        assertThat(raised(runs(both, 569).silent(0.6)).broken()).containsExactly("S2");
    }

    @Test void s16AnImpossibleRunningSpeedIsBad() {
        assertThat(raised(granted(runs(back(running()), 2845))).broken()).contains("S7");
        var three = runs(runs(runs(runs(back(running()), 2845), 2845), 2845), 569);
        assertThat(raised(granted(three)).broken()).containsExactly("S16");
        var fastest = runs(runs(runs(runs(back(running()), 2844), 2844), 2844), 569);
        assertThat(raised(granted(fastest)).broken()).isEmpty();
    }

    @Test void s16ARunningSpeedThatIsDeliveredTwiceWasSaidOnce() {
        assertThat(surged(0.0049).broken()).isEmpty();
        assertThat(surged(0.005).broken()).containsExactly("S10", "S10");
    }

    /** At 8 km/h, two reports of 16 km/h this far apart. */
    private static History surged(double seconds) {
        var running = raised(granted(runs(back(running()), 569))).silent(0.1).grants();
        var twice = runs(runs(runs(running.silent(0.4), 569).silent(0.5), 1138).silent(seconds), 1138);
        for (int i = 0; i < 4; i++) runs(twice.silent(0.5), 569);
        return twice;
    }

    @Test void s16ARunningSpeedThatCannotBeReadIsBad() {
        var three = back(running());
        for (int i = 0; i < 3; i++) three.heard(Characteristic.RSC_MEASUREMENT, octets(0, 0));
        assertThat(raised(granted(runs(three, 569))).broken()).containsExactly("S16");
        var once = back(running()).heard(Characteristic.RSC_MEASUREMENT, octets(0, 0));
        assertThat(raised(granted(once)).broken()).contains("S7");
    }

    /** @param speed in 1/256 m/s; 569 is 8 km/h, 2844 is 40 km/h */
    private static History runs(History history, int speed) {
        return history.heard(Characteristic.RSC_MEASUREMENT, octets(0, speed & 0xFF, speed >> 8, 0));
    }
}
