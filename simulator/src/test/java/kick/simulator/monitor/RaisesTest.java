package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** S2, S4, S9 and S16: what has to be known before anything is raised, and how requests follow each other. */
class RaisesTest {
    private static final byte[] NONSENSE = {0};

    private static History raised(History history) {
        return history.wants(9, 0).speed(9);
    }

    @Test void s2ARaiseOnDataOlderThanTwoSecondsIsAViolation() {
        assertThat(raised(History.free().running(8).silent(2.001)).broken()).containsExactly("S2");
        assertThat(raised(History.free().running(8).silent(2)).broken()).isEmpty();
    }

    @Test void s2LoweringOnOldDataIsNoViolation() {
        assertThat(History.free().running(8).silent(2.5).wants(7, 0).speed(7).broken()).isEmpty();
    }

    @Test void s2ARaiseBeforeTheBeltIsAtItsTargetIsAViolation() {
        assertThat(raised(History.free().running(8).reports(7.49)).broken()).containsExactly("S2");
        assertThat(raised(History.free().running(8).reports(7.5)).broken()).isEmpty();
        assertThat(raised(History.free().running(8).reports(8.51)).broken()).containsExactly("S2");
        assertThat(raised(History.free().running(8).reports(8.5)).broken()).isEmpty();
    }

    @Test void s2SteepeningCountsAsARaise() {
        assertThat(History.free().running(8).reports(7.49).wants(8, 1).incline(1).broken())
                .containsExactly("S2");
        assertThat(History.free().running(8).reports(7.5).wants(8, 1).incline(1).broken()).isEmpty();
    }

    @Test void s2ARaiseOverALowerTargetThatTheBeltHasNotReachedIsAViolation() {
        var slowing = History.free()
                .running(12)
                .wants(6, 0)
                .speed(6)
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(11);
        assertThat(raised(slowing).broken()).containsExactly("S2");
    }

    @Test void s2WhatSlowsABeltWithoutATargetIsRetried() {
        assertThat(slowedInVain(11.6).wants(4, 0).speed(4).broken()).isEmpty();
        assertThat(again(slowedInVain(11.6).wants(4, 0).speed(4), 10.6).speed(4).broken()).isEmpty();
        assertThat(again(slowedInVain(11.6).wants(4, 0).speed(4), 2.2).speed(4).broken())
                .containsExactly("S2");
        assertThat(slowedInVain(10.6).wants(4, 0).speed(4).broken()).containsExactly("S2");
    }

    /** On a new link a belt at 12 km/h is told 3 km/h, which leaves open what became of it, and reports this. */
    private static History slowedInVain(double reported) {
        var history = History.free().running(12).saw(new Fact.LinkDown());
        history.tells(new EngineEvent.Paused(PauseReason.LINK_LOST)).silent(0.5).linked().reports(12);
        history.writes(new RequestControl()).silent(0.1).grants().tells(new EngineEvent.Resumed());
        return again(history.wants(3, 0).speed(3), reported);
    }

    private static History again(History history, double reported) {
        return history.silent(0.1).answers(ResultCode.RESERVED).silent(0.9).reports(reported);
    }

    @Test void s2ARaiseWithoutControlIsAViolation() {
        var lost = History.free().running(8).says(new FitnessMachineStatus.ControlPermissionLost());
        assertThat(raised(lost).broken()).containsExactly("S2");
        var again = History.free()
                .running(8)
                .says(new FitnessMachineStatus.ControlPermissionLost())
                .writes(new RequestControl())
                .silent(0.1)
                .grants();
        assertThat(raised(again).broken()).isEmpty();
    }

    @Test void s2ARaiseWithoutALinkIsAViolation() {
        var lost = History.free().running(8).saw(new Fact.LinkDown());
        assertThat(raised(lost).broken()).contains("S2");
    }

    @Test void s2ThreeSecondsOutOfSightWithoutAnAlarmIsAViolation() {
        assertThat(History.free().running(8).silent(3.001).end().broken()).containsExactly("S2");
        assertThat(History.free()
                .running(8)
                .silent(3)
                .tells(new EngineEvent.Alarmed(Alarm.BELT_OUT_OF_SIGHT))
                .silent(9)
                .end()
                .broken()).isEmpty();
        assertThat(History.free().running(8).silent(2.99).reports(8).end().broken()).isEmpty();
    }

    @Test void s2AlsoAPausedRunAlarmsWhileTheBeltIsOutOfSight() {
        var silent = new EngineEvent.Paused(PauseReason.SILENT);
        assertThat(History.free().running(8).silent(2.1).tells(silent).silent(1).end().broken())
                .containsExactly("S2");
    }

    @Test void s2AHostThatIsHeldUpCannotAlarm() {
        var held = History.free().running(8).silent(5).saw(new Fact.HeldUp(Duration.ofSeconds(5))).reports(8);
        assertThat(held.end().broken()).isEmpty();
    }

    @Test void s4AFastTargetOnAgingDataIsAViolation() {
        assertThat(raised(new History(Rules.USUAL).running(8).silent(1.5)).broken()).containsExactly("S4");
        assertThat(raised(new History(Rules.USUAL).running(8).silent(1.499)).broken()).isEmpty();
        var slow = new History(Rules.USUAL.leavingAlone(Speed.kmh(9))).running(8).silent(1.9);
        assertThat(raised(slow).broken()).isEmpty();
    }

    @Test void s4AFastTargetWithASlowRoundTripIsAViolation() {
        var slow = new History(Rules.USUAL).running(8).wants(8, 1).incline(1).silent(0.5).grants().reports(8);
        assertThat(slow.wants(9, 1).speed(9).broken()).containsExactly("S4");
        var quick = new History(Rules.USUAL).running(8)
                .wants(8, 1)
                .incline(1)
                .silent(0.499)
                .grants()
                .reports(8);
        assertThat(quick.wants(9, 1).speed(9).broken()).isEmpty();
    }

    @Test void s4SlowingDownIsNeverBlocked() {
        assertThat(new History(Rules.USUAL).running(12).silent(1.9).wants(8, 0).speed(8).broken()).isEmpty();
    }

    @Test void s9TwoProceduresInFlightAreAViolation() {
        var two = History.free()
                .running(8)
                .wants(7, 0)
                .speed(7)
                .silent(2.999)
                .reports(7)
                .wants(6, 0)
                .speed(6);
        assertThat(two.broken()).containsExactly("S9");
        var late = History.free().running(8).wants(7, 0).speed(7).silent(3).reports(7).wants(6, 0).speed(6);
        assertThat(late.broken()).isEmpty();
    }

    @Test void s9AnAnswerToSomethingElseSettlesNothing() {
        var other = History.free()
                .running(8)
                .wants(7, 0)
                .speed(7)
                .heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT, (byte) 0x80, (byte) 0x03, (byte) 0x01);
        assertThat(other.wants(6, 0).speed(6).broken()).containsExactly("S9");
    }

    @Test void aLateAnswerStillSaysWhatBecameOfATarget() {
        var late = History.free()
                .running(8)
                .wants(7, 0)
                .speed(7)
                .runs(3)
                .incline(0)
                .silent(0.1)
                .heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT, (byte) 0x80, (byte) 0x02, (byte) 0x01);
        assertThat(late.silent(0.1).grants().runs(2).end().broken()).isEmpty();
    }

    @Test void s9AStopOvertakesWhateverIsInFlight() {
        assertThat(History.free().running(8).wants(7, 0).speed(7).stops().broken()).isEmpty();
    }

    @Test void s9ARaiseAfterARefusalNeedsFreshData() {
        var blind = History.free()
                .running(8)
                .wants(9, 0)
                .speed(9)
                .silent(0.1)
                .answers(ResultCode.OPERATION_FAILED)
                .silent(1);
        assertThat(blind.speed(9).broken()).containsExactly("S9");
        var seen = History.free()
                .running(8)
                .wants(9, 0)
                .speed(9)
                .silent(0.1)
                .answers(ResultCode.OPERATION_FAILED)
                .silent(0.9)
                .reports(8);
        assertThat(seen.speed(9).broken()).isEmpty();
    }

    @Test void s9ARaiseAfterALostReplyNeedsFreshData() {
        var blind = History.free()
                .running(8)
                .wants(9, 0)
                .speed(9)
                .silent(2.5)
                .reports(8)
                .silent(0.5)
                .speed(9);
        assertThat(blind.broken()).containsExactly("S9");
        var seen = History.free().running(8).wants(9, 0).speed(9).silent(3).reports(8).speed(9);
        assertThat(seen.broken()).isEmpty();
    }

    @Test void s9TheSameTargetTwiceInASecondIsAViolation() {
        var soon = History.free().running(8).wants(7, 0).goesTo(7).silent(0.499).speed(7);
        assertThat(soon.broken()).containsExactly("S9");
        var later = History.free().running(8).wants(7, 0).goesTo(7).silent(0.5).speed(7);
        assertThat(later.broken()).isEmpty();
    }

    @Test void s16ThreeBadPacketsInFiveSecondsMakeTheDataStale() {
        var spoilt = History.free()
                .running(8)
                .heard(Characteristic.TREADMILL_DATA, NONSENSE)
                .runs(2)
                .heard(Characteristic.TREADMILL_DATA, NONSENSE)
                .runs(2)
                .heard(Characteristic.TREADMILL_DATA, NONSENSE)
                .runs(1);
        assertThat(raised(spoilt).broken()).containsExactly("S16");
        var over = History.free()
                .running(8)
                .heard(Characteristic.TREADMILL_DATA, NONSENSE)
                .runs(2)
                .heard(Characteristic.TREADMILL_DATA, NONSENSE)
                .runs(2)
                .heard(Characteristic.TREADMILL_DATA, NONSENSE)
                .runs(1.5);
        assertThat(raised(over).broken()).isEmpty();
    }

    @Test void s16ImpossibleSpeedsAreNoData() {
        assertThat(raised(History.free().running(8).silent(1.5).reports(40.01).silent(0.6)).broken())
                .containsExactly("S2");
    }

    @Test void s16TimeThatGoesBackIsBad() {
        var back = History.free().running(8);
        for (int i = 0; i < 3; i++) back.silent(0.5).reportsAt(8, 101 + i).silent(0.5).reportsAt(8, 99 + i);
        assertThat(raised(back.silent(0.5).reportsAt(8, 103)).broken()).containsExactly("S16");
        var anew = History.free().running(8);
        for (int i = 0; i < 3; i++) anew.silent(0.5).reportsAt(8, 101 + i).silent(0.5).reportsAt(8, 0);
        assertThat(raised(anew.silent(0.5).reportsAt(8, 103)).broken()).isEmpty();
    }

    @Test void s16MoreThanTwentyPacketsInASecondAreDropped() {
        var flood = History.free().running(8).silent(1.5);
        for (int i = 0; i < 23; i++) flood.reports(8);
        assertThat(raised(flood).broken()).containsExactly("S16");
        var many = History.free().running(8).silent(1.5);
        for (int i = 0; i < 20; i++) many.reports(8);
        assertThat(raised(many).broken()).isEmpty();
    }

    @Test void s16AnythingThrownIsAViolation() {
        assertThat(History.free().saw(new Fact.Threw("an exception")).broken()).containsExactly("S16");
    }

    @Test void s9AnInclineWithoutAnAnswerLeavesNothingOpenOfTheSpeed() {
        var slowed = History.free().running(16).wants(16, 2).incline(2).silent(0.1).grants().reports(16, 2);
        slowed.wants(3, 2).speed(3).runs(3).wants(3, 1).incline(1).runs(2.5).silent(0.6);
        assertThat(slowed.wants(7, 1).speed(7).broken()).isEmpty();
    }

    @Test void s9ASpeedWithoutAnAnswerIsOpenUntilDataShowIt() {
        var slowed = History.free().running(16).wants(3, 0).speed(3).runs(2.5).silent(0.6);
        assertThat(slowed.wants(7, 0).speed(7).broken()).contains("S9");
    }

    @Test void s2ABeltThatSetsOffAfterAStandHasNoTargetAlsoWhereNoStatusSaysSo() {
        assertThat(setOff(0.95).broken()).doesNotContain("S2");
        assertThat(setOff(3.05).broken()).contains("S2");
    }

    /** A belt that came to a stand at its console reports this, and is told the slowest of its speeds. */
    private static History setOff(double kmh) {
        var history = History.free().running(8);
        for (double reported : new double[]{5, 2, 0.3, 0, 0, 0, kmh}) history.silent(0.5).reports(reported);
        return history.wants(0.8, 0).speed(0.8);
    }

    @Test void s2WhatTheMachineNamesOfADeckThatHadSettledIsNoRaiseOnceItIsThere() {
        assertThat(namedWhere(1.5).wants(8, 1.5).incline(1.5).broken()).isEmpty();
        assertThat(namedWhere(1.4).wants(8, 1.5).incline(1.5).broken()).containsExactly("S2");
    }

    /** A deck that is told once more to stay at 1 % is named 1.5 %, and reported here, by a belt short of its target. */
    private static History namedWhere(double percent) {
        var history = History.free().running(8).wants(8, 2).incline(2).silent(0.1).grants();
        history.silent(0.5).reports(8, 2).silent(0.5).reports(8, 2);
        history.wants(8, 1)
                .incline(1)
                .silent(0.1)
                .grants()
                .silent(0.5)
                .reports(8, 1)
                .silent(0.5)
                .reports(8, 1);
        history.silent(1).reports(8, 1).silent(1).reports(8, 1).incline(1).silent(0.1).grants();
        history.says(new FitnessMachineStatus.TargetInclineChanged(Incline.percent(1.5)));
        return history.silent(0.5).reports(8, percent).silent(0.5).reports(7.4, percent);
    }

    @Test void s2ABeltWithoutATargetMayBeSlowedDownAlsoAfterAZeroInBetween() {
        assertThat(strange(6, 0).wants(3, 0).speed(3).broken()).doesNotContain("S2");
        assertThat(strange(6, 0).wants(6, 0).speed(6).broken()).contains("S2");
        assertThat(strange(0, 0).wants(3, 0).speed(3).broken()).contains("S2");
        var refused = strange(6, 0).wants(3, 0).speed(3).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(refused.silent(1).reports(6).speed(3).broken()).doesNotContain("S2");
    }

    /** On a new link, without control, a belt reports this. */
    private static History strange(double... kmh) {
        var history = History.free().running(6).saw(new Fact.LinkDown());
        history.tells(new EngineEvent.Paused(PauseReason.LINK_LOST)).silent(0.5).linked();
        for (double reported : kmh) history.silent(0.5).reports(reported);
        return history;
    }
}
