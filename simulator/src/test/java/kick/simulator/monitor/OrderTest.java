package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.Odometer;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Incline;
import kick.controller.units.Moment;

/**
 * S6, S9, S12, S18 and the act of starting: what may follow what, and when, as {@link NothingAfterStop},
 * {@link OneProcedure}, {@link StartIsSlow}, {@link StartIsAnAct} and {@link StepsOnTime} read it.
 */
class OrderTest {

    private static History running() {
        return History.free().running(8);
    }

    // --- after a stop

    @Test void s6APauseIsAStop() {
        assertThat(running().asks(new Input.Pause()).wants(7, 0).speed(7).broken()).containsExactly("S6");
        assertThat(running().asks(new Input.Skip()).wants(7, 0).speed(7).broken()).isEmpty();
    }

    @Test void s6AStopOfKicksOwnIsAStop() {
        assertThat(answered(running().stops()).wants(7, 0).speed(7).broken()).containsExactly("S6");
        assertThat(
                answered(running().writes(new ControlPointRequest.Pause())).wants(8, 0).incline(0).broken())
                .containsExactly("S6");
    }

    private static History answered(History history) {
        return history.silent(0.1).grants();
    }

    @Test void s6AStartNeedsTheRunnersWordAsWell() {
        assertThat(answered(running().asks(new Input.Stop()).stops()).starts().broken()).contains("S6");
    }

    @Test void s6TheRunnersNextStartOrGoOnEndsIt() {
        assertThat(paused().asks(new Input.GoOn()).wants(7, 0).speed(7).broken()).isEmpty();
        assertThat(paused().asks(new Input.Start()).wants(7, 0).speed(7).broken()).isEmpty();
        assertThat(paused().asks(new Input.Back()).wants(7, 0).speed(7).broken()).containsExactly("S6");
    }

    private static History paused() {
        return answered(running().asks(new Input.Pause()).writes(new ControlPointRequest.Pause()))
                .says(new FitnessMachineStatus.PausedByUser())
                .silent(1)
                .reports(8);
    }

    // --- one after the other

    @Test void s9AnInclineIsNotRepeatedWithinASecondEither() {
        assertThat(inclined(0.899).incline(1).broken()).containsExactly("S9");
        assertThat(inclined(0.9).incline(1).broken()).isEmpty();
        assertThat(inclined(0.1).wants(8, 1.5).incline(1.5).broken()).isEmpty();
    }

    private static History inclined(double secondsAgo) {
        return answered(running().wants(8, 1).incline(1)).silent(secondsAgo).reports(8, 1);
    }

    @Test void s9AnInclineThatTheConsoleHasChangedMeanwhileIsNoRepetition() {
        var asked = History.free().running(8).wants(8, 2).incline(2).silent(0.1).grants().silent(0.4);
        var changed = new FitnessMachineStatus.TargetInclineChanged(Incline.percent(2.5));
        assertThat(asked.says(changed).incline(2).broken()).doesNotContain("S9");
    }

    @Test void s9TheLastOfItsKindIsWhatIsRepeated() {
        var between = answered(answered(running().wants(7, 0).speed(7)).incline(0)).silent(0.1);
        assertThat(between.speed(7).broken()).containsExactly("S9");
        var other = answered(answered(running().wants(6, 0).speed(7)).speed(6)).silent(0.1);
        assertThat(other.speed(7).broken()).doesNotContain("S9");
    }

    @Test void s9ARequestThatMovesNothingMayBeRepeated() {
        var twice = answered(running().writes(new RequestControl())).writes(new RequestControl());
        assertThat(twice.broken()).isEmpty();
    }

    @Test void s2ARaiseWaitsForTheAnswerBeforeIt() {
        assertThat(running().wants(9, 0).incline(0).speed(9).broken()).containsExactly("S2", "S9");
    }

    @Test void s2WhereNoTargetIsKnownTheReportIsTheLast() {
        assertThat(back().wants(8.1, 0).speed(8.1).broken()).isEmpty();
        assertThat(blind().speed(8).broken()).isEmpty();
        assertThat(blind().wants(8.1, 0).speed(8.1).broken()).containsExactly("S2");
    }

    /** The link was away for a moment. */
    private static History back() {
        var lost = new EngineEvent.Paused(PauseReason.LINK_LOST);
        var back = running().saw(new Fact.LinkDown()).tells(lost).silent(0.5).linked().reports(8);
        return answered(back.writes(new RequestControl()));
    }

    private static History blind() {
        return back().silent(1.901);
    }

    @Test void s2WhatCannotBeReadIsNoAnswer() {
        var nonsense = running().wants(7, 0).speed(7);
        nonsense.heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT, (byte) 0x80);
        nonsense.heard(Characteristic.FITNESS_MACHINE_STATUS);
        assertThat(nonsense.wants(6, 0).speed(6).broken()).containsExactly("S9");
    }

    // --- a start

    private static History counted(History history) {
        return history.asks(new Input.Start()).tells(new EngineEvent.CountDown(3)).runs(3);
    }

    private static History atRest() {
        return History.free().linked().reports(0, 0).runs(1);
    }

    @Test void s12TheCountDownBeginsWithTheFirstNumber() {
        var counting = atRest().asks(new Input.Start()).runs(1).tells(new EngineEvent.CountDown(3));
        assertThat(counting.runs(1).tells(new EngineEvent.CountDown(2)).runs(2).starts().broken()).isEmpty();
    }

    @Test void s12ACountDownThatWasBrokenOffIsNone() {
        for (var stop : new Input[]{new Input.Stop(), new Input.Pause()}) {
            var again = atRest().asks(new Input.Start())
                    .tells(new EngineEvent.CountDown(3))
                    .asks(stop)
                    .runs(1);
            assertThat(again.asks(new Input.Start()).runs(3).starts().broken()).containsExactly("S12");
        }
        var other = atRest().asks(new Input.Start())
                .tells(new EngineEvent.CountDown(3))
                .asks(new Input.Skip());
        assertThat(other.runs(3).starts().broken()).isEmpty();
    }

    @Test void s12EachStartIsCountedDown() {
        var again = counted(atRest()).starts().silent(0.1).answers(ResultCode.OPERATION_FAILED).silent(0.9);
        assertThat(again.reports(0).asks(new Input.Start()).runs(3).starts().broken()).containsExactly("S12");
    }

    @Test void s12AnyTargetForABeltThatStandsIsAWalk() {
        assertThat(standing().wants(3.1, 0).speed(3.1).broken()).contains("S12");
        assertThat(standing().wants(3, 0).speed(3).broken()).doesNotContain("S12");
    }

    @Test void s12ABeltThatSetsOffAsItWasToldHasHadItsWalk() {
        var walks = standing().silent(0.5).reports(0.1).silent(0.5).reports(0).silent(0.5).reports(0);
        walks.silent(0.5).reports(2).silent(0.5).reports(2).silent(0.5).reports(2);
        assertThat(walks.wants(6, 0).speed(6).broken()).doesNotContain("S12");
    }

    /** Started, told to walk, and not moving. */
    private static History standing() {
        var history = counted(atRest().writes(new RequestControl()).silent(0.1).grants().silent(0.4));
        return answered(answered(history.starts()).wants(2, 0).speed(2)).silent(0.4).reports(0);
    }

    @Test void s12OnlyTheFirstTargetAfterAStartIsAWalk() {
        var second = History.free().started().wants(2, 0).goesTo(2).wants(9, 0).speed(9);
        assertThat(second.broken()).isEmpty();
        var incline = answered(History.free().started().wants(9, 1).incline(1)).silent(0.4).reports(0.8, 1);
        assertThat(incline.speed(9).broken()).containsExactly("S12");
    }

    @Test void startIsGoodForTheLastActOnly() {
        assertThat(counted(atRest().asks(new Input.GoOn())).starts().broken()).isEmpty();
        var goneOn = atRest().asks(new Input.GoOn()).tells(new EngineEvent.CountDown(3)).runs(3);
        assertThat(goneOn.starts().broken()).containsExactly("start");
    }

    @Test void startOfABeltThatIsSilentAtRestLooksAtWhatWasLastHeard() {
        assertThat(silentAfter(0).broken()).isEmpty();
        assertThat(silentAfter(0.8).broken()).containsExactly("start");
    }

    /** A machine that is known to say nothing at rest last reported this, 3 s ago. */
    private static History silentAfter(double kmh) {
        var history = new History(Rules.USUAL.thatIsSilentAtRest()).linked().reports(kmh, 0).silent(1);
        return history.asks(new Input.Start()).tells(new EngineEvent.CountDown(3)).silent(3).starts();
    }

    // --- the ends of steps

    private static History ended(History history, double secondsAgo) {
        long end = Math.round((history.seconds() - secondsAgo) * 1e9);
        return history.tells(
                new EngineEvent.StepEnded(0, Odometer.ZERO, Odometer.ZERO, true, new Moment(end)));
    }

    @Test void s18AnEndThatAReportMadeCertainIsToldAtThatReport() {
        assertThat(ended(running().silent(0.5).reports(8), 0.5).broken()).isEmpty();
        assertThat(ended(running().silent(0.5).reports(8), 0.501).broken()).containsExactly("S18");
        assertThat(ended(running().silent(0.5).reports(8).silent(0.001), 0.4).broken())
                .containsExactly("S18");
    }

    @Test void s18AHostThatWasHeldUpTellsAnEndWithinFiftyMilliseconds() {
        var pause = new Fact.HeldUp(Duration.ofSeconds(1));
        assertThat(ended(running().silent(1).saw(pause).silent(0.05), 0.05).broken()).isEmpty();
        assertThat(ended(running().silent(1).saw(pause).silent(0.05), 0.9).broken()).isEmpty();
        assertThat(ended(running().silent(1).saw(pause).silent(0.051), 0.9).broken()).containsExactly("S18");
        var sleep = new Fact.Slept(Duration.ofSeconds(1));
        assertThat(ended(running().silent(1).saw(sleep).silent(0.05), 0.9).broken()).isEmpty();
        assertThat(ended(running().silent(1).saw(sleep).silent(0.051), 0.9).broken()).containsExactly("S18");
    }

    // --- the history itself

    @Test void aHistoryGoesForwardOnly() {
        var history = running();
        assertThatThrownBy(() -> history.silent(-0.001).reports(8))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
