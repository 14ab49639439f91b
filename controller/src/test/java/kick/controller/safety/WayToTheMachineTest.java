package kick.controller.safety;

import static kick.controller.safety.KernelScene.ready;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.units.Moment;

/** What the kernel makes of the way to the machine: answers that are quick or slow, and data that stay away. */
class WayToTheMachineTest {

    @Test void s7ATargetOfTheLinkBeforeHoldsNoMoreWhereDataAreBadOrOld() {
        var bad = runningAt(8).linkedAgainAfter(2).keepsReporting(7.8, 2);
        for (int i = 0; i < 3; i++) bad.kernel = bad.kernel.badPacket(bad.now);
        assertThat(bad.against(speed(8))).isEqualTo(Invariant.S2);
        assertThat(bad.against(speed(7.7))).isNull();
        var old = runningAt(8).linkedAgainAfter(2).keepsReporting(7.8, 2).seconds(3);
        assertThat(old.against(speed(8))).isEqualTo(Invariant.S2);
        assertThat(old.against(speed(7.7))).isNull();
    }

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

    @Test void s4TheTargetThatHoldsIsAskedForOnceMoreAfterThreeSecondsAndNotSooner() {
        var scene = runningAt(9.5).sends(speed(9.6)).grantedAfter(Duration.ofMillis(600)).seconds(2.399);
        assertThat(scene.kernel.remeasuring(scene.now)).isNull();
        scene.seconds(0.001);
        assertThat(scene.kernel.remeasuring(scene.now)).isEqualTo(speed(9.6));
        assertThat(scene.stopped().kernel.remeasuring(scene.now)).as("not after a stop").isNull();
    }

    @Test void s4AMachineThatHasAnsweredNothingOnThisLinkIsNotMeasuredAgain() {
        var scene = runningAt(8).linkedAgainAfter(5).reports(8);
        assertThat(scene.against(speed(8))).isNull();
        assertThat(scene.kernel.remeasuring(scene.now)).isNull();
    }

    @Test void s4WhereNothingWasAskedForThereIsNothingToMeasure() {
        var scene = ready().armed().seconds(3).reports(0).sends(new StartOrResume()).granted();
        scene.seconds(5).reports(0.8);
        assertThat(scene.kernel.remeasuring(scene.now)).isNull();
    }

    @Test void s8ATargetThatIsSaidAgainOnANewLinkHasNotBeenReachedOnIt() {
        var scene = runningAt(8).linkedAgainAfter(3).reports(4).sends(speed(8)).granted();
        for (double v = 4.4; v < 8; v += 0.4) scene.seconds(0.5).reports(v);
        assertThat(scene.findings).as("it only goes up to its target").isEmpty();
    }

    @Test void s8ABeltMayStillReactToAnythingThatItWasToldOnAnotherLink() {
        var scene = runningAt(8).linkedAgainAfter(3).reports(5).sends(speed(8)).granted();
        scene.seconds(0.4).reports(4.4).seconds(0.5).reports(4).seconds(0.5).reports(4.6);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8ABeltThatIsStartedAtTheConsoleWhileItSlowsDownMayStillDoThat() {
        var scene = runningAt(8).stopped().seconds(1).armed();
        scene.kernel = scene.kernel.startedAtConsole(scene.now);
        scene.seconds(0.5).reports(7.6).sends(speed(7.5)).granted();
        scene.seconds(0.4).reports(7.1).seconds(0.5).reports(6.8).seconds(0.5).reports(7.2);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s4ABeltThatChangesItsSpeedIsNotAskedForItsTargetToMeasureTheWay() {
        var scene = runningAt(9.5).sends(speed(10)).unanswered().seconds(1).reports(9.8);
        assertThat(scene.kernel.remeasuring(scene.now)).isNull();
        scene.seconds(0.5).reports(9.8);
        assertThat(scene.kernel.remeasuring(scene.now)).isEqualTo(speed(10));
    }

    @Test void s9ALateAnswerToAnotherRequestDoesNotMakeASpeedOnItsWayALaterOne() {
        var scene = runningAt(8).sends(speed(6)).seconds(2.6);
        scene.kernel = scene.kernel.granted(new RequestControl(), Duration.ofSeconds(3))
                .unanswered(speed(6), scene.now);
        assertThat(scene.against(speed(6))).as("it was asked for more than a second ago").isNull();
    }

    @Test void s7WhatWasToldBeforeTheLinkCameUpStandsNoMoreWhereReportsCannotBeReadEither() {
        var scene = runningAt(8).linkedAgainAfter(2).reports(7);
        for (int i = 0; i < Figures.BAD_PACKETS; i++) scene.kernel = scene.kernel.badPacket(scene.now);
        assertThat(scene.against(speed(7.1))).isEqualTo(Invariant.S2);
        assertThat(scene.against(speed(7))).isNull();
    }
}
