package kick.controller.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.actuation.Ramp;
import kick.controller.actuation.Response;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;

/** On a machine with a dead time of 1 s that gains 0.65 km/h and lifts 0.25 % a second. */
class PreRampTest {
    private static final Ramp BELT = new Ramp(1, 0.65, 3);
    private static final Ramp DECK = new Ramp(0.5, 0.25, 3);
    private static final Response HOME = new Response(BELT, BELT, DECK, DECK, false);

    @Test void theBeltIsSentOnItsWaySoThatItIsThereWhenTheRestIsOver() {
        var scene = RunScene.runningOn(HOME, 8, RunScene.timed(8, 60), RunScene.preRamp(14.5, 20, 0));
        // 1 s and (14.5 - 0.29 - 8) / 0.65 s
        scene.runs(8, 60 - 10.6);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(8));
        scene.runs(8, 0.1);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(14.5));
        assertThat(scene.position().waiting()).isTrue();
    }

    @Test void aRestThatANudgeCutsShortEndsWithThatAndNotBefore() {
        var scene = RunScene.runningOn(HOME, 8, RunScene.timed(8, 60), RunScene.preRamp(14.5, 20, 0));
        scene.runs(8, 60 - 10.8);
        assertThat(scene.laps()).isEmpty();
        scene.hears(new Input.NudgeSpeed(-100)).ticks();
        assertThat(scene.laps()).extracting(EngineEvent.StepEnded::at).containsExactly(scene.now);
    }

    @Test void soDoesOneThatTheRunnersWordCutsShort() {
        var scene = RunScene.runningOn(HOME, 8, RunScene.timed(8, 60), RunScene.timed(8, 60),
                RunScene.preRamp(14.5, 20, 0));
        scene.runs(8, 30).hears(new Input.SpeedOverridden(Speed.kmh(7))).runs(7, 90 - 10.2);
        assertThat(scene.laps()).hasSize(1);
        scene.hears(new Input.GoOn()).ticks();
        assertThat(scene.laps()).extracting(EngineEvent.StepEnded::at).last().isEqualTo(scene.now);
    }

    @Test void itsCuesAreCountedToTheMomentAtWhichTheBeltSpeedsUp() {
        var scene = RunScene.runningOn(HOME, 8, RunScene.timed(8, 60), RunScene.preRamp(14.5, 20, 0));
        scene.runs(8, 60 - 10.6 - 4.9);
        assertThat(scene.said(EngineEvent.EndsIn.class)).extracting(EngineEvent.EndsIn::seconds)
                .containsExactly(10, 5);
    }

    @Test void aRestIsNeverCutByMoreThanHalf() {
        var scene = RunScene.runningOn(HOME, 8, RunScene.timed(8, 16), RunScene.preRamp(14.5, 20, 0));
        scene.runs(8, 7.9);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(8));
        scene.runs(8, 0.2);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(14.5));
    }

    @Test void aRestByDistanceIsNeverCutByMoreThanHalfEither() {
        // 40 m at 7.2 km/h take 20 s
        var scene = RunScene.runningOn(HOME, 7.2, RunScene.distance(7.2, 40), RunScene.preRamp(14.5, 20, 0));
        scene.runs(7.2, 9.9);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(7.2));
        scene.runs(7.2, 0.2);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(14.5));
    }

    @Test void whereTheRampIsNotKnownTheRestIsWhole() {
        var scene = RunScene.running(8, RunScene.timed(8, 60), RunScene.preRamp(14.5, 20, 0));
        scene.runs(8, 59.9);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(8));
    }

    @Test void slowingDownIsAskedForByTheDeadTimeEarlySoThatTheEndIsOnTheBeat() {
        var scene = RunScene.runningOn(HOME, 14.5, RunScene.atSpeed(14.5, 20), RunScene.timed(8, 60));
        // The tolerance of 0.29 km/h is left 0.446 s after the belt has begun to slow down.
        var early = HOME.toLeave(29);
        assertThat(early.toMillis()).isCloseTo(1446, within(2L));
        scene.runs(14.5, 20 - 1.45);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(14.5));
        scene.runs(14.5, 0.01);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(8));
        assertThat(scene.position().index()).isZero();
    }

    @Test void s11ANudgeDoesNotTakeABeltUpAgainThatIsOnItsWayDownToTheNextStep() {
        var scene = RunScene.runningOn(HOME, 14.5, RunScene.atSpeed(14.5, 60), RunScene.preRamp(5, 20, 0));
        scene.runs(14.5, 44);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(5));
        assertThat(scene.position().index()).isZero();
        assertThat(scene.hears(new Input.NudgeSpeed(-100)).wantedSpeed()).isEqualTo(Speed.kmh(5));
    }

    @Test void theDeckRisesBeforeTheHill() {
        var scene = RunScene.runningOn(HOME, 8, RunScene.timed(8, 120), RunScene.preRamp(8, 30, 5));
        // 0.5 s and 5 / 0.25 s
        scene.runs(8, 120 - 20.6);
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(8), Incline.FLAT));
        scene.runs(8, 0.2);
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(8), Incline.percent(5)));
    }

    @Test void nothingIsAskedForEarlyWhileTheConsoleHasTheWord() {
        var scene = RunScene.runningOn(HOME, 8, RunScene.timed(8, 60), RunScene.preRamp(14.5, 20, 0));
        scene.runs(8, 30).hears(new Input.SpeedOverridden(Speed.kmh(7)));
        scene.runs(7, 29.9);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(7));
        assertThat(scene.position().index()).isZero();
    }

    @Test void whatTheMachineCanGiveIsSaidBeforeTheStart() {
        var plan = new Plan("test", "Test", List.of(RunScene.timed(7, 60), RunScene.preRamp(16.5, 20, 0),
                RunScene.timed(7, 60), RunScene.preRamp(16.5, 20, 0)));
        assertThat(Forecast.of(plan, Response.UNKNOWN)).isEmpty();
        assertThat(Forecast.of(plan, HOME)).singleElement().satisfies(f -> {
            assertThat(f.alike()).isEqualTo(2);
            // 1 s and (16.5 - 0.33 - 7) / 0.65 s
            assertThat(f.ready()).isCloseTo(Duration.ofMillis(15_108), Duration.ofMillis(5));
            assertThat(f.plain()).isCloseTo(Duration.ofMillis(4_892), Duration.ofMillis(5));
        });
    }

    @Test void eachKindOfStepIsForetoldOnceWithHowManyAreLikeIt() {
        var rest = RunScene.timed(7.2, 60);
        var stride = RunScene.preRamp(16.5, 20, 0);
        var lap = RunScene.atSpeed(14.4, 100);
        var plan = new Plan("test", "Test", List.of(rest, stride, rest, lap, rest, lap));
        assertThat(Forecast.of(plan, HOME)).extracting(Forecast::step).containsExactly(stride, lap);
        assertThat(Forecast.of(plan, HOME)).extracting(Forecast::alike).containsExactly(1, 2);
    }

    @Test void aStepByDistanceIsForetoldByTheTimeThatItTakes() {
        var lap = new PlanStep("lap", StepKind.WORK, 0, 0, new Extent.ForDistance(Distance.metres(400)),
                new Aim.Steady(Speed.kmh(14.4)), Incline.FLAT, Incline.FLAT, StepClock.AT_SPEED);
        var plan = new Plan("test", "Test", List.of(RunScene.timed(7.2, 60), lap));
        var forecast = Forecast.of(plan, HOME).getFirst();
        // 400 m at 4 m/s
        assertThat(forecast.ready().plus(forecast.plain())).isEqualTo(Duration.ofSeconds(100));
    }
}
