package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.EngineEvent.Alarmed;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.FitnessMachineStatus;

/** S3: what is a stop and when it was, what is an act of the runner, as {@link StopLatch} reads it. */
class StopLatchTest {

    private static History pauses(History history) {
        return history.writes(new ControlPointRequest.Pause());
    }

    private static History countsAgain(History history) {
        return history.asks(new Input.Start()).tells(new EngineEvent.CountDown(3)).runs(3);
    }

    /** From 3 km/h, this belt comes to a stand by itself. */
    private static History stands() {
        return History.free().running(3).silent(0.5).reports(0);
    }

    // --- what a stop is

    static Stream<FitnessMachineStatus> stops() {
        return Stream.of(new FitnessMachineStatus.StoppedByUser(), new FitnessMachineStatus.PausedByUser(),
                new FitnessMachineStatus.ReservedStopOrPause(7),
                new FitnessMachineStatus.StoppedBySafetyKey());
    }

    @ParameterizedTest
    @MethodSource("stops") void s3AStatusThatSaysSoIsAStop(FitnessMachineStatus status) {
        assertThat(History.free().running(8).says(status).wants(9, 0).speed(9).broken())
                .containsExactly("S3");
    }

    @Test void s3AnyOtherStatusIsNone() {
        var started = new FitnessMachineStatus.StartedOrResumedByUser();
        assertThat(History.free().running(8).says(started).wants(9, 0).speed(9).broken()).isEmpty();
    }

    @Test void s3TheAlarmForABeltThatDoesNotObeyIsAStop() {
        assertThat(alarmed(Alarm.BELT_FAULT).wants(9, 0).speed(9).broken()).containsExactly("S3");
        assertThat(alarmed(Alarm.BELT_OUT_OF_SIGHT).wants(9, 0).speed(9).broken()).isEmpty();
    }

    private static History alarmed(Alarm alarm) {
        return History.free().running(8).tells(new Alarmed(alarm));
    }

    @Test void s3AfterAStopTheDeckIsNotRaised() {
        assertThat(stopped(1).wants(8, 0.5).incline(0.5).broken()).containsExactly("S3");
        assertThat(stopped(1).wants(8, 0.5).incline(0).broken()).isEmpty();
    }

    // --- when it was

    @Test void s3AStandstillIsDatedAtTheFirstZero() {
        assertThat(countsAgain(stands().runs(0.5).silent(0.5)).starts().broken()).isEmpty();
        assertThat(countsAgain(stands().runs(0.5).silent(0.499)).starts().broken()).containsExactly("S3");
    }

    @Test void s3AStandstillThatAnotherStopBroughtIsNoStopOfItsOwn() {
        var paused = pauses(History.free().running(3).asks(new Input.Pause())).silent(0.1).grants();
        assertThat(countsAgain(paused.silent(0.4).reports(1).silent(0.5).reports(0).silent(0.2)).starts()
                .broken())
                .doesNotContain("S3");
        var alone = History.free().running(3).silent(0.5).reports(1).silent(0.5).reports(0).silent(0.2);
        assertThat(countsAgain(alone).starts().broken()).contains("S3");
    }

    @Test void s3ABeltThatStoodAndMovedAgainMayStopOnceMore() {
        var again = pauses(History.free().running(3).asks(new Input.Pause())).silent(0.1)
                .grants()
                .silent(0.4);
        again.reports(0).runs(2).asks(new Input.GoOn());
        for (double kmh : new double[]{3, 3, 0, 0}) again.silent(0.5).reports(kmh);
        assertThat(again.wants(3, 0).speed(3).broken()).contains("S3");
        var once = pauses(History.free().running(3).asks(new Input.Pause())).silent(0.1).grants().silent(0.4);
        once.reports(0).runs(2).asks(new Input.GoOn());
        for (double kmh : new double[]{3, 3, 0}) once.silent(0.5).reports(kmh);
        assertThat(once.wants(3, 0).speed(3).broken()).doesNotContain("S3");
    }

    @Test void s3TwoDamagedReportsOfAStandingBeltAreNoBeltThatStops() {
        assertThat(reporting(5.12, 10.24, 0, 0).starts().broken()).doesNotContain("S3");
        assertThat(reporting(5.12, 5.12, 0, 0).starts().broken()).contains("S3");
    }

    /** At rest, while the count-down goes on. */
    private static History reporting(double... speeds) {
        var history = History.free().countedDown();
        for (double kmh : speeds) history.silent(0.5).reports(kmh);
        return history;
    }

    @Test void s3WhatTheRunnerAsksForIsAStopBeforeItIsWritten() {
        for (var stop : new Input[]{new Input.Stop(), new Input.Pause()})
            assertThat(faster(History.free().running(8).asks(stop)).broken()).containsExactly("S3", "S6");
    }

    @Test void s3AStopThatIsRepeatedIsTheSameStop() {
        assertThat(countsAgain(pausedFor(1)).starts().broken()).isEmpty();
    }

    @Test void s3AStopAfterAnActIsAnotherOne() {
        var again = pausedFor(1).asks(new Input.Start()).tells(new EngineEvent.CountDown(3));
        assertThat(pauses(again.silent(0.1)).runs(3).starts().broken()).contains("S3");
    }

    /** A pause that is written three times within so long, and the belt then stands. */
    private static History pausedFor(double seconds) {
        var history = pauses(History.free().running(3).asks(new Input.Pause()));
        for (int i = 0; i < 2; i++) pauses(history.silent(seconds * 0.45));
        return history.silent(seconds * 0.1).reports(0);
    }

    // --- what an act is

    @Test void s3GoOnIsAnAct() {
        assertThat(faster(stopped(1).asks(new Input.GoOn())).broken()).isEmpty();
        assertThat(faster(stopped(0.999).asks(new Input.GoOn())).broken()).containsExactly("S3");
    }

    @Test void s3AStartThatTheMachineReportsIsAnAct() {
        var started = new FitnessMachineStatus.StartedOrResumedByUser();
        assertThat(faster(stopped(1).says(started)).broken()).isEmpty();
        assertThat(faster(stopped(0.999).says(started)).broken()).containsExactly("S3");
    }

    @Test void s3WhateverElseTheRunnerDoesIsNone() {
        assertThat(faster(stopped(1).asks(new Input.Skip())).broken()).containsExactly("S3");
        assertThat(faster(stopped(1).asks(new Input.NudgeSpeed(100))).broken()).containsExactly("S3");
    }

    @Test void s3AnActThatComesTooSoonIsNoneLaterEither() {
        assertThat(faster(stopped(0.999).asks(new Input.GoOn()).runs(3)).broken()).containsExactly("S3");
    }

    /** Stopped at the console so long ago. */
    private static History stopped(double secondsAgo) {
        return History.free()
                .running(8)
                .says(new FitnessMachineStatus.StoppedByUser())
                .silent(secondsAgo)
                .reports(8);
    }

    private static History faster(History history) {
        return history.wants(9, 0).speed(9);
    }

    @Test void s3WhoeverBeginsAnewIsLatched() {
        var again = History.free()
                .running(8)
                .saw(new Fact.Began())
                .linked()
                .reports(8)
                .asks(new Input.Skip());
        assertThat(again.wants(8.1, 0).speed(8.1).broken()).contains("S3");
    }

    @Test void s20OfAProgramThatIsGoneNothingIsExpected() {
        assertThat(History.free()
                .running(8)
                .asks(new Input.Stop())
                .silent(10)
                .saw(new Fact.Began())
                .silent(10)
                .end()
                .broken()).isEmpty();
    }
}
