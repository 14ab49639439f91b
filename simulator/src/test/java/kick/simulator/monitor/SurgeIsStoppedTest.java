package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.EngineEvent.Alarmed;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Speed;

/** S10: what a surge is, what not following is, and what has to come of it, as {@link SurgeIsStopped} reads it. */
class SurgeIsStoppedTest {
    private static final EngineEvent FAULT = new Alarmed(Alarm.BELT_FAULT);

    private static History running() {
        return History.free().running(8);
    }

    private static History then(History history, double... kmh) {
        for (double speed : kmh) history.silent(0.5).reports(speed);
        return history;
    }

    private static History told(History history, double kmh) {
        return history.wants(kmh, 0).speed(kmh).silent(0.1).grants();
    }

    @Test void s10WhatSomebodyGoesOnTakingUpAroundADamagedSampleIsNoSurge() {
        var up = then(running(), 8.6, 9.4, 10.2, 17, 11.8, 12.6, 12.6, 12.6);
        assertThat(up.silent(1.001).end().broken()).isEmpty();
    }

    @Test void s10OfTwoSamplesFurtherApartThanABeltChangesOneIsDamaged() {
        assertThat(then(running(), 10.5, 14.51, 8, 8).silent(1.001).end().broken()).isEmpty();
        assertThat(then(running(), 10.5, 14.5, 8, 8).silent(1.001).end().broken())
                .containsExactly("S10", "S10");
    }

    // --- a belt on its way down

    @Test void s10ABeltIsDownWhenTwoSamplesSaySo() {
        var slowing = told(History.free().running(12), 8).silent(-0.1);
        assertThat(then(slowing, 9, 12, 12, 10, 8, 8, 8).broken()).isEmpty();
        var down = told(History.free().running(12), 8).silent(-0.1);
        assertThat(then(down, 9, 9, 12, 12, 10).silent(0.501).end().broken()).containsExactly("S10", "S10");
    }

    @Test void s10ABeltThatHasNotTurnedYetMayGoOnToTheTargetBefore() {
        assertThat(then(lowered(), 7.2, 7.4, 8.4, 8.6, 7).silent(1.001).end().broken()).isEmpty();
        assertThat(then(lowered(), 6.6, 6.6, 8.4, 8.6, 7).silent(1.001).end().broken())
                .containsExactly("S10", "S10");
        assertThat(then(lowered(), 7, 7, 7, 7, 7, 7, 7, 8.4, 8.6).silent(1.001).end().broken()).isEmpty();
        assertThat(then(lowered(), 7, 7, 7, 7, 7, 7, 7, 7, 8.4, 8.6).silent(1.001).end().broken())
                .containsExactly("S10", "S10");
    }

    @Test void s10ABeltThatTheConsoleHasMayGoOnToWhatWasNamed() {
        assertThat(takenUpAndEased(backFrom12().says(speedChanged(12))).broken()).isEmpty();
        assertThat(takenUpAndEased(backFrom12()).broken()).containsExactly("S10", "S10");
    }

    /** It is told to go to 12 km/h and at once to stay at 8 km/h, which it does at first. */
    private static History backFrom12() {
        return then(told(told(running(), 12).silent(0.4), 8), 8, 8, 8);
    }

    private static History takenUpAndEased(History history) {
        var up = then(history, 8, 8, 8, 8, 8, 8.4, 8.8, 9.2);
        return then(told(up, 9), 9.6, 10, 10.4, 10.4, 10).silent(1.001).end();
    }

    /** On its way from 3 to 12 km/h it is told to go back to 6.5 km/h, at 7 km/h. */
    private static History lowered() {
        var onItsWay = then(told(History.free().running(3), 12).silent(-0.1), 4, 5, 6, 7);
        return told(onItsWay, 6.5).silent(-0.1);
    }

    @Test void s10ABeltThatWasStillHigherSurgesAboveThat() {
        var slowing = told(then(told(History.free().running(12), 8), 11), 6);
        assertThat(then(slowing, 13, 13).silent(1.001).end().broken()).isEmpty();
        var surging = told(then(told(History.free().running(12), 8), 11), 6);
        assertThat(then(surging, 13.01, 13.01).silent(1.001).end().broken()).containsExactly("S10", "S10");
    }

    @Test void s10TheFirstTargetExplainsWhatTheBeltDoesAlready() {
        assertThat(adopted(6, 8, 9, 9).broken()).isEmpty();
        assertThat(adopted(6, 8, 9.01, 9.01).broken()).containsExactly("S10", "S10");
    }

    /** A belt at 8 km/h over a new link is told this, and reports these two. */
    private static History adopted(double kmh, double... reports) {
        var history = running().saw(new Fact.LinkDown())
                .tells(new EngineEvent.Paused(PauseReason.LINK_LOST))
                .silent(0.5)
                .linked()
                .reports(8)
                .writes(new RequestControl())
                .silent(0.1)
                .grants();
        return then(told(history, kmh), reports).silent(1.001).end();
    }

    @Test void s10ATargetThatStoodForLessThanASampleExplainsTheBeltForThreeSeconds() {
        assertThat(then(skipped(), 9.2, 9.2).silent(1.001).end().broken()).isEmpty();
        assertThat(then(skipped(), 8, 8, 8, 8, 8, 8, 8, 8, 9.2, 9.2).silent(1.001).end().broken())
                .containsExactly("S10", "S10");
    }

    /** At 8 km/h it is told 12 km/h and 8 km/h again before it reports. */
    private static History skipped() {
        return told(told(running(), 12), 8);
    }

    // --- a belt that does not follow

    @Test void s10AMachineMayActFiveSecondsAfterItHasGrantedWhatItDidNotAnswer() {
        assertThat(told(notAnswered(), 12).runs(4.5).broken()).isEmpty();
        assertThat(told(notAnswered(), 12).runs(7).broken()).containsExactly("S10", "S10");
        assertThat(notAnswered().speed(12).runs(4.5).broken()).contains("S10");
    }

    /** A belt at 8 km/h that was told 12 km/h three times in 18 s. */
    private static History notAnswered() {
        return running().wants(12, 0).speed(12).runs(6).speed(12).runs(6).speed(12).runs(6);
    }

    @Test void s10TheSameTargetOnceMoreDoesNotBeginTheTwentySecondsAnew() {
        assertThat(told(told(running(), 12).runs(10), 12).runs(12).broken()).containsExactly("S10", "S10");
        assertThat(told(told(running(), 12).runs(10), 11.9).runs(12).broken()).isEmpty();
    }

    @Test void s10NearerIsAtLeastFiveHundredthsOfAKilometreAnHour() {
        assertThat(then(told(running(), 12).runs(10), 8.04).runs(12).broken()).containsExactly("S10", "S10");
        assertThat(then(told(running(), 12).runs(10), 8.05).runs(12).broken()).isEmpty();
    }

    @Test void s10ASampleThatLeapsHasComeNoNearer() {
        assertThat(then(slowingFrom12(0, 12).runs(15), 11.9).runs(12).broken()).isEmpty();
        assertThat(then(slowingFrom12(12, 0, 12).runs(15), 11.9).runs(12).broken()).isEmpty();
        assertThat(slowingFrom12(0, 12).runs(25).broken()).containsExactly("S10");
    }

    /** Told 5 km/h at 12 km/h, it reports this. */
    private static History slowingFrom12(double... kmh) {
        return then(told(History.free().running(12), 5).silent(-0.1), kmh);
    }

    @Test void s10HalfAKilometreAnHourOffIsThere() {
        assertThat(then(told(running(), 8.5)).runs(24).broken()).isEmpty();
        assertThat(then(told(running(), 8.6)).runs(24).broken()).containsExactly("S10", "S10");
    }

    @Test void s10TwentySecondsFromTheFirstReportAreAllowed() {
        assertThat(told(running(), 12).silent(-0.1).runs(20.5).silent(1.001).end().broken()).isEmpty();
        assertThat(told(running(), 12).silent(-0.1).runs(21).silent(1.001).end().broken())
                .containsExactly("S10", "S10");
    }

    @Test void s10WhereTheBeltWasBeforeTheRequestIsNoApproachThatItLeft() {
        assertThat(then(told(running(), 7.9), 8.6).runs(24).broken()).isEmpty();
        assertThat(then(told(running(), 7.3), 8.3).runs(24).broken()).containsExactly("S10");
        var oneReport = running().silent(0.5).reports(7.6);
        assertThat(then(told(oneReport, 7.5), 8.2).runs(24).broken()).containsExactly("S10");
    }

    @Test void s10NobodyNeedFollowATargetThatNoBeltHas() {
        assertThat(running().says(speedChanged(40.01)).runs(24).broken()).isEmpty();
        assertThat(running().says(speedChanged(40)).runs(24).broken()).containsExactly("S10", "S10");
    }

    @Test void s10ABeltAtTheTargetThatTheMachineHasNamedSinceIsThere() {
        assertThat(then(onItsWayDown().says(speedChanged(3.8)), 3.8).runs(24).broken()).isEmpty();
        assertThat(then(onItsWayDown(), 3.8).runs(24).broken()).containsExactly("S10", "S10");
        assertThat(then(onItsWayDown().says(speedChanged(3.2)), 3.8).runs(24).broken())
                .containsExactly("S10", "S10");
        var asked = told(then(onItsWayDown().says(speedChanged(3.8)), 3.8).runs(24), 4.5);
        assertThat(asked.runs(20).broken()).isEmpty();
        assertThat(asked.runs(4).broken()).containsExactly("S10", "S10");
    }

    @Test void s10ABeltAtTheTargetThatTheMachineHasNamedSinceDoesNotSurge() {
        var turned = then(told(running(), 4.5), 5.4, 5.1, 5.3).says(speedChanged(5.6));
        assertThat(then(turned, 5.6, 5.6).silent(1.001).end().broken()).isEmpty();
        var surging = then(told(running(), 4.5), 5.4, 5.1, 5.3);
        assertThat(then(surging, 5.6, 5.6).silent(1.001).end().broken()).containsExactly("S10", "S10");
    }

    @Test void s10ABeltThatIsWhereTheMachineHasNamedItComesDownFromThere() {
        var named = told(running(), 7.8).says(speedChanged(9.4));
        assertThat(then(told(then(named, 9.4, 9.4), 5), 9.4, 9.4, 9.4).silent(1.001).end().broken())
                .isEmpty();
    }

    @Test void s10WhatTheConsoleSetsExplainsTheBeltAlsoAroundAZeroInBetween() {
        var taken = then(History.free().running(10), 10.7, 11.4, 12.1, 0, 13.4, 14.1, 14.8);
        assertThat(taken.silent(1.001).end().broken()).doesNotContain("S10");
        var twice = then(History.free().running(10), 10.7, 11.4, 12.1, 0, 0, 13.4, 14.1, 14.8);
        assertThat(twice.silent(1.001).end().broken()).contains("S10");
    }

    @Test void s10ABeltThatComesToStandFromACrawlHasNothingToFollowUntilItIsToldAgain() {
        assertThat(then(crawling().runs(10), 0, 0.8).runs(14).broken()).isEmpty();
        assertThat(crawling().runs(24).broken()).containsExactly("S10", "S10");
        var again = told(then(crawling().runs(10), 0, 0.8), 3);
        assertThat(again.runs(20).broken()).isEmpty();
        assertThat(again.runs(4).broken()).containsExactly("S10", "S10");
    }

    @Test void s10ABeltThatStandsHasNothingToFollow() {
        assertThat(then(told(running(), 3).runs(10), 0).runs(22).silent(1.001).end().broken())
                .doesNotContain("S10");
    }

    @Test void s10WhatSomebodySetsBeginsTheTwentySecondsAnewAlsoWhereItIsTheTargetBefore() {
        assertThat(namedAgain().runs(20).silent(1.001).end().broken()).isEmpty();
        assertThat(namedAgain().runs(21).silent(1.001).end().broken()).contains("S10");
    }

    /** Told 12 km/h at 8 km/h, it is taken down to 7.2 km/h, and then the machine names 12 km/h. */
    private static History namedAgain() {
        return then(told(running().runs(2), 12), 8, 8, 7.5, 7.2).says(speedChanged(12));
    }

    @Test void s10ItMayComeToStandWithTheFirstReportSinceItWasTold() {
        assertThat(then(crawling(), 0, 0.8).runs(24).broken()).isEmpty();
    }

    @Test void s10WhoeverMovesABeltThatHasComeToStandKickHasNotToldItTo() {
        assertThat(then(crawling(), 0, 0.8, 4.5, 4.5, 2).silent(1.001).end().broken()).isEmpty();
        assertThat(then(crawling(), 0.8, 0.8, 4.5, 4.5, 2).silent(1.001).end().broken())
                .containsExactly("S10", "S10");
        assertThat(then(then(crawling(), 0, 0.8).says(speedChanged(5)), 0.8).runs(24).broken()).isEmpty();
    }

    /** At 0.8 km/h, and told 3 km/h. */
    private static History crawling() {
        return told(History.free().started(), 3);
    }

    private static History onItsWayDown() {
        return then(told(running(), 4.5), 5.2, 4.9);
    }

    private static FitnessMachineStatus speedChanged(double to) {
        return new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(to));
    }

    // --- what has to come of it

    private static History surging() {
        return then(running(), 9.2, 9.2);
    }

    @Test void s10TheAlarmComesWithinASecond() {
        assertThat(surging().stops().silent(0.5).stops().silent(0.5).tells(FAULT).broken()).isEmpty();
        assertThat(surging().stops().silent(0.5).stops().silent(0.5).end().broken()).isEmpty();
        assertThat(surging().wants(3, 0).goesTo(3).runs(0.5).silent(0.001).tells(FAULT).broken())
                .containsExactly("S10");
    }

    @Test void s10AnAlarmOfTheLastHalfMinuteIsEnough() {
        assertThat(surgingAfter(29).broken()).containsExactly("S10");
        assertThat(surgingAfter(29.5).broken()).containsExactly("S10", "S10");
    }

    /** A surge so long after an alarm, which nobody eases. */
    private static History surgingAfter(double seconds) {
        return then(running().tells(new Alarmed(Alarm.BELT_OUT_OF_SIGHT)).runs(seconds), 9.2, 9.2)
                .silent(1.001)
                .end();
    }

    @Test void s10ATargetBelowTheReportEases() {
        assertThat(surging().tells(FAULT).wants(9.1, 0).speed(9.1).silent(1.001).end().broken()).isEmpty();
        assertThat(surging().tells(FAULT).wants(9.2, 0).speed(9.2).silent(1.001).end().broken())
                .contains("S10");
    }

    @Test void s10ABeltThatIsEasedAlreadyNeedsOnlyTheAlarm() {
        assertThat(told(History.free().running(12), 8).runs(24).broken()).containsExactly("S10");
    }

    @Test void s10ABeltThatDoesNotFollowIsEasedAlreadyWhereLessWasAskedForLast() {
        assertThat(easedBefore(1, 3).broken()).isEmpty();
        assertThat(easedBefore(1.5, 7.9).broken()).isEmpty();
        assertThat(easedBefore(1, 8).broken()).containsExactly("S10");
    }

    /** A belt that was told 12 km/h and stays at 8 km/h is told this, and reports so much later that it has not moved. */
    private static History easedBefore(double seconds, double kmh) {
        var stuck = told(running(), 12).silent(-0.1).runs(20.5).tells(FAULT);
        return stuck.wants(kmh, 0).speed(kmh).silent(seconds).reports(8).silent(1.001).end();
    }

    @Test void s10ARefusedEasingCountsForASecond() {
        assertThat(refusedBefore(1).broken()).doesNotContain("S10");
        assertThat(refusedBefore(1.001).broken()).contains("S10");
    }

    /** The same, where 3 km/h was refused. */
    private static History refusedBefore(double seconds) {
        var stuck = told(running(), 12).silent(-0.1).runs(20.5).tells(FAULT);
        return stuck.wants(3, 0)
                .writes(new SetTargetSpeed(Speed.kmh(3)))
                .answers(ResultCode.OPERATION_FAILED)
                .silent(seconds)
                .reports(8)
                .silent(1.001)
                .end();
    }

    @Test void s10ABeltThatSlowsDownInsteadOfComingUpIsEasedByBeingToldToStayThere() {
        assertThat(takenDown().wants(7, 0).goesTo(7).runs(1).broken()).doesNotContain("S10");
        assertThat(takenDown().wants(7.1, 0).goesTo(7.1).runs(1).broken()).contains("S10");
    }

    /** Told 12 km/h, a belt stays at 8 km/h, and then goes down to 7 km/h. */
    private static History takenDown() {
        return then(told(running(), 12).silent(-0.1).runs(20.5).tells(FAULT), 7);
    }

    @Test void s10WhatWasAskedForBeforeASurgeDoesNotEaseIt() {
        assertThat(surgingOn().grants().silent(1.001).end().broken()).containsExactly("S10");
    }

    @Test void s10NothingElseEasesABeltBeforeThatIsAnsweredOrGivenUp() {
        assertThat(surgingOn().silent(2.8).end().silent(1).end().broken()).isEmpty();
        assertThat(surgingOn().silent(2.8).end().silent(1.001).end().broken()).containsExactly("S10");
    }

    @Test void s10WhatTheBeltHasComeToMeanwhileHasToBeAnsweredAsWell() {
        assertThat(surgingOn().silent(0.4).reports(7.9).silent(2.4).end().broken()).isEmpty();
        assertThat(surgingOn().silent(0.4).reports(7.9).silent(2.4).end().silent(1.001).end().broken())
                .containsExactly("S10");
    }

    /** A belt that was at 8 km/h, and is told 7.9 km/h between the two reports of its surge. */
    private static History surgingOn() {
        return then(running(), 9.1).wants(7.9, 0).speed(7.9).silent(0.1).reports(9.2).tells(FAULT);
    }

    @Test void s10AStopIsBothEasingAndStop() {
        assertThat(surging().tells(FAULT)
                .stops()
                .says(new FitnessMachineStatus.StoppedByUser())
                .runs(121)
                .broken()).isEmpty();
    }

    @Test void s10AStopNeedsNoWordOfTheMachine() {
        assertThat(surging().tells(FAULT).stops().silent(1.001).end().broken()).doesNotContain("S10");
        assertThat(eased().stops().runs(121).broken()).doesNotContain("S10");
    }

    @Test void s10TwoMinutesAreAllowedForTheStop() {
        assertThat(eased().silent(119).reports(3).silent(0.5).end().broken()).doesNotContain("S10");
        assertThat(eased().silent(119).reports(3).silent(0.501).end().broken()).contains("S10");
    }

    private static History eased() {
        return surging().tells(FAULT).wants(3, 0).goesTo(3);
    }

    @Test void s10ABeltThatComesToAStandNeedsNoStop() {
        assertThat(then(eased(), 0).runs(121).broken()).isEmpty();
    }

    @Test void s10ABeltThatTheMachineStoppedNeedsNone() {
        assertThat(eased().says(new FitnessMachineStatus.StoppedByUser()).runs(121).broken()).isEmpty();
        assertThat(eased().says(new FitnessMachineStatus.StartedOrResumedByUser()).runs(121).broken())
                .containsExactly("S10");
    }

    @Test void s10WithoutALinkABeltCanNeitherBeEasedNorStopped() {
        var lost = new EngineEvent.Paused(PauseReason.LINK_LOST);
        assertThat(surging().tells(FAULT).saw(new Fact.LinkDown()).tells(lost).silent(121).end().broken())
                .isEmpty();
    }

    @Test void s10AHostThatWasHeldUpCatchesUpWithinFiftyMilliseconds() {
        assertThat(held().silent(0.051).end().broken()).containsExactly("S10", "S10");
        assertThat(held().silent(0.05).tells(FAULT).stops().broken()).isEmpty();
    }

    private static History held() {
        return surging().silent(2).saw(new Fact.HeldUp(Duration.ofSeconds(2)));
    }
}
