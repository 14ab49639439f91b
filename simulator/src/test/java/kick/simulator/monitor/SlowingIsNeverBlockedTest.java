package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus.ControlPermissionLost;
import kick.controller.ftms.FitnessMachineStatus.TargetSpeedChanged;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Speed;

/** When a lower target is due, as {@link SlowingIsNeverBlocked} reads it. */
class SlowingIsNeverBlockedTest {

    /** At 8 km/h, where the programme wants 6 km/h from now on. */
    private static History slower() {
        return slower(History.free().running(8));
    }

    private static History slower(History history) {
        return history.wants(6, 0).end();
    }

    @Test void slowingIsDueWithinHalfASecond() {
        assertThat(slower().silent(0.5).speed(6).broken()).isEmpty();
        assertThat(slower().silent(0.501).speed(6).broken()).containsExactly("slowing");
    }

    @Test void slowingThatNeverComesIsTold() {
        assertThat(slower().silent(0.501).end().silent(0.501).end().broken())
                .containsExactly("slowing", "slowing");
    }

    @Test void slowingIsNotDueWhereTheBeltWasToldAsMuch() {
        assertThat(History.free().running(8).wants(8, 0).runs(5).broken()).isEmpty();
        assertThat(History.free().running(8).wants(9, 0).runs(5).broken()).isEmpty();
        assertThat(slower().silent(0.1).wants(8, 0).runs(5).broken()).isEmpty();
    }

    @Test void slowingIsNotDueWhereNothingIsWanted() {
        assertThat(History.free().running(8).saw(new Fact.Wants(null, null)).runs(5).broken()).isEmpty();
    }

    @Test void slowingNeedsALink() {
        var lost = new EngineEvent.Paused(PauseReason.LINK_LOST);
        assertThat(slower().saw(new Fact.LinkDown()).tells(lost).silent(2).end().broken()).isEmpty();
    }

    @Test void slowingNeedsControl() {
        assertThat(slower(History.free().running(8).says(new ControlPermissionLost())).runs(2).broken())
                .isEmpty();
    }

    @Test void slowingWaitsForTheProcedureInFlight() {
        assertThat(answered().silent(0.5).speed(6).broken()).isEmpty();
        assertThat(answered().silent(0.501).speed(6).broken()).containsExactly("slowing");
    }

    private static History answered() {
        var history = History.free().running(8).wants(8, 1).incline(1).wants(6, 1).runs(2).grants();
        return history.end();
    }

    @Test void slowingInVainIsDueAgainASecondAfterItWasRefused() {
        assertThat(refused().silent(1.5).speed(6).broken()).isEmpty();
        assertThat(refused().silent(1.501).speed(6).broken()).containsExactly("slowing");
    }

    /** Sent 100 ms ago. */
    private static History refused() {
        return slower().speed(6).silent(0.1).answers(ResultCode.OPERATION_FAILED).end();
    }

    @Test void slowingThatLastedUnansweredIsDueAtOnce() {
        assertThat(slower().speed(6).silent(3).reports(8).silent(0.5).speed(6).broken()).isEmpty();
        assertThat(slower().speed(6).silent(3).reports(8).silent(0.501).speed(6).broken())
                .containsExactly("slowing");
    }

    @Test void slowingThatMayBeARaiseWaitsForDataThatShowTheTarget() {
        assertThat(unanswered(8, 9).runs(2).broken()).isEmpty();
        assertThat(unanswered(9.1, 9).runs(2).broken()).contains("slowing");
        assertThat(unanswered(8.6, 9).runs(2).broken()).contains("slowing");
        assertThat(unanswered(8, 8).runs(2).broken()).contains("slowing");
    }

    /** At 8 km/h, 10 km/h was asked for and not answered; the belt reports this, and now that is wanted. */
    private static History unanswered(double kmh, double wanted) {
        var lost = History.free().running(8).wants(10, 0).speed(10).runs(3);
        return lost.wants(wanted, 0).silent(0.5).reports(kmh);
    }

    @Test void slowingHasNothingToDoWhereTheMachineHasTakenATenthMore() {
        assertThat(slower().says(new TargetSpeedChanged(Speed.kmh(6.1))).runs(1).broken()).isEmpty();
        assertThat(slower().says(new TargetSpeedChanged(Speed.kmh(6.11))).runs(1).broken())
                .contains("slowing");
    }

    @Test void slowingHasNothingToDoWhereTheMachineHasTakenLessThanAStepMore() {
        assertThat(onAGrid(6.15).runs(1).broken()).isEmpty();
        assertThat(onAGrid(6.16).runs(1).broken()).contains("slowing");
    }

    /** A machine with steps of 0.16 km/h names this where 6 km/h is wanted. */
    private static History onAGrid(double named) {
        var history = slower(History.free().running(8).declares(0.8, 20, 0.16));
        return history.says(new TargetSpeedChanged(Speed.kmh(named)));
    }

    @Test void slowingHasNothingToDoWhereTheBeltHasSettledAtAsMuch() {
        assertThat(settledAt(7.8, 4).broken()).isEmpty();
        assertThat(settledAt(7.81, 4).broken()).contains("slowing");
        assertThat(settledAt(7.8, 2).broken()).as("it may still react").contains("slowing");
    }

    /** Told 8 km/h, it reports this for so long, and now 7.7 km/h is wanted. */
    private static History settledAt(double kmh, double seconds) {
        var history = History.free().running(9).wants(8, 0).speed(8).silent(0.1).grants();
        for (double passed = 0; passed < seconds; passed += 0.5) history.silent(0.5).reports(kmh);
        return history.wants(7.7, 0).end().silent(0.501).end();
    }

    @Test void slowingHasNothingToDoWhereASlowerBeltSlowsDownFurther() {
        assertThat(without(8, 7.89, 7.78, 7.67, 7.56).broken()).isEmpty();
        assertThat(without(8, 7.9, 7.8, 7.7, 7.6).broken()).contains("slowing");
        assertThat(without(8.4, 8.3, 8.2, 8.1).broken()).contains("slowing");
        assertThat(without(8, 7.89).silent(2).end().silent(0.001).end().broken()).isEmpty();
        assertThat(without(8, 7.89).silent(2.001).end().silent(0.501).end().broken()).as("long before")
                .contains("slowing");
    }

    /** At 8 km/h, 9 km/h was granted, then 8 km/h is wanted and not asked for, and this is what the belt does. */
    private static History without(double... kmh) {
        var history = History.free().running(8).wants(9, 0).speed(9).silent(0.1).grants().wants(8, 0);
        for (double speed : kmh) history.silent(0.5).reports(speed);
        return history;
    }

    @Test void slowingWaitsForControlThatIsAskedForThoughNothingIsHeardMeanwhile() {
        var asked = slower().silent(0.4).writes(new RequestControl());
        assertThat(asked.silent(0.5).end().silent(0.5).speed(6).broken()).isEmpty();
        var never = slower().silent(0.4).writes(new RequestControl());
        assertThat(never.silent(0.5).end().silent(0.501).end().broken()).containsExactly("slowing");
    }

    @Test void slowingWaitsOnceForControlThatIsAskedFor() {
        assertThat(controlAsked(1).silent(0.5).speed(6).broken()).isEmpty();
        assertThat(controlAsked(2).silent(0.5).speed(6).broken()).containsExactly("slowing");
        assertThat(controlAsked(1).wants(8, 0).runs(0.5).wants(6, 0).writes(new RequestControl()).broken())
                .as("what is wanted now was not due then")
                .isEmpty();
    }

    /** So often, each time given up before the next. */
    private static History controlAsked(int often) {
        var history = slower();
        for (int i = 0; i < often; i++) history.silent(0.1).writes(new RequestControl()).silent(0.3).end();
        return history;
    }

    @Test void slowingOfAHostThatWasHeldUpIsDueAtOnce() {
        assertThat(held().silent(0.05).speed(6).broken()).isEmpty();
        assertThat(held().silent(0.051).speed(6).broken()).containsExactly("slowing");
    }

    private static History held() {
        return slower().silent(1).saw(new Fact.HeldUp(Duration.ofSeconds(1)));
    }

    @Test void slowingIsNotDueWhereTheConsoleTakesABeltBelowAllThatItWasTold() {
        assertThat(taken(told(7.8), 0.5, 7.2, 7.2).broken()).isEmpty();
        assertThat(taken(told(7), 0.5, 6.6, 6.6).broken()).isEmpty();
        assertThat(taken(told(7), 0.5, 6.7, 6.7).broken()).as("it is where it was told to go")
                .containsExactly("slowing");
    }

    private static History told(double kmh) {
        var history = History.free().running(8).runs(3).wants(kmh, 0).speed(kmh);
        return history.silent(0.1).grants().silent(0.4).reports(8);
    }

    @Test void slowingIsNotDueWhereTheConsoleHasABeltThatWasToldHardlyLess() {
        var open = History.free().running(8).wants(7.9, 0).speed(7.9).runs(4);
        assertThat(taken(open, 0.5, 7.5, 7.5).broken()).isEmpty();
    }

    @Test void slowingIsNotDueWhereABeltHasHadTimeToStop() {
        assertThat(taken(braked(), 1.5, 1.3).broken()).isEmpty();
        assertThat(taken(braked(), 1, 1.3).broken()).containsExactly("slowing");
    }

    private static History braked() {
        return History.free().running(10).silent(0.5).reports(8);
    }

    /** The belt is seen so, nobody asks it, and the programme goes on with a little less than that. */
    private static History taken(History history, double every, double... kmh) {
        for (double speed : kmh) history.silent(every).reports(speed);
        return history.wants(kmh[kmh.length - 1] - 0.1, 0).end().silent(0.501).end();
    }
}
