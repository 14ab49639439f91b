package kick.controller.engine;

import static kick.controller.engine.RunScene.atSpeed;
import static kick.controller.engine.RunScene.distance;
import static kick.controller.engine.RunScene.open;
import static kick.controller.engine.RunScene.running;
import static kick.controller.engine.RunScene.saying;
import static kick.controller.engine.RunScene.timed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.workout.Cue;
import kick.controller.workout.PlanStep;

/** When a step begins to count, what is said in it, and how a runner leaves it. */
class StepTest {
    private static final PlanStep EASY = timed(8, 60);
    private static final PlanStep FAST = timed(12, 30);

    // --- the clock -----------------------------------------------------------------------------------------

    @Test void aStepThatDoesNotWaitCountsFromItsBeginning() {
        assertThat(running(8, EASY).said).endsWith(new EngineEvent.StepBegan(0),
                new EngineEvent.ClockStarted(0, true));
    }

    @Test void aStepThatWaitsSaysThatItsClockRunsOnlyWhenItDoes() {
        var scene = running(8, atSpeed(10, 20));
        assertThat(scene.said).endsWith(new EngineEvent.StepBegan(0));
        scene.seconds(1).reports(10);
        assertThat(scene.said).endsWith(new EngineEvent.ClockStarted(0, true));
    }

    @Test void aBeltExactlyWithinReachIsAtSpeed() {
        var scene = running(8, atSpeed(10, 20)).seconds(1).reports(9.8);
        assertThat(scene.position().waiting()).isFalse();
        assertThat(scene.position().transition().time()).isEqualTo(Duration.ofSeconds(1));
        assertThat(scene.said.getLast()).isEqualTo(new EngineEvent.ClockStarted(0, true));
    }

    @Test void theClockStartsWhereTheBeltCrossedTheReachOfAStepItOvershoots() {
        var scene = running(8.8, atSpeed(10, 20)).seconds(1).reports(10.05);
        // 9.8 km/h after 0.8 s; 0.8 s at 9.3 km/h on average, then 0.2 s at 9.925 km/h
        assertThat(scene.position().transition().seconds()).isCloseTo(0.8, within(1e-6));
        assertThat(scene.position().transition().metres()).isCloseTo(0.8 * 9.3 / 3.6, within(1e-3));
        assertThat(scene.position().step().seconds()).isCloseTo(0.2, within(1e-6));
        assertThat(scene.position().step().metres()).isCloseTo(0.2 * 9.925 / 3.6, within(1e-3));
    }

    @Test void aBeltThatIsAtSpeedAlreadyIsNotWaitedFor() {
        var scene = running(10, atSpeed(10, 20)).seconds(1).reports(10.2);
        assertThat(scene.position().transition()).isEqualTo(Odometer.ZERO);
        assertThat(scene.position().step().seconds()).isEqualTo(1);
        assertThat(scene.position().step().metres()).isCloseTo(10.1 / 3.6, within(1e-6));
    }

    @Test void aBeltThatNeverGetsThereIsWaitedForAMinute() {
        var scene = running(12, atSpeed(16, 20)).runs(12, 60);
        assertThat(scene.position().waiting()).isTrue();
        scene.seconds(1).reports(12.2);
        assertThat(scene.said.getLast()).isEqualTo(new EngineEvent.ClockStarted(0, false));
        assertThat(scene.position().step()).isEqualTo(Odometer.ZERO);
        // 60 s at 12 km/h and one at 12.1 on average
        assertThat(scene.position().transition().metres())
                .isCloseTo(200 + 12.1 / 3.6, within(1e-3));
    }

    // --- what is said --------------------------------------------------------------------------------------

    @Test void theEndIsAnnouncedTenSecondsBeforeAndNotSooner() {
        var scene = running(8, EASY, FAST).runs(8, 49.9);
        assertThat(scene.said(EngineEvent.EndsIn.class)).isEmpty();
        scene.seconds(0.1).ticks();
        assertThat(scene.said(EngineEvent.EndsIn.class)).containsExactly(new EngineEvent.EndsIn(0, 10));
    }

    @Test void aStepOfTwentySecondsIsAnnouncedFromItsMiddleOn() {
        var scene = running(8, timed(8, 20), FAST).runs(8, 21);
        assertThat(scene.said(EngineEvent.EndsIn.class)).extracting(EngineEvent.EndsIn::seconds)
                .containsExactly(10, 5, 3, 2, 1);
    }

    @Test void wordsFiftyMetresBeforeTheLineAreSaidThere() {
        // 14.4 km/h is 4 m/s: 350 m after 87.5 s
        var step = saying(distance(14.4, 400),
                new Cue("last bend", new Cue.BeforeEndDistance(Distance.metres(50))));
        var scene = running(14.4, step).runs(14.4, 87.4);
        assertThat(scene.said(EngineEvent.Says.class)).isEmpty();
        scene.runs(14.4, 0.1);
        assertThat(scene.said(EngineEvent.Says.class)).containsExactly(new EngineEvent.Says(0, "last bend"));
    }

    @Test void wordsBeforeTheEndOfAStepThatHasNoneAreNeverSaid() {
        var step = saying(open(8, 12), new Cue("soon", new Cue.BeforeEnd(Duration.ofSeconds(10))),
                new Cue("near", new Cue.BeforeEndDistance(Distance.metres(50))));
        assertThat(running(8, step).runs(8, 600).said(EngineEvent.Says.class)).isEmpty();
    }

    // --- leaving it ----------------------------------------------------------------------------------------

    @Test void backInTheFirstFiveSecondsGoesToTheStepBefore() {
        var scene = running(8, EASY, FAST).hears(new Input.Skip()).runs(8, 4.9).hears(new Input.Back());
        assertThat(scene.position().index()).isZero();
    }

    @Test void backAfterFiveSecondsGoesToTheBeginningOfTheStep() {
        var scene = running(8, EASY, FAST).hears(new Input.Skip()).runs(8, 5).hears(new Input.Back());
        assertThat(scene.position().index()).isEqualTo(1);
        assertThat(scene.position().step()).isEqualTo(Odometer.ZERO);
    }

    @Test void theRunnersWordWithoutNeedChangesNothing() {
        var scene = running(8, EASY).runs(8, 20);
        var before = scene.phase;
        int said = scene.said.size();
        scene.hears(new Input.GoOn());
        assertThat(scene.phase).isEqualTo(before);
        assertThat(scene.said).hasSize(said);
    }
}
