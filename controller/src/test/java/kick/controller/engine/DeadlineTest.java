package kick.controller.engine;

import static kick.controller.engine.RunScene.atSpeed;
import static kick.controller.engine.RunScene.distance;
import static kick.controller.engine.RunScene.preRamp;
import static kick.controller.engine.RunScene.running;
import static kick.controller.engine.RunScene.runningOn;
import static kick.controller.engine.RunScene.saying;
import static kick.controller.engine.RunScene.timed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.actuation.Ramp;
import kick.controller.actuation.Response;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Cue;
import kick.controller.workout.PlanStep;

/** When an engine that hears nothing wants to be called: never late for a runner, never without a reason. */
class DeadlineTest {
    private static final PlanStep EASY = timed(8, 60);
    private static final PlanStep FAST = timed(12, 30);
    private static final Duration SILENCE = Duration.ofSeconds(2).plusNanos(1);
    private static final Ramp BELT = new Ramp(1, 0.65, 3);
    private static final Ramp DECK = new Ramp(0.5, 0.25, 3);
    private static final Response HOME = new Response(BELT, BELT, DECK, DECK, false);

    // --- starting and ending -------------------------------------------------------------------------------

    @Test void aCountDownCallsEverySecond() {
        var scene = new RunScene(EASY).hears(new Input.Start());
        assertThat(scene.untilDeadline()).isEqualTo(Duration.ofSeconds(1));
        assertThat(scene.seconds(1).ticks().untilDeadline()).isEqualTo(Duration.ofSeconds(1));
        assertThat(scene.seconds(1).ticks().untilDeadline()).isEqualTo(Duration.ofSeconds(1));
        assertThat(scene.seconds(1).ticks().phase).isInstanceOf(Phase.Starting.class);
    }

    @Test void aStartIsGivenUpAfterThirtySeconds() {
        var scene = new RunScene(EASY).hears(new Input.Start()).seconds(3).ticks();
        assertThat(scene.untilDeadline()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test void aBeltThatDoesNotSlowDownToAWalkIsStoppedAfterAMinute() {
        var scene = running(12, FAST).runs(12, 30);
        assertThat(scene.phase).isInstanceOf(Phase.Easing.class);
        assertThat(scene.runs(12, 59.5).untilDeadline()).isEqualTo(Duration.ofMillis(500));
        assertThat(scene.target()).isNotEqualTo(Target.STOPPED);
        assertThat(scene.seconds(0.5).ticks().target()).isEqualTo(Target.STOPPED);
    }

    @Test void aStopOfWhichNothingIsSeenIsToldAfterThreeFiveAndFifteenSecondsAndGivenUpAfterSixty() {
        var scene = running(8, EASY).hears(new Input.Stop());
        assertThat(scene.untilDeadline()).isEqualTo(Duration.ofSeconds(3));
        assertThat(scene.seconds(3).ticks().untilDeadline()).isEqualTo(Duration.ofSeconds(2));
        assertThat(scene.seconds(2).ticks().untilDeadline()).isEqualTo(Duration.ofSeconds(10));
        assertThat(scene.seconds(10).ticks().untilDeadline()).isEqualTo(Duration.ofSeconds(45));
        scene.seconds(45).ticks();
        assertThat(scene.phase).isInstanceOf(Phase.Ended.class);
        assertThat(scene.engine.deadline(scene.phase, scene.now)).isEqualTo(Moment.NEVER);
    }

    // --- running -------------------------------------------------------------------------------------------

    @Test void withNothingElseToDoItIsTheSilenceAfterTheLastReport() {
        assertThat(running(8, EASY).untilDeadline()).isEqualTo(SILENCE);
    }

    @Test void itIsTheNextOfTheCuesBeforeTheEnd() {
        var scene = running(8, EASY, FAST).runs(8, 49);
        assertThat(scene.untilDeadline()).isEqualTo(Duration.ofSeconds(1));
        assertThat(scene.runs(8, 1).untilDeadline()).as("after the cue of ten seconds").isEqualTo(SILENCE);
        assertThat(scene.runs(8, 4.5).untilDeadline()).isEqualTo(Duration.ofMillis(500));
    }

    @Test void aCueThatWouldComeInTheFirstHalfOfAStepIsNotWaitedFor() {
        var scene = running(8, timed(8, 8), FAST).runs(8, 2.5);
        assertThat(scene.untilDeadline()).as("not for the cue of five seconds").isEqualTo(SILENCE);
        assertThat(scene.runs(8, 2).untilDeadline()).as("but for that of three")
                .isEqualTo(Duration.ofMillis(500));
    }

    @Test void aCueThatComesAtHalfOfAStepIsWaitedFor() {
        assertThat(running(8, timed(8, 20), FAST).runs(8, 9).untilDeadline())
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test void aCueThatWasGivenIsNotWaitedForAgainWhenTheBeltSlowsDown() {
        var scene = running(14.4, distance(14.4, 400), EASY).runs(14.4, 90).seconds(0.5).reports(13.4);
        assertThat(scene.position().end(scene.engine.plan()).since(scene.now))
                .isGreaterThan(Duration.ofSeconds(10));
        assertThat(scene.untilDeadline()).isEqualTo(SILENCE);
        scene.runs(13.4, 1);
        assertThat(scene.said(EngineEvent.EndsIn.class)).extracting(EngineEvent.EndsIn::seconds)
                .containsExactly(10);
    }

    @Test void theAuthorsWordsAreWaitedForUntilTheyAreSaid() {
        var scene = running(8, saying(EASY, new Cue("now", new Cue.After(Duration.ofSeconds(20)))))
                .runs(8, 19.5);
        assertThat(scene.untilDeadline()).isEqualTo(Duration.ofMillis(500));
        assertThat(scene.runs(8, 0.5).untilDeadline()).isEqualTo(SILENCE);
    }

    @Test void aBeltThatIsToSlowDownEarlyIsToldSoInTime() {
        var scene = runningOn(HOME, 14.5, atSpeed(14.5, 20), EASY).runs(14.5, 18);
        var early = HOME.toLeave(29);
        assertThat(scene.untilDeadline()).isEqualTo(Duration.ofSeconds(2).minus(early));
        assertThat(scene.runs(14.5, 0.6).untilDeadline()).as("then comes the cue of one second")
                .isEqualTo(Duration.ofMillis(400));
    }

    @Test void aDeckThatIsToRiseEarlyIsToldSoInTime() {
        // 0.5 s and 5 / 0.25 s before the hill
        var scene = runningOn(HOME, 8, timed(8, 120), preRamp(8, 30, 5)).runs(8, 99);
        assertThat(scene.untilDeadline()).isEqualTo(Duration.ofMillis(500));
        assertThat(scene.runs(8, 1).untilDeadline()).isEqualTo(SILENCE);
        assertThat(scene.target()).isEqualTo(
                new Target.At(Speed.kmh(8), Incline.percent(5)));
    }
}
