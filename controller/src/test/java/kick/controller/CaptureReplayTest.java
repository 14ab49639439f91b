package kick.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.machine.Motion;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;

/**
 * What real machines said, heard by the real controller. The replay begins two seconds late, so that the
 * link is set up before the first packet; a machine that is replayed takes no notice of what it is told.
 */
class CaptureReplayTest {
    private static final Plan WALK = new Plan("walk", "A walk",
            List.of(new PlanStep("walk", StepKind.EASY, 0, 0,
                    new Extent.ForTime(Duration.ofMinutes(30)), new Aim.Steady(Speed.kmh(5)), Incline.FLAT,
                    Incline.FLAT,
                    StepClock.AT_ONCE)));

    @Test void aUrevoIsHeardWholeAndNothingIsWritten() {
        var treadmill = urevo("urevo-e1l-start.csv").toTheEnd();
        assertThat(treadmill.samples).hasSize(50).hasSize((int) treadmill.packets() + 50);
        assertThat(treadmill.dropped).isZero();
        assertThat(treadmill.written).isEmpty();
        assertThat(treadmill.phases).containsExactly("ready");
    }

    @Test void itsPauseItsCountDownAndItsStartAreSeenAsMotionAndStandstill() {
        var treadmill = urevo("urevo-e1l-start.csv");
        assertThat(motionAt(treadmill, 2 + 3.0)).isEqualTo(Motion.MOVING);
        assertThat(motionAt(treadmill, 2 + 4.4)).as("still rolling out").isEqualTo(Motion.MOVING);
        assertThat(motionAt(treadmill, 2 + 4.6)).isEqualTo(Motion.STANDING);
        assertThat(motionAt(treadmill, 2 + 18.4)).as("counting down").isEqualTo(Motion.STANDING);
        assertThat(motionAt(treadmill, 2 + 18.6)).isEqualTo(Motion.MOVING);
        assertThat(treadmill.samples).extracting(s -> s.speed().hundredthsKmh())
                .startsWith(225, 209, 177, 160, 128, 112,
                        80, 48, 32, 0);
    }

    @Test void itsRangeIsTakenAsStatedAndWithoutAnInclineItStaysFlat() {
        var treadmill = urevo("urevo-e1l-start.csv").until(3);
        assertThat(treadmill.controller().limits().within(Speed.kmh(5))).isEqualTo(new Speed(512));
        assertThat(treadmill.controller().limits().within(Incline.percent(6))).isEqualTo(Incline.FLAT);
    }

    @Test void aRunnerWhoStartsItInKickGetsAStartAfterTheCountDownAndThenAWalk() {
        var treadmill = urevo("urevo-e1l-whole.csv").until(2 + 14).asks(new Input.Start()).until(2 + 25);
        assertThat(treadmill.phases).containsExactly("ready", "counting-down", "starting", "running");
        assertThat(treadmill.written.subList(0, 2)).containsExactly(new RequestControl(),
                new StartOrResume());
        assertThat(treadmill.written.subList(2, treadmill.written.size())).isNotEmpty()
                .allSatisfy(r -> assertThat(r).isInstanceOf(SetTargetSpeed.class))
                .contains(new SetTargetSpeed(new Speed(288)));
    }

    @Test void s3AStartAtOnceAfterOneThatWasCalledOffIsTooSoon() {
        var treadmill = fitshow().until(2 + 30).asks(new Input.Start()).until(2 + 31).asks(new Input.Pause());
        treadmill.asks(new Input.Start()).until(2 + 36);
        assertThat(treadmill.phases).containsExactly("ready", "counting-down", "ready");
        assertThat(treadmill.written).isEmpty();
    }

    @Test void theProgrammeStopsWithTheBeltAndTheBeltIsLeftAlone() {
        var treadmill = fitshow().until(2 + 44.5).asks(new Input.Start()).until(2 + 110.5);
        assertThat(treadmill.phases).containsExactly("ready", "counting-down", "starting", "running");
        int before = treadmill.written.size();
        treadmill.until(2 + 125);
        assertThat(treadmill.phases).endsWith("running", "paused");
        assertThat(treadmill.written).hasSize(before);
    }

    @Test void aFitShowIsHeardWholeAlthoughEveryRecordHasAnOrphanBehindIt() {
        var treadmill = fitshow().toTheEnd();
        assertThat(treadmill.samples).as("of 126 records; the first zero after 3 km/h waits for the second")
                .hasSize(125);
        assertThat(treadmill.dropped).isZero();
        assertThat(treadmill.written).isEmpty();
        assertThat(treadmill.samples).extracting(s -> s.speed())
                .contains(Speed.kmh(1), Speed.kmh(3), Speed.kmh(3.5),
                        Speed.kmh(4));
        assertThat(treadmill.samples.getLast().totalDistance()).isNotNull();
        assertThat(treadmill.samples.getLast().totalDistance().metres()).isEqualTo(48);
    }

    @Test void s8KeysOnItsConsoleAreSeenAndNothingIsRaisedAgainstThem() {
        var treadmill = fitshow().until(2 + 44.5).asks(new Input.Start()).until(2 + 95);
        int before = treadmill.written.size();
        treadmill.until(2 + 100);
        assertThat(treadmill.heard)
                .anySatisfy(e -> assertThat(e).isInstanceOf(ControllerEvent.Noticed.class));
        assertThat(treadmill.written.subList(before, treadmill.written.size())).isEmpty();
    }

    private static Motion motionAt(ReplayedTreadmill treadmill, double seconds) {
        return treadmill.until(seconds)
                .controller()
                .snapshot(kick.controller.units.Moment.ORIGIN
                        .plusNanos(Math.round(seconds * 1e9)))
                .motion();
    }

    private static ReplayedTreadmill urevo(String capture) {
        return new ReplayedTreadmill(capture,
                Map.of(0x2ACC, "4556000005000000", 0x2AD4, "600083022000", 0x2AD5, "000000000000", 0x2AD3,
                        "0010"),
                List.of(0x2ACD, 0x2AD3, 0x2ADA, 0x2AD9), WALK);
    }

    private static ReplayedTreadmill fitshow() {
        return new ReplayedTreadmill("fitshow-fs-d9d0a1-walk.csv",
                Map.of(0x2ACC, "5c16000003000000", 0x2AD4, "640020030a00"), List.of(0x2ACD, 0x2ADA, 0x2AD9),
                WALK);
    }
}
