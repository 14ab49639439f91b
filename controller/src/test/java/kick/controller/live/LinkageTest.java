package kick.controller.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.TreadmillController;
import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.engine.Phase;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.safety.Proof;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;

/** How a link is made again, in virtual time. */
class LinkageTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ObedientBelt belt = new ObedientBelt();
    private final List<ControllerEvent> told = new ArrayList<>();
    private Moment now = Moment.ORIGIN.plus(Duration.ofHours(1));
    private final TreadmillController controller = new TreadmillController(belt, new Engine(plan()),
            new Settings("", Proof.ENROLLED, Set.of(), List.of(), List.of(), Speed.kmh(6), 1, false),
            (event, _) -> told.add(event), now);
    private final Linkage linkage = new Linkage(belt, controller);

    static Plan plan() {
        return new Plan("test", "Test", List.of(new PlanStep("easy", StepKind.EASY, 0, 0,
                new Extent.ForTime(Duration.ofMinutes(5)), new Aim.Steady(Speed.kmh(6)), Incline.FLAT,
                Incline.FLAT,
                StepClock.AT_ONCE)));
    }

    /** Time passes; the belt reports twice a second if it is to. */
    private void pass(Duration time, boolean reporting) {
        for (var end = now.plus(time); now.isBefore(end);) {
            now = now.plusMillis(100);
            if (reporting && now.nanos() % 500_000_000 == 0) belt.report();
            belt.deliver(event -> linkage.on(event, now));
            linkage.tick(now);
        }
        belt.deliver(event -> linkage.on(event, now));
    }

    private void isRunning() {
        linkage.begin();
        pass(SECOND.multipliedBy(3), true);
        linkage.on(new Input.Start(), now);
        pass(SECOND.multipliedBy(15), true);
        assertThat(controller.phase()).isInstanceOf(Phase.Running.class);
    }

    private long count(String what) {
        return belt.asked.stream().filter(what::equals).count();
    }

    private PauseReason pause() {
        return ((Phase.Paused) controller.phase()).why();
    }

    @Test void aTreadmillThatIsNotThereIsSoughtAgainEverySecond() {
        belt.reachable = false;
        linkage.begin();
        pass(SECOND.multipliedBy(5), false);
        assertThat(count("connect")).isBetween(4L, 6L);
        belt.reachable = true;
        pass(SECOND.multipliedBy(3), true);
        assertThat(told).anyMatch(ControllerEvent.MachineReady.class::isInstance);
    }

    @Test void aLostLinkIsMadeAgainAndNothingIsStartedOrRaisedByThat() {
        isRunning();
        linkage.on(new GattEvent.Disconnected(new GattFailure.LinkLost()), now);
        belt.reachable = false;
        pass(SECOND.multipliedBy(30), false);
        int before = belt.written.size();
        belt.reachable = true;
        pass(SECOND.multipliedBy(20), true);
        assertThat(pause()).isEqualTo(PauseReason.LONG_GAP);
        assertThat(belt.written.subList(before, belt.written.size()))
                .noneMatch(ControlPointRequest.SetTargetSpeed.class::isInstance)
                .noneMatch(ControlPointRequest.StartOrResume.class::isInstance);
    }

    @Test void afterASleepTheLinkIsMadeAnew() {
        isRunning();
        now = now.plus(Duration.ofMinutes(10));
        linkage.slept(Duration.ofMinutes(10), now);
        assertThat(told).contains(new ControllerEvent.LinkLost(new GattFailure.Slept()));
        assertThat(pause()).isEqualTo(PauseReason.LINK_LOST);
        assertThat(count("disconnect")).isEqualTo(1);
        pass(SECOND.multipliedBy(5), true);
        assertThat(count("connect")).isEqualTo(2);
        assertThat(pause()).isEqualTo(PauseReason.LONG_GAP);
    }

    @Test void whatTheOldLinkSaysAfterASleepIsNotHeard() {
        isRunning();
        belt.report();
        linkage.slept(Duration.ofMinutes(10), now);
        told.clear();
        belt.deliver(event -> linkage.on(event, now));
        assertThat(told).isEmpty();
    }

    @Test void aShortNapIsNoReasonToGiveUpALink() {
        isRunning();
        linkage.slept(Duration.ofMillis(1_900), now);
        assertThat(count("disconnect")).isZero();
    }

    @Test void aBeltThatGoesSilentIsConnectedToAnew() {
        isRunning();
        pass(SECOND.multipliedBy(10), false);
        assertThat(pause()).isEqualTo(PauseReason.SILENT);
        assertThat(count("disconnect")).isZero();
        pass(SECOND.multipliedBy(8), false);
        assertThat(count("disconnect")).isEqualTo(1);
        assertThat(count("connect")).isEqualTo(2);
    }

    @Test void aLinkThatComesBackAndBringsNoDataIsMadeAnew() {
        isRunning();
        linkage.on(new GattEvent.Disconnected(new GattFailure.LinkLost()), now);
        pass(SECOND.multipliedBy(14), false);
        assertThat(pause()).isEqualTo(PauseReason.LINK_LOST);
        assertThat(count("connect")).isEqualTo(2);
        pass(SECOND.multipliedBy(5), false);
        assertThat(count("disconnect")).isEqualTo(1);
        assertThat(count("connect")).isEqualTo(3);
    }

    @Test void aConnectionThatTakesItsTimeIsNotCutOff() {
        isRunning();
        linkage.on(new GattEvent.Disconnected(new GattFailure.LinkLost()), now);
        pass(Linkage.AGAIN.minusMillis(100), false);
        belt.slow = true;
        pass(SECOND.multipliedBy(30), false);
        assertThat(count("connect")).isEqualTo(2);
        assertThat(count("disconnect")).isZero();
        belt.slow = false;
        belt.connected();
        pass(SECOND.multipliedBy(5), true);
        assertThat(pause()).isEqualTo(PauseReason.LONG_GAP);
        assertThat(count("connect")).isEqualTo(2);
    }

    @Test void theLinkIsGivenBackWhenTheRunHasEnded() {
        isRunning();
        linkage.on(new Input.Stop(), now);
        pass(SECOND.multipliedBy(5), true);
        assertThat(controller.phase()).isInstanceOf(Phase.Ended.class);
        assertThat(belt.stands()).isTrue();
        assertThat(count("disconnect")).isEqualTo(1);
        assertThat(linkage.isOver(now)).isTrue();
        assertThat(told).noneMatch(ControllerEvent.LinkLost.class::isInstance);
    }

    @Test void aFarewellThatIsNeverAnsweredTakesThreeSeconds() {
        linkage.begin();
        linkage.on(new Input.Stop(), now);
        linkage.tick(now);
        assertThat(linkage.isOver(now)).isFalse();
        assertThat(linkage.isOver(now.plus(SECOND.multipliedBy(3)))).isTrue();
    }
}
