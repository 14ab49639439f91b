package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Alarm;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.EngineEvent.Alarmed;
import kick.controller.engine.EngineEvent.Ended;
import kick.controller.engine.Input;
import kick.controller.ftms.FitnessMachineStatus;

/** The end of a run by itself, as {@link FinishIsMeasured} reads it. */
class FinishIsMeasuredTest {

    /** Stopped, seen to stand, over. */
    private static History finished(History history) {
        return history.stops().silent(0.4).reports(0).tells(new Ended(Ending.FINISHED));
    }

    @Test void finishMayStopABeltThatDidNotComeToAWalkInAMinute() {
        assertThat(finished(easing(3.5).runs(60)).broken()).doesNotContain("finish");
        assertThat(finished(easing(3.5).silent(-0.1).runs(60)).broken()).doesNotContain("finish");
        assertThat(finished(easing(3.5).runs(59.5)).broken()).contains("finish");
        assertThat(finished(easing(3.6).runs(60)).broken()).contains("finish");
    }

    /** Told so, but running on at 8 km/h. */
    private static History easing(double kmh) {
        return History.free().running(8).wants(kmh, 0).speed(kmh).silent(0.1).grants();
    }

    @Test void finishMayStopABeltAtTheSlowestThatTheMachineCan() {
        var narrow = History.free().running(8).declares(4.8, 10, 0.1);
        assertThat(finished(narrow.wants(4.8, 0).goesTo(4.8)).broken()).isEmpty();
        var faster = History.free().running(8).declares(4.8, 10, 0.1);
        assertThat(finished(faster.wants(4.9, 0).goesTo(4.9)).broken()).containsExactly("finish");
    }

    @Test void finishCountsTheMinuteFromTheFirstTargetOfAWalk() {
        assertThat(finished(easing(3.5).runs(30).wants(3, 0).speed(3).runs(30)).broken())
                .doesNotContain("finish");
        var raised = easing(3.5).runs(30).wants(8, 0).speed(8).silent(0.1).grants().wants(3, 0).speed(3);
        assertThat(finished(raised.runs(59.5)).broken()).contains("finish");
    }

    @Test void finishCountsTheMinuteFromWhenAWalkWasWantedHoweverLateItWasAskedFor() {
        var late = History.free().running(8).wants(3, 0).runs(1).speed(3).runs(59);
        assertThat(finished(late).broken()).doesNotContain("finish");
    }

    @Test void finishCountsTheMinuteFromTheStepThatWantedAWalkFirst() {
        assertThat(finished(easing(3).runs(60).tells(new EngineEvent.StepBegan(1)).runs(1)).broken())
                .doesNotContain("finish");
        assertThat(finished(easing(3).runs(60).tells(new EngineEvent.Resumed()).runs(1)).broken())
                .contains("finish");
        assertThat(finished(easing(3).runs(5).tells(new EngineEvent.Resumed()).runs(60)).broken())
                .doesNotContain("finish");
    }

    @Test void finishOfABeltThatDoesNotObeyIsAStop() {
        var faulty = History.free().running(8).tells(new Alarmed(Alarm.BELT_FAULT));
        assertThat(finished(faulty).broken()).isEmpty();
        var unseen = History.free().running(8).tells(new Alarmed(Alarm.BELT_OUT_OF_SIGHT));
        assertThat(finished(unseen).broken()).containsExactly("finish");
    }

    @Test void finishThatTheRunnerCutsShortIsAStop() {
        assertThat(finished(History.free().running(8).asks(new Input.Stop())).broken()).isEmpty();
        assertThat(finished(History.free().running(8).asks(new Input.Pause())).broken()).isEmpty();
        assertThat(finished(History.free().running(8).asks(new Input.Skip())).broken())
                .containsExactly("finish");
    }

    @Test void finishOfABeltThatStandsNeedsNoStop() {
        assertThat(standing(1).tells(new Ended(Ending.FINISHED)).broken()).isEmpty();
        assertThat(standing(2).stops().tells(new Ended(Ending.FINISHED)).broken()).isEmpty();
    }

    @Test void finishWantsAZeroAfterTheStop() {
        assertThat(standing(1).stops().tells(new Ended(Ending.FINISHED)).broken()).containsExactly("finish");
        assertThat(standing(2).silent(2.001).stops().tells(new Ended(Ending.FINISHED)).broken())
                .containsExactly("finish");
        assertThat(standing(2).silent(2).stops().tells(new Ended(Ending.FINISHED)).broken()).isEmpty();
    }

    private static History standing(int reports) {
        var history = History.free().running(3);
        for (int i = 0; i < reports; i++) history.silent(0.5).reports(0);
        return history;
    }

    @Test void finishLooksAtTheFirstStop() {
        var again = History.free().running(8).stops().silent(0.4).reports(3).stops();
        assertThat(finished(again).broken()).containsExactly("finish");
    }

    @Test void finishOfAnyOtherKindIsNotLookedAt() {
        for (var ending : Ending.values()) {
            var moving = History.free().running(8).stops().tells(new Ended(ending));
            assertThat(moving.broken().contains("finish")).isEqualTo(ending == Ending.FINISHED);
        }
    }

    @Test void finishForgetsTheStopsOfPausesBefore() {
        assertThat(finished(paused().tells(new EngineEvent.Resumed()).wants(3, 0)).broken())
                .doesNotContain("finish");
        assertThat(finished(paused().says(new FitnessMachineStatus.StartedOrResumedByUser())).broken())
                .doesNotContain("finish");
        assertThat(finished(paused()).broken()).contains("finish");
    }

    @Test void finishRepeatsAStopFromAWalkAlsoAfterAStartAtTheConsole() {
        var started = new FitnessMachineStatus.StartedOrResumedByUser();
        var moving = History.free().running(3).stops().silent(0.4).reports(5).says(started);
        assertThat(finished(moving).broken()).doesNotContain("finish");
        var stood = standing(1).stops().silent(0.4).reports(0).says(started).silent(0.5).reports(5);
        assertThat(finished(stood).broken()).contains("finish");
    }

    /** Stopped from 8 km/h, and then at 3 km/h. */
    private static History paused() {
        return History.free().running(8).stops().silent(0.4).reports(3);
    }
}
