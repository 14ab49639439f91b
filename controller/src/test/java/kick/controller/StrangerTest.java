package kick.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.Services;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.machine.Likeness;
import kick.controller.safety.Invariant;
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

/** A machine that is, or is not, like the one that was enrolled under its address (S13). */
class StrangerTest {
    private static final SupportedSpeedRange RANGE = new SupportedSpeedRange(Speed.kmh(1), Speed.kmh(20),
            Speed.kmh(0.1));
    private static final Plan WALK = new Plan("walk", "Walk",
            List.of(new PlanStep("walk", StepKind.EASY, 0, 0,
                    new Extent.ForTime(Duration.ofMinutes(5)), new Aim.Steady(Speed.kmh(3)), Incline.FLAT,
                    Incline.FLAT,
                    StepClock.AT_ONCE)));

    private final List<ControllerEvent> told = new ArrayList<>();
    private final List<ControlPointRequest> written = new ArrayList<>();
    private final List<GattEvent> answers = new ArrayList<>();
    private Moment now = Moment.ORIGIN;
    private SupportedSpeedRange stated = RANGE;
    /** Whether it sends a packet once a second that cannot be read. */
    private boolean garbled;
    private Characteristic reports = Characteristic.TREADMILL_DATA;

    private final Gatt belt = new Gatt() {
        @Override public void connect() {}

        @Override public void disconnect() {}

        @Override public void read(UUID characteristic) {
            answers.add(new GattEvent.ValueRead(characteristic, stated.encode()));
        }

        @Override public void subscribe(UUID characteristic) {
            answers.add(new GattEvent.Subscribed(characteristic));
        }

        @Override public void write(UUID characteristic, byte[] value) {
            written.add(ControlPointRequest.decode(value));
        }
    };

    private static GattCharacteristic row(Characteristic what, Property... properties) {
        return new GattCharacteristic(Services.FITNESS_MACHINE, what.uuid(), Set.of(properties));
    }

    /** It is connected to, and the runner presses Start. */
    private TreadmillController meets(SupportedSpeedRange enrolled) {
        var settings = new Settings("", Proof.ENROLLED, Set.of(), List.of(), List.of(), Speed.kmh(6), 1,
                false,
                new Likeness("", "", enrolled, null, null));
        var controller = new TreadmillController(belt, new Engine(WALK), settings,
                (event, _) -> told.add(event),
                now);
        connects(controller);
        return controller;
    }

    private void connects(TreadmillController controller) {
        answers.add(new GattEvent.Connected(
                List.of(row(Characteristic.SUPPORTED_SPEED_RANGE, Property.READ),
                        row(Characteristic.TREADMILL_DATA, Property.NOTIFY),
                        row(Characteristic.FITNESS_MACHINE_CONTROL_POINT, Property.WRITE, Property.INDICATE)),
                185));
        for (int i = 0; i < 80; i++) {
            now = now.plusMillis(100);
            if (i == 20) controller.on(new Input.Start(), now);
            answers.add(new GattEvent.ValueChanged(reports.uuid(), new byte[4]));
            if (garbled && i % 10 == 0)
                answers.add(new GattEvent.ValueChanged(reports.uuid(), new byte[1]));
            while (!answers.isEmpty()) controller.on(answers.removeFirst(), now);
            controller.tick(now);
        }
    }

    @Test void aMachineLikeTheEnrolledOneIsStarted() {
        meets(RANGE);
        assertThat(told).noneMatch(ControllerEvent.Stranger.class::isInstance);
        assertThat(written).contains(new ControlPointRequest.StartOrResume());
    }

    @Test void s16AMachineWithThreeBadPacketsInFiveSecondsIsNotStarted() {
        garbled = true;
        meets(RANGE);
        assertThat(told).anyMatch(event -> event instanceof ControllerEvent.HeldBack(_, var refused)
                && refused.invariant() == Invariant.S2);
        assertThat(written).noneMatch(ControlPointRequest.StartOrResume.class::isInstance);
    }

    @Test void s16BadPacketsOfRunningSpeedCountWhereThereIsNothingElse() {
        reports = Characteristic.RSC_MEASUREMENT;
        garbled = true;
        meets(RANGE);
        assertThat(written).noneMatch(ControlPointRequest.StartOrResume.class::isInstance);
        garbled = false;
        meets(RANGE);
        assertThat(written).contains(new ControlPointRequest.StartOrResume());
    }

    @Test void s13AStrangerIsToldAndNotStarted() {
        meets(new SupportedSpeedRange(Speed.kmh(1), Speed.kmh(18), Speed.kmh(0.1)));
        assertThat(told).contains(new ControllerEvent.Stranger(List.of("its range of speeds")))
                .anyMatch(ControllerEvent.HeldBack.class::isInstance);
        assertThat(written).noneMatch(ControlPointRequest.StartOrResume.class::isInstance);
    }

    @Test void s13AMachineThatWasAnotherOnceIsNotTakenForTheRightOneAgain() {
        stated = new SupportedSpeedRange(Speed.kmh(1), Speed.kmh(18), Speed.kmh(0.1));
        var controller = meets(RANGE);
        controller.on(new GattEvent.Disconnected(new GattFailure.LinkLost()), now);
        stated = RANGE;
        told.clear();
        connects(controller);
        assertThat(told).noneMatch(ControllerEvent.Stranger.class::isInstance)
                .anyMatch(event -> event instanceof ControllerEvent.HeldBack(_, var refused)
                        && refused.invariant() == Invariant.S13);
    }

    @Test void aStatusThatLeavesOpenWhetherItWasStopOrPauseIsAStop() {
        var controller = meets(RANGE);
        assertThat(controller.phase()).isInstanceOf(Phase.Starting.class);
        controller.on(new GattEvent.ValueChanged(Characteristic.FITNESS_MACHINE_STATUS.uuid(),
                new byte[]{2, 3}), now);
        assertThat(controller.phase()).isInstanceOf(Phase.Halting.class);
    }
}
