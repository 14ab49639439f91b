package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.FitnessMachineStatus;

/** What the programme's clock may count, as {@link CertainClock} reads it. */
class CertainClockTest {
    private static final EngineEvent PAUSED = new EngineEvent.Paused(PauseReason.RUNNER);

    /** At 8 km/h, with 10 s on the clock. */
    private static History counting() {
        return History.free().running(8).clock(10);
    }

    @Test void clockCountsTheTimeBetweenTwoReports() {
        assertThat(counting().silent(0.5).reports(8).clock(10.501).broken()).isEmpty();
        assertThat(counting().silent(0.5).reports(8).clock(10.502).broken()).containsExactly("clock");
    }

    @Test void clockIsLookedAtWhenAReportMakesItCertain() {
        assertThat(counting().silent(0.1).clock(12).silent(0.4).reports(8).clock(10.5).broken()).isEmpty();
        assertThat(counting().silent(0.1).clock(12).silent(0.4).reports(8).clock(12).broken())
                .containsExactly("clock");
    }

    @Test void clockMayCountLaterWhatItDidNotCountAtOnce() {
        assertThat(counting().silent(0.5).reports(8).clock(10.2).silent(0.5).reports(8).clock(11).broken())
                .isEmpty();
        assertThat(counting().silent(0.5).reports(8).clock(10.5).silent(0.5).reports(8).clock(11.1).broken())
                .containsExactly("clock");
    }

    @Test void clockThatRunsWhileTheBeltStandsIsAViolation() {
        assertThat(counting().silent(0.5).reports(0).clock(10.5).broken()).isEmpty();
        var stands = counting().silent(0.5).reports(0).clock(10.5).silent(0.5).reports(0).clock(11);
        assertThat(stands.silent(0.5).reports(0).clock(11.5).broken()).containsExactly("clock");
        assertThat(counting().silent(0.5).reports(0).clock(10.5).silent(0.5).reports(8).clock(11).broken())
                .isEmpty();
    }

    @Test void clockThatRunsInAPauseIsAViolation() {
        assertThat(counting().tells(PAUSED)
                .runs(1)
                .clock(10)
                .tells(new EngineEvent.Resumed())
                .runs(0.5)
                .clock(11)
                .broken()).containsExactly("clock");
        assertThat(counting().tells(PAUSED)
                .runs(1)
                .clock(10)
                .tells(new EngineEvent.Resumed())
                .runs(0.5)
                .clock(10.5)
                .broken()).isEmpty();
    }

    @Test void clockThatCountsASleepIsAViolation() {
        assertThat(slept(1.9, 2).broken()).isEmpty();
        assertThat(slept(1.9, 2.001).broken()).containsExactly("clock");
    }

    /** @param told how long the host says that it slept; the reports are {@code gap} apart */
    private static History slept(double gap, double told) {
        return counting().silent(gap)
                .saw(new Fact.Slept(Duration.ofNanos(Math.round(told * 1e9))))
                .reports(8)
                .clock(10 + gap);
    }

    // --- stopped by somebody

    private static History stoppedAfter(double seconds) {
        return counting().silent(seconds).says(new FitnessMachineStatus.StoppedByUser());
    }

    @Test void clockCountsUntilTheMachineWasStopped() {
        assertThat(stoppedAfter(2).silent(0.5).reports(4).clock(12).broken()).isEmpty();
        assertThat(stoppedAfter(2.4).silent(0.1).reports(4).clock(12).broken()).isEmpty();
        assertThat(stoppedAfter(2.4).silent(0.1).reports(4).clock(12.1).broken()).containsExactly("clock");
    }

    @Test void clockCountsUntilTheRunnerPaused() {
        assertThat(pausedAfter(1.5).silent(1).reports(4).clock(11.5).broken()).isEmpty();
        assertThat(pausedAfter(1.5).silent(1).reports(4).clock(11.6).broken()).containsExactly("clock");
        assertThat(pausedAfter(2.4).silent(0.1).reports(4).clock(12.1).broken()).containsExactly("clock");
        var lost = counting().silent(1.5).tells(new EngineEvent.Paused(PauseReason.LINK_LOST));
        assertThat(lost.silent(1).reports(4).clock(11.5).broken()).containsExactly("clock");
    }

    private static History pausedAfter(double seconds) {
        return counting().silent(seconds).tells(PAUSED);
    }

    @Test void clockCountsUntilTheFirstWordThatTheMachineWasStopped() {
        var twice = stoppedAfter(0.2).silent(0.2).says(new FitnessMachineStatus.PausedByUser());
        assertThat(twice.silent(0.1).reports(4).clock(10.3).broken()).containsExactly("clock");
    }

    @Test void clockCountsAgainWhenTheRunGoesOn() {
        assertThat(stoppedAfter(0.2).tells(PAUSED)
                .tells(new EngineEvent.Resumed())
                .silent(0.3)
                .reports(8)
                .clock(10.2)
                .silent(0.5)
                .reports(8)
                .clock(10.7)
                .broken()).isEmpty();
        assertThat(stoppedAfter(0.2).tells(new EngineEvent.StepBegan(1))
                .silent(0.3)
                .reports(8)
                .clock(10.2)
                .silent(0.5)
                .reports(8)
                .clock(10.7)
                .broken()).containsExactly("clock");
    }

    @Test void clockDoesNotCountWhatWasLostBeforeAStop() {
        var lost = counting().silent(0.2)
                .saw(new Fact.LinkDown())
                .silent(0.2)
                .linked()
                .silent(0.2)
                .says(new FitnessMachineStatus.StoppedByUser());
        assertThat(lost.silent(0.1).reports(4).clock(10.1).broken()).containsExactly("clock");
    }

    // --- after a start

    @Test void clockWaitsForThreeMovingReportsInARow() {
        var interrupted = moving(0.8, 0.8, 0, 0.8).tells(new EngineEvent.StepBegan(0));
        assertThat(interrupted.broken()).containsExactly("clock");
        var inARow = moving(0.8, 0, 0.8, 0.8, 0.8).tells(new EngineEvent.StepBegan(0));
        assertThat(inARow.broken()).isEmpty();
    }

    @Test void clockTakesASingleZeroInBetweenForNoReport() {
        assertThat(moving(0.8, 2.4, 0, 2.4).tells(new EngineEvent.StepBegan(0)).broken()).isEmpty();
        assertThat(moving(0.8, 2.4, 0, 0, 2.4).tells(new EngineEvent.StepBegan(0)).broken())
                .containsExactly("clock");
    }

    private static History moving(double... kmh) {
        var history = History.free().countedDown().starts().silent(0.1).grants();
        for (double speed : kmh) history.silent(0.5).reports(speed);
        return history;
    }

    @Test void clockThatGoesOnAfterASecondStartWaitsAsWell() {
        assertThat(again().reports(0.8).tells(new EngineEvent.Resumed()).broken()).containsExactly("clock");
        assertThat(again().reports(0.8).runs(1).tells(new EngineEvent.Resumed()).broken()).isEmpty();
    }

    /** Paused, and started anew. */
    private static History again() {
        var history = History.free().running(3).says(new FitnessMachineStatus.PausedByUser()).tells(PAUSED);
        history.silent(0.5).reports(0).runs(2).asks(new Input.Start()).tells(new EngineEvent.CountDown(3));
        return history.runs(3).starts().silent(0.1).grants().silent(0.4);
    }

    @Test void clockOfARunThatGoesOnWithoutAStartWaitsForNothing() {
        assertThat(counting().silent(0.5)
                .reports(0)
                .tells(PAUSED)
                .silent(0.5)
                .reports(8)
                .tells(new EngineEvent.Resumed())
                .broken()).isEmpty();
    }
}
