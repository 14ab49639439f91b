package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.FitnessMachineStatus;

/** S12 and the rules for connecting and starting. */
class StartingTest {

    private static History asked(double countDown) {
        return History.free()
                .linked()
                .reports(0, 0)
                .runs(1)
                .asks(new Input.Start())
                .tells(new EngineEvent.CountDown(3))
                .silent(countDown / 2)
                .reports(0)
                .silent(countDown / 2)
                .reports(0);
    }

    @Test void s12AStartBeforeTheCountDownIsOverIsAViolation() {
        assertThat(asked(2.99).starts().broken()).containsExactly("S12");
        assertThat(asked(3).starts().broken()).isEmpty();
    }

    @Test void s12AStartWithoutACountDownIsAViolation() {
        var silent = History.free().linked().reports(0, 0).runs(1).asks(new Input.Start()).runs(3);
        assertThat(silent.starts().broken()).containsExactly("S12");
    }

    @Test void s12SoIsOneAboveAWalkToABeltThatWasStartedAtTheConsole() {
        assertThat(byConsole(0.8).wants(8, 0).speed(8).broken()).contains("S12");
        assertThat(byConsole(0.8).wants(3, 0).speed(3).broken()).doesNotContain("S12");
        assertThat(byConsole(6).wants(8, 0).speed(8).broken()).doesNotContain("S12");
    }

    @Test void s12ABeltThatHasItsFastestWalkFromTheConsoleHasHadItsWalk() {
        assertThat(byConsole(2.9).wants(8, 0).speed(8).broken()).contains("S12");
        assertThat(byConsole(3).wants(8, 0).speed(8).broken()).doesNotContain("S12");
    }

    private static History byConsole(double kmh) {
        return asked(3).runs(1).reports(kmh).runs(1);
    }

    @Test void s12SoIsOneToASlowBeltThatWasStoppedAndHasNotStood() {
        assertThat(stoppedAt(2.4).wants(8, 0).speed(8).broken()).contains("S12");
        assertThat(stoppedAt(2.4).wants(8, 0).speed(3).broken()).doesNotContain("S12");
        assertThat(stoppedAt(3.1).wants(8, 0).speed(8).broken()).doesNotContain("S12");
    }

    private static History stoppedAt(double kmh) {
        return History.free().running(6).says(new FitnessMachineStatus.StoppedByUser()).reports(kmh);
    }

    @Test void s12AFirstTargetAboveAWalkIsAViolation() {
        assertThat(History.free().started().wants(3.1, 0).speed(3.1).broken()).containsExactly("S12");
        assertThat(History.free().started().wants(3, 0).speed(3).broken()).isEmpty();
    }

    @Test void s12AZeroOnTheWayToTheWalkIsNoStand() {
        var walks = History.free().started().wants(3, 0).speed(3).silent(0.1).grants();
        walks.reports(0.5).silent(0.5).reports(0.5).silent(0.5).reports(0).silent(0.5).reports(1.4);
        assertThat(walks.silent(0.5).reports(2.8).wants(8, 0).speed(8).broken()).doesNotContain("S12");
    }

    @Test void connectingWritesNothing() {
        assertThat(History.free().linked().reports(0, 0).writes(new RequestControl()).broken())
                .containsExactly("connect");
        assertThat(History.free()
                .linked()
                .reports(0, 0)
                .asks(new Input.Start())
                .writes(new RequestControl())
                .broken())
                .isEmpty();
    }

    @Test void startMoreThanFiveSecondsAfterItWasAskedForIsAViolation() {
        assertThat(asked(5.01).starts().broken()).containsExactly("start");
        assertThat(asked(5).starts().broken()).isEmpty();
    }

    @Test void startTwiceForOneActIsAViolation() {
        var again = asked(3).starts()
                .silent(0.1)
                .grants()
                .tells(new EngineEvent.CountDown(3))
                .silent(1)
                .reports(0)
                .silent(1)
                .reports(0)
                .silent(1)
                .reports(0)
                .starts();
        assertThat(again.broken()).containsExactly("start");
    }

    @Test void startOfABeltThatMovesIsAViolation() {
        assertThat(asked(3).reports(0.8).starts().broken()).containsExactly("start");
    }

    @Test void startOfABeltThatWasNotJustSeenIsAViolation() {
        assertThat(asked(3).silent(1.99).starts().broken()).isEmpty();
        var old = History.free()
                .linked()
                .reports(0, 0)
                .runs(1)
                .asks(new Input.Start())
                .tells(new EngineEvent.CountDown(3))
                .silent(3)
                .starts();
        assertThat(old.broken()).containsExactly("start");
    }

    @Test void startOfABeltThatIsKnownToBeSilentAtRestIsNone() {
        var silent = new History(Rules.USUAL.thatIsSilentAtRest()).linked()
                .silent(1)
                .asks(new Input.Start())
                .tells(new EngineEvent.CountDown(3))
                .silent(3)
                .starts();
        assertThat(silent.broken()).isEmpty();
    }
}
