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
import kick.controller.ftms.ControlPointRequest.RequestControl;

/**
 * S2, S7 and S19: silence, lost links and sleep, as {@link BlindBeltAlarms}, {@link LinkLossPauses} and
 * {@link SleepIsLinkLoss} read them.
 */
class InterruptionsTest {
    private static final EngineEvent LOST = new EngineEvent.Paused(PauseReason.LINK_LOST);
    private static final EngineEvent PAUSED = new EngineEvent.Paused(PauseReason.RUNNER);
    private static final EngineEvent ALARM = new Alarmed(Alarm.BELT_OUT_OF_SIGHT);

    private static History running() {
        return History.free().running(8);
    }

    private static History raised(History history) {
        return history.wants(9, 0).speed(9);
    }

    private static History down(History history) {
        return history.saw(new Fact.LinkDown());
    }

    private static History granted(History history) {
        return history.writes(new RequestControl()).silent(0.1).grants();
    }

    private static Duration of(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    // --- silence

    @Test void s2ARunAlarmsFromItsFirstStepToItsEnd() {
        assertThat(History.free().countedDown().silent(60).end().broken()).isEmpty();
        assertThat(History.free().started().silent(3.001).end().broken()).containsExactly("S2");
        var over = running().tells(new EngineEvent.Ended(Ending.FINISHED));
        assertThat(over.silent(60).end().broken()).doesNotContain("S2");
    }

    @Test void s2APauseInWhichTheBeltIsNotOutOfSightNeedsNoAlarm() {
        assertThat(running().silent(2).tells(PAUSED).silent(60).end().broken()).isEmpty();
        assertThat(running().tells(PAUSED).runs(1).silent(60).end().broken()).isEmpty();
    }

    @Test void s2APauseInWhichTheBeltIsOutOfSightIsWatchedAgainOnceItWasSeen() {
        var silent = new EngineEvent.Paused(PauseReason.SILENT);
        assertThat(running().silent(2.1).tells(silent).reports(8).silent(3.001).end().broken())
                .containsExactly("S2");
    }

    @Test void s2OneAlarmIsEnoughUntilDataComeAgain() {
        assertThat(running().silent(3).tells(ALARM).silent(60).end().broken()).isEmpty();
        assertThat(running().silent(3).tells(ALARM).silent(1).reports(8).silent(3.001).end().broken())
                .containsExactly("S2");
    }

    @Test void s2ARunThatGoesOnUnseenAlarmsAtOnce() {
        var unseen = running().tells(PAUSED).silent(10).tells(new EngineEvent.Resumed());
        assertThat(unseen.silent(0.001).end().broken()).containsExactly("S2");
        var seen = running().tells(PAUSED).silent(2.5).tells(new EngineEvent.Resumed());
        assertThat(seen.silent(0.5).end().broken()).isEmpty();
        var next = running().silent(2.5).tells(new EngineEvent.StepBegan(1));
        assertThat(next.silent(0.501).end().broken()).containsExactly("S2");
    }

    @Test void s2AHostThatWasHeldUpAlarmsWithinFiftyMilliseconds() {
        assertThat(running().silent(5).saw(new Fact.HeldUp(of(5))).silent(0.051).end().broken())
                .containsExactly("S2");
        assertThat(running().silent(5).saw(new Fact.HeldUp(of(5))).silent(0.05).tells(ALARM).broken())
                .isEmpty();
    }

    // --- a lost link

    @Test void s7TheRunPausesNoSoonerThanTheHostHearsOfTheLoss() {
        var heardLate = down(running().silent(2.6)).tells(LOST);
        assertThat(heardLate.broken()).isEmpty();
        assertThat(down(running().silent(2.6)).silent(0.001).tells(LOST).broken()).containsExactly("S7");
    }

    @Test void s7ARunThatEndsNeedsNoPause() {
        var over = new EngineEvent.Ended(Ending.STOPPED_BY_RUNNER);
        assertThat(down(running()).tells(over).silent(60).end().broken()).isEmpty();
    }

    @Test void s7ARunThatIsBeingStoppedDoesNotGoOn() {
        assertThat(down(running().saw(new Fact.Wants(null, null))).silent(2.6).end().broken()).isEmpty();
        assertThat(down(running()).silent(2.6).end().broken()).containsExactly("S7");
    }

    @Test void s7AHostThatWasHeldUpPausesWithinFiftyMilliseconds() {
        var held = down(running()).silent(2.8).saw(new Fact.HeldUp(of(2.8)));
        assertThat(held.silent(0.051).end().broken()).containsExactly("S7");
        var soon = down(running()).silent(2.8).saw(new Fact.HeldUp(of(2.8)));
        assertThat(soon.silent(0.05).tells(LOST).broken()).isEmpty();
    }

    @Test void s7TheGapReachesFromTheFirstLossToTheFirstSample() {
        assertThat(raised(granted(flickering(5).reports(8))).broken()).isEmpty();
        assertThat(raised(granted(flickering(5.001).reports(8))).broken()).containsExactly("S7");
    }

    /** Lost 5 s ago, back without a report and lost again, and back. */
    private static History flickering(double seconds) {
        var history = down(running()).tells(LOST).silent(3).tells(ALARM).silent(2).linked();
        return down(history).silent(seconds).linked();
    }

    @Test void s7TheRunnersWordIsGivenAfterTheReturn() {
        assertThat(raised(away().linked().reports(8).asks(new Input.Start())).broken()).doesNotContain("S7");
        assertThat(raised(away().linked().reports(8).asks(new Input.Skip())).broken()).contains("S7");
        assertThat(raised(away().asks(new Input.GoOn()).linked().reports(8)).broken()).contains("S7");
    }

    private static History away() {
        return down(running()).tells(LOST).silent(3).tells(ALARM).silent(17);
    }

    @Test void s7AnInclineCountsAsWell() {
        assertThat(granted(away().linked().reports(8)).wants(8, 1).incline(1).broken()).containsExactly("S7");
        assertThat(down(running()).tells(LOST).silent(1).linked().wants(8, 0).incline(0).broken())
                .containsExactly("S7");
    }

    @Test void s7WithoutALossAGapNeedsNoWord() {
        var silent = running().silent(3).tells(ALARM).silent(17).reports(8);
        assertThat(raised(silent).broken()).isEmpty();
    }

    @Test void s7StopsAndControlNeedNoReport() {
        var back = down(running()).tells(LOST).silent(1).linked().writes(new RequestControl());
        assertThat(back.stops().broken()).isEmpty();
    }

    @Test void s7BeforeTheFirstRunThereIsNoGap() {
        var first = down(History.free().saw(new Fact.LinkUp(""))).silent(60);
        assertThat(first.started().wants(3, 0).speed(3).broken()).isEmpty();
    }

    @Test void s1OnANewLinkTheRangesAreNotKnownUntilTheyAreRead() {
        var back = down(running()).tells(LOST).silent(1).saw(new Fact.LinkUp("")).reports(8);
        assertThat(back.wants(7, 0).speed(7).broken()).containsExactly("S1");
        var flat = down(running()).tells(LOST).silent(1).saw(new Fact.LinkUp("")).reports(8);
        assertThat(flat.wants(8, 0).incline(0).broken()).containsExactly("S1");
    }

    // --- a sleep

    private static History slept(double seconds) {
        return running().saw(new Fact.Slept(of(seconds)));
    }

    @Test void s19ASleeperPausesWithinTwoAndAHalfSecondsOfWaking() {
        assertThat(slept(3).runs(2.5).tells(LOST).broken()).isEmpty();
        assertThat(slept(3).runs(2.5).silent(0.001).tells(LOST).broken()).containsExactly("S19");
    }

    @Test void s19ARunThatIsBeingStoppedDoesNotGoOn() {
        var stopping = running().saw(new Fact.Wants(null, null)).saw(new Fact.Slept(of(3)));
        assertThat(stopping.runs(3).broken()).isEmpty();
    }

    @Test void s19ARunThatEndsNeedsNoPause() {
        assertThat(slept(3).tells(new EngineEvent.Ended(Ending.STOPPED_BY_RUNNER)).runs(3).broken())
                .isEmpty();
    }

    @Test void s19TheRunnersWordIsStartOrGoOn() {
        assertThat(raised(longSleep().asks(new Input.Start())).broken()).isEmpty();
        assertThat(raised(longSleep().asks(new Input.Skip())).broken()).containsExactly("S19");
    }

    @Test void s19ARaiseInclinesAsWell() {
        assertThat(longSleep().wants(8, 1).incline(1).broken()).containsExactly("S19");
        assertThat(longSleep().wants(7, 0).speed(7).broken()).isEmpty();
    }

    private static History longSleep() {
        return slept(60).tells(LOST).runs(0.5);
    }
}
