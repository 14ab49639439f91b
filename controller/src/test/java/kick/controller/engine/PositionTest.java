package kick.controller.engine;

import static kick.controller.engine.RunScene.distance;
import static kick.controller.engine.RunScene.open;
import static kick.controller.engine.RunScene.ramp;
import static kick.controller.engine.RunScene.running;
import static kick.controller.engine.RunScene.slope;
import static kick.controller.engine.RunScene.timed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.PlanStep;

/** Where a run stands: what is behind, what remains, and what the belt should do there. */
class PositionTest {
    private static final PlanStep EASY = timed(8, 60);
    private static final Moment THEN = Moment.ORIGIN;

    // --- what remains --------------------------------------------------------------------------------------

    @Test void ofAStepOfAMinuteFortySecondsRemainAfterTwenty() {
        var scene = running(8, EASY).runs(8, 20);
        assertThat(scene.position().remainingTime(scene.engine.plan())).isEqualTo(Duration.ofSeconds(40));
        assertThat(scene.position().remainingDistance(scene.engine.plan())).isNull();
    }

    @Test void ofAStepOf400MetresTwoHundredAndFiftyRemainAfter150() {
        // 14.4 km/h is 4 m/s
        var scene = running(14.4, distance(14.4, 400)).runs(14.4, 37.5);
        assertThat(scene.position().remainingDistance(scene.engine.plan())).isEqualTo(Distance.metres(250));
        assertThat(scene.position().remainingTime(scene.engine.plan())).isNull();
    }

    @Test void nothingIsKnownOfWhatRemainsOfAnOpenStep() {
        var scene = running(8, open(8, 12)).runs(8, 20);
        assertThat(scene.position().remainingTime(scene.engine.plan())).isNull();
        assertThat(scene.position().remainingDistance(scene.engine.plan())).isNull();
        assertThat(scene.position().end(scene.engine.plan())).isEqualTo(Moment.NEVER);
    }

    @Test void whatRemainsOfARestEndsWhenTheBeltIsSentOnItsWay() {
        var scene = running(8, EASY).runs(8, 20);
        var early = scene.position().leading(Duration.ofSeconds(10));
        assertThat(early.remainingTime(scene.engine.plan())).isEqualTo(Duration.ofSeconds(30));
        assertThat(early.end(scene.engine.plan())).isEqualTo(scene.now.plus(Duration.ofSeconds(30)));
    }

    @Test void whatRemainsIsNeverLessThanNothing() {
        var scene = running(8, EASY).runs(8, 20);
        var late = scene.position().predicted(scene.now.plus(Duration.ofSeconds(41)));
        assertThat(late.remainingTime(scene.engine.plan())).isEqualTo(Duration.ZERO);
    }

    // --- what is wanted ------------------------------------------------------------------------------------

    @Test void aRampMovesOnBetweenReports() {
        var scene = running(8, ramp(8, 10, 100)).runs(8, 50).seconds(1);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(9.02));
    }

    @Test void aRampOverADistanceIsHalfWayUpAtHalfOfIt() {
        var scene = running(14.4, ramp(10, 14, Distance.metres(400))).runs(14.4, 50);
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(12));
    }

    @Test void aRampIsLiftedAsAWholeByWhatTheRunnerAdds() {
        var scene = running(8, ramp(8, 10, 100)).runs(8, 50).hears(new Input.NudgeSpeed(50));
        assertThat(scene.wantedSpeed()).isEqualTo(Speed.kmh(9.5));
    }

    @Test void aSlopeBecomesEvenlySteeper() {
        var scene = running(8, slope(8, 100, 1, 5)).runs(8, 25);
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(8), Incline.percent(2)));
        assertThat(scene.untilDeadline()).as("looked at again every second").isEqualTo(Duration.ofSeconds(1));
        assertThat(scene.seconds(2.5).target()).as("and between reports")
                .isEqualTo(new Target.At(Speed.kmh(8), Incline.percent(2.1)));
    }

    @Test void aNudgeAfterTheConsoleWasUsedMovesTheInclineChosenThere() {
        var scene = running(8, EASY).runs(8, 20)
                .hears(new Input.InclineOverridden(Incline.percent(3)))
                .hears(new Input.NudgeIncline(-10));
        assertThat(scene.target()).isEqualTo(new Target.At(Speed.kmh(8), Incline.percent(2)));
    }

    @Test void aRampThatTheConsoleHasEndedNeedsNoLookingAfter() {
        var scene = running(8, ramp(8, 10, 100)).runs(8, 50)
                .hears(new Input.SpeedOverridden(Speed.kmh(8)));
        assertThat(scene.seconds(1).wantedSpeed()).isEqualTo(Speed.kmh(8));
        assertThat(scene.untilDeadline()).isGreaterThan(Duration.ofMillis(999));
    }

    // --- time and distance ---------------------------------------------------------------------------------

    @Test void anOdometerGivesBackWhatItWasMadeOf() {
        var lap = Odometer.of(Duration.ofSeconds(90), Distance.metres(400));
        assertThat(lap.time()).isEqualTo(Duration.ofSeconds(90));
        assertThat(lap.distance()).isEqualTo(Distance.metres(400));
        assertThat(lap.metres()).isEqualTo(400);
    }

    @Test void anOdometerThatHasGoneAsItsBeltGoesSaysTheSame() {
        // 7.2 km/h is 2 m/s, 10.8 km/h is 3 m/s
        assertThat(Odometer.ZERO.plus(10_000_000_000L, Speed.kmh(7.2), Speed.kmh(10.8)))
                .isEqualTo(Odometer.of(Duration.ofSeconds(10), Distance.metres(25)));
    }

    @Test void whatCameAfterALapIsTheDifference() {
        var early = Odometer.of(Duration.ofSeconds(60), Distance.metres(200));
        var late = Odometer.of(Duration.ofSeconds(100), Distance.metres(350));
        assertThat(late.minus(early)).isEqualTo(Odometer.of(Duration.ofSeconds(40), Distance.metres(150)));
    }

    @Test void aBeltThatStandsOnTheLineHasArrivedAndOneBeforeItNeverDoes() {
        var here = Odometer.of(Duration.ofSeconds(100), Distance.metres(400));
        var arrived = here.nanosTo(Distance.metres(400), Speed.ZERO);
        var ahead = here.nanosTo(Distance.metres(401), Speed.ZERO);
        assertThat(Odometer.after(THEN, arrived)).isEqualTo(THEN);
        assertThat(Odometer.after(THEN, ahead)).isEqualTo(Moment.NEVER);
    }
}
