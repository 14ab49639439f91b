package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.Odometer;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** S8: for how long the console's word stands, as {@link ConsoleWins} reads it. */
class ConsoleWinsTest {

    /** From 8 km/h, somebody set 7 km/h at the console. */
    private static History slower() {
        return History.free().running(8).silent(0.5).reports(7).silent(0.5).reports(7);
    }

    /** From 2 %, somebody set 1 % at the console. */
    private static History flatter() {
        return tilted().silent(0.5).reports(8, 1).silent(0.5).reports(8, 1);
    }

    /** It rests at the 2 % that it was told. */
    private static History tilted() {
        var history = History.free().running(8).wants(8, 2).incline(2).silent(0.1).grants().silent(0.4);
        return history.reports(8, 2).runs(1);
    }

    private static History nextStep(History history) {
        return history.runs(1).tells(new EngineEvent.StepBegan(1));
    }

    private static History raised(History history) {
        return history.wants(8, 0).speed(8);
    }

    private static History steepened(History history) {
        return history.wants(8, 2).incline(2);
    }

    @Test void s8StartIsAsGoodAsGoOn() {
        assertThat(raised(nextStep(slower().asks(new Input.Start()))).broken()).isEmpty();
        assertThat(raised(nextStep(slower().asks(new Input.Skip()))).broken()).containsExactly("S8");
    }

    @Test void s8TheRunnerMayAgreeInAnyLaterStep() {
        var later = nextStep(nextStep(slower())).asks(new Input.GoOn());
        assertThat(raised(later).broken()).isEmpty();
        assertThat(raised(nextStep(nextStep(slower()))).broken()).containsExactly("S8");
    }

    @Test void s8WhoUsesTheConsoleAgainHasToAgreeAgain() {
        var again = slower().asks(new Input.GoOn()).runs(1).silent(0.5).reports(6.5).silent(0.5).reports(6.5);
        assertThat(raised(nextStep(again)).broken()).containsExactly("S8");
        var agreed = nextStep(slower()).asks(new Input.GoOn()).runs(1).silent(0.5).reports(6.5).silent(0.5);
        assertThat(raised(agreed.reports(6.5)).broken()).containsExactly("S8");
    }

    @Test void s8UpToWhatTheConsoleSetKickMayRaise() {
        assertThat(walked().wants(7, 0).speed(7).broken()).isEmpty();
        assertThat(walked().wants(7.1, 0).speed(7.1).broken()).containsExactly("S8");
    }

    /** After the console set 7 km/h, Kick itself went down to a walk. */
    private static History walked() {
        return slower().runs(1).wants(3, 0).goesTo(3).runs(1);
    }

    @Test void s8WhereNoTargetIsKnownWhatIsNoFasterThanTheBeltRaisesNothing() {
        assertThat(onceMoreStarted().wants(8, 0).speed(8).broken()).doesNotContain("S8");
        assertThat(onceMoreStarted().wants(9.1, 0).speed(9.1).broken()).contains("S8");
    }

    /** The console has 7 km/h, and a start there takes it to 9 km/h. */
    private static History onceMoreStarted() {
        var slowing = slower().silent(0.5).reports(6.5);
        return slowing.says(new FitnessMachineStatus.StartedOrResumedByUser()).silent(0.5).reports(9);
    }

    @Test void s8BelowItsOwnRangeADeckIsTheConsolesOnlyDownToThat() {
        assertThat(belowItsRange().wants(8, 0).incline(0).broken()).doesNotContain("S8");
        assertThat(belowItsRange().wants(8, 0.5).incline(0.5).broken()).contains("S8");
    }

    private static History belowItsRange() {
        return tilted().silent(0.5).reports(8, -2).silent(0.5).reports(8, -2);
    }

    @Test void s8ANudgeLiftsByAWholeStepOfTheMachines() {
        assertThat(nudgedOnAGridOfHalves(7.3).broken()).doesNotContain("S8");
        assertThat(nudgedOnAGridOfHalves(7.8).broken()).contains("S8");
    }

    private static History nudgedOnAGridOfHalves(double kmh) {
        return slower().declares(0.8, 20, 0.5).asks(new Input.NudgeSpeed(10)).wants(kmh, 0).speed(kmh);
    }

    @Test void s8WhatABeltGoesOnToInSomebodysHandsIsTheConsoles() {
        assertThat(goesOnTo(9.5).wants(9.3, 0).speed(9.3).broken()).doesNotContain("S8");
        assertThat(goesOnTo(10.1).wants(9.3, 0).speed(9.3).broken()).as("as no belt does").contains("S8");
    }

    /** Somebody takes the belt up from 8 km/h to 9 km/h, and then it reports this. */
    private static History goesOnTo(double kmh) {
        var history = History.free().running(8).silent(0.5).reports(8.5).silent(0.5).reports(9);
        return history.silent(0.5).reports(kmh);
    }

    @Test void s8ABeltThatRestsWhereTheMachineHasNamedItIsTheConsolesThere() {
        assertThat(namedAfterTheConsole(7.2).wants(7.2, 0).speed(7.2).broken()).isEmpty();
        assertThat(namedAfterTheConsole(7.2).wants(7.3, 0).speed(7.3).broken()).containsExactly("S8");
        assertThat(namedAfterTheConsole(7).wants(7.2, 0).speed(7.2).broken()).as("it goes there").isEmpty();
    }

    /** The console has 7 km/h; Kick asks for that, the machine names 7.2 km/h, and the belt rests at this. */
    private static History namedAfterTheConsole(double kmh) {
        var asked = slower().runs(1).wants(7, 0).speed(7).silent(0.1);
        asked.says(new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(7.2))).grants();
        return asked.silent(0.4).reports(kmh).silent(0.5).reports(kmh).silent(0.2);
    }

    @Test void s8ANudgeLiftsAtMostOneKilometreAnHour() {
        assertThat(slower().asks(new Input.NudgeSpeed(300)).wants(8, 0).speed(8).broken()).isEmpty();
        assertThat(slower().asks(new Input.NudgeSpeed(300)).wants(8.1, 0).speed(8.1).broken())
                .contains("S8");
    }

    @Test void s8ANudgeLiftsFromTheLeastThatTheMachineCanBeTold() {
        assertThat(nudgedBelowTheSlowest().wants(3, 0).speed(3).broken()).doesNotContain("S8");
        assertThat(nudgedBelowTheSlowest().wants(3.1, 0).speed(3.1).broken()).contains("S8");
        var deck = belowItsRange().asks(new Input.NudgeIncline(10));
        assertThat(deck.wants(8, 1).incline(1).broken()).doesNotContain("S8");
    }

    /** The belt rests at 2.3 km/h, cannot be told less than 2.5 km/h, and the runner wants 0.5 km/h more. */
    private static History nudgedBelowTheSlowest() {
        var history = History.free().running(8).declares(2.5, 20, 0.1).silent(0.5).reports(2.3).silent(0.5);
        return history.reports(2.3).runs(1).asks(new Input.NudgeSpeed(50));
    }

    @Test void s8ABeltMayFirstGoOnSlowingDownWhenItIsStartedAtTheConsole() {
        assertThat(startedThereAt(3).wants(3.4, 0).speed(3.4).broken()).isEmpty();
        assertThat(startedThereAt(3.4).wants(3.4, 0).speed(3.4).broken()).isEmpty();
    }

    /** Started at the console while it slows down, it is told 3 km/h at this speed, and slows down further. */
    private static History startedThereAt(double kmh) {
        var slowing = History.free().running(8).silent(0.5).reports(7.5);
        slowing.says(new FitnessMachineStatus.StartedOrResumedByUser())
                .silent(0.5)
                .reports(4)
                .silent(0.5)
                .reports(kmh);
        slowing.tells(new EngineEvent.Resumed())
                .wants(3, 0)
                .speed(3)
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(2.6);
        return slowing.silent(0.5).reports(2.2).silent(0.5).reports(2.5);
    }

    @Test void s8ANudgeLiftsToTheNearestThatTheMachineCanBeTold() {
        assertThat(slower().asks(new Input.NudgeSpeed(5)).wants(7.1, 0).speed(7.1).broken()).isEmpty();
        assertThat(slower().asks(new Input.NudgeSpeed(4)).wants(7.1, 0).speed(7.1).broken())
                .containsExactly("S8");
        var once = slower().asks(new Input.NudgeSpeed(5)).runs(2).silent(0.5).reports(6).silent(0.5);
        assertThat(once.reports(6).wants(6.1, 0).speed(6.1).broken()).as("set anew").containsExactly("S8");
    }

    @Test void s8WhatFollowsTheLastStepIsAsGoodAsANextOne() {
        var agreed = slower().asks(new Input.GoOn());
        assertThat(raised(lastStepEnded(agreed)).broken()).isEmpty();
        assertThat(raised(lastStepEnded(slower())).broken()).containsExactly("S8");
    }

    private static History lastStepEnded(History history) {
        var now = Moment.ORIGIN.plusNanos(Math.round(history.runs(1).seconds() * 1e9));
        return history.tells(new EngineEvent.StepEnded(0, Odometer.ZERO, Odometer.ZERO, true, now));
    }

    @Test void s8ASingleZeroIsNoStand() {
        assertThat(belowTheSlowest(0).broken()).contains("S8");
        assertThat(belowTheSlowest(0, 0).broken()).doesNotContain("S8");
    }

    @Test void s8ABeltThatRestsBelowTheSlowestMayBeToldThat() {
        assertThat(toldTheSlowest(2.4).broken()).doesNotContain("S8");
        assertThat(toldTheSlowest(2.2).broken()).as("it may be on its way to a stand").contains("S8");
    }

    /** A belt that was taken down to this and then 2.4 km/h is told 2.5 km/h, as it cannot be told less. */
    private static History toldTheSlowest(double before) {
        var history = History.free().running(8).declares(2.5, 20, 0.1).silent(0.5).reports(5).silent(0.5);
        return history.reports(before).silent(0.5).reports(2.4).wants(2.5, 0).speed(2.5);
    }

    /** The belt of 8 km/h is taken down to what nobody can have set, rests there, and reports these. */
    private static History belowTheSlowest(double... kmh) {
        var history = History.free().running(8).declares(2.5, 20, 0.1).silent(0.5).reports(7).silent(0.5);
        history.reports(2.4).silent(0.5).reports(2.4).silent(0.5).reports(2.4);
        for (double speed : kmh) history.silent(0.5).reports(speed);
        return history.silent(0.5).reports(2.4).wants(8, 0).speed(8);
    }

    @Test void s8NobodySetsASpeedBelowTheMachinesSlowest() {
        assertThat(stoppedAt(0.7).broken()).isEmpty();
        assertThat(stoppedAt(0.8).broken()).containsExactly("S8");
    }

    /** The report hangs at this for a while before the belt is said to have stopped; then the runner starts again. */
    private static History stoppedAt(double kmh) {
        var history = History.free().running(3).silent(0.5).reports(2).silent(0.5).reports(kmh).runs(2);
        history.says(new FitnessMachineStatus.StoppedByUser());
        history.tells(new EngineEvent.Paused(PauseReason.CONSOLE)).silent(0.5).reports(0).runs(2);
        history.asks(new Input.Start()).tells(new EngineEvent.CountDown(3)).runs(3);
        history.starts().silent(0.1).grants().silent(0.4).reports(0.8).runs(1);
        return history.tells(new EngineEvent.Resumed()).wants(3, 0).speed(3);
    }

    @Test void s8ANudgeDownLowersNothingThatWasAllowed() {
        var down = walked().asks(new Input.NudgeSpeed(-100)).silent(0.1).wants(7, 0).speed(7);
        assertThat(down.broken()).isEmpty();
    }

    @Test void s8ANudgeOfTheInclineLiftsTheIncline() {
        assertThat(flatter().asks(new Input.NudgeIncline(5)).wants(8, 1.5).incline(1.5).broken()).isEmpty();
        assertThat(steepened(flatter().asks(new Input.NudgeIncline(5))).broken()).containsExactly("S8");
        assertThat(steepened(flatter().asks(new Input.NudgeSpeed(10))).broken()).containsExactly("S8");
        var down = flatter().wants(8, 0.5).incline(0.5).silent(0.1).grants().silent(0.4).reports(8, 0.5);
        assertThat(down.asks(new Input.NudgeIncline(-5)).wants(8, 1).incline(1).broken()).isEmpty();
    }

    @Test void s8InTheNextStepTheRunnerHasToAgreeToTheInclineToo() {
        assertThat(steepened(nextStep(flatter())).broken()).containsExactly("S8");
        assertThat(steepened(nextStep(flatter()).asks(new Input.GoOn())).broken()).isEmpty();
        assertThat(steepened(nextStep(flatter().asks(new Input.GoOn()))).broken()).isEmpty();
    }

    @Test void s8ADeckThatOnlyGoesOnToWhatTheRunnerAgreedToIsNoNewOverride() {
        assertThat(steepened(nextStep(goneOn(1.4, 1.3, 0.8, 0.6, 0, 0))).broken()).isEmpty();
        assertThat(steepened(nextStep(goneOn(1.4, 1.3, 1.3, 1.3, 0, 0))).broken()).as("after a rest")
                .containsExactly("S8");
        assertThat(steepened(nextStep(goneOn(1.4, 0.8, 1.4, 1.5, 1.5, 1.5))).broken()).as("the other way")
                .containsExactly("S8");
    }

    /** From 2 %, the deck reports this, and the runner agrees after the first two. */
    private static History goneOn(double... percent) {
        var history = tilted();
        for (int i = 0; i < percent.length; i++) {
            if (i == 2) history.asks(new Input.GoOn());
            history.silent(0.5).reports(8, percent[i]);
        }
        return history;
    }

    @Test void s8ADeckThatTurnsToWhatTheMachineHasNamedWasTakenOverWhenThatWasSaid() {
        assertThat(turned(1).wants(8, 4).incline(4).broken()).isEmpty();
        assertThat(turned(4.5).wants(8, 4).incline(4).broken()).containsExactly("S8");
    }

    /** On its way to 4 %, the machine names this, the runner agrees, and the deck turns. */
    private static History turned(double named) {
        var history = History.free().running(8).wants(8, 4).incline(4).silent(0.1).grants().silent(0.4);
        for (double up : new double[]{0.5, 1, 1.5, 2, 2.5, 3, 3.3}) history.silent(0.5).reports(8, up);
        history.says(new FitnessMachineStatus.TargetInclineChanged(Incline.percent(named)));
        history.asks(new Input.GoOn());
        for (double down : new double[]{2.6, 2.1, 1.6, 1, 1}) history.silent(0.5).reports(8, down);
        return nextStep(history);
    }

    @Test void s8AnInclineThatIsReportedOnceIsNotTheConsoles() {
        var history = History.free().running(8).wants(8, 2).incline(2).silent(0.1).grants().silent(0.4);
        history.reports(8, 2).runs(1).silent(0.5).reports(8, 1);
        for (int i = 40; i < 43; i++) history.silent(0.5).reportsAt(8, i);
        assertThat(history.silent(0.5).reports(8, 2).wants(8, 3).incline(3).broken()).isEmpty();
    }

    @Test void s8ANudgeCountsFromWhatTheMachineHasNamed() {
        assertThat(flatter().asks(new Input.NudgeIncline(5)).wants(8, 2).incline(2).broken())
                .containsExactly("S8");
        var goesUp = flatter().asks(new Input.NudgeIncline(5))
                .wants(8, 1.5)
                .incline(1.5)
                .silent(0.1)
                .grants();
        var named = goesUp.says(new FitnessMachineStatus.TargetInclineChanged(Incline.percent(2)));
        var nudged = named.silent(0.1).asks(new Input.NudgeIncline(5)).wants(8, 2.5).incline(2.5);
        assertThat(nudged.broken()).doesNotContain("S8");
    }

    @Test void s8TheConsolesSpeedSaysNothingOfTheIncline() {
        assertThat(slower().wants(7, 1).incline(1).broken()).isEmpty();
        assertThat(flatter().wants(8.5, 1).speed(8.5).broken()).isEmpty();
    }

    @Test void s8LoweringIsNoViolation() {
        assertThat(slower().wants(6, 0).speed(6).broken()).isEmpty();
    }

    @Test void s8WhatTheBeltRunsAtAfterAStartAtTheConsoleIsTheConsoles() {
        assertThat(startedThere().wants(3, 0).speed(3).broken()).isEmpty();
        assertThat(startedThere().wants(3.1, 0).speed(3.1).broken()).containsExactly("S8");
    }

    @Test void s8WhatTheBeltRunsAtOnANewLinkIsTheConsoles() {
        var before = slower().asks(new Input.NudgeSpeed(50)).wants(8, 0).speed(8);
        assertThat(before.broken()).containsExactly("S8");
        var history = slower().saw(new Fact.LinkDown())
                .silent(1)
                .saw(new Fact.LinkUp(""))
                .silent(0.5)
                .reports(7.5);
        var nudged = history.silent(0.5).reports(7.5).asks(new Input.NudgeSpeed(50));
        assertThat(nudged.wants(8, 0).speed(8).broken()).doesNotContain("S8");
    }

    /** Stopped at the console down to 2 km/h, and started there again to run at 3 km/h. */
    private static History startedThere() {
        var history = History.free().running(8).silent(0.5).reports(5).silent(0.5).reports(2).silent(0.5);
        history.says(new FitnessMachineStatus.StartedOrResumedByUser());
        return history.reports(3).silent(0.5).reports(3).silent(0.5).reports(3);
    }
}
