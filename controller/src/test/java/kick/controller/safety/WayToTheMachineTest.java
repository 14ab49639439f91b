package kick.controller.safety;

import static kick.controller.safety.KernelScene.ready;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.units.Moment;

/** What the kernel makes of the way to the machine: answers that are quick or slow, and data that stay away. */
class WayToTheMachineTest {

    @Test void s4ALinkThatHasAnsweredNothingYetIsNotQuick() {
        assertThat(Link.up(Moment.ORIGIN).isQuick()).isFalse();
    }

    @Test void s4AnAnswerAtOnceIsQuick() {
        var scene = runningAt(9.5).sends(speed(9.6)).grantedAfter(Duration.ZERO).reports(9.6);
        assertThat(scene.permit(speed(11))).isEqualTo(new Verdict.Allowed(speed(11)));
    }

    @Test void s2ABeltThatReportsNothingAfterItsStartIsNotSpedUp() {
        var scene = ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted().seconds(2);
        assertThat(scene.against(speed(1))).isEqualTo(Invariant.S2);
    }
}
