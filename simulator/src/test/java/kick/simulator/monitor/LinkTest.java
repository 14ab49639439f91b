package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.Odometer;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.units.Moment;

/** S7, S18, S19 and the programme's clock: the link, the host and time. */
class LinkTest {
    private static final EngineEvent LOST = new EngineEvent.Paused(PauseReason.LINK_LOST);

    /** The link was gone for so long, from one sample to the next, and the run goes on by itself. */
    private static History backAfter(double seconds) {
        return History.free()
                .running(8)
                .silent(1)
                .saw(new Fact.LinkDown())
                .tells(LOST)
                .silent(1.5)
                .tells(new EngineEvent.Alarmed(kick.controller.engine.Alarm.BELT_OUT_OF_SIGHT))
                .silent(seconds - 2.5)
                .linked()
                .reports(8)
                .writes(new RequestControl())
                .silent(0.1)
                .grants();
    }

    private static History raised(History history) {
        return history.wants(9, 0).speed(9);
    }

    private static History slept(double seconds) {
        return History.free().running(8).saw(new Fact.Slept(Duration.ofNanos(Math.round(seconds * 1e9))));
    }

    @Test void s7ALostLinkPausesTheRunWithinTwoAndAHalfSeconds() {
        var late = History.free().running(8).silent(1).saw(new Fact.LinkDown()).silent(1.501).tells(LOST);
        assertThat(late.broken()).containsExactly("S7");
        var soon = History.free().running(8).silent(1).saw(new Fact.LinkDown()).silent(1.5).tells(LOST);
        assertThat(soon.broken()).isEmpty();
    }

    @Test void s7NoTargetBeforeTheBeltHasReportedOnTheNewLink() {
        var blind = History.free()
                .running(8)
                .silent(1)
                .saw(new Fact.LinkDown())
                .tells(LOST)
                .silent(0.5)
                .linked()
                .wants(7, 0)
                .speed(7);
        assertThat(blind.broken()).containsExactly("S7");
        assertThat(backAfter(5).wants(7, 0).speed(7).broken()).isEmpty();
    }

    @Test void s7ARaiseAfterALongGapNeedsTheRunnersWord() {
        assertThat(raised(backAfter(10.001)).broken()).containsExactly("S7");
        assertThat(raised(backAfter(10)).broken()).isEmpty();
        assertThat(raised(backAfter(60).asks(new Input.GoOn())).broken()).isEmpty();
        assertThat(backAfter(60).wants(7, 0).speed(7).broken()).isEmpty();
    }

    @Test void clockThatCatchesUpAfterALossIsAViolation() {
        var caughtUp = History.free()
                .running(8)
                .clock(10)
                .silent(1)
                .saw(new Fact.LinkDown())
                .tells(LOST)
                .silent(1)
                .linked()
                .reports(8)
                .clock(12);
        assertThat(caughtUp.broken()).containsExactly("clock");
        var held = History.free()
                .running(8)
                .clock(10)
                .silent(1)
                .saw(new Fact.LinkDown())
                .tells(LOST)
                .silent(1)
                .linked()
                .reports(8)
                .clock(10)
                .tells(new EngineEvent.Resumed())
                .runs(0.5)
                .clock(10.5);
        assertThat(held.broken()).isEmpty();
    }

    @Test void clockThatRunsOnOldDataIsAViolation() {
        assertThat(History.free().running(8).clock(10).silent(2.1).reports(8).clock(12.1).broken())
                .containsExactly("clock");
        assertThat(History.free().running(8).clock(10).silent(2).reports(8).clock(12).broken()).isEmpty();
    }

    @Test void clockThatRunsAfterAStopAtTheConsoleIsAViolation() {
        var stop = new FitnessMachineStatus.StoppedByUser();
        assertThat(History.free()
                .running(8)
                .clock(10)
                .silent(0.25)
                .says(stop)
                .silent(0.25)
                .reports(7.5)
                .clock(10.5)
                .broken()).containsExactly("clock");
        assertThat(History.free()
                .running(8)
                .clock(10)
                .silent(0.25)
                .says(stop)
                .silent(0.25)
                .reports(7.5)
                .clock(10.25)
                .broken()).isEmpty();
    }

    @Test void clockThatStartsBeforeThreeMovingReportsIsAViolation() {
        var began = new EngineEvent.StepBegan(0);
        assertThat(History.free()
                .setsOff()
                .runs(0.5)
                .tells(began)
                .broken()).containsExactly("clock");
        assertThat(History.free()
                .setsOff()
                .runs(1)
                .tells(began)
                .broken()).isEmpty();
    }

    @Test void s18AStepThatIsToldToHaveEndedTooLateIsAViolation() {
        assertThat(endsLate(0.051).broken()).containsExactly("S18");
        assertThat(endsLate(0.05).broken()).isEmpty();
    }

    private static History endsLate(double seconds) {
        var history = History.free().running(8).silent(0.2);
        long end = Math.round((history.seconds() - seconds) * 1e9);
        return history.tells(
                new EngineEvent.StepEnded(0, Odometer.ZERO, Odometer.ZERO, true, new Moment(end)));
    }

    @Test void s19ARunThatGoesOnAfterALongSleepIsAViolation() {
        assertThat(slept(2.001).runs(3).broken()).containsExactly("S19");
        assertThat(slept(2).runs(3).broken()).isEmpty();
        assertThat(slept(30).tells(LOST).runs(3).broken()).isEmpty();
    }

    @Test void s19NoTargetOnDataThatLayWaitingDuringTheSleep() {
        assertThat(slept(5).reports(8).tells(LOST).wants(7, 0).speed(7).broken()).containsExactly("S19");
        assertThat(slept(5).reports(8).tells(LOST).runs(0.5).wants(7, 0).speed(7).broken()).isEmpty();
    }

    @Test void s19ARaiseAfterALongSleepNeedsTheRunnersWord() {
        assertThat(raised(slept(10.001).tells(LOST).runs(0.5)).broken()).containsExactly("S19");
        assertThat(raised(slept(10).tells(LOST).runs(0.5)).broken()).isEmpty();
        assertThat(raised(slept(60).tells(LOST).runs(0.5).asks(new Input.GoOn())).broken()).isEmpty();
    }
}
