package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Alarm;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.EngineEvent.Alarmed;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus;

/** S3, S5, S6, S10 and the end of a run. */
class StoppingTest {

    /** Stopped by the runner, and standing a second later. */
    private static History stopped() {
        return History.free()
                .running(3)
                .asks(new Input.Stop())
                .stops()
                .silent(0.5)
                .stops()
                .silent(0.5)
                .reports(0);
    }

    private static History paused() {
        return History.free()
                .running(3)
                .asks(new Input.Pause())
                .writes(new ControlPointRequest.Pause())
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(0);
    }

    private static History countsAgain(History history) {
        return history.asks(new Input.Start()).tells(new EngineEvent.CountDown(3)).runs(3);
    }

    @Test void s3AStartAfterAStopNeedsAnActOfTheRunner() {
        assertThat(paused().runs(10).starts().broken()).contains("S3");
        assertThat(countsAgain(paused().runs(10)).starts().broken()).isEmpty();
    }

    @Test void s3TheActHasToComeASecondAfterTheStop() {
        assertThat(countsAgain(paused().silent(0.499)).starts().broken()).containsExactly("S3");
        assertThat(countsAgain(paused().silent(0.5)).starts().broken()).isEmpty();
    }

    @Test void s3ATargetAboveTheBeltsSpeedAfterAStopIsAViolation() {
        var held = History.free()
                .running(8)
                .says(new FitnessMachineStatus.StoppedByUser())
                .wants(8.1, 0)
                .speed(8.1);
        assertThat(held.broken()).containsExactly("S3");
        var lower = History.free()
                .running(8)
                .says(new FitnessMachineStatus.StoppedByUser())
                .wants(8, 0)
                .speed(8);
        assertThat(lower.broken()).isEmpty();
    }

    @Test void s3TheSafetyKeyLatches() {
        var key = History.free()
                .running(8)
                .says(new FitnessMachineStatus.StoppedBySafetyKey())
                .wants(9, 0)
                .speed(9);
        assertThat(key.broken()).containsExactly("S3");
    }

    @Test void s3AColdStartIsLatched() {
        assertThat(History.free().linked().reports(5, 0).runs(2).speed(5.1).broken()).contains("S3");
    }

    @Test void s3ABeltThatStoodStillByItselfWasStopped() {
        var stood = History.free().running(3).reports(0).silent(0.5).reports(0).wants(3, 0).speed(3);
        assertThat(stood.broken()).containsExactly("S3");
        var once = History.free().running(3).reports(0).wants(3, 0).speed(3);
        assertThat(once.broken()).isEmpty();
    }

    @Test void s3ABeltStoodStillWhenItFirstReportedSo() {
        var stood = History.free().running(3).reports(0).silent(0.5).reports(0).silent(0.5);
        assertThat(countsAgain(stood).starts().broken()).doesNotContain("S3");
    }

    @Test void s3AReportThatTheRadioDeliversTwiceWasStillSaidOnce() {
        var twice = History.free().running(3).reports(0).silent(0.001).reports(0).wants(3, 0).speed(3);
        assertThat(twice.broken()).isEmpty();
    }

    @Test void s3AStopThatComesAfterTheActVoidsIt() {
        var pressed = countsAgain(paused().runs(10)).says(new FitnessMachineStatus.StoppedByUser());
        assertThat(pressed.starts().broken()).containsExactly("S3");
    }

    @Test void s5AStopIsWrittenWithinAHundredMilliseconds() {
        assertThat(History.free().running(8).asks(new Input.Stop()).silent(0.101).stops().broken())
                .containsExactly("S5");
        assertThat(History.free().running(8).asks(new Input.Stop()).silent(0.1).stops().broken()).isEmpty();
    }

    @Test void s5APauseIsAStop() {
        assertThat(History.free().running(8).asks(new Input.Pause()).silent(0.101).end().broken())
                .containsExactly("S5");
    }

    @Test void s5AStopIsRepeatedEveryHalfSecond() {
        assertThat(History.free().running(8).asks(new Input.Stop()).stops().silent(0.501).stops().broken())
                .containsExactly("S5");
        assertThat(History.free().running(8).asks(new Input.Stop()).stops().silent(0.5).stops().broken())
                .isEmpty();
    }

    @Test void s5ZeroOrAStoppedStatusEndsTheRepetition() {
        assertThat(History.free()
                .running(8)
                .asks(new Input.Stop())
                .stops()
                .silent(0.4)
                .reports(0)
                .tells(new EngineEvent.Ended(Ending.STOPPED_BY_RUNNER))
                .silent(60)
                .end()
                .broken()).isEmpty();
        assertThat(History.free()
                .running(8)
                .asks(new Input.Stop())
                .stops()
                .says(new FitnessMachineStatus.StoppedByUser())
                .runs(2)
                .broken()).isEmpty();
    }

    @Test void s5FiveSecondsWithoutAStandstillAreAlarmed() {
        assertThat(stoppingFor(5).silent(0.001).end().broken()).containsExactly("S5");
        assertThat(stoppingFor(5).tells(new Alarmed(Alarm.STILL_MOVING)).silent(0.5).end().broken())
                .isEmpty();
    }

    private static History stoppingFor(double seconds) {
        var history = History.free().running(8).asks(new Input.Stop()).stops();
        for (int i = 0; i < seconds * 2; i++) history.silent(0.5).stops().reports(8);
        return history;
    }

    @Test void s5ABeltAtRestNeedsNoStop() {
        assertThat(History.free().linked().reports(0, 0).asks(new Input.Stop()).runs(5).broken()).isEmpty();
    }

    @Test void s5AStartThatIsOutIsStoppedAlthoughTheBeltStillStands() {
        var starting = History.free().countedDown().starts().silent(0.2).reports(0).asks(new Input.Stop());
        assertThat(starting.silent(0.101).end().broken()).containsExactly("S5");
    }

    @Test void s5AHostThatIsHeldUpStopsWhenItIsAwake() {
        var held = History.free()
                .running(8)
                .asks(new Input.Stop())
                .silent(2)
                .saw(new Fact.HeldUp(Duration.ofSeconds(2)));
        assertThat(held.stops().broken()).isEmpty();
    }

    @Test void s6NoTargetIsWrittenAfterAStop() {
        assertThat(History.free()
                .running(8)
                .asks(new Input.Stop())
                .stops()
                .wants(7, 0)
                .silent(0.1)
                .grants()
                .speed(7)
                .broken()).containsExactly("S6");
        assertThat(History.free().running(8).wants(7, 0).speed(7).asks(new Input.Stop()).stops().broken())
                .isEmpty();
    }

    @Test void s6ControlForAStopMayBeRequested() {
        assertThat(History.free()
                .running(8)
                .asks(new Input.Stop())
                .stops()
                .silent(0.1)
                .writes(new RequestControl())
                .broken()).isEmpty();
    }

    @Test void s10ASurgeInTwoSamplesIsEasedAlarmedAndStopped() {
        var surge = History.free().running(8).silent(0.5).reports(9.01).silent(0.5).reports(9.01);
        assertThat(surge.runs(1.5).broken()).containsExactly("S10", "S10");
        var once = History.free().running(8).silent(0.5).reports(9.01).silent(0.5).reports(8);
        assertThat(once.runs(1.5).broken()).isEmpty();
        var below = History.free().running(8).silent(0.5).reports(9).silent(0.5).reports(9);
        assertThat(below.runs(1.5).broken()).isEmpty();
    }

    @Test void s10AlarmEasingAndStopInTimeAreRight() {
        var eased = History.free()
                .running(8)
                .silent(0.5)
                .reports(9.2)
                .silent(0.5)
                .reports(9.2)
                .tells(new Alarmed(Alarm.BELT_FAULT))
                .wants(3, 0)
                .goesTo(3)
                .stops();
        assertThat(eased.silent(0.5).reports(0).runs(150).broken()).isEmpty();
    }

    @Test void s10ASurgeThatIsNeverStoppedIsAViolation() {
        var eased = History.free()
                .running(8)
                .silent(0.5)
                .reports(9.2)
                .silent(0.5)
                .reports(9.2)
                .tells(new Alarmed(Alarm.BELT_FAULT))
                .wants(3, 0)
                .goesTo(3);
        assertThat(eased.runs(121).broken()).containsExactly("S10");
    }

    @Test void s10ABeltThatIsSlowingDownDoesNotSurge() {
        var slowing = History.free().running(12).wants(8, 0).speed(8).silent(0.1).grants().silent(0.4);
        for (double v = 12; v > 8; v -= 0.25) slowing.reports(v).silent(0.5);
        assertThat(slowing.reports(8).runs(2).broken()).isEmpty();
    }

    @Test void s10NoApproachInTwentySecondsIsAFault() {
        var stuck = History.free()
                .running(8)
                .wants(12, 0)
                .speed(12)
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(8);
        assertThat(stuck.runs(22).broken()).containsExactly("S10", "S10");
        var follows = History.free()
                .running(8)
                .wants(12, 0)
                .speed(12)
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(8);
        assertThat(follows.runs(19).reports(9).runs(2).broken()).isEmpty();
    }

    @Test void finishAnEndWithoutAMeasuredZeroIsAViolation() {
        var over = new EngineEvent.Ended(Ending.FINISHED);
        assertThat(History.free().running(3).stops().silent(0.4).reports(0.8).tells(over).broken())
                .containsExactly("finish");
        assertThat(History.free().running(3).stops().silent(0.4).reports(0).tells(over).broken()).isEmpty();
    }

    @Test void finishAStopFromARunIsAViolation() {
        var over = new EngineEvent.Ended(Ending.FINISHED);
        assertThat(History.free().running(3.6).stops().silent(0.4).reports(0).tells(over).broken())
                .containsExactly("finish");
        assertThat(History.free().running(3.5).stops().silent(0.4).reports(0).tells(over).broken()).isEmpty();
        assertThat(stopped().tells(new EngineEvent.Ended(Ending.STOPPED_BY_RUNNER)).broken()).isEmpty();
    }
}
