package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** S11: in what pieces, and by how much, as {@link ChangesAreGentle} reads it. */
class ChangesAreGentleTest {

    private static History running() {
        return History.free().running(8);
    }

    private static Fact wants(double kmh) {
        return new Fact.Wants(Speed.kmh(kmh), Incline.FLAT);
    }

    // --- instead of what the programme wants

    @Test void s11WhereTheProgrammeWantsNothingNothingIsRaised() {
        assertThat(running().saw(new Fact.Wants(null, null)).speed(8.1).broken()).containsExactly("S11");
        assertThat(running().saw(new Fact.Wants(null, null)).incline(0.5).broken()).containsExactly("S11");
        assertThat(running().saw(new Fact.Wants(null, null)).speed(7.9).broken()).isEmpty();
    }

    @Test void s11LoweringInPiecesIsNoViolation() {
        assertThat(running().wants(6, 0).speed(7).broken()).isEmpty();
    }

    @Test void s11WhatTheBeltIsReportedAtAnywayIsNoPieceOfARaise() {
        assertThat(unanswered().speed(8).broken()).doesNotContain("S11");
        assertThat(unanswered().speed(8.1).broken()).contains("S11");
    }

    /** A belt at 8 km/h does not answer to 7.9 km/h, and then the programme wants 8.2 km/h. */
    private static History unanswered() {
        return running().wants(7.9, 0).speed(7.9).runs(10).wants(8.2, 0);
    }

    @Test void s11TheInclineIsRaisedToWhatIsWantedAtOnce() {
        assertThat(running().wants(8, 2).incline(2).broken()).isEmpty();
        assertThat(running().wants(8, 2).incline(1.5).broken()).containsExactly("S11");
    }

    @Test void s11TheSpeedThatMayBeLeftIsMeantOnTheMachinesGrid() {
        assertThat(leftAt(6.09, 6).broken()).isEmpty();
        assertThat(leftAt(6.1, 6).broken()).containsExactly("S11");
        assertThat(leftAt(6, 6.1).broken()).contains("S11");
    }

    /** A belt that may be left at this is told that, where the programme wants 9 km/h. */
    private static History leftAt(double leftAlone, double kmh) {
        return new History(Rules.USUAL.leavingAlone(Speed.kmh(leftAlone))).running(5)
                .wants(9, 0)
                .speed(kmh);
    }

    @Test void s11TheSpeedThatMayBeLeftIsNoReasonForMore() {
        var slow = new History(Rules.USUAL.leavingAlone(Speed.kmh(6))).running(5).wants(5.5, 0).speed(6);
        assertThat(slow.broken()).containsExactly("S11");
    }

    @Test void s11TheFirstTargetMayBeAWalkInsteadOfARun() {
        assertThat(History.free().started().wants(8, 0).speed(3).broken()).isEmpty();
        assertThat(History.free().started().wants(8, 0).speed(2.9).broken()).containsExactly("S11");
        assertThat(secondTarget(3).broken()).containsExactly("S11");
    }

    private static History secondTarget(double kmh) {
        return History.free().started().wants(2, 0).goesTo(2).wants(8, 0).speed(kmh);
    }

    @Test void s11AWalkIsWhereABeltThatWasStoppedAndHasNotStoodBegins() {
        assertThat(stoppedAt(2.4).speed(3).broken()).doesNotContain("S11");
        assertThat(stoppedAt(3.1).speed(3).broken()).isEmpty();
        assertThat(stoppedAt(2.4).speed(2.9).broken()).contains("S11");
        assertThat(running().reports(2.4).speed(3).broken()).doesNotContain("S11");
        assertThat(stoppedAt(2.4).speed(3).silent(0.1).grants().silent(0.9).reports(3).speed(4).broken())
                .contains("S11");
    }

    /** Stopped at the console, and on its way to a stand; the runner takes it up again. */
    private static History stoppedAt(double kmh) {
        return running().says(new FitnessMachineStatus.StoppedByUser())
                .silent(1.5)
                .reports(kmh)
                .asks(new Input.GoOn());
    }

    @Test void s11AWalkIsWhereABeltBeginsThatStoodForOneReportAfterACrawl() {
        assertThat(stoodOnceAt(1).speed(3).broken()).doesNotContain("S11");
        assertThat(stoodOnceAt(1.1).speed(3).broken()).contains("S11");
    }

    private static History stoodOnceAt(double kmh) {
        return History.free().running(kmh).silent(0.5).reports(0).silent(0.5).reports(kmh).wants(6, 0);
    }

    @Test void s11AWalkIsMeantOnTheMachinesGrid() {
        assertThat(onGridOfHalves(2.8).broken()).isEmpty();
        assertThat(onGridOfHalves(2.3).broken()).containsExactly("S11");
    }

    /** A machine that takes 0.8, 1.3 and so on. */
    private static History onGridOfHalves(double kmh) {
        var history = History.free().saw(new Fact.LinkUp("")).declares(0.8, 20, 0.5);
        history.reports(0, 0).runs(1).asks(new Input.Start()).tells(new EngineEvent.CountDown(3));
        history.writes(new RequestControl()).silent(0.1).grants();
        history.silent(0.4)
                .reports(0)
                .runs(2.5)
                .starts()
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(0.8)
                .runs(1);
        return history.tells(new EngineEvent.StepBegan(0)).wants(7.8, 0).speed(kmh);
    }

    // --- what is metered

    private static History steep(double rate) {
        return running().saw(new Fact.Learned(rate)).wants(12, 0);
    }

    private static History raised(History history, double kmh) {
        return history.speed(kmh).silent(0.1).grants().silent(0.9).reports(kmh);
    }

    @Test void s11OnlyAMachineSteeperThanTheCapIsMetered() {
        assertThat(steep(1.01).speed(9).broken()).isEmpty();
        assertThat(steep(1).speed(9).broken()).containsExactly("S11");
        assertThat(steep(1).speed(12).broken()).isEmpty();
        assertThat(steep(1.01).speed(12).broken()).containsExactly("S11");
    }

    @Test void s11TheRunnerMayRaiseTheCap() {
        var rules = Rules.USUAL.leavingAlone(Speed.kmh(22)).acceleratingAtMost(2);
        assertThat(new History(rules).running(8).saw(new Fact.Learned(2.1)).wants(12, 0).speed(10).broken())
                .isEmpty();
        assertThat(new History(rules).running(8).saw(new Fact.Learned(2.1)).wants(12, 0).speed(10.1).broken())
                .containsExactly("S11");
    }

    @Test void s11MeteredRaisesRiseNoFasterThanTheCap() {
        assertThat(raised(raised(steep(2), 9), 10).speed(11).broken()).isEmpty();
        assertThat(raised(raised(steep(2), 9), 10).speed(11.1).broken()).containsExactly("S11");
    }

    @Test void s11HalfASecondIsWorthHalfAsMuch() {
        assertThat(soon(9.5).broken()).isEmpty();
        assertThat(soon(9.6).broken()).containsExactly("S11");
    }

    private static History soon(double kmh) {
        return steep(2).speed(9).silent(0.1).grants().silent(0.4).reports(9).speed(kmh);
    }

    @Test void s11AMeteredRaiseCountsFromTheTargetAndNotFromTheReport() {
        assertThat(steep(2).reports(7.6).speed(9).broken()).isEmpty();
        assertThat(steep(2).reports(8.4).speed(9.1).broken()).containsExactly("S11");
    }

    /** 5 km/h was asked for and not answered. */
    private static History open(History history) {
        return history.wants(5, 0).speed(5).runs(3.5).wants(7.5, 0);
    }

    @Test void s11WhatIsSlowerThanTheBeltIsNoRaiseOfItsSpeed() {
        assertThat(open(steep(2)).speed(7.5).broken()).doesNotContain("S11");
        assertThat(open(steep(2)).reports(6).speed(7.5).broken()).contains("S11");
    }

    @Test void s11OfTwoTargetsNearTheReportTheNearerOneHolds() {
        var stuck = steep(2).speed(8.1).silent(0.5).reports(8.1).runs(9).speed(8.3).runs(9);
        assertThat(stuck.speed(9.1).broken()).isEmpty();
    }

    @Test void s11OfTwoOpenTargetsAMeteredRaiseCountsFromTheNearerOne() {
        assertThat(unanswered(8.3).speed(9.5).broken()).doesNotContain("S11");
        assertThat(unanswered(8.2).speed(9.5).broken()).contains("S11");
    }

    /** 8.5 km/h was asked for from 8 km/h and not answered. */
    private static History unanswered(double kmh) {
        return steep(2).speed(8.5).runs(3.5).reports(kmh);
    }

    @Test void s11AMeteredRaiseCountsFromWhereTheBeltRests() {
        assertThat(steep(2).runs(1).reports(8.2).silent(0.5).reports(8.2).speed(9.2).broken()).isEmpty();
        assertThat(steep(2).runs(1).reports(8.2).speed(9.2).broken()).containsExactly("S11");
    }

    @Test void s11OnlyOneSecondsWorthIsSavedUp() {
        assertThat(raised(steep(2), 8.5).runs(10).speed(9.5).broken()).isEmpty();
        assertThat(raised(steep(2), 8.5).runs(10).speed(9.6).broken()).containsExactly("S11");
    }

    @Test void s11AMeteredRaiseIsNeverMoreThanIsWanted() {
        assertThat(running().saw(new Fact.Learned(2)).wants(8.5, 0).speed(8.5).broken()).isEmpty();
        assertThat(running().saw(new Fact.Learned(2)).wants(8.5, 0).speed(8.6).broken())
                .containsExactly("S11");
    }

    @Test void s11TheFirstTargetIsNotMetered() {
        var first = History.free().started().saw(new Fact.Learned(2)).wants(3, 0).speed(3);
        assertThat(first.broken()).isEmpty();
    }

    // --- a press

    private static History pressed() {
        return running().asks(new Input.NudgeSpeed(100));
    }

    @Test void s11APressIsMeasuredAtItsOwnMoment() {
        assertThat(pressed().saw(wants(9.01)).broken()).containsExactly("S11");
        assertThat(pressed().saw(wants(9)).broken()).isEmpty();
        assertThat(pressed().silent(0.1).saw(wants(12)).broken()).isEmpty();
    }

    @Test void s11AStepThatBeginsAtTheMomentOfAPressMayWantMore() {
        assertThat(pressed().tells(new EngineEvent.StepBegan(1)).saw(wants(12)).broken()).isEmpty();
        assertThat(pressed().tells(new EngineEvent.Resumed()).saw(wants(12)).broken()).isEmpty();
        assertThat(pressed().tells(new EngineEvent.CountDown(1)).saw(wants(12)).broken())
                .containsExactly("S11");
    }

    @Test void s11APressLowersAsMuchAsItLikes() {
        assertThat(running().asks(new Input.NudgeSpeed(-300)).saw(wants(5)).broken()).isEmpty();
    }

    @Test void s11APressWhileNothingIsWantedChangesNothing() {
        var paused = running().tells(new EngineEvent.Paused(PauseReason.CONSOLE));
        assertThat(paused.says(new FitnessMachineStatus.StoppedByUser())
                .saw(new Fact.Wants(null, null))
                .asks(new Input.NudgeSpeed(100))
                .saw(wants(9.5))
                .broken()).isEmpty();
    }

    @Test void s11AStepOfARampMayFallIntoTheMomentOfAPress() {
        assertThat(pressedAfter(8, 8.1).saw(wants(9.2)).broken()).isEmpty();
        assertThat(pressedAfter(8, 8.1).saw(wants(9.21)).broken()).containsExactly("S11");
        assertThat(pressedAfter(8, 8.2).saw(wants(9.3)).broken()).as("no ramp").containsExactly("S11");
        var another = running().wants(8, 0).silent(1).wants(8.1, 0).tells(new EngineEvent.StepBegan(1));
        assertThat(another.asks(new Input.NudgeSpeed(100)).saw(wants(9.2)).broken()).containsExactly("S11");
    }

    @Test void s11APressThatChangedNothingOnTheGridMayShowInTheNextOne() {
        var hidden = running().wants(8, 0).asks(new Input.NudgeSpeed(5)).silent(1);
        assertThat(hidden.asks(new Input.NudgeSpeed(100)).saw(wants(9.1)).broken()).isEmpty();
        var more = running().wants(8, 0).asks(new Input.NudgeSpeed(5)).silent(1);
        assertThat(more.asks(new Input.NudgeSpeed(100)).saw(wants(9.11)).broken()).containsExactly("S11");
    }

    /** The programme wants one after the other, and then the runner presses. */
    private static History pressedAfter(double first, double then) {
        return running().wants(first, 0)
                .silent(1)
                .wants(then, 0)
                .silent(1)
                .asks(new Input.NudgeSpeed(100));
    }

    @Test void s11BeforeTheFirstTargetOfAStartTheWalkIsAllThatIsSeenOfWhatIsWanted() {
        var started = History.free().started().wants(3, 0).asks(new Input.NudgeSpeed(50));
        assertThat(started.saw(wants(12)).broken()).isEmpty();
        var told = History.free().started().wants(3, 0).speed(3).asks(new Input.NudgeSpeed(50));
        assertThat(told.saw(wants(12)).broken()).containsExactly("S11");
        var there = running().silent(0.5).reports(0).silent(0.5).reports(0).silent(0.5).reports(0.8).runs(1);
        assertThat(there.wants(3, 0).asks(new Input.NudgeSpeed(50)).saw(wants(12)).broken())
                .doesNotContain("S11");
    }

    @Test void s11ABeltThatComesUpSlowlyToWhatTheMachineHasNamedDoesNotRestBelowIt() {
        assertThat(comesUpTo8Point4().wants(9.4, 0).speed(9.4).broken()).doesNotContain("S11");
        assertThat(comesUpTo8Point4().wants(9.5, 0).speed(9.5).broken()).contains("S11");
    }

    private static History comesUpTo8Point4() {
        var named = running().saw(new Fact.Learned(2))
                .says(new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(8.4)));
        for (double v : new double[]{8.1, 8.2, 8.36}) named.silent(0.5).reports(v);
        return named;
    }

    @Test void s11ABeltThatRestsWhereTheMachineHasNamedItRisesFromThere() {
        var named = running().saw(new Fact.Learned(2)).wants(7.4, 0).speed(7.4).silent(0.1).grants();
        named.says(new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(8))).runs(3.5);
        assertThat(named.wants(9, 0).speed(9).broken()).isEmpty();
        var more = running().saw(new Fact.Learned(2)).wants(7.4, 0).speed(7.4).silent(0.1).grants();
        more.says(new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(8))).runs(3.5);
        assertThat(more.wants(9.1, 0).speed(9.1).broken()).containsExactly("S11");
    }
}
