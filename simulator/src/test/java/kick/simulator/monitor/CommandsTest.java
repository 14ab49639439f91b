package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.FitnessMachineStatus.ControlPermissionLost;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** S2, S4 and S9: what is in flight, what became of it, and who has control, as {@link Commands} reads it. */
class CommandsTest {
    private static final EngineEvent LOST = new EngineEvent.Paused(PauseReason.LINK_LOST);

    private static History running() {
        return History.free().running(8);
    }

    /** A request for 7 km/h, which the programme wants, is out. */
    private static History lowering() {
        return running().wants(7, 0).speed(7);
    }

    private static History lower(History history) {
        return history.wants(6, 0).speed(6);
    }

    private static History raised(History history) {
        return history.wants(9, 0).speed(9);
    }

    private static History speedIsGranted(History history) {
        return history.heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT, (byte) 0x80, (byte) 0x02,
                (byte) 0x01);
    }

    private static FitnessMachineStatus speedChanged(double to) {
        return new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(to));
    }

    @Test void s9AResultThatFtmsDoesNotKnowLeavesOpenWhichTargetIsInEffect() {
        var open = raised(running()).silent(0.1).answers(ResultCode.RESERVED);
        assertThat(open.wants(10, 0).speed(10).broken()).contains("S9");
        var shown = raised(running()).silent(0.1).answers(ResultCode.RESERVED).silent(0.4).reports(9);
        assertThat(shown.silent(0.5).reports(9).wants(10, 0).speed(10).broken()).isEmpty();
    }

    // --- for how long a procedure is in flight

    @Test void s9TheRequestForControlIsInFlightForThreeHundredMilliseconds() {
        assertThat(lower(running().writes(new RequestControl()).silent(0.299)).broken())
                .containsExactly("S9");
        assertThat(lower(running().writes(new RequestControl()).silent(0.3)).broken()).isEmpty();
    }

    @Test void s9AnUnansweredRequestForControlLeavesNothingUnknown() {
        assertThat(raised(running().writes(new RequestControl()).silent(0.3)).broken()).isEmpty();
    }

    @Test void s9WhatTheLinkDidNotTakeIsNotInFlight() {
        assertThat(lower(lowering().saw(new Fact.WriteFailed())).broken()).isEmpty();
        assertThat(lower(lowering()).broken()).containsExactly("S9");
    }

    @Test void s9ARaiseAfterAFailedWriteNeedsFreshData() {
        assertThat(raised(lowering().saw(new Fact.WriteFailed())).broken()).containsExactly("S9");
        assertThat(raised(lowering().saw(new Fact.WriteFailed()).silent(0.5).reports(8)).broken()).isEmpty();
    }

    @Test void s9NothingOfTheOldLinkIsInFlightOnTheNewOne() {
        assertThat(lower(back(lowering())).broken()).isEmpty();
    }

    private static History back(History history) {
        return history.saw(new Fact.LinkDown()).tells(LOST).silent(0.5).linked().reports(8);
    }

    @Test void s9WhatAStopOvertakesHasAnUnknownOutcome() {
        assertThat(raised(goneOn(lowering())).broken()).containsExactly("S9");
        assertThat(raised(goneOn(lowering()).reports(8)).broken()).isEmpty();
        assertThat(raised(goneOn(running())).broken()).isEmpty();
    }

    /** A stop goes out, the machine says that it stopped, and a second later the runner goes on. */
    private static History goneOn(History history) {
        return history.asks(new Input.Pause())
                .writes(new ControlPointRequest.Pause())
                .silent(0.1)
                .grants()
                .says(new FitnessMachineStatus.PausedByUser())
                .silent(1)
                .asks(new Input.GoOn());
    }

    @Test void s9WhatFollowsAStopWaitsForItsAnswer() {
        assertThat(afterAPause(paused()).broken()).containsExactly("S9");
        assertThat(afterAPause(paused().silent(0.1).grants()).broken()).isEmpty();
        assertThat(afterAPause(paused().saw(new Fact.WriteFailed())).broken()).isEmpty();
        assertThat(afterAPause(paused().saw(new Fact.LinkDown()).linked()).broken()).isEmpty();
        assertThat(afterAPause(paused().runs(2)).broken()).isEmpty();
        assertThat(afterAPause(paused().runs(1.5)).broken()).containsExactly("S9");
    }

    private static History paused() {
        return History.free()
                .running(3)
                .asks(new Input.Pause())
                .writes(new ControlPointRequest.Pause())
                .says(new FitnessMachineStatus.PausedByUser())
                .tells(new EngineEvent.Paused(PauseReason.RUNNER));
    }

    private static History afterAPause(History history) {
        return history.silent(1).reports(3).asks(new Input.GoOn()).wants(2, 0).speed(2);
    }

    // --- what a status confirms

    @Test void s9AStatusThatNamesTheSpeedConfirmsTheRequest() {
        assertThat(lower(lowering().says(speedChanged(7))).broken()).isEmpty();
        assertThat(lower(lowering().says(speedChanged(7.1))).broken()).containsExactly("S9");
    }

    @Test void s2AStatusThatNamesTheSpeedSaysThatItIsInEffect() {
        assertThat(raisedToEight(lowering().says(speedChanged(7)).silent(0.5).reports(8)).broken())
                .containsExactly("S2");
        assertThat(raisedToEight(lowering().runs(3)).broken()).isEmpty();
    }

    @Test void s8NoRefusalIsTheLateAnswerToWhatAStatusHasConfirmed() {
        var confirmed = running().wants(8.5, 0).speed(8.5).says(speedChanged(8.5)).silent(0.5).reports(8.5);
        var refused = raised(confirmed.silent(0.5).reports(8.5)).silent(0.1);
        refused.answers(ResultCode.CONTROL_NOT_PERMITTED).silent(0.3).reports(8.5).silent(0.5).reports(8.5);
        var late = speedIsGranted(refused).silent(0.3).reports(8.5).runs(2).writes(new RequestControl());
        assertThat(raised(late.silent(0.1).grants()).broken()).isEmpty();
    }

    @Test void s9AStatusThatNamesTheInclineConfirmsTheRequest() {
        assertThat(lower(running().wants(8, 1).incline(1).says(inclineChanged(1))).broken()).isEmpty();
        assertThat(lower(running().wants(8, 1).incline(1).says(inclineChanged(1.5))).broken())
                .containsExactly("S9");
    }

    private static FitnessMachineStatus inclineChanged(double to) {
        return new FitnessMachineStatus.TargetInclineChanged(Incline.percent(to));
    }

    @Test void s9AStatusThatTheBeltWasStartedConfirmsTheStart() {
        var started = new FitnessMachineStatus.StartedOrResumedByUser();
        assertThat(walks(History.free().countedDown().starts().says(started)).broken()).isEmpty();
        assertThat(walks(History.free().countedDown().starts()).broken()).contains("S9");
    }

    private static History walks(History history) {
        return history.silent(0.5).reports(0.8).wants(3, 0).speed(3);
    }

    @Test void s9NoStatusConfirmsTheRequestForControl() {
        var started = new FitnessMachineStatus.StartedOrResumedByUser();
        assertThat(lower(running().writes(new RequestControl()).says(started)).broken())
                .containsExactly("S9");
    }

    // --- what a late answer says

    @Test void aLateAnswerIsThatOfTheTargetThatWasGivenUp() {
        assertThat(raisedToEight(speedIsGranted(givenUp())).broken()).containsExactly("S2");
        assertThat(raisedToEight(givenUp()).broken()).isEmpty();
    }

    /** 7 km/h was not answered in time, and since then something else was asked for. */
    private static History givenUp() {
        return lowering().runs(3).incline(0).silent(0.1).grants();
    }

    private static History raisedToEight(History history) {
        return history.wants(8, 0).speed(8);
    }

    @Test void aLateAnswerIsNoneOnceSomethingElseOfItsKindWasAskedFor() {
        var again = lowering().runs(3).wants(6, 0).speed(6).silent(0.1).grants();
        assertThat(speedIsGranted(again).silent(0.4).reports(6).wants(6.5, 0).speed(6.5).broken()).isEmpty();
    }

    @Test void aLateAnswerCountsWhenTheSameWasAskedForAgainAndRefused() {
        var again = lowering().runs(3.1).speed(7).silent(0.1).answers(ResultCode.INVALID_PARAMETER);
        var slower = new double[]{7.9, 7.7, 7.5, 7.3};
        assertThat(then(speedIsGranted(again), slower).broken()).isEmpty();
    }

    private static History then(History history, double... reported) {
        for (double speed : reported) history.silent(0.5).reports(speed);
        return history;
    }

    @Test void aLateAnswerDoesNotComeOverANewLink() {
        var back = back(lowering().runs(3)).writes(new RequestControl()).silent(0.1).grants();
        assertThat(speedIsGranted(back).wants(8.5, 0).speed(8.5).broken()).isEmpty();
    }

    @Test void anAnswerAfterHalfAMinuteIsNone() {
        assertThat(raisedToEight(answeredAfter(29.5)).broken()).doesNotContain("S2");
        assertThat(raisedToEight(answeredAfter(30)).broken()).contains("S2");
    }

    private static History answeredAfter(double seconds) {
        return withoutControl(running()).wants(7, 0)
                .speed(7)
                .silent(2.5)
                .reports(7)
                .runs(seconds - 2.5)
                .grants();
    }

    @Test void aLateRefusalGrantsNothing() {
        var refused = givenUp().heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT, (byte) 0x80, (byte) 0x02,
                (byte) 0x04);
        assertThat(raisedToEight(speedIsGranted(refused)).broken()).isEmpty();
    }

    /** Which of the two was refused, nobody knows; the other was granted. */
    @Test void aSuccessAfterTheRefusalOfOneOfTwoIsThatOfTheOther() {
        var open = lowering().runs(3).wants(6, 0).speed(6).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(raisedAgain(speedIsGranted(open)).broken()).isEmpty();
        var single = lower(running()).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(raisedAgain(speedIsGranted(single)).broken()).contains("S8");
    }

    /** The belt, still at 8 km/h, goes to 6 km/h and rests there, and then 7 km/h is asked for. */
    private static History raisedAgain(History history) {
        history.silent(0.4).reports(8);
        for (double kmh : new double[]{7.5, 7, 6.5, 6}) history.silent(0.5).reports(kmh);
        return history.runs(2).wants(7, 0).speed(7);
    }

    // --- who has control

    @Test void s2ARefusedRequestForControlIsNoControl() {
        var asked = running().writes(new RequestControl()).silent(0.1);
        assertThat(raised(asked.answers(ResultCode.OPERATION_FAILED)).broken()).containsExactly("S2");
        var granted = running().writes(new RequestControl()).silent(0.1).grants();
        assertThat(raised(granted).broken()).isEmpty();
    }

    @Test void s2ATargetThatWasRefusedForWantOfControlIsNoControl() {
        assertThat(raised(refused(ResultCode.CONTROL_NOT_PERMITTED)).broken()).containsExactly("S2");
        assertThat(raised(refused(ResultCode.OPERATION_FAILED)).broken()).isEmpty();
    }

    private static History refused(ResultCode result) {
        return running().wants(7, 0).speed(7).silent(0.1).answers(result).silent(0.9).reports(8);
    }

    @Test void s2AStopThatWasRefusedForWantOfControlIsNoControl() {
        var none = paused().silent(0.1).answers(ResultCode.CONTROL_NOT_PERMITTED);
        assertThat(raisedAfterAPause(none).broken()).containsExactly("S2");
        var other = paused().silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(raisedAfterAPause(other).broken()).isEmpty();
    }

    @Test void s2AStopThatIsGrantedShowsControl() {
        assertThat(raisedAfterAPause(withoutControl(paused()).silent(0.1).grants()).broken()).isEmpty();
        var failed = withoutControl(paused()).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(raisedAfterAPause(failed).broken()).containsExactly("S2");
    }

    private static History raisedAfterAPause(History history) {
        return history.silent(1).reports(3.1).asks(new Input.GoOn()).wants(3.5, 0).speed(3.5);
    }

    private static History withoutControl(History history) {
        return history.says(new ControlPermissionLost());
    }

    @Test void s2TheSuccessOfAnyProcedureShowsControl() {
        var granted = withoutControl(running()).wants(7, 0).goesTo(7);
        assertThat(raisedToEight(granted).broken()).isEmpty();
        var unanswered = withoutControl(running()).wants(7, 0).speed(7).silent(2.5).reports(7).runs(0.5);
        assertThat(raisedToEight(unanswered).broken()).containsExactly("S2");
        var late = withoutControl(running()).wants(7, 0).speed(7).silent(2.5).reports(7).runs(0.5);
        assertThat(raisedToEight(late.grants()).broken()).isEmpty();
        var confirmed = withoutControl(running()).wants(7, 0).speed(7).says(speedChanged(7)).silent(0.5);
        assertThat(raisedToEight(confirmed.reports(7)).broken()).isEmpty();
    }

    @Test void s2AMachineThatWasResetHasNobodyInControl() {
        assertThat(raised(running().says(new FitnessMachineStatus.Reset())).broken()).containsExactly("S2");
    }

    @Test void s2ABeltThatRunsAfterAStartOfKicksShowsControl() {
        assertThat(neverAnswered().reports(0.8).runs(3).wants(3, 0).speed(3).broken()).isEmpty();
        var notYet = neverAnswered().reports(0).runs(3).wants(3, 0).speed(3);
        assertThat(notYet.broken()).containsExactly("S2");
    }

    /** A machine that takes the request for control and the start, and answers neither. */
    private static History neverAnswered() {
        return History.free()
                .linked()
                .reports(0, 0)
                .runs(1)
                .asks(new Input.Start())
                .tells(new EngineEvent.CountDown(3))
                .writes(new RequestControl())
                .runs(3)
                .starts()
                .silent(0.5);
    }

    @Test void s2ANewLinkBeginsWithoutControl() {
        assertThat(raised(back(running()).writes(new RequestControl()).silent(0.3)).broken())
                .containsExactly("S2");
        assertThat(raised(back(running()).writes(new RequestControl()).silent(0.1).grants()).broken())
                .isEmpty();
    }

    // --- the round trip

    @Test void s4ANewLinkHasNoRoundTripYet() {
        assertThat(raised(backWithCare().silent(0.3)).broken()).contains("S4");
        assertThat(raised(backWithCare().silent(0.1).grants()).broken()).isEmpty();
    }

    private static History backWithCare() {
        return back(new History(Rules.USUAL).running(8)).writes(new RequestControl());
    }

    @Test void s2ALateAnswerToTheRequestForControlShowsItWhateverElseWasAskedForSince() {
        assertThat(higher(controlIsGranted(askedInVain()).runs(0.5)).broken()).isEmpty();
        assertThat(higher(askedInVain().runs(0.5)).broken()).containsExactly("S2");
        assertThat(higher(controlIsGranted(askedInVain().runs(30)).runs(0.5)).broken())
                .as("half a minute later")
                .containsExactly("S2");
    }

    @Test void s2ALateAnswerToATargetShowsControlAlthoughTheRequestForItIsRefusedMeanwhile() {
        var refused = askedInVain().writes(new RequestControl())
                .silent(0.1)
                .answers(ResultCode.OPERATION_FAILED);
        refused.heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT, (byte) 0x80, (byte) 0x02, (byte) 0x01);
        assertThat(higher(refused.runs(0.5)).broken()).isEmpty();
    }

    private static History higher(History history) {
        return history.wants(8, 0).speed(8);
    }

    private static History controlIsGranted(History history) {
        return history.heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT, (byte) 0x80, (byte) 0x00,
                (byte) 0x01);
    }

    /** Control was lost, and neither the request for it nor that for 7 km/h, where the belt goes, is answered. */
    private static History askedInVain() {
        var asked = running().says(new ControlPermissionLost()).writes(new RequestControl()).silent(0.3);
        return asked.wants(7, 0).speed(7).silent(0.5).reports(7).runs(3);
    }
}
