package kick.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kick.controller.engine.Alarm;
import kick.controller.engine.Engine;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.Octets;
import kick.controller.ftms.Services;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.machine.Quirk;
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

/** A whole run of a controller on a belt that grants everything, and reports what the test says. */
class TreadmillControllerTest {
    private static final Plan WALK = new Plan("walk", "Walk",
            List.of(new PlanStep("walk", StepKind.EASY, 0, 0, new Extent.ForTime(Duration.ofMinutes(5)),
                    new Aim.Steady(Speed.kmh(3)), Incline.FLAT, Incline.FLAT, StepClock.AT_ONCE)));
    private static final SupportedSpeedRange RANGE = new SupportedSpeedRange(Speed.kmh(1), Speed.kmh(20),
            Speed.kmh(0.1));

    private final List<EngineEvent> told = new ArrayList<>();
    private final List<ControlPointRequest> written = new ArrayList<>();
    private final List<GattEvent> answers = new ArrayList<>();
    private boolean answering = true;
    private Moment now = Moment.ORIGIN;

    private final Gatt belt = new Gatt() {
        @Override public void connect() {}

        @Override public void disconnect() {}

        @Override public void read(UUID characteristic) {
            answers.add(new GattEvent.ValueRead(characteristic, RANGE.encode()));
        }

        @Override public void subscribe(UUID characteristic) {
            answers.add(new GattEvent.Subscribed(characteristic));
        }

        @Override public void write(UUID characteristic, byte[] value) {
            var request = ControlPointRequest.decode(value);
            written.add(request);
            if (answering) answers.add(success(request));
        }
    };

    private TreadmillController controller = controller(Set.of());

    private TreadmillController controller(Set<Quirk> quirks) {
        return controller(quirks, Speed.kmh(6));
    }

    private TreadmillController controller(Set<Quirk> quirks, Speed leftAlone) {
        var settings = new Settings("", Proof.CONSOLE_KEY, quirks, List.of(), List.of(), leftAlone, 1,
                false);
        return new TreadmillController(belt, new Engine(WALK), settings, (event, _) -> {
            if (event instanceof ControllerEvent.Run(var what)) told.add(what);
        }, now);
    }

    private static GattEvent success(ControlPointRequest request) {
        return new GattEvent.ValueChanged(Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid(),
                new ControlPointResponse(request.opCode(), 1, Octets.of(new byte[0])).encode());
    }

    private static GattEvent saysNothing(ControlPointRequest request) {
        return new GattEvent.ValueChanged(Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid(),
                new ControlPointResponse(request.opCode(), 0, Octets.of(new byte[0])).encode());
    }

    private static GattEvent refusesToStart() {
        return new GattEvent.ValueChanged(Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid(),
                new ControlPointResponse(7, 3, Octets.of(new byte[0])).encode());
    }

    private void hears(GattEvent event) {
        controller.on(event, now);
        while (!answers.isEmpty()) controller.on(answers.removeFirst(), now);
    }

    private void links() {
        hears(connected());
    }

    private static GattEvent connected() {
        return new GattEvent.Connected(
                List.of(row(Characteristic.SUPPORTED_SPEED_RANGE, Property.READ),
                        row(Characteristic.TREADMILL_DATA, Property.NOTIFY),
                        row(Characteristic.FITNESS_MACHINE_CONTROL_POINT, Property.WRITE, Property.INDICATE)),
                185);
    }

    private static GattCharacteristic row(Characteristic what, Property... properties) {
        return new GattCharacteristic(Services.FITNESS_MACHINE, what.uuid(), Set.of(properties));
    }

    private void reports(double kmh) {
        int speed = Speed.kmh(kmh).hundredthsKmh();
        hears(new GattEvent.ValueChanged(Characteristic.TREADMILL_DATA.uuid(),
                new byte[]{0, 0, (byte) speed, (byte) (speed >> 8)}));
    }

    private void asks(Input input) {
        controller.on(input, now);
        while (!answers.isEmpty()) controller.on(answers.removeFirst(), now);
    }

    /** Lets time pass in which the belt reports this twice a second. */
    private void runs(double kmh, double seconds) {
        for (int tenth = 1; tenth <= Math.round(seconds * 10); tenth++) {
            now = now.plusMillis(100);
            if (tenth % 5 == 0) reports(kmh);
            controller.tick(now);
        }
    }

    /** Started, and 5 s in its programme. */
    private void running() {
        links();
        runs(0, 2);
        asks(new Input.Start());
        runs(0, 3);
        runs(3, 6.5);
        assertThat(controller.phase()).isInstanceOf(Phase.Running.class);
    }

    private long starts() {
        return written.stream().filter(ControlPointRequest.StartOrResume.class::isInstance).count();
    }

    // --- what has fallen due when something comes

    @Test void s7WhatIsAskedForAfterASilenceDoesNotCountTheSilence() {
        running();
        now = now.plus(Duration.ofSeconds(8));
        asks(new Input.Back());
        assertThat(controller.phase()).isInstanceOf(Phase.Paused.class);
        assertThat(told).noneMatch(EngineEvent.StepEnded.class::isInstance);
    }

    @Test void s9AnAnswerAfterThreeSecondsIsLateThoughNobodyHasLookedAtTheClockBefore() {
        running();
        answering = false;
        asks(new Input.NudgeSpeed(-50));
        now = now.plusMillis(1500);
        reports(3);
        now = now.plusMillis(1500);
        answering = true;
        hears(success(new ControlPointRequest.SetTargetSpeed(Speed.kmh(2.5))));
        assertThat(controller.snapshot(now).grantedSpeed()).isEqualTo(Speed.kmh(2.5));
        int before = written.size();
        asks(new Input.NudgeSpeed(50));
        runs(2.5, 0.4);
        assertThat(written).as("nothing is raised before the next report").hasSize(before);
        runs(2.5, 2);
        assertThat(written.getLast()).isEqualTo(new ControlPointRequest.SetTargetSpeed(Speed.kmh(3)));
    }

    @Test void s4AnAnswerThatSaysNothingIsAnAnswerAndTheNextOneIsThatOfTheRequestBefore() {
        controller = controller(Set.of(), Speed.kmh(2));
        running();
        answering = false;
        asks(new Input.NudgeSpeed(-50));
        written.clear();
        runs(3, 3.5);
        assertThat(written).hasSize(1);
        hears(saysNothing(written.getLast()));
        now = now.plusMillis(100);
        hears(saysNothing(written.getLast()));
        runs(3, 0.9);
        asks(new Input.GoOn());
        asks(new Input.NudgeSpeed(100));
        written.clear();
        runs(3, 6);
        assertThat(written).doesNotContain(new ControlPointRequest.SetTargetSpeed(Speed.kmh(3.5)));
    }

    @Test void s9WhatAnAnswerThatSaysNothingLeavesOpenIsSoAsLongAsWithoutOne() {
        running();
        answering = false;
        asks(new Input.NudgeSpeed(50));
        hears(saysNothing(written.getLast()));
        written.clear();
        runs(3, 7.9);
        assertThat(written).isEmpty();
        runs(3, 1);
        assertThat(written).containsExactly(new ControlPointRequest.SetTargetSpeed(Speed.kmh(3.5)));
    }

    @Test void s9WhatTheMachineRefusesAlthoughItHasSaidThatItHasDoneItIsOpen() {
        running();
        answering = false;
        asks(new Input.NudgeSpeed(-50));
        var slower = new ControlPointRequest.SetTargetSpeed(Speed.kmh(2.5));
        hears(new GattEvent.ValueChanged(Characteristic.FITNESS_MACHINE_STATUS.uuid(),
                new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(2.5)).encode()));
        hears(new GattEvent.ValueChanged(Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid(),
                new ControlPointResponse(slower.opCode(), 4, Octets.of(new byte[0])).encode()));
        answering = true;
        int before = written.size();
        now = now.plusMillis(300);
        asks(new Input.NudgeSpeed(40));
        assertThat(written.subList(before, written.size()))
                .doesNotContain(new ControlPointRequest.SetTargetSpeed(Speed.kmh(2.9)));
        runs(2.5, 3);
        assertThat(written).contains(new ControlPointRequest.SetTargetSpeed(Speed.kmh(2.9)));
    }

    @Test void s4AnAnswerOfWhichNobodyKnowsToWhatItIsCameOverASlowWay() {
        controller = controller(Set.of(), Speed.kmh(2));
        running();
        var faster = new ControlPointRequest.SetTargetSpeed(Speed.kmh(3.5));
        hears(success(faster));
        asks(new Input.NudgeSpeed(50));
        assertThat(written).doesNotContain(faster);
        runs(3, 6);
        assertThat(written).as("it has been measured again").contains(faster);
    }

    // --- a belt that nobody sees

    @Test void s7TheRunnersWordDoesNotTakeUpABeltWhoseLinkIsLost() {
        running();
        now = now.plus(Duration.ofSeconds(11));
        controller.tick(now);
        runs(3, 1);
        hears(new GattEvent.Disconnected(new GattFailure.LinkLost()));
        asks(new Input.GoOn());
        assertThat(told.getLast()).isEqualTo(new EngineEvent.NotNow("the belt is out of sight"));
        links();
        runs(3, 1);
        asks(new Input.GoOn());
        assertThat(controller.phase()).isInstanceOf(Phase.Running.class);
    }

    @Test void s8WhatTheFirstReportAfterAGapShowsIsHeldByTheRunThatGoesOnWithIt() {
        running();
        runs(2, 0.5);
        now = now.plus(Duration.ofSeconds(3));
        controller.tick(now);
        assertThat(controller.phase()).isInstanceOf(Phase.Paused.class);
        runs(2, 0.5);
        assertThat(told).contains(new EngineEvent.Held(Speed.kmh(2), Incline.FLAT));
    }

    @Test void s2AnAlarmIsDueThoughAMachineThatIsMetAgainHasMoreToBeAsked() {
        running();
        var seen = now;
        hears(new GattEvent.Disconnected(new GattFailure.LinkLost()));
        asks(new Input.Stop());
        now = seen.plusMillis(2950);
        controller.on(connected(), now);
        assertThat(controller.deadline(now)).isLessThanOrEqualTo(seen.plusMillis(3000));
    }

    @Test void s10ABeltThatWasToldToWalkAlreadyIsToldSoAgainWhenItSurges() {
        running();
        var walk = new ControlPointRequest.SetTargetSpeed(Speed.kmh(3));
        assertThat(written).last().isEqualTo(walk);
        written.clear();
        runs(4.5, 1);
        assertThat(told.getLast()).isEqualTo(new EngineEvent.Alarmed(Alarm.BELT_FAULT));
        assertThat(written).containsExactly(walk);
    }

    // --- a belt that comes to a stand

    @Test void s3ABeltThatMovesOnceMoreInAPauseAndStandsIsStoppedThen() {
        running();
        asks(new Input.Pause());
        runs(0, 5);
        runs(0.4, 1);
        runs(0, 0.5);
        now = now.plusMillis(900);
        asks(new Input.Start());
        assertThat(told.getLast()).isInstanceOf(EngineEvent.NotNow.class);
        now = now.plusMillis(100);
        asks(new Input.Start());
        runs(0, 4);
        assertThat(starts()).isEqualTo(2);
    }

    @Test void aStandstillAfterAReportThatWasDoubtedEndsTheClockWhenThatCame() {
        running();
        var before = timeInStep();
        now = now.plusMillis(100);
        reports(0.3);
        now = now.plusMillis(500);
        reports(0);
        assertThat(controller.phase()).isInstanceOf(Phase.Paused.class);
        assertThat(timeInStep()).isEqualTo(before.plusMillis(100));
    }

    private Duration timeInStep() {
        return Objects.requireNonNull(controller.phase().place()).step().time();
    }

    @Test void s3ABeltThatStandsAfterALongGapCanBeStartedAgain() {
        running();
        now = now.plus(Duration.ofSeconds(11));
        controller.tick(now);
        runs(3, 1);
        assertThat(controller.phase()).isInstanceOf(Phase.Paused.class);
        runs(0, 3);
        asks(new Input.Start());
        runs(0, 4);
        assertThat(starts()).isEqualTo(2);
    }

    @Test void s3APauseOfABeltThatStandsAfterALongGapIsAStopToo() {
        running();
        now = now.plus(Duration.ofSeconds(11));
        controller.tick(now);
        runs(3, 1);
        runs(0, 3);
        asks(new Input.Pause());
        now = now.plusMillis(900);
        asks(new Input.Start());
        assertThat(told.getLast())
                .isEqualTo(new EngineEvent.NotNow("it is too soon; start again in a second"));
        now = now.plusMillis(100);
        asks(new Input.Start());
        assertThat(controller.phase()).isInstanceOf(Phase.CountingDown.class);
    }

    @Test void s5WithoutALinkNoCountDownTakesThePlaceOfAStop() {
        running();
        asks(new Input.Pause());
        hears(new GattEvent.Disconnected(new GattFailure.LinkLost()));
        now = now.plus(Duration.ofSeconds(6));
        controller.tick(now);
        asks(new Input.Start());
        assertThat(told.getLast()).isEqualTo(new EngineEvent.NotNow("the belt is out of sight"));
        assertThat(controller.phase()).isInstanceOf(Phase.Paused.class);
    }

    @Test void s5AStopOfABeltThatWasMovingWhenTheLinkWasLostIsNotOverBeforeTheAlarm() {
        links();
        runs(6, 2);
        hears(new GattEvent.Disconnected(new GattFailure.LinkLost()));
        now = now.plus(Duration.ofSeconds(11));
        asks(new Input.Stop());
        assertThat(controller.phase()).isInstanceOf(Phase.Halting.class);
        now = now.plus(Duration.ofSeconds(5));
        controller.tick(now);
        assertThat(told).hasAtLeastOneElementOfType(EngineEvent.Alarmed.class);
        links();
        assertThat(written).last().isEqualTo(new ControlPointRequest.Stop());
    }

    @Test void s5ABeltThatHasRefusedItsStartIsStoppedWhereNoReportHasShownItStandSince() {
        links();
        runs(0, 2);
        asks(new Input.Start());
        answering = false;
        runs(0, 3);
        runs(0, 0.3);
        hears(success(new ControlPointRequest.RequestControl()));
        runs(0, 0.3);
        assertThat(written).last().isEqualTo(new ControlPointRequest.StartOrResume());
        hears(refusesToStart());
        asks(new Input.Stop());
        assertThat(written).last().isEqualTo(new ControlPointRequest.Stop());
    }

    @Test void s3ABeltThatHasRunInTheStartAndStandsHasToBeStartedAnew() {
        startedAtConsole();
        runs(0, 0.5);
        assertThat(controller.phase()).as("one report is not enough").isInstanceOf(Phase.Starting.class);
        runs(0.4, 0.5);
        assertThat(controller.phase()).isInstanceOf(Phase.Starting.class);
        startedAtConsole();
        runs(0, 1);
        assertThat(told.getLast())
                .isEqualTo(new EngineEvent.NotNow("the belt has only just come to a stand; start again"));
        assertThat(controller.phase()).isInstanceOf(Phase.Ready.class);
    }

    private void awaitsTheConsole() {
        controller = controller(Set.of(Quirk.STARTS_AT_CONSOLE));
        links();
        runs(0, 2);
        asks(new Input.Start());
    }

    private void startedAtConsole() {
        awaitsTheConsole();
        runs(0, 3.5);
        runs(0.4, 1);
    }

    @Test void s3ABeltThatStoodLessThanASecondAgoIsNotTakenUpOnTheRunnersWord() {
        running();
        asks(new Input.Pause());
        runs(0, 5);
        runs(0.4, 1);
        runs(0, 0.5);
        now = now.plusMillis(900);
        reports(0.4);
        asks(new Input.GoOn());
        assertThat(told.getLast())
                .isEqualTo(new EngineEvent.NotNow("it is too soon; start again in a second"));
        assertThat(controller.phase()).isInstanceOf(Phase.Paused.class);
        now = now.plusMillis(100);
        asks(new Input.GoOn());
        assertThat(controller.phase()).isInstanceOf(Phase.Running.class);
    }

    @Test void aStartInTheMiddleOfARunIsNotTooSoon() {
        running();
        told.clear();
        asks(new Input.Start());
        assertThat(told).isEmpty();
        assertThat(controller.phase()).isInstanceOf(Phase.Running.class);
    }

    @Test void s3WhereTheRunnerStartsAtTheConsoleABeltThatStoodInTheCountDownIsStartedAnew() {
        awaitsTheConsole();
        runs(0.4, 1);
        runs(0, 2.5);
        assertThat(told.getLast())
                .isEqualTo(new EngineEvent.NotNow("the belt has only just come to a stand; start again"));
        assertThat(controller.phase()).isInstanceOf(Phase.Ready.class);
        assertThat(starts()).isZero();
    }

    @Test void s2ABeltThatComesDownBelowAWalkInTheStartIsNotAskedForOneWithoutControl() {
        links();
        runs(5, 1);
        answering = false;
        asks(new Input.Start());
        runs(3.3, 3);
        runs(2.9, 3);
        assertThat(controller.phase()).isInstanceOf(Phase.Running.class);
        assertThat(written).isNotEmpty().allMatch(ControlPointRequest.RequestControl.class::isInstance);
    }
}
