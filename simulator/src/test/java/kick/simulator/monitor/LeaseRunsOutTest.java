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
import kick.controller.units.Speed;

/** The dead man of a window or terminal, as {@link LeaseRunsOut} reads it. */
class LeaseRunsOutTest {
    private static final Rules LEASED = Rules.USUAL.leavingAlone(Speed.kmh(22)).withLease();

    /** The last sign of life was 15 s ago, and the belt runs at this speed. */
    private static History leftAlone(double kmh) {
        return new History(LEASED).running(kmh).saw(new Fact.Renewed()).runs(15);
    }

    /** Slowed to a walk at once. */
    private static History slowed() {
        return leftAlone(8).silent(0.1).wants(3, 0).goesTo(3);
    }

    @Test void leaseMattersOnlyWhereThereIsOne() {
        assertThat(History.free().running(8).runs(60).broken()).isEmpty();
    }

    @Test void leaseRunsForFifteenSeconds() {
        assertThat(leftAlone(8).saw(new Fact.Renewed()).silent(0.5).end().broken()).isEmpty();
    }

    @Test void leaseIsRenewedByWhateverTheRunnerAsksFor() {
        var asked = new History(LEASED).running(8).saw(new Fact.Renewed()).runs(14).asks(new Input.Skip());
        assertThat(asked.runs(15).broken()).isEmpty();
    }

    @Test void leaseSlowsToAWalkWithinAQuarterOfASecond() {
        assertThat(leftAlone(8).silent(0.25).wants(3, 0).speed(3).broken()).isEmpty();
        assertThat(leftAlone(8).silent(0.251).wants(3, 0).speed(3).broken()).containsExactly("lease");
        assertThat(leftAlone(8).silent(0.1).wants(3.1, 0).speed(3.1).silent(0.2).end().broken()).isEmpty();
        assertThat(leftAlone(8).silent(0.1).wants(3.1, 0).goesTo(3.1).end().broken())
                .containsExactly("lease");
        assertThat(leftAlone(8).silent(0.1).stops().silent(0.4).end().broken()).isEmpty();
    }

    @Test void leaseNeedsNoTargetWhereTheBeltWasToldToWalk() {
        assertThat(leftAlone(3).runs(5).broken()).isEmpty();
        assertThat(leftAlone(3.1).runs(5).broken()).containsExactly("lease");
    }

    @Test void leaseWaitsForAProcedureInFlight() {
        assertThat(inFlight().silent(0.25).wants(3, 1).speed(3).broken()).isEmpty();
        assertThat(inFlight().silent(0.251).wants(3, 1).speed(3).broken()).containsExactly("lease");
    }

    /** An incline was asked for just before the lease ran out, and answered two seconds later. */
    private static History inFlight() {
        var history = new History(LEASED).running(8).saw(new Fact.Renewed()).runs(14.5);
        return history.wants(8, 1).incline(1).runs(2.5).grants();
    }

    @Test void leaseStopsTheBeltWithinTwoMinutes() {
        assertThat(slowed().runs(119).silent(0.4).stops().broken()).isEmpty();
        assertThat(slowed().runs(119).silent(0.401).stops().broken()).containsExactly("lease");
    }

    @Test void leaseThatIsRenewedAfterAllAsksForNothing() {
        assertThat(slowed().saw(new Fact.Renewed())
                .tells(new Alarmed(Alarm.STILL_MOVING))
                .runs(14)
                .saw(new Fact.Renewed())
                .runs(14)
                .broken()).isEmpty();
        var often = slowed();
        for (int i = 0; i < 10; i++) often.saw(new Fact.Renewed()).runs(14);
        assertThat(often.broken()).isEmpty();
        assertThat(leftAlone(8).silent(0.1).saw(new Fact.Renewed()).runs(1).broken()).isEmpty();
    }

    @Test void leaseThatRunsOutTwiceIsLookedAtTwice() {
        assertThat(slowed().saw(new Fact.Renewed()).wants(8, 0).goesTo(8).runs(16).broken())
                .containsExactly("lease");
    }

    @Test void leaseMattersOnlyWhileTheRunGoesOn() {
        var before = new History(LEASED).countedDown().runs(20);
        assertThat(before.broken()).isEmpty();
        assertThat(leftAlone(8).silent(0.1).tells(paused()).runs(130).broken()).isEmpty();
        assertThat(leftAlone(8).silent(0.1).tells(new EngineEvent.Ended(Ending.ABANDONED)).runs(130).broken())
                .isEmpty();
    }

    private static EngineEvent paused() {
        return new EngineEvent.Paused(PauseReason.RUNNER);
    }

    @Test void leaseWorksOnlyWhileTheLinkLives() {
        var lost = leftAlone(8).silent(0.1).saw(new Fact.LinkDown()).silent(1).end();
        assertThat(lost.broken()).isEmpty();
        var unlinked = new History(LEASED).running(8).saw(new Fact.Renewed()).runs(14);
        assertThat(unlinked.saw(new Fact.LinkDown()).silent(2).tells(paused()).silent(1).end().broken())
                .doesNotContain("lease");
    }

    @Test void leaseOfAHostThatWasHeldUpIsSeenToAtOnce() {
        assertThat(held().silent(0.05).wants(3, 0).speed(3).broken()).isEmpty();
        assertThat(held().silent(0.051).wants(3, 0).speed(3).broken()).containsExactly("lease");
    }

    private static History held() {
        return leftAlone(8).silent(0.1)
                .end()
                .silent(1.5)
                .saw(new Fact.HeldUp(Duration.ofMillis(1500)))
                .reports(8);
    }
}
