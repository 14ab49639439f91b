package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Alarm;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.EngineEvent.Alarmed;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;

/** S5: when a stop is due, and when it no longer is, as {@link StopAtOnce} reads it. */
class StopAtOnceTest {
    private static final EngineEvent LOST = new EngineEvent.Paused(PauseReason.LINK_LOST);

    private static History running() {
        return History.free().running(8);
    }

    private static History pressed() {
        return running().asks(new Input.Stop());
    }

    private static History heldUp(History history, double seconds) {
        return history.saw(new Fact.HeldUp(Duration.ofNanos(Math.round(seconds * 1e9))));
    }

    // --- pressed more than once

    @Test void s5ASecondPressDoesNotBeginTheHundredMillisecondsAnew() {
        assertThat(pressed().silent(0.09).asks(new Input.Stop()).silent(0.011).stops().broken())
                .containsExactly("S5");
        assertThat(pressed().silent(0.09).asks(new Input.Stop()).silent(0.01).stops().broken()).isEmpty();
    }

    @Test void s5APressMeanwhileChangesNothingAboutAStopThatIsRepeated() {
        assertThat(pressed().stops().silent(0.3).asks(new Input.Stop()).silent(0.2).stops().broken())
                .isEmpty();
        assertThat(pressed().stops().silent(0.3).asks(new Input.Stop()).silent(0.201).stops().broken())
                .containsExactly("S5");
    }

    @Test void s5APressWithinTheRepetitionOfAStopThatWasDoneMeanwhileIsServedByIt() {
        var done = pressed().stops().says(stoppedByUser()).silent(0.2);
        assertThat(done.asks(new Input.Stop()).silent(0.3).stops().broken()).isEmpty();
        done = pressed().stops().says(stoppedByUser()).silent(0.2);
        assertThat(done.asks(new Input.Stop()).silent(0.301).stops().broken()).containsExactly("S5");
        done = pressed().stops().says(stoppedByUser()).silent(0.6);
        assertThat(done.asks(new Input.Stop()).silent(0.101).stops().broken()).as("later")
                .containsExactly("S5");
    }

    @Test void s5AStopThatWasJustDoneServesAPauseButNoPauseServesAStop() {
        var stopped = running().stops().says(stoppedByUser()).silent(0.2);
        assertThat(stopped.asks(new Input.Pause()).silent(0.3).stops().broken()).isEmpty();
        var paused = running().writes(new ControlPointRequest.Pause()).says(stoppedByUser()).silent(0.2);
        assertThat(paused.asks(new Input.Stop()).silent(0.101).stops().broken()).containsExactly("S5");
    }

    @Test void s5TheAlarmCountsFromTheFirstPress() {
        assertThat(repeated(pressed().stops(), 4).asks(new Input.Pause())
                .silent(0.5)
                .stops()
                .silent(0.5)
                .stops()
                .silent(0.001)
                .end()
                .broken()).containsExactly("S5");
    }

    /** A belt that runs on, and stops that are repeated in vain. */
    private static History repeated(History history, double seconds) {
        for (int i = 0; i < seconds * 2; i++) history.silent(0.5).stops().reports(8);
        return history;
    }

    // --- a stop of Kick's own

    @Test void s5AStopOfKicksOwnIsRepeatedAsWell() {
        assertThat(running().stops().silent(0.501).end().broken()).containsExactly("S5");
        assertThat(running().stops().silent(0.5).stops().broken()).isEmpty();
    }

    @Test void s5AStopOfKicksOwnIsAlarmedAsWell() {
        assertThat(repeated(running().stops(), 5).silent(0.001).end().broken()).containsExactly("S5");
        var told = repeated(running().stops(), 5).tells(new Alarmed(Alarm.STILL_MOVING));
        assertThat(told.silent(0.5).end().broken()).isEmpty();
    }

    @Test void s5AnAlarmDuringASingleZeroIsNotDueAgain() {
        var zero = repeated(running().stops(), 4.5).silent(0.5)
                .reports(0)
                .tells(new Alarmed(Alarm.STILL_SLOWING));
        assertThat(repeated(zero.stops(), 7).broken()).isEmpty();
        var stood = repeated(running().stops(), 4).silent(0.5)
                .reports(0)
                .silent(0.5)
                .reports(0)
                .tells(new Alarmed(Alarm.STILL_SLOWING));
        assertThat(repeated(stood.silent(1).reports(8).stops(), 7).broken()).containsExactly("S5");
    }

    @Test void s5AnotherAlarmSaysNothingOfABeltThatHasNotStopped() {
        var fault = repeated(running().stops(), 4).tells(new Alarmed(Alarm.BELT_FAULT));
        assertThat(repeated(fault, 1).silent(0.001).end().broken()).containsExactly("S5");
        var before = running().tells(new Alarmed(Alarm.BELT_OUT_OF_SIGHT)).stops();
        assertThat(repeated(before, 5).silent(0.001).end().broken()).containsExactly("S5");
        var unseen = repeated(running().stops(), 4).tells(new Alarmed(Alarm.BELT_OUT_OF_SIGHT));
        assertThat(repeated(unseen, 1).silent(0.001).end().broken()).isEmpty();
    }

    @Test void s5ABeltThatIsNoSlowerIsNotSlowingDown() {
        assertThat(calmly(7.9).silent(0.001).end().broken()).doesNotContain("S5");
        assertThat(calmly(8).silent(0.001).end().broken()).containsExactly("S5");
    }

    @Test void s5OneDamagedReportDoesNotMakeACalmWordUntrue() {
        var slower = repeated(running().stops(), 4).silent(0.5).stops().reports(7.5).silent(0.5).stops();
        var told = slower.reports(12.6).tells(new Alarmed(Alarm.STILL_SLOWING));
        assertThat(told.silent(0.001).end().broken()).doesNotContain("S5");
    }

    /** 5 s after the stop at 8 km/h, of a belt that reports this then. */
    private static History calmly(double kmh) {
        var stopped = repeated(running().stops(), 4.5).silent(0.5).stops().reports(kmh);
        return stopped.tells(new Alarmed(Alarm.STILL_SLOWING));
    }

    @Test void s5AnAlarmIsNotForgottenForWhatWasSeenLongBefore() {
        var unseen = stood(2).starts().silent(2.001).tells(new Alarmed(Alarm.STILL_MOVING)).stops();
        assertThat(repeated(unseen, 7).broken()).doesNotContain("S5");
        var seen = stood(2).starts().silent(2).tells(new Alarmed(Alarm.STILL_MOVING)).stops();
        assertThat(repeated(seen, 7).broken()).contains("S5");
    }

    @Test void s5AStopOfABeltThatStandsIsNotRepeated() {
        assertThat(stood(2).stops().silent(6).end().broken()).isEmpty();
        assertThat(stood(1).stops().silent(0.501).end().broken()).containsExactly("S5");
    }

    // --- a belt that needs none

    @Test void s5ABeltIsSeenToStandByTwoReports() {
        assertThat(stood(2).asks(new Input.Stop()).silent(1).end().broken()).isEmpty();
        assertThat(stood(1).asks(new Input.Stop()).silent(0.101).end().broken()).containsExactly("S5");
    }

    private static History stood(int reports) {
        var history = History.free().running(3).tells(new EngineEvent.Paused(PauseReason.BELT_STOPPED));
        for (int i = 0; i < reports; i++) history.silent(0.5).reports(0);
        return history;
    }

    @Test void s5AfterTheEndOfTheRunKickIsGone() {
        var over = new EngineEvent.Ended(Ending.STOPPED_BY_RUNNER);
        assertThat(running().tells(over).asks(new Input.Stop()).silent(6).end().broken()).isEmpty();
    }

    @Test void s5AStopOfTheMachineEndsTheRepetitionOnceOursIsOut() {
        assertThat(pressed().stops().says(stoppedByUser()).silent(0.501).end().broken()).isEmpty();
        assertThat(pressed().says(stoppedByUser()).silent(0.101).end().broken()).containsExactly("S5");
        assertThat(pressed().stops().says(new FitnessMachineStatus.Reset()).silent(0.501).end().broken())
                .containsExactly("S5");
    }

    @Test void s5ABeltThatTheMachineStoppedStandsWithItsFirstZero() {
        var stopped = History.free().running(3).says(stoppedByUser()).silent(0.5).reports(0);
        assertThat(stopped.asks(new Input.Stop()).silent(0.2).end().broken()).isEmpty();
    }

    private static FitnessMachineStatus stoppedByUser() {
        return new FitnessMachineStatus.StoppedByUser();
    }

    @Test void s5AZeroIsNoStandstillWhileAStartIsOut() {
        var starting = History.free().countedDown().starts().silent(0.1).grants().asks(new Input.Stop());
        assertThat(starting.silent(0.05).reports(0).silent(0.051).end().broken()).containsExactly("S5");
    }

    @Test void s5ABeltThatStandsAfterARefusedStartNeedsNoStop() {
        assertThat(refused().reports(0)
                .silent(0.4)
                .reports(0)
                .asks(new Input.Pause())
                .silent(0.101)
                .end()
                .broken())
                .isEmpty();
        assertThat(refused().asks(new Input.Pause()).silent(0.101).end().broken()).as("not seen since")
                .containsExactly("S5");
    }

    private static History refused() {
        return History.free()
                .countedDown()
                .starts()
                .silent(0.1)
                .answers(ResultCode.OPERATION_FAILED)
                .silent(0.1);
    }

    @Test void s5ABeltThatStoodBeforeItsStartWasTakenBackNeedsNoSecondStop() {
        assertThat(takenBack(1.2).broken()).isEmpty();
        assertThat(takenBack(1.6).broken()).as("two seconds after its last report").containsExactly("S5");
    }

    private static History takenBack(double seconds) {
        return History.free()
                .countedDown()
                .starts()
                .silent(0.1)
                .grants()
                .reports(0)
                .silent(0.1)
                .reports(0)
                .silent(seconds)
                .asks(new Input.Stop())
                .stops()
                .silent(0.501)
                .end();
    }

    @Test void s5ANewStartEndsTheStopBeforeIt() {
        var again = History.free()
                .running(3)
                .asks(new Input.Pause())
                .writes(new ControlPointRequest.Pause())
                .silent(0.1)
                .asks(new Input.Start())
                .starts()
                .silent(0.45)
                .end();
        assertThat(again.broken()).doesNotContain("S5");
    }

    // --- without a link, or a host

    @Test void s5WithoutALinkTheHundredMillisecondsCountFromItsReturn() {
        assertThat(unlinked().silent(1).linked().silent(0.101).stops().broken()).containsExactly("S5");
        assertThat(unlinked().silent(1).linked().silent(0.1).stops().broken()).isEmpty();
    }

    /** The runner asks for a stop while there is no link. */
    private static History unlinked() {
        return running().saw(new Fact.LinkDown()).tells(LOST).asks(new Input.Stop());
    }

    @Test void s5AStopThatTheLinkInterruptedIsDueWhenItIsBack() {
        var lost = pressed().stops().silent(0.3).saw(new Fact.LinkDown()).tells(LOST).silent(1).linked();
        assertThat(lost.silent(0.101).end().broken()).containsExactly("S5");
    }

    @Test void s5ALinkThatComesBackAsksForNoStop() {
        var back = running().saw(new Fact.LinkDown()).tells(LOST).silent(1).linked().silent(0.5);
        assertThat(back.end().broken()).isEmpty();
    }

    @Test void s5AHostThatWasHeldUpStopsWithinFiftyMilliseconds() {
        assertThat(heldUp(pressed().silent(2), 2).silent(0.051).stops().broken()).containsExactly("S5");
        assertThat(heldUp(pressed().silent(2), 2).silent(0.05).stops().broken()).isEmpty();
    }

    @Test void s5WhatWasDueBeforeTheHostWasHeldUpIsLate() {
        assertThat(heldUp(pressed().silent(2), 1.899).stops().broken()).containsExactly("S5");
        assertThat(heldUp(pressed().silent(2), 1.9).stops().broken()).as("at that very moment").isEmpty();
    }

    @Test void s5AHostThatWasHeldUpAlarmsWhenItIsAwake() {
        var held = heldUp(repeated(pressed().stops(), 4.5).silent(1), 1).stops();
        assertThat(held.silent(0.051).end().broken()).containsExactly("S5");
        var told = heldUp(repeated(pressed().stops(), 4.5).silent(1), 1).stops();
        assertThat(told.silent(0.05).tells(new Alarmed(Alarm.STILL_MOVING)).silent(0.4).end().broken())
                .isEmpty();
    }

    @Test void s5WhatWasSaidOfABeltOutOfSightWhileNoLinkTookTheStopNeedNotBeSaidAgain() {
        var outOfSight = new Alarmed(Alarm.BELT_OUT_OF_SIGHT);
        assertThat(stoppedAfterALoss(PauseReason.BELT_STOPPED, outOfSight).broken()).isEmpty();
        assertThat(stoppedAfterALoss(PauseReason.LINK_LOST, outOfSight).broken())
                .as("it may move for the run")
                .containsExactly("S5");
        assertThat(stoppedAfterALoss(PauseReason.BELT_STOPPED, new EngineEvent.NotNow("")).broken())
                .containsExactly("S5");
    }

    /** The run is paused when the link is lost, this is told, and Kick stops a belt that it does not see again. */
    private static History stoppedAfterALoss(PauseReason why, EngineEvent told) {
        var lost = running().tells(new EngineEvent.Paused(why)).saw(new Fact.LinkDown()).silent(3);
        lost.tells(told).silent(1).linked().stops();
        for (int i = 0; i < 11; i++) lost.silent(0.5).stops();
        return lost.end();
    }
}
