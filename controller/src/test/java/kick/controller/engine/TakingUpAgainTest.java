package kick.controller.engine;

import static kick.controller.engine.RunScene.running;
import static kick.controller.engine.RunScene.timed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.units.Speed;
import kick.controller.workout.PlanStep;

/** A run that was parted from a belt that still moves is taken up again as it is, once the runner says so. */
class TakingUpAgainTest {
    private static final PlanStep EASY = timed(8, 60);
    private static final PlanStep FAST = timed(12, 30);

    /** Stop was pressed on the machine after 20 s, and the belt is on its way down. */
    private static RunScene stoppedAtConsole() {
        return running(8, EASY, FAST).runs(8, 20)
                .hears(new Input.StoppedAtConsole())
                .seconds(1)
                .reports(6);
    }

    private static String lastWord(RunScene scene) {
        return scene.said.getLast() instanceof EngineEvent.NotNow(var why) ? why : "";
    }

    @Test void aBeltThatStillMovesAfterTheConsoleIsTakenUpWhereTheRunWas() {
        var scene = stoppedAtConsole().hears(new Input.GoOn());
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(scene.said.getLast()).isEqualTo(new EngineEvent.Resumed());
        assertThat(scene.position().step().seconds()).isEqualTo(20);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(8));
    }

    @Test void aBeltThatWasHeardTwoSecondsAgoIsInSightAndOneSilentForLongerIsNot() {
        var scene = stoppedAtConsole().seconds(2).hears(new Input.GoOn());
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        scene = stoppedAtConsole().seconds(2.001).hears(new Input.GoOn());
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(lastWord(scene)).isEqualTo("the belt is out of sight");
    }

    @Test void aBeltThatStandsHasToBeStarted() {
        var scene = stoppedAtConsole().seconds(1).reports(0).hears(new Input.GoOn());
        assertThat(scene.phase).isInstanceOf(Phase.Paused.class);
        assertThat(lastWord(scene)).isEqualTo("the belt stands; press start");
    }

    @Test void aBeltThatTheRunnerIsStoppingIsNotTakenUpOnItsWay() {
        var scene = running(8, EASY).runs(8, 20)
                .hears(new Input.Pause())
                .seconds(1)
                .reports(6)
                .hears(new Input.GoOn());
        assertThat(scene.target()).isEqualTo(Target.PAUSED);
        assertThat(lastWord(scene)).isEqualTo("the belt is still stopping");
    }

    @Test void aBeltThatStoodAndWasStartedAtTheConsoleIsTakenUp() {
        var scene = running(8, EASY).runs(8, 20)
                .hears(new Input.Pause())
                .seconds(5)
                .reports(0)
                .seconds(5)
                .reports(3)
                .hears(new Input.GoOn());
        assertThat(scene.phase).isInstanceOf(Phase.Running.class);
        assertThat(scene.position().step().seconds()).isEqualTo(20);
    }

    @Test void nothingElseMovesAPausedRun() {
        var scene = stoppedAtConsole();
        var before = scene.phase;
        int said = scene.said.size();
        scene.hears(new Input.Skip()).hears(new Input.Back()).hears(new Input.NudgeSpeed(50));
        assertThat(scene.phase).isEqualTo(before);
        assertThat(scene.said).hasSize(said);
    }
}
