package kick.controller.engine;

import static kick.controller.engine.RunScene.running;
import static kick.controller.engine.RunScene.timed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.workout.PlanStep;

/**
 * A pause calls off a start, at whatever moment it comes; and a belt that does not heed one, or a stop, or that nobody
 * sees meanwhile, is an alarm.
 */
class PauseTest {
    private static final PlanStep EASY = timed(8, 60);

    private static RunScene counting() {
        return new RunScene(EASY).hears(new Input.Start()).seconds(1).ticks();
    }

    /** Paused after 20 s, at rest, and being started again. */
    private static RunScene countingAgain() {
        return running(8, EASY).runs(8, 20)
                .hears(new Input.Pause())
                .seconds(10)
                .reports(0)
                .hears(new Input.Start());
    }

    @Test void inTheFirstCountDownItGoesBackToReady() {
        var scene = counting().hears(new Input.Pause());
        assertThat(scene.phase).isEqualTo(new Phase.Ready());
        assertThat(scene.said(EngineEvent.NotNow.class)).hasSize(1);
        assertThat(scene.seconds(3).ticks().target()).isEqualTo(Target.NOTHING);
    }

    @Test void whileTheBeltIsStartingTheBeltIsStoppedAndTheRunIsOver() {
        var scene = counting().seconds(2).ticks().hears(new Input.Pause());
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
    }

    @Test void inALaterCountDownTheRunStaysWhereItWas() {
        var scene = countingAgain().seconds(1).hears(new Input.Pause());
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(scene.seconds(3).reports(0).target()).as("the belt stands, nothing more is said to it")
                .isEqualTo(Target.NOTHING);
        assertThat(scene.position().step().seconds()).isEqualTo(20);
    }

    @Test void s5InALaterCountDownItStopsABeltThatWasStartedAtTheConsoleMeanwhile() {
        var scene = countingAgain().seconds(0.5).reports(0.8).hears(new Input.Pause());
        assertThat(scene.target()).isEqualTo(Target.PAUSED);
        assertThat(scene.seconds(0.5).reports(0.6).target()).isEqualTo(Target.PAUSED);
        assertThat(alarms(scene.seconds(4.5).ticks())).hasSize(1);
    }

    @Test void s5AStartDoesNotEndAPauseWhoseBeltNobodyHasSeenStand() {
        var scene = countingAgain().seconds(1).hears(new Input.Pause()).seconds(2).hears(new Input.Start());
        assertThat(scene.target()).isEqualTo(Target.PAUSED);
        assertThat(scene.said.getLast()).isInstanceOf(EngineEvent.NotNow.class);
        assertThat(scene.seconds(1).reports(0).hears(new Input.Start()).phase)
                .isInstanceOf(Phase.CountingDown.class);
    }

    /** A machine may be silent while its belt stands, so that nobody ever sees it. */
    @Test void afterTheAlarmAPauseWhoseBeltNobodyHasSeenStandCanBeEnded() {
        var scene = countingAgain().seconds(1).hears(new Input.Pause()).seconds(5).ticks();
        assertThat(alarms(scene)).hasSize(1);
        assertThat(scene.hears(new Input.Start()).phase).isInstanceOf(Phase.CountingDown.class);
    }

    @Test void whileTheBeltIsStartingAgainItIsPausedAndNothingIsCounted() {
        var scene = countingAgain().seconds(3).ticks().seconds(2).hears(new Input.Pause());
        assertThat(scene.target()).isEqualTo(Target.PAUSED);
        assertThat(scene.position().step().seconds()).isEqualTo(20);
        assertThat(scene.said.getLast()).isEqualTo(new EngineEvent.Paused(PauseReason.RUNNER));
    }

    private static RunScene paused() {
        return running(8, EASY).runs(8, 20).hears(new Input.Pause());
    }

    private static List<Alarm> alarms(RunScene scene) {
        return scene.said(EngineEvent.Alarmed.class).stream().map(EngineEvent.Alarmed::alarm).toList();
    }

    @Test void s5ABeltThatDoesNotHeedAPauseIsAnAlarmAfterFiveSeconds() {
        var scene = paused().seconds(4.9).reports(8).ticks();
        assertThat(alarms(scene)).isEmpty();
        assertThat(scene.engine.deadline(scene.phase, scene.now)).isEqualTo(scene.now.plusMillis(100));
        assertThat(alarms(scene.seconds(0.1).ticks())).containsExactly(Alarm.STILL_MOVING);
        assertThat(alarms(scene.seconds(60).ticks())).as("nobody sees it any more").hasSize(1);
        assertThat(scene.target()).isEqualTo(Target.PAUSED);
    }

    @Test void s5ABeltThatSlowsDownAfterAPauseIsAMilderAlarm() {
        assertThat(alarms(paused().seconds(4.5).reports(5).seconds(0.5).ticks()))
                .containsExactly(Alarm.STILL_SLOWING);
    }

    @Test void s5ABeltThatTakesLongToAStandAfterAPauseIsNoMoreThanAMilderAlarm() {
        var scene = paused();
        for (double kmh = 7.6; kmh > 0; kmh -= 0.4) scene.seconds(1).reports(kmh).ticks();
        scene.seconds(1).reports(0).seconds(60).ticks();
        assertThat(alarms(scene)).containsExactly(Alarm.STILL_SLOWING, Alarm.STILL_SLOWING);
    }

    @Test void s5ABeltThatIsStuckOnItsWayDownAfterAPauseIsAnAlarm() {
        var scene = paused();
        for (double kmh : new double[]{7, 6, 5, 5, 5}) scene.seconds(1).reports(kmh).ticks();
        assertThat(alarms(scene)).containsExactly(Alarm.STILL_MOVING);
    }

    @Test void s5ABeltThatIsPausedOnItsWayUpAndGoesOnUpIsAnAlarm() {
        var scene = running(3, EASY).hears(new Input.Pause());
        for (int second = 0; second < 5; second++) scene.seconds(1).reports(3 + second * 0.5).ticks();
        assertThat(alarms(scene)).containsExactly(Alarm.STILL_MOVING);
    }

    @Test void afterTheAlarmABeltThatCreepsIsNotStartedAgain() {
        var scene = paused().seconds(1).reports(2).seconds(4).reports(2).ticks();
        assertThat(alarms(scene)).hasSize(1);
        assertThat(scene.hears(new Input.Start()).said.getLast())
                .isEqualTo(new EngineEvent.NotNow("the belt is still moving"));
    }

    @Test void s5TheAlarmInAPauseIsRepeatedAsLongAsTheBeltIsSeenToMove() {
        var scene = paused();
        for (int second = 0; second < 130; second++) scene.seconds(1).reports(8).ticks();
        assertThat(alarms(scene)).as("after 5, 15, 60 and 120 s")
                .containsExactly(Alarm.STILL_MOVING, Alarm.STILL_MOVING, Alarm.STILL_MOVING,
                        Alarm.STILL_MOVING);
        assertThat(alarms(scene.seconds(1).reports(0).seconds(60).ticks())).as("it stands").hasSize(4);
    }

    @Test void s5ABeltThatStaysOnItsSpeedAfterAMilderAlarmInAPauseIsAnAlarm() {
        var scene = paused();
        for (int second = 1; second <= 15; second++)
            scene.seconds(1).reports(Math.max(3, 8 - second)).ticks();
        assertThat(alarms(scene)).containsExactly(Alarm.STILL_SLOWING, Alarm.STILL_MOVING);
    }

    @Test void s5ABeltThatIsSilentAtRestAfterAPauseIsOneAlarm() {
        var scene = paused().seconds(5).ticks().seconds(10).ticks().seconds(45).ticks().seconds(60).ticks();
        assertThat(alarms(scene)).containsExactly(Alarm.BELT_OUT_OF_SIGHT);
        assertThat(scene.engine.deadline(scene.phase, scene.now))
                .isEqualTo(scene.now.plus(Duration.ofSeconds(60)));
    }

    @Test void s5ABeltThatNobodySeesStopAfterAPauseIsOutOfSight() {
        assertThat(alarms(paused().seconds(5).ticks())).containsExactly(Alarm.BELT_OUT_OF_SIGHT);
    }

    @Test void s5ABeltThatIsSeenToMoveAfterItWasOutOfSightIsAnAlarmAtOnce() {
        var scene = paused().seconds(5).ticks().reports(8).ticks();
        assertThat(alarms(scene)).containsExactly(Alarm.BELT_OUT_OF_SIGHT, Alarm.STILL_MOVING);
        assertThat(alarms(paused().seconds(5).ticks().reports(0).ticks())).as("it stands")
                .containsExactly(Alarm.BELT_OUT_OF_SIGHT);
    }

    @Test void s5APauseOfABeltThatDidNotHeedOneIsAnAlarmAgainAfterFiveSeconds() {
        var scene = paused().seconds(5).ticks().seconds(1).hears(new Input.Pause());
        assertThat(alarms(scene.seconds(4.9).ticks())).hasSize(1);
        assertThat(alarms(scene.seconds(0.1).ticks())).hasSize(2);
    }

    @Test void aPausedBeltThatStandsIsNoAlarm() {
        assertThat(alarms(paused().seconds(4).reports(0).seconds(60).ticks())).isEmpty();
    }

    @Test void s5ABeltThatWasSeenToMoveTwoSecondsAgoIsNotOutOfSight() {
        assertThat(alarms(paused().seconds(3).reports(8).seconds(2).ticks()))
                .containsExactly(Alarm.STILL_MOVING);
    }

    @Test void theRunnersPauseCountsToTheMomentOfThePress() {
        var scene = running(8, EASY).runs(8, 20).seconds(0.4).hears(new Input.Pause());
        assertThat(scene.position().step().seconds()).isEqualTo(20.4);
    }

    @Test void aStopAtTheConsoleCountsToTheLastReport() {
        var scene = running(8, EASY).runs(8, 20).seconds(0.4).hears(new Input.StoppedAtConsole());
        assertThat(scene.position().step().seconds()).isEqualTo(20);
    }

    @Test void s2TheRunnersWordToGoOnIsNoReport() {
        var scene = running(8, EASY).runs(8, 20).hears(new Input.StoppedAtConsole()).seconds(1.5);
        scene.hears(new Input.LinkLost()).hears(new Input.GoOn());
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(alarms(scene.seconds(0.6).ticks().seconds(0.8).ticks())).isEmpty();
        assertThat(alarms(scene.seconds(0.1).ticks())).containsExactly(Alarm.BELT_OUT_OF_SIGHT);
    }

    @Test void s2ABeltThatNobodySeesAfterAStopIsOutOfSightAfterThreeSeconds() {
        var scene = running(8, EASY).runs(8, 20).hears(new Input.Stop()).seconds(0.5).reports(7);
        assertThat(scene.engine.deadline(scene.phase, scene.now)).isEqualTo(scene.now.plusMillis(3000));
        assertThat(alarms(scene.seconds(2.999).ticks())).isEmpty();
        assertThat(alarms(scene.seconds(0.001).ticks())).containsExactly(Alarm.BELT_OUT_OF_SIGHT);
        assertThat(alarms(scene.ticks())).as("once").hasSize(1);
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
    }

    @Test void s2AStopOfABeltThatIsOutOfSightAlreadyDoesNotPutOffTheAlarm() {
        var scene = running(8, EASY).runs(8, 20)
                .hears(new Input.LinkLost())
                .seconds(2)
                .hears(new Input.Stop());
        assertThat(alarms(scene.seconds(1).ticks())).containsExactly(Alarm.BELT_OUT_OF_SIGHT);
    }

    @Test void s2AnAlarmThatWasRaisedBeforeTheStopIsNotRaisedAgain() {
        var scene = running(8, EASY).runs(8, 20)
                .hears(new Input.LinkLost())
                .seconds(3)
                .ticks()
                .hears(new Input.Stop())
                .seconds(4)
                .ticks();
        assertThat(alarms(scene)).containsExactly(Alarm.BELT_OUT_OF_SIGHT);
    }

    @Test void s2ABeltThatNobodySeesWhileItIsSlowedDownForTheEndIsOutOfSight() {
        var scene = running(8, EASY).runs(8, 60);
        assertThat(scene.phase).isInstanceOf(Phase.Easing.class);
        assertThat(alarms(scene.reports(7).seconds(2.999).ticks())).isEmpty();
        assertThat(alarms(scene.seconds(0.001).ticks())).containsExactly(Alarm.BELT_OUT_OF_SIGHT);
        assertThat(alarms(scene.reports(6).seconds(3).ticks())).as("again, after it was seen").hasSize(2);
    }

    @Test void s5ABeltThatIsSeenToMoveIsNeverLeftToItself() {
        var scene = running(8, EASY).hears(new Input.Stop());
        for (int second = 0; second < 130; second++) scene.seconds(1).reports(8).ticks();
        assertThat(scene.phase).isInstanceOf(Phase.Halting.class);
        assertThat(scene.target()).isEqualTo(Target.STOPPED);
        assertThat(scene.said(EngineEvent.Alarmed.class)).extracting(EngineEvent.Alarmed::alarm)
                .containsExactly(Alarm.STILL_MOVING, Alarm.STILL_MOVING, Alarm.STILL_MOVING,
                        Alarm.STILL_MOVING);
    }

    @Test void s5AStopAfterAPauseDoesNotPutOffTheAlarm() {
        var scene = running(8, EASY).hears(new Input.Pause()).seconds(3).reports(8).hears(new Input.Stop());
        scene.seconds(1.9).reports(8).ticks();
        assertThat(scene.said(EngineEvent.Alarmed.class)).isEmpty();
        scene.seconds(0.1).reports(8).ticks();
        assertThat(scene.said(EngineEvent.Alarmed.class)).hasSize(1);
    }

    @Test void s5APauseStopsABeltThatHasStoodAndWasStartedAtTheConsoleSince() {
        var scene = running(8, EASY).runs(8, 20).seconds(1).reports(0).seconds(1).reports(0);
        assertThat(scene.hears(new Input.Pause()).target()).as("it stands").isEqualTo(Target.NOTHING);
        assertThat(scene.seconds(1).reports(0.5).hears(new Input.Pause()).target()).isEqualTo(Target.PAUSED);
        assertThat(scene.seconds(1).reports(0).target()).as("it stands again").isEqualTo(Target.NOTHING);
        assertThat(scene.seconds(1).reports(0.5).hears(new Input.Pause()).target()).isEqualTo(Target.PAUSED);
    }

    @Test void s5APauseStopsABeltOfWhichOnlyOneReportSaysThatItStands() {
        var scene = running(8, EASY).runs(8, 20).seconds(1).reports(0).seconds(1).reports(0.5);
        assertThat(scene.seconds(1).reports(0).hears(new Input.Pause()).target()).isEqualTo(Target.PAUSED);
    }
}
