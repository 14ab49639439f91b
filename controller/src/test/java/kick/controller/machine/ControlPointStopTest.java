package kick.controller.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.ResultCode;

/** Stop and pause overtake everything, and are said until the belt stands (S5). */
class ControlPointStopTest extends ControlPointScene {

    @Test void s5StopOvertakesTheProcedureUnderWay() {
        controlled().wants(at(8, 0)).send().wants(new Wanted.Stopped());
        assertThat(next()).isEqualTo(new Stop());
    }

    @Test void s5StopGoesFirstEvenWithoutControl() {
        assertThat(wants(new Wanted.Stopped()).next()).isEqualTo(new Stop());
    }

    @Test void s5StopIsRepeatedEveryHalfSecondUntilTheBeltStands() {
        controlled().wants(new Wanted.Stopped()).send().succeeds();
        controlled();
        now = now.plusMillis(499 - 100);
        assertThat(next()).isNull();
        now = now.plusMillis(1);
        assertThat(next()).isEqualTo(new Stop());
        motion = Motion.STANDING;
        assertThat(next()).isNull();
    }

    @Test void s5AStopDoesNotWaitForTheControlThatItHasCost() {
        controlled().wants(new Wanted.Stopped()).send().succeeds().seconds(0.15);
        assertThat(next()).as("in between").isEqualTo(new RequestControl());
        send().seconds(0.24);
        assertThat(next()).isNull();
        seconds(0.01);
        assertThat(next()).isEqualTo(new Stop());
    }

    @Test void s5WithoutDataTheBeltIsNotTakenToStand() {
        controlled().wants(new Wanted.Stopped()).send().succeeds();
        motion = Motion.UNKNOWN;
        controlled().seconds(1);
        assertThat(next()).isEqualTo(new Stop());
    }

    @Test void aStopThatWasNotPermittedAsksForControlAndIsSaidAgainAtOnce() {
        controlled().wants(new Wanted.Stopped()).send().answers(new Stop(), ResultCode.CONTROL_NOT_PERMITTED);
        assertThat(next()).isEqualTo(new RequestControl());
        send().answers(new RequestControl(), ResultCode.SUCCESS);
        assertThat(next()).isEqualTo(new Stop());
    }

    @Test void aMachineThatRefusesStopWhileItMovesIsPausedAndThenStopped() {
        controlled().wants(new Wanted.Stopped())
                .send()
                .answers(new Stop(), ResultCode.OPERATION_FAILED)
                .seconds(0.5);
        assertThat(next()).isEqualTo(new Pause());
        send().succeeds().seconds(0.5);
        motion = Motion.STANDING;
        assertThat(next()).isEqualTo(new Stop());
        send().answers(new Stop(), ResultCode.OPERATION_FAILED).seconds(1);
        assertThat(next()).as("a belt that stands and was told needs no more").isNull();
    }

    @Test void aStopThatNeverReachedTheMachineIsSaidAgainAlmostAtOnce() {
        controlled().wants(new Wanted.Stopped()).send();
        point = point.writeFailed(now);
        now = now.plusMillis(100);
        assertThat(next()).isEqualTo(new Stop());
    }

    @Test void s5AWordThatAStopDidNotReachTheMachineDoesNotPutOffTheNext() {
        controlled().wants(new Wanted.Stopped()).send().seconds(0.45);
        point = point.writeFailed(now);
        assertThat(seconds(0.05).next()).isEqualTo(new Stop());
    }

    @Test void aStopThatIsNotAnsweredIsSaidAgainAllTheSame() {
        controlled().wants(new Wanted.Stopped()).send().seconds(0.5);
        assertThat(next()).isEqualTo(new Stop());
    }

    @Test void aStopPressedWhenAStartWentUnansweredStillGoesOut() {
        motion = Motion.STANDING;
        controlled().wants(new Wanted.Started()).send().seconds(3);
        point = point.unanswered(now);
        assertThat(wants(new Wanted.Stopped()).next()).isEqualTo(new Stop());
    }

    @Test void aStopSurvivesTheLossOfTheLink() {
        controlled().wants(new Wanted.Stopped()).send();
        point = point.linkLost();
        assertThat(next()).isEqualTo(new Stop());
    }

    @Test void aPauseIsAPause() {
        assertThat(controlled().wants(new Wanted.Paused()).next()).isEqualTo(new Pause());
    }

    @Test void afterAStopControlIsAskedForAgain() {
        controlled().wants(new Wanted.Stopped()).send().succeeds();
        motion = Motion.STANDING;
        assertThat(seconds(60).wants(new Wanted.Started()).next()).isEqualTo(new RequestControl());
    }
}
