package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** S2 and S8: which target the belt may be at, and whether the console has it, as {@link Goal} reads it. */
class GoalTest {

    private static History running() {
        return History.free().running(8);
    }

    /** The programme wants this, asks for it, and the machine grants it. */
    private static History granted(History history, double kmh) {
        return history.wants(kmh, 0).speed(kmh).silent(0.1).grants();
    }

    private static History then(History history, double... kmh) {
        for (double speed : kmh) history.silent(0.5).reports(speed);
        return history;
    }

    private static FitnessMachineStatus speedChanged(double to) {
        return new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(to));
    }

    // --- between a request and its success

    @Test void s2ARaiseIsWhateverIsAboveTheLowerOfTwoTargets() {
        var lost = running().wants(6, 0).speed(6).runs(1).silent(2.001);
        assertThat(lost.wants(6.1, 0).speed(6.1).broken()).contains("S2");
        var same = running().wants(6, 0).speed(6).runs(1).silent(2.001);
        assertThat(same.speed(6).broken()).isEmpty();
    }

    @Test void s2ABeltNearEitherTargetIsWhereItWasTold() {
        assertThat(unanswered(8.5).speed(12).broken()).isEmpty();
        assertThat(unanswered(8.51).speed(12).broken()).containsExactly("S2");
        assertThat(unanswered(11.5).wants(13, 0).speed(13).broken()).isEmpty();
        assertThat(unanswered(11.49).wants(13, 0).speed(13).broken()).containsExactly("S2");
        assertThat(unslowed(11.5).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(unslowed(11.49).wants(9, 0).speed(9).broken()).containsExactly("S2");
    }

    /** 12 km/h was asked for and not answered, and now the belt, which was at 8 km/h, reports this. */
    private static History unanswered(double kmh) {
        return running().wants(12, 0).speed(12).runs(2.5).silent(0.5).reports(kmh);
    }

    /** 6 km/h was asked for and not answered, and now the belt, which was at 12 km/h, reports this. */
    private static History unslowed(double kmh) {
        return History.free().running(12).wants(6, 0).speed(6).runs(2.5).silent(0.5).reports(kmh);
    }

    @Test void s9WhatIsBelowABeltThatStaysWhereItWasIsNoRaise() {
        assertThat(unslowedOverASlowLink(8).wants(7, 0).speed(7).broken()).isEmpty();
        assertThat(unslowedOverASlowLink(8).wants(8, 0).speed(8).broken()).contains("S4");
        assertThat(unslowedOverASlowLink(7.4).wants(7, 0).speed(7).broken()).as("it goes to 6 km/h")
                .contains("S4");
        assertThat(unslowedOverASlowLink(8).silent(0.5).reports(6.5).wants(7, 0).speed(7).broken())
                .contains("S4");
    }

    @Test void s9WhatIsBelowABeltThatRestsOnItsWayDownIsNoRaise() {
        assertThat(comingDown(7, 7).wants(6.5, 0).speed(6.5).broken()).isEmpty();
        assertThat(comingDown(7.2, 7).wants(6.5, 0).speed(6.5).broken()).as("it goes to 6 km/h")
                .contains("S4");
    }

    /** Answers take 0.6 s; at 9 km/h 7 km/h was granted, and 6 km/h not answered, and the belt reports this. */
    private static History comingDown(double... kmh) {
        var slow = new History(Rules.USUAL).running(9).wants(7, 0).speed(7).silent(0.6).grants();
        return then(then(slow.wants(6, 0).speed(6), 8.8, 8.4, 8, 7.6, 7.4), kmh);
    }

    /** Answers take 0.6 s; 6 km/h was asked for and not answered, and the belt of 8 km/h reports this. */
    private static History unslowedOverASlowLink(double kmh) {
        var slow = new History(Rules.USUAL).running(9).wants(8, 0).speed(8).silent(0.6).grants();
        return slow.reports(8).runs(3).wants(6, 0).speed(6).runs(2.5).silent(0.5).reports(kmh);
    }

    @Test void s9WhatIsAskedForOnceMoreOfABeltThatSlowsDownIsNoRaise() {
        var open = History.free().running(12).wants(6, 0).speed(6).silent(0.1).answers(ResultCode.RESERVED);
        open.silent(0.4).reports(11.6).wants(7, 0).speed(7).silent(0.1).answers(ResultCode.RESERVED);
        open.silent(0.4).reports(11.2).silent(0.5).reports(10.8).silent(0.1);
        assertThat(open.speed(7).broken()).isEmpty();
    }

    @Test void aBeltThatHasLeftItsSpeedByHalfAKilometreAnHourGoesToTheTarget() {
        assertThat(unslowed(11.49).runs(2).broken()).isEmpty();
        assertThat(unslowed(11.5).runs(2).broken()).contains("slowing");
    }

    @Test void s8ABeltThatIsSlowerThanAllThatItMayHaveBeenToldIsTheConsolesAlsoBeforeTheAnswer() {
        var first = running().runs(1).wants(9, 0).speed(9).silent(0.1).reports(7.3);
        assertThat(then(first.silent(0.1).grants(), 7.1).wants(7.1, 0).runs(2).broken()).isEmpty();
        var single = running().runs(1).wants(9, 0).speed(9).silent(0.1).reports(7.3);
        assertThat(then(single.silent(0.1).grants(), 8).wants(8, 0).runs(2).broken()).contains("slowing");
    }

    @Test void s8ABeltThatStaysWhereItWasBeforeTwoTargetsWithoutAnAnswerHasLeftNeither() {
        var open = running().runs(1).wants(9, 0).speed(9).runs(3.5).wants(6, 0).speed(6);
        then(open, 8, 8, 8, 8, 8, 8, 9, 9, 9);
        then(open.speed(6).silent(0.1).grants(), 6, 6);
        assertThat(open.tells(new EngineEvent.StepBegan(1)).wants(10, 0).speed(10).broken())
                .doesNotContain("S8");
    }

    @Test void s8ABeltThatHasNotLeftWhatItIsAskedToComeBackToHasNotTakenThat() {
        var late = running().runs(1).wants(7.5, 0).speed(7.5).runs(4).grants().wants(8, 0).speed(8);
        then(late, 8, 7.7, 7.5, 7.5, 7.5, 7.5, 7.5);
        assertThat(late.speed(8).broken()).doesNotContain("S8");
    }

    @Test void s2WhereNoTargetIsKnownTheReportMayBeInEffectStill() {
        assertThat(unansweredOnANewLink(7).wants(7.5, 0).speed(7.5).broken()).isEmpty();
        assertThat(unansweredOnANewLink(6).wants(6.5, 0).reports(7.4).speed(6.5).broken())
                .containsExactly("S2");
    }

    /** The link was away for a moment, the belt runs at 8 km/h, and this was asked for and not answered. */
    private static History unansweredOnANewLink(double kmh) {
        var history = running().saw(new Fact.LinkDown())
                .tells(new EngineEvent.Paused(PauseReason.LINK_LOST))
                .silent(0.5)
                .linked()
                .reports(8)
                .writes(new RequestControl())
                .silent(0.1)
                .grants();
        return history.wants(kmh, 0).speed(kmh).runs(3);
    }

    @Test void s2AStopLeavesNoTarget() {
        var stopped = running().asks(new Input.Pause()).writes(new ControlPointRequest.Pause()).silent(0.1);
        stopped.grants().silent(0.9).reports(5).asks(new Input.GoOn());
        assertThat(stopped.wants(6, 0).speed(6).broken()).doesNotContain("S2");
        var told = running().says(new FitnessMachineStatus.PausedByUser()).silent(1).reports(5);
        assertThat(told.asks(new Input.GoOn()).wants(9, 0).speed(9).broken()).isEmpty();
        var only = running().asks(new Input.Skip()).silent(1).reports(5).asks(new Input.GoOn());
        assertThat(only.wants(9, 0).speed(9).broken()).containsExactly("S2");
    }

    @Test void s8ATargetThatTheBeltShowsIsInEffectWithoutAnAnswer() {
        assertThat(unanswered(12).runs(1).silent(0.5).reports(11.6).runs(0.5).speed(12).broken())
                .containsExactly("S8");
        assertThat(unanswered(12).runs(1).silent(0.5).reports(11.7).runs(0.5).speed(12).broken()).isEmpty();
    }

    // --- a refused target

    @Test void s8WhatStandsWhereAnotherWasRefusedMayBeNamed() {
        var refused = granted(running(), 8.1).silent(0.3).wants(5, 0).speed(5).silent(0.1);
        refused.answers(ResultCode.CONTROL_NOT_PERMITTED)
                .says(speedChanged(8.1))
                .silent(0.1)
                .reports(8.1)
                .runs(4);
        assertThat(granted(refused.writes(new RequestControl()).grants(), 8.5).broken()).doesNotContain("S8");
    }

    @Test void aRefusedTargetFallsBackToTheOneBefore() {
        assertThat(then(refused(), 8).wants(8, 0).runs(2).end().broken()).isEmpty();
        assertThat(running().wants(9, 0).speed(9).runs(3).wants(8, 0).runs(2).end().broken())
                .contains("slowing");
    }

    private static History refused() {
        return running().wants(9, 0).speed(9).silent(0.1).answers(ResultCode.OPERATION_FAILED);
    }

    @Test void aRefusalIsBelievedOnlyWhereTheBeltIsWhereItWas() {
        assertThat(then(refused(), 8.4).wants(8, 0).runs(2).broken()).isEmpty();
        assertThat(then(refused(), 8.6).wants(8, 0).runs(2).broken()).contains("slowing");
        var far = running().wants(12, 0).speed(12).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(then(far, 8.5).wants(8, 0).runs(2).broken()).isEmpty();
        var farther = running().wants(12, 0).speed(12).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(then(farther, 8.51).wants(8, 0).runs(2).broken()).contains("slowing");
    }

    @Test void s8AnInclineThatIsRefusedFallsBackAsWell() {
        assertThat(flatter(steepening().answers(ResultCode.OPERATION_FAILED)).broken()).containsExactly("S8");
        assertThat(flatter(steepening()).broken()).isEmpty();
    }

    private static History steepening() {
        return atTwoPercent().wants(8, 8).incline(8).silent(0.1);
    }

    /** The deck stays where it is, and then somebody lowers it. */
    private static History flatter(History history) {
        history.runs(4).silent(0.5).reports(8, 1.4).runs(0.5);
        return history.wants(8, 2).incline(2);
    }

    // --- a settled belt

    @Test void s8ABeltThatOnlyPassesItsTargetHasNotSettled() {
        var passing = then(granted(running(), 12).silent(-0.1), 11.75, 12, 12.25, 12.4, 12.4, 12);
        assertThat(passing.wants(13, 0).speed(13).broken()).isEmpty();
        var settled = then(granted(running(), 12).silent(-0.1), 11.9, 12, 12.25, 12.4, 12.4, 12);
        assertThat(settled.wants(13, 0).speed(13).broken()).containsExactly("S8");
    }

    @Test void s8ABeltThatTurnsAwayFromItsTargetIsInSomebodysHands() {
        assertThat(slower(turned(8.69, 8.69)).broken()).containsExactly("S8");
        assertThat(slower(turned(8.7, 8.7)).broken()).isEmpty();
        assertThat(slower(turned(8.69)).broken()).isEmpty();
    }

    /** On its way from 8 to 12 km/h a belt has come to 9 km/h, and does this when it has had 3 s to react. */
    private static History turned(double... kmh) {
        return then(granted(running(), 12).silent(0.4).reports(9).runs(2), kmh);
    }

    /** Lower than what Kick asked for, but higher than what the belt has turned to. */
    private static History slower(History history) {
        return history.wants(9, 0).speed(9);
    }

    @Test void s8ABeltThatWasSeenOnEitherSideOfItsTargetHasBeenThere() {
        assertThat(passed(8.25, 7.95).speed(8).broken()).containsExactly("S8");
        assertThat(passed(8.55, 7.95).speed(8).broken()).containsExactly("S8");
        assertThat(passed(8.9, 7.89).speed(8).broken()).as("one of them may be damaged").isEmpty();
        assertThat(passed(8.25, 8).speed(8).broken()).as("it was seen there once").isEmpty();
        assertThat(passed(8, 7.8).speed(8).broken()).as("it was seen there once").isEmpty();
    }

    /** On its way from 12 to 8 km/h a belt reports these two, and comes to rest at 7.6 km/h. */
    private static History passed(double above, double below) {
        return then(granted(History.free().running(12), 8), 12, 11.5, 11, 10.5, 10, 9.5, 9, above, below, 7.6,
                7.6);
    }

    @Test void s8ABeltMayTurnAwayBeforeItHasReacted() {
        assertThat(slower(then(granted(running(), 12).silent(0.4).reports(9), 9, 9, 8.6, 8.6)).broken())
                .isEmpty();
    }

    @Test void s8OnANewLinkABeltMayStillReactToAnything() {
        assertThat(then(onANewLink(), 3.6, 3, 4.4, 6.2, 7.9).wants(9, 0).speed(9).broken())
                .doesNotContain("S8");
        assertThat(then(onANewLink(), 5, 5, 5, 5, 5, 3.6, 3).wants(9, 0).speed(9).broken()).contains("S8");
    }

    /** A belt that is seen at 4 km/h is told 8 km/h. */
    private static History onANewLink() {
        var back = running().saw(new Fact.LinkDown()).silent(2).linked().silent(0.5).reports(4).reports(4);
        return granted(back, 8).silent(0.1);
    }

    @Test void s8TheSameTargetOnceMoreDoesNotBeginTheReactionAnew() {
        assertThat(slower(then(granted(turningAfter(12), 12), 8.6, 8.6)).broken()).containsExactly("S8");
        assertThat(slower(then(granted(turningAfter(12), 11.9), 8.6, 8.6)).broken()).isEmpty();
    }

    /** Asked for this 2.5 s ago. */
    private static History turningAfter(double kmh) {
        return granted(running(), kmh).silent(0.4).reports(9).runs(2);
    }

    @Test void s8WhatComesNearerByLessThanFiveHundredthsDoesNot() {
        assertThat(fallsBackTo8After(8.34).speed(10).broken()).isEmpty();
        assertThat(fallsBackTo8After(8.35).speed(10).broken()).containsExactly("S8");
    }

    /** Told 10 km/h, it has come to 8.3 km/h in two reports, and then to this. */
    private static History fallsBackTo8After(double kmh) {
        return then(granted(running(), 10), 8.3, 8.97, kmh, 8, 8, 8, 8, 8, 8);
    }

    @Test void s8ABeltThatIsToldToStayWhereItWasFoundMayStillReactToTheRequestBefore() {
        var found = granted(then(granted(History.free().running(12), 7), 9, 8, 7.5), 12);
        then(found, 7.2, 7.1, 7.1, 7.1, 7.1, 7.1, 7.1);
        var asked = then(granted(found.wants(7.1, 0), 7.1), 7.4, 7.75).asks(new Input.GoOn());
        then(asked, 7.45, 7.15, 7.1, 7.1).tells(new EngineEvent.StepBegan(1));
        assertThat(asked.wants(9, 0).speed(9).broken()).isEmpty();
    }

    @Test void s8ADeckHasSettledOnceItReportsTheSameTwice() {
        assertThat(tilted(2, 2).broken()).containsExactly("S8");
        assertThat(tilted(1.9, 2).broken()).isEmpty();
    }

    /** Told 2 %, the deck reports these two, and then 1.4 % twice, and is told 2 % again. */
    private static History tilted(double first, double second) {
        var history = running().wants(8, 2).incline(2).silent(0.1).grants().silent(0.4);
        history.reports(8, first).silent(0.5).reports(8, second);
        for (int i = 0; i < 2; i++) history.silent(0.5).reports(8, 1.4);
        return history.incline(2);
    }

    // --- what the machine says of its target

    @Test void s8AStatusIsNoOverrideBeforeTheBeltHasSettled() {
        var ramping = then(granted(running(), 12), 9).says(speedChanged(9)).silent(0.5).reports(12).runs(1);
        assertThat(ramping.wants(12.5, 0).speed(12.5).broken()).isEmpty();
    }

    @Test void s8AStepOfTheRampIsOnlyToldWhereTheReportJumpedToTheTarget() {
        assertThat(then(cameTo(8.9), 10, 10, 10).says(speedChanged(9.5)).speed(10).broken()).isEmpty();
        assertThat(then(cameTo(9), 10, 10, 10).says(speedChanged(9.5)).speed(10).broken())
                .containsExactly("S8");
        assertThat(cameTo(9).says(speedChanged(9.5)).speed(10).broken()).as("so soon, it may be one")
                .isEmpty();
    }

    /** Told 10 km/h, reported this, then the target, and settled. */
    private static History cameTo(double kmh) {
        return then(granted(running(), 10), kmh, 10, 10, 10);
    }

    @Test void s8OverALongWayAStepOfTheRampIsHeardOfAsLateAsTheAnswer() {
        assertThat(answeredLate(1).says(speedChanged(9.5)).speed(10).broken()).isEmpty();
        assertThat(answeredLate(3).says(speedChanged(9.5)).speed(10).broken()).containsExactly("S8");
    }

    /** Told 10 km/h, it comes there, and 2 s after the request this is granted, so long ago. */
    private static History answeredLate(double seconds) {
        return then(running().wants(10, 0).speed(10), 9, 9.7, 10, 10).grants().runs(seconds);
    }

    @Test void s8ADamagedReportBeyondTheTargetDoesNotShowADeckThere() {
        var up = running().wants(8, 3).incline(3).silent(0.1).grants();
        for (double g : new double[]{0.2, 0.4, 0.6, 4.8, 0.9, 1, 1.1, 1.3, 1.5}) up.silent(0.5).reports(8, g);
        assertThat(up.wants(8, 5).incline(5).broken()).isEmpty();
    }

    @Test void s8AStepOfTheRampLiesBetweenTheTargets() {
        var later = then(granted(running().runs(61), 10), 8.9, 10, 10, 10);
        assertThat(later.says(speedChanged(8)).speed(10).broken()).isEmpty();
        var below = then(granted(running().runs(61), 10), 8.9, 10, 10, 10);
        assertThat(below.says(speedChanged(7.9)).speed(10).broken()).contains("S8");
    }

    @Test void s8AStepOfTheRampDownLiesBetweenThemAsWell() {
        var down = then(granted(running(), 6), 8, 6, 6, 6);
        assertThat(down.says(speedChanged(8)).wants(6.1, 0).speed(6.1).broken()).isEmpty();
        var above = then(granted(running(), 6), 8, 6, 6, 6);
        assertThat(above.says(speedChanged(8.1)).wants(8.2, 0).speed(8.2).broken()).contains("S8");
    }

    @Test void s8NoRampTakesLongerThanAMinute() {
        assertThat(cameTo(8.9).runs(57.5).says(speedChanged(9.5)).speed(10).broken()).isEmpty();
        assertThat(cameTo(8.9).runs(58).says(speedChanged(9.5)).speed(10).broken()).containsExactly("S8");
    }

    @Test void s2BelowWhatTheMachineHasNamedOnTheWayIsNoRaiseOnceTheBeltRestsThere() {
        assertThat(named(9).runs(3).wants(8.5, 0).speed(8.5).broken()).isEmpty();
        var above = named(9).runs(3).says(new FitnessMachineStatus.ControlPermissionLost());
        assertThat(above.wants(9.1, 0).speed(9.1).broken()).containsExactly("S2");
        assertThat(named(9).runs(2).wants(8.5, 0).speed(8.5).broken()).containsExactly("S2");
        assertThat(named(9).silent(0.5).reports(8.8).runs(3).wants(8.5, 0).speed(8.5).broken())
                .containsExactly("S2");
        assertThat(named(9).says(speedChanged(8)).runs(3).wants(8.5, 0).speed(8.5).broken())
                .containsExactly("S2");
    }

    @Test void s2ABeltThatRestsAtWhatTheMachineHasNamedIsWhereItWasToldToBe() {
        assertThat(named(9).runs(3).wants(10, 0).speed(10).broken()).isEmpty();
        assertThat(named(9).runs(2).wants(10, 0).speed(10).broken()).containsExactly("S2");
        assertThat(named(9).runs(3).silent(0.5).reports(9.6).wants(10, 0).speed(10).broken())
                .containsExactly("S2");
    }

    @Test void s2WhereABeltRestsByTheMachinesWordIsItsTargetBeforeTheNext() {
        var inVain = named(9).runs(3).wants(12, 0).speed(12).runs(9);
        assertThat(inVain.wants(10, 0).speed(10).broken()).isEmpty();
    }

    @Test void s2WhereABeltRestsCountsOnlyAsLongAsThatWasJustSeen() {
        assertThat(named(9).runs(3).silent(2).wants(8.5, 0).speed(8.5).broken()).isEmpty();
        assertThat(named(9).runs(3).silent(2.001).wants(8.5, 0).speed(8.5).broken()).contains("S2");
        assertThat(named(9).runs(3).says(speedChanged(11)).wants(10.5, 0).speed(10.5).broken())
                .as("the machine names another")
                .contains("S2");
    }

    @Test void s2ABeltRestsAtWhatTheMachineHasNamedWhileARequestIsOpen() {
        assertThat(openAt(speedChanged(8.2)).broken()).doesNotContain("S2");
        assertThat(openAt(speedChanged(7.5)).broken()).as("the machine names the request").contains("S2");
    }

    /** 7.5 km/h is answered with nothing, the machine says this, and long after that the belt rests at 8.2 km/h. */
    private static History openAt(FitnessMachineStatus word) {
        var open = running().wants(7.5, 0).speed(7.5).silent(0.1).answers(ResultCode.RESERVED).says(word);
        var rests = open.silent(0.4)
                .reports(8.2)
                .runs(9)
                .says(new FitnessMachineStatus.ControlPermissionLost());
        return rests.wants(8.2, 0).speed(8.2);
    }

    /** On its way down from 12 km/h to 8 km/h, the machine names this, and there the belt is. */
    private static History named(double kmh) {
        var down = then(granted(granted(running(), 12).silent(0.4).reports(12).runs(5), 8), 11, 10);
        return down.says(speedChanged(kmh)).silent(0.5).reports(kmh);
    }

    @Test void s8AStatusOfTheInclineIsAnOverride() {
        var told = new FitnessMachineStatus.TargetInclineChanged(Incline.percent(1.5));
        assertThat(atTwoPercent().says(told).incline(2).broken()).containsExactly("S8");
        var echo = new FitnessMachineStatus.TargetInclineChanged(Incline.percent(2));
        assertThat(atTwoPercent().says(echo).incline(2).broken()).isEmpty();
    }

    @Test void s8WhatIsBelowABeltThatStaysAndWasNamedASlowerTargetIsNoRaise() {
        assertThat(agreedAfter(6, 0.5).reports(8).wants(7, 0).speed(7).broken()).isEmpty();
        assertThat(agreedAfter(6, 0.5).reports(7.4).wants(7, 0).speed(7).broken()).containsExactly("S2");
    }

    /** The machine has named a target while the belt ran at 8 km/h, which it still does. */
    private static History agreedAfter(double kmh, double seconds) {
        var named = running().runs(60).says(speedChanged(kmh)).asks(new Input.GoOn()).runs(seconds);
        return named.tells(new EngineEvent.StepBegan(1));
    }

    @Test void s8WhereADeckReportsNothingTheMachinesWordIsAllThereIs() {
        var blind = new History(Rules.USUAL.withInclinesIn(Rules.InclineUnit.NOTHING)).running(8);
        blind.incline(0).silent(0.1).grants().runs(5);
        blind.says(new FitnessMachineStatus.TargetInclineChanged(Incline.percent(3))).silent(0.5).reports(7);
        assertThat(blind.wants(8, 1).incline(1).broken()).isEmpty();
    }

    @Test void s8SoItIsWhereNoAnswerCameAndTheRampHasToBeOver() {
        assertThat(silentDeck(60).broken()).isEmpty();
        assertThat(silentDeck(59).broken()).containsExactly("S9");
    }

    /** 3 % was not answered, so much later the machine names 5.5 %, and 5 % and 4.5 % are not answered either. */
    private static History silentDeck(double seconds) {
        var blind = new History(Rules.USUAL.withInclinesIn(Rules.InclineUnit.NOTHING)).running(8);
        blind.wants(8, 3).incline(3).runs(seconds);
        blind.says(new FitnessMachineStatus.TargetInclineChanged(Incline.percent(5.5)));
        return blind.wants(8, 5).incline(5).runs(2.5).silent(0.5).wants(8, 4.5).incline(4.5);
    }

    private static History atTwoPercent() {
        return running().wants(8, 2).incline(2).silent(0.1).grants().silent(0.4).reports(8, 2).runs(60);
    }

    // --- whose target it is

    @Test void whatTheConsoleSetNeedsNoSlowing() {
        assertThat(faster().runs(5).broken()).isEmpty();
        assertThat(faster().wants(8, 0).speed(8).runs(5).broken()).contains("slowing");
    }

    private static History faster() {
        return then(running(), 9, 9);
    }

    @Test void s8TheConsolesTargetIsKeptAsKicksOwnWouldBe() {
        assertThat(then(then(running(), 7, 7, 7), 6.5, 6.5).wants(7, 0).speed(7).broken())
                .containsExactly("S8");
        assertThat(then(running(), 7, 7, 7).wants(7, 0).speed(7).broken()).isEmpty();
    }

    @Test void s8ABeltThatLeftItsTargetAndWentOnToAStandWasStopped() {
        assertThat(again(then(running(), 7, 6, 4, 2, 0, 0)).wants(8, 0).speed(8).broken()).isEmpty();
    }

    @Test void s8WhatTheConsoleSetBeforeItStoppedTheBeltStands() {
        var stopped = then(running(), 7, 7, 7, 7).says(new FitnessMachineStatus.StoppedByUser());
        assertThat(again(then(stopped, 3, 0, 0)).wants(8, 0).speed(8).broken()).containsExactly("S8");
        var inOneGo = then(running(), 7, 6).says(new FitnessMachineStatus.StoppedByUser());
        assertThat(again(then(inOneGo, 3, 0, 0)).wants(8, 0).speed(8).broken()).isEmpty();
    }

    /** Paused, started again by the runner, and at a walk in the same step. */
    private static History again(History history) {
        history.tells(new EngineEvent.Paused(PauseReason.BELT_STOPPED)).runs(2);
        history.asks(new Input.Start()).tells(new EngineEvent.CountDown(3)).runs(3);
        history.starts().silent(0.1).grants().silent(0.4).reports(0.8).runs(1);
        return history.tells(new EngineEvent.Resumed()).wants(3, 0).goesTo(3).runs(2);
    }

    @Test void s2ADeckThatHasLeftItsInclineByMoreThanHalfAPercentGoesToTheTarget() {
        assertThat(deckUnanswered(2.6, 2.7).wants(8, 5).incline(5).broken()).doesNotContain("S2");
        assertThat(deckUnanswered(2.5, 2.5).wants(8, 5).incline(5).broken()).contains("S2");
    }

    @Test void s2ADeckThatGoesBeyondTheTargetInTwoReportsHasTakenIt() {
        assertThat(deckUnanswered(7, 12).wants(8, 5).incline(5).broken()).doesNotContain("S2");
        assertThat(deckUnanswered(2, 12).wants(8, 5).incline(5).broken()).contains("S2");
    }

    /** From 2 %, 6 % was asked for and not answered; then the deck reports this, and then nothing. */
    private static History deckUnanswered(double percent, double then) {
        var history = running().wants(8, 2).incline(2).silent(0.1).grants().silent(0.4).reports(8, 2).runs(2);
        history.wants(8, 6).incline(6).runs(3.5).silent(0.5).reports(8, percent).silent(0.5);
        return history.reports(8, then).silent(2.001);
    }

    // --- what is nobody's wish

    @Test void s8SamplesOnEitherSideOfTheTargetAreNobodysWish() {
        assertThat(then(running(), 4, 16, 8, 8).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(then(running(), 4, 4.5, 8, 8).wants(9, 0).speed(9).broken()).containsExactly("S8");
    }

    @Test void s8OfTwoSamplesFurtherApartThanABeltChangesOneIsDamaged() {
        assertThat(then(running(), 8.6, 13.61, 8, 8).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(then(running(), 8.6, 13.6, 8, 8).wants(9, 0).speed(9).broken()).contains("S8");
    }

    @Test void s8SamplesAroundADamagedOneAreInARow() {
        assertThat(then(running(), 8.6, 14, 8.6).wants(9, 0).speed(9).broken()).contains("S8");
        assertThat(then(running(), 7.4, 14, 7).wants(9, 0).speed(9).broken()).contains("S8");
        assertThat(then(running(), 8, 14, 8.6).wants(9, 0).speed(9).broken()).doesNotContain("S8");
        assertThat(then(running(), 14, 8, 14, 8, 8).wants(9, 0).speed(9).broken()).isEmpty();
    }

    @Test void s8ABeltThatWasAtItsTargetMayStillReactToAnEarlierOneWithinASecond() {
        assertThat(backAt(8, 7.6, 7.6, 7.9, 8).wants(8.1, 0).speed(8.1).broken()).isEmpty();
        assertThat(backAt(8, 8, 7.6, 7.6, 8, 8).wants(8.1, 0).speed(8.1).broken()).containsExactly("S8");
    }

    /** A belt at 8 km/h is told 7.5 km/h and, before it has reacted, 8 km/h again, and reports this. */
    private static History backAt(double... kmh) {
        return then(granted(granted(running(), 7.5).silent(0.2), 8).silent(0.1), kmh);
    }

    @Test void s8ASampleThatLeapsCountsOnlyIfTheNextOneSaysTheSame() {
        assertThat(then(running(), 2.9, 3.91, 8, 8).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(then(running(), 2.9, 3.9, 8, 8).wants(9, 0).speed(9).broken()).containsExactly("S8");
    }

    @Test void s8ABeltThatWasOutOfSightForLongerHasNotLeapt() {
        assertThat(then(running().silent(9), 2.1, 1).wants(9, 0).speed(9).broken()).contains("S8");
        assertThat(then(running(), 2.1, 1).wants(9, 0).speed(9).broken()).doesNotContain("S8");
    }

    @Test void s8ABeltThatWasAtItsTargetBetweenTwoSamplesTurnsAwayFromThere() {
        assertThat(passing(4.5, 4.35, 4, 4).wants(4.4, 0).speed(4.4).broken()).containsExactly("S8");
        assertThat(passing(5.2, 4.15, 4, 4).wants(4.4, 0).speed(4.4).broken()).isEmpty();
    }

    /** On its way down to 4.4 km/h a belt reports this. */
    private static History passing(double... kmh) {
        return then(then(granted(running(), 4.4), 7.6, 7.2, 6.8, 6.4, 6, 5.6, 5.2), kmh);
    }

    @Test void s8ABeltSettlesAtTwoTargetsThatAreHardlyApartWhicheverItHasTaken() {
        assertThat(notAnswered(7.7).wants(8.5, 0).speed(8.5).broken()).contains("S8");
        assertThat(notAnswered(7.6).wants(8.5, 0).speed(8.5).broken()).doesNotContain("S8");
    }

    /** At 8 km/h it was told this, and has not answered; then it is taken up. */
    private static History notAnswered(double kmh) {
        return then(running().wants(kmh, 0).speed(kmh).runs(4), 8.4, 8.4);
    }

    @Test void s8SamplesThatAreNotInARowAreNobodysWish() {
        assertThat(slower(turned(8.69, 9, 8.69)).broken()).isEmpty();
    }

    @Test void s8ABeltThatGoesOnBelowWhatHoldsAfterARefusalIsTheConsoles() {
        var history = running().wants(6, 0).speed(6).silent(0.1).grants().silent(3).reports(6.4);
        history.speed(6.1).silent(0.1).answers(ResultCode.INVALID_PARAMETER).silent(0.4).reports(5.6);
        history.silent(0.5).reports(5).runs(2);
        assertThat(history.speed(6).broken()).contains("S8");
    }

    @Test void s8ABeltThatIsLeavingWhenItsTargetIsSaidOnceMoreIsTheConsoles() {
        var history = running().silent(0.5).reports(7.6).speed(8).silent(0.1).grants();
        assertThat(history.silent(0.4).reports(7.3).silent(0.6).speed(8).broken()).containsExactly("S8");
    }

    @Test void s8ABeltThatStillGoesUpToWhatTheConsoleHasNamedIsNotAtRest() {
        var history = running().says(speedChanged(8.2)).silent(0.1).reports(8.0);
        history.silent(0.5).reports(8.06).silent(0.5).reports(8.2).runs(2);
        history.says(new FitnessMachineStatus.ControlPermissionLost());
        assertThat(history.wants(8.1, 0).speed(8.1).broken()).isEmpty();
    }

    @Test void s8WhatTheConsoleHasIsWhereTheBeltComesToRestFirst() {
        assertThat(agreedTo(7.31).wants(8, 0).speed(8).broken()).isEmpty();
        assertThat(agreedTo(7.1).wants(8, 0).speed(8).broken()).contains("S8");
    }

    /** From 8 km/h the console takes the belt to 7.5 km/h, and after the runner has agreed it goes down to this. */
    private static History agreedTo(double kmh) {
        var agreed = then(running(), 7.65, 7.65, 7.5, 7.5).asks(new Input.GoOn());
        return then(agreed, kmh, kmh, kmh).tells(new EngineEvent.StepBegan(1));
    }

    @Test void s8ABeltInSomebodysHandsMayGoOnInThem() {
        var up = then(turned(8.69, 8.69), 9.1, 9.1, 9.4, 9.4).runs(21);
        assertThat(up.wants(9.4, 0).speed(9.4).broken()).isEmpty();
    }

    @Test void s8WhatIsLessThanAStepOfTheMachinesFromKicksTargetIsKicks() {
        assertThat(running().says(speedChanged(8.05)).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(running().says(speedChanged(8.1)).wants(9, 0).speed(9).broken()).containsExactly("S8");
    }

    @Test void s8ACoarserGridMayBeNamedForWhatIsAskedForAgain() {
        var asked = running().wants(6.2, 0).speed(6.2).says(speedChanged(6));
        var again = then(asked, 6, 6, 6, 6, 6, 6).silent(0.2).speed(6.2).says(speedChanged(6));
        var third = then(again, 6, 6, 6, 6, 6, 6).silent(0.2).speed(6.2);
        assertThat(third.broken()).doesNotContain("S8", "S9");
    }

    @Test void s8NobodyNamesATargetBelowTheMachinesSlowest() {
        assertThat(running().runs(60).says(speedChanged(0.79)).speed(8).broken()).isEmpty();
        assertThat(running().runs(60).says(speedChanged(0.8)).speed(8).broken()).contains("S8");
    }

    @Test void s8TheWayToTheMachinesOwnFirstSpeedIsARampWhereKicksIsRefused() {
        assertThat(refusedAtFirst(0.4).wants(3, 0).speed(3).broken()).isEmpty();
        assertThat(refusedAtFirst(1.5).wants(3, 0).speed(3).broken()).contains("S8");
        var onItsWay = History.free().started().reports(0.8).silent(0.5).reports(1);
        assertThat(refusedAtFirst(onItsWay, 1.5).wants(3, 0).speed(3).broken()).isEmpty();
    }

    @Test void s8ABeltThatStillSpeedsUpWhenKicksFirstTargetIsRefusedIsOnThatWay() {
        var history = refusedAtFirst(History.free().started().silent(0.5).reports(1.1), 1.5);
        assertThat(history.wants(3, 0).speed(3).broken()).isEmpty();
    }

    /** At 0.8 km/h, Kick's first target is refused, and then the machine tells this. */
    private static History refusedAtFirst(double told) {
        return refusedAtFirst(History.free().started(), told);
    }

    private static History refusedAtFirst(History started, double told) {
        var refused = started.wants(3, 0).speed(3).silent(0.1);
        return refused.answers(ResultCode.OPERATION_FAILED).says(speedChanged(told)).silent(0.4).runs(2);
    }

    @Test void s8WhatABeltHasShownThatItTookIsNotUndoneByARefusal() {
        var slower = then(History.free().running(12).runs(3).wants(8, 0).speed(8).silent(2.9), 11.4, 10.8,
                10.2);
        slower.speed(8).silent(0.1).answers(ResultCode.OPERATION_FAILED).says(speedChanged(10));
        then(slower, 9.6, 9).says(speedChanged(8.6));
        assertThat(then(slower, 8.4, 8, 8).wants(9, 0).speed(9).broken()).doesNotContain("S8");
    }

    @Test void s9WhatWasRefusedBeforeTheLastRequestIsNotInEffect() {
        var refused = running().wants(7, 0).speed(7).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        refused.silent(0.2).speed(7.1).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(refused.silent(0.2).speed(7.2).broken()).isEmpty();
    }

    @Test void s10NeitherIsAFasterOneThatWasRefusedBeforeIt() {
        var history = running().wants(9, 0).speed(9).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        history.silent(0.2).wants(3, 0);
        for (int times = 0; times < 24; times++)
            history.speed(3).silent(0.1).answers(ResultCode.OPERATION_FAILED).runs(1);
        assertThat(history.broken()).isEmpty();
    }

    @Test void s10ABeltThatHasNotSetOutYetDoesNotShowThatItTookWhatWasRefused() {
        var history = granted(running(), 12).silent(0.4).reports(8).wants(8, 0);
        for (double kmh = 7; kmh < 32; kmh++)
            history.speed(8)
                    .silent(0.1)
                    .answers(ResultCode.OPERATION_FAILED)
                    .silent(1)
                    .reports(Math.clamp(kmh, 8, 12));
        assertThat(history.broken()).doesNotContain("S10");
    }

    @Test void s8ABeltThatHasComeToRestAtWhatWasRefusedIsWhereSomebodyHasIt() {
        var rests = then(granted(running(), 12), 9, 10, 10).runs(3).wants(10, 0);
        var refused = rests.speed(10).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(refused.runs(24).broken()).doesNotContain("S10");
        var stays = granted(running(), 12).runs(3).wants(8, 0);
        var there = stays.speed(8).silent(0.1).answers(ResultCode.OPERATION_FAILED);
        assertThat(there.runs(24).broken()).contains("S10");
    }

    @Test void s9ABeltThatKeepsAnotherSpeedThanItsFirstTargetThatWasNotAnsweredHasNone() {
        var history = then(History.free().started(), 1.4, 2, 2.8, 3.6).wants(3, 0);
        assertThat(then(history.speed(3), 4.2, 4.5, 4.5).runs(30).broken()).doesNotContain("S10");
    }

    @Test void s8TheConsoleMaySayMoreWhileKickGoesBelowWhatItSaid() {
        assertThat(twice(true).broken()).isEmpty();
        assertThat(twice(false).broken()).containsExactly("S8");
    }

    /** The console has 7.5 km/h, Kick's next step 6, and on the way there the console has 5.2 km/h. */
    private static History twice(boolean agreed) {
        var history = then(running().silent(0.1).says(speedChanged(7.5)), 7.5, 7.5);
        history.tells(new EngineEvent.StepBegan(1)).silent(0.1);
        granted(history, 6).says(speedChanged(5.2));
        if (agreed) history.asks(new Input.GoOn());
        then(history, 7.5, 7, 6.5, 6.2, 5.8, 5.4, 5.2, 5.2);
        return history.tells(new EngineEvent.StepBegan(2)).wants(8, 0).speed(8);
    }

    @Test void s8AgreedTheWayDownFromTheConsolesSpeedIsARampLikeAnyOther() {
        assertThat(beyond(true).broken()).isEmpty();
        assertThat(beyond(false).broken()).containsExactly("S8");
    }

    /** The console has 9 km/h, Kick's next step 6, and on the way there the machine tells 5.8 km/h. */
    private static History beyond(boolean agreed) {
        var history = then(running().silent(0.1).says(speedChanged(9)), 9, 9);
        if (agreed) history.asks(new Input.GoOn());
        history.tells(new EngineEvent.StepBegan(1)).silent(0.1);
        granted(history, 6).says(speedChanged(5.8));
        then(history, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.8, 5.8);
        return history.tells(new EngineEvent.StepBegan(2)).wants(8, 0).speed(8);
    }

    @Test void s8ALateAnswerToWhatWasAskedBeforeAStopSaysNothing() {
        var stopped = running().wants(8, 1)
                .incline(1)
                .silent(0.1)
                .says(new FitnessMachineStatus.StoppedByUser());
        stopped.tells(new EngineEvent.Paused(PauseReason.CONSOLE)).silent(0.4).reports(4, 0).silent(0.5);
        stopped.reports(0, 0).grants().silent(0.5).reports(0, 0).silent(0.5).reports(0, 0).runs(1);
        assertThat(stopped.asks(new Input.Start())
                .starts()
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(0.8, 0)
                .incline(1)
                .broken()).doesNotContain("S8");
    }

    @Test void s2WhatTheBeltHasNotShownEightSecondsAfterItWasAskedForWasNotTaken() {
        assertThat(slowedInVain(7.5).speed(7).broken()).contains("S2");
        assertThat(slowedInVain(8).speed(7).broken()).doesNotContain("S2");
    }

    /** 6 km/h was asked for and not answered, and so long after that the belt still has its 8 km/h. */
    private static History slowedInVain(double seconds) {
        return running().speed(6).runs(seconds).says(new FitnessMachineStatus.ControlPermissionLost());
    }

    @Test void s2ADeckThatComesNearerToTheOneBeforeHasNotTakenTheLatest() {
        var history = running().wants(8, 10).incline(10).silent(0.1).grants();
        for (double g = 0.5; g <= 4; g += 0.5) history.silent(0.5).reports(8, g);
        history.wants(8, 1).incline(1);
        for (double g = 4.5; g <= 10; g += 0.5) history.silent(0.5).reports(8, g);
        for (int i = 0; i < 6; i++) history.silent(0.5).reports(8, 10);
        assertThat(history.wants(8, 8).incline(8).broken()).doesNotContain("S2", "S8", "S9");
    }

    @Test void s8ADeckThatGoesUpThroughAStepOfHalfAPercentMayCountInAnotherUnit() {
        var up = half();
        for (double g : new double[]{0.7, 1.5, 2.3}) up.silent(0.5).reports(8, g);
        assertThat(up.silent(0.5).reports(8, 3.1).runs(3).wants(8, 5.5).incline(5.5).broken()).isEmpty();
        var rested = half().silent(0.5).reports(8, 0.5).runs(3);
        for (double g : new double[]{1.5, 2.3, 3.1}) rested.silent(0.5).reports(8, g);
        assertThat(rested.runs(1).wants(8, 5.5).incline(5.5).broken()).containsExactly("S8");
    }

    /** From a flat deck, half a percent was asked for. */
    private static History half() {
        return running().wants(8, 0.5).incline(0.5).silent(0.1).grants().silent(0.4).reports(8, 0);
    }

    @Test void s8WhatIsAskedForAgainWhileItsOutcomeIsOpenMayBeTakenOnlyThen() {
        var history = running().wants(8, 10).incline(10).silent(0.1).grants();
        for (double g = 0.5; g <= 4; g += 0.5) history.silent(0.5).reports(8, g);
        history.wants(8, 2).incline(2);
        for (double g = 4.5; g <= 7; g += 0.5) history.silent(0.5).reports(8, g);
        history.silent(0.1).incline(2).silent(0.1).grants().silent(0.3);
        for (double g = 6.5; g >= 2; g -= 0.5) history.reports(8, g).silent(0.5);
        assertThat(history.reports(8, 2).runs(1).wants(8, 4).incline(4).broken()).isEmpty();
    }

    @Test void s8ATargetThatIsOnlySaidAgainLeavesABeltSettled() {
        assertThat(namedOverASlowLink(8).wants(8.1, 0).speed(8.1).broken()).isEmpty();
        assertThat(namedOverASlowLink(7.9).wants(8.1, 0).speed(8.1).broken()).contains("S4");
    }

    /** Answers take 0.6 s; a belt of 8 km/h is asked for this, and the machine names 8.1 km/h, where it goes. */
    private static History namedOverASlowLink(double kmh) {
        var slow = new History(Rules.USUAL).running(8).wants(kmh, 0).speed(kmh).silent(0.6).grants();
        return then(slow.says(speedChanged(8.1)), 8.1, 8.1);
    }

    @Test void s2AWordOfAStartTakesNoTargetFromABeltThatNeitherStandsNorSlowsDown() {
        var word = new FitnessMachineStatus.StartedOrResumedByUser();
        assertThat(granted(running(), 6).says(word).wants(7, 0).speed(7).broken()).contains("S2");
        var slowing = then(granted(running(), 6), 7.8, 7.5).says(word).wants(7, 0).speed(7);
        assertThat(slowing.broken()).isEmpty();
    }

    // --- requests that were not taken at once

    @Test void s8ADeckThatIsRefusedGoesOnWithWhatWasBefore() {
        var history = running().wants(8, 5).incline(5).silent(0.1).grants().silent(0.4).reports(8, 5).runs(3);
        tilted(history.wants(8, 1).incline(1).silent(0.1).grants(), 4.5, 4);
        tilted(history.wants(8, 8).incline(8).silent(0.1).answers(ResultCode.OPERATION_FAILED), 3.7, 3.4);
        tilted(history, 3.1, 2.8, 2.5, 2.2, 2);
        tilted(history.incline(8).silent(0.1).grants(), 2.2, 2.5, 3, 4, 5, 6, 7, 8, 8);
        assertThat(history.wants(8, 9).incline(9).broken()).isEmpty();
    }

    private static void tilted(History history, double... percent) {
        for (double reported : percent) history.silent(0.5).reports(8, reported);
    }

    @Test void s8ADeckThatGoesUpThroughATargetNearByIsNobodysWish() {
        var history = running().wants(8, 0.5).incline(0.5).silent(0.1).grants();
        tilted(history, 0.4, 1.1, 1.6, 2.4, 3.1, 3.1, 3.1, 3.1, 3.1);
        assertThat(history.wants(8, 7).incline(7).broken()).isEmpty();
    }

    @Test void s8ARampMayBeginAtATargetBeforeOneThatWasNotAnswered() {
        var history = then(running().wants(7.8, 0).speed(7.8).runs(3), 8).wants(7.7, 0).speed(7.7);
        then(then(history.silent(0.1).grants(), 8, 8).says(speedChanged(8)), 7.8, 7.7, 7.7);
        assertThat(history.wants(9, 0).speed(9).broken()).isEmpty();
    }

    @Test void s8TheRampOfABeltThatWasNotAtTheTargetBeforeBeginsWhereItWas() {
        assertThat(then(late(8.1), 8.3).wants(8.4, 0).speed(8.4).broken()).isEmpty();
        assertThat(then(late(7.9), 8.3).wants(8.4, 0).speed(8.4).broken()).containsExactly("S8");
    }

    /** Two targets were granted before the belt left its 8 km/h, and the machine tells this after the third. */
    private static History late(double told) {
        var history = granted(granted(granted(running(), 8.1).runs(1), 8.2).runs(1), 8.3);
        return then(history, 8.3, 8.3).says(speedChanged(told));
    }

    @Test void s8WhatIsAskedForAgainIsNamedAgainAsTheMachineTakesIt() {
        assertThat(askedAgain(9.6, 2.9).wants(10, 0).speed(10).broken()).isEmpty();
        assertThat(askedAgain(9.6, 3.1).wants(10, 0).speed(10).broken()).containsExactly("S8");
        assertThat(askedAgain(9.4, 2.9).wants(9.5, 0).speed(9.5).broken()).contains("S8");
    }

    /** The belt has come to 9.6 km/h for 9.8, which it is told again, and so much later the machine names this. */
    private static History askedAgain(double told, double later) {
        var history = then(granted(running(), 9.8), 8.9, 9.6, 9.6, 9.6, 9.6, 9.6, 9.6, 9.6);
        history.speed(9.8).silent(0.1).grants().silent(later - 0.7).reports(9.6).silent(0.5).reports(9.6);
        return history.silent(0.1).says(speedChanged(told));
    }

    @Test void s8ABeltRestsAtWhatWasNamedAlsoWhereItIsReportedInAnotherUnit() {
        var history = then(granted(running(), 4.5), 7.1, 6.2, 5.4).says(speedChanged(3.9))
                .asks(new Input.GoOn());
        then(history, 4.8, 4.5, 4.4, 4.15, 3.89, 3.89, 3.89).tells(new EngineEvent.StepBegan(1));
        assertThat(history.wants(8, 0).speed(8).broken()).isEmpty();
    }

    @Test void s2WhatWasRefusedIsNotInEffectWhateverWasAskedForSince() {
        assertThat(thrice(ResultCode.OPERATION_FAILED).speed(5.2).broken()).isEmpty();
        assertThat(thrice(ResultCode.RESERVED).speed(5.2).broken()).contains("S2");
    }

    /** Without control, 5 km/h and 5.1 km/h were answered so, and before data come the programme wants 5.2 km/h. */
    private static History thrice(ResultCode result) {
        var history = running().says(new FitnessMachineStatus.ControlPermissionLost());
        for (double kmh : new double[]{5, 5.1})
            history.wants(kmh, 0).speed(kmh).silent(0.1).answers(result).silent(0.1);
        return history.wants(5.2, 0);
    }

    @Test void s2WhatSlowsABeltThatTheMachineSaysGoesUpIsNoRaise() {
        var named = granted(running(), 7.8).says(speedChanged(9.4));
        assertThat(then(named, 8.6, 9.1).wants(8.5, 0).speed(8.5).broken()).isEmpty();
        assertThat(then(granted(running(), 7.8), 8.6, 9.1).wants(8.5, 0).speed(8.5).broken())
                .containsExactly("S2");
        var above = granted(running(), 7.8).says(speedChanged(9.4));
        assertThat(then(above, 8.6, 9.1).wants(8.7, 0).speed(8.7).broken()).containsExactly("S2");
    }

    @Test void s8AStepOfARampBeforeIsToldAlsoAfterASmallChange() {
        assertThat(littleMore(9).wants(10.4, 0).speed(10.4).broken()).isEmpty();
        assertThat(littleMore(7.9).wants(10.4, 0).speed(10.4).broken()).contains("S8");
    }

    /** A belt that is reported at its targets at once was told 10 km/h and then a little more, and names this. */
    private static History littleMore(double told) {
        var history = then(granted(running().runs(61), 10).silent(-0.1), 10, 10).wants(10.3, 0).speed(10.3);
        history.silent(0.05).says(speedChanged(10.3)).reports(10.3).silent(0.05).grants();
        return then(history, 10.3, 10.3).says(speedChanged(told)).silent(0.5).reports(10.3);
    }

    @Test void s8ABeltThatSetsOutOnlyWhenItIsToldAgainTellsTheStepsFromThenOn() {
        assertThat(toldAgain(8.4, 2.9).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(toldAgain(8.4, 3.1).wants(9, 0).speed(9).broken()).containsExactly("S8");
    }

    /** Told 8.8 km/h twice, the belt leaves 8 km/h only then, and so much later the machine names this. */
    private static History toldAgain(double told, double later) {
        var history = granted(running(), 8.8).silent(0.4).reports(8).runs(5).speed(8.8).silent(0.1).grants();
        then(history.silent(-0.1), 8.8, 8.8, 8.8, 8.8).silent(later - 2).says(speedChanged(told));
        return history.silent(0.5).reports(8.8);
    }

    @Test void s8AStepOfTheRampMayLieWhereTheBeltWasWhenItWasAskedFor() {
        assertThat(lessUp(9.8).wants(10.5, 0).speed(10.5).broken()).isEmpty();
        assertThat(lessUp(8.9).wants(10.5, 0).speed(10.5).broken()).contains("S8");
    }

    /** On its way from 8 to 12 km/h a belt at 9 km/h is told 10 km/h, and there the machine names this. */
    private static History lessUp(double told) {
        var history = granted(then(granted(running(), 12), 9), 10);
        return then(history.silent(-0.1), 9.5, 10, 10, 10).says(speedChanged(told)).silent(0.4).reports(10);
    }

    @Test void s8WhatIsBelowABeltThatIsBeingTakenUpRaisesNothing() {
        assertThat(then(running(), 8.6, 8.9, 9.1).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(then(running(), 8.6, 8.9, 9.1).wants(9.2, 0).speed(9.2).broken()).contains("S8");
        assertThat(then(running(), 8.6, 8.9, 8.7).wants(9, 0).speed(9).broken()).contains("S8");
    }

    @Test void s8ADeckThatComesByWhatItHasRefusedHasNotTakenThat() {
        var history = running().wants(8, 7).incline(7).silent(0.1).grants().silent(0.4).reports(8, 7).runs(3);
        tilted(history.wants(8, 0).incline(0).silent(0.1).grants(), 6.8, 6.4, 6);
        history.wants(8, 1.5).incline(1.5).silent(0.1).answers(ResultCode.INVALID_PARAMETER);
        tilted(history, 5, 4, 3, 2.3, 1.9, 1.6, 1.2, 0.9, 0.7, 0.4, 0, 0);
        assertThat(history.wants(8, 1).incline(1).broken()).isEmpty();
    }

    @Test void s8ABeltThatDoesLateWhatItWasToldIsInNobodysHands() {
        assertThat(late(0.5, 7.6, 8, 8).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(late(0.5, 7.6, 8.4, 8.4).wants(9, 0).speed(9).broken()).containsExactly("S8");
        assertThat(late(7, 7.6, 8, 8).wants(9, 0).speed(9).broken()).containsExactly("S8");
    }

    /** Taken down from 8 km/h, which it is just told again, the belt stays for so long, and then reports this. */
    private static History late(double seconds, double... kmh) {
        var history = then(then(running(), 7.6).speed(8), 7.2, 7.2).asks(new Input.GoOn()).runs(seconds);
        return then(history, kmh).tells(new EngineEvent.StepBegan(1));
    }

    @Test void s8ABeltThatGoesOnDownWhereKickAsksForNoLessIsNotTakenOverOnceMore() {
        assertThat(followed(7.2).broken()).doesNotContain("S8");
        assertThat(followed(7.2, 7.2, 7.2).broken()).as("after a rest").contains("S8");
    }

    /** From 8 km/h the console takes the belt down, which Kick asks for; it reports this, and the runner agrees. */
    private static History followed(double... kmh) {
        var taken = then(running(), 7.6).silent(0.5).reports(7.2).wants(7.2, 0).speed(7.2);
        return then(then(taken, kmh).asks(new Input.GoOn()), 6.8, 6.4, 6.4)
                .tells(new EngineEvent.StepBegan(1))
                .wants(8, 0)
                .speed(8);
    }

    @Test void s8ADeckThatWasStuckGoesLateWhereItWasToldToGo() {
        assertThat(stuck(59).broken()).isEmpty();
        assertThat(stuck(60.5).broken()).contains("S8");
    }

    /** At 2 %, 6 % was asked for and not answered, and so many seconds later the deck sets out. */
    private static History stuck(double seconds) {
        var history = atTwoPercent().wants(8, 6).incline(6).runs(seconds);
        tilted(history, 2.6, 3.2, 4, 5, 6, 6, 6);
        return history.wants(8, 8).incline(8);
    }
}
