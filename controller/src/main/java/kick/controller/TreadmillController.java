package kick.controller;

import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent.*;
import kick.controller.actuation.Learner;
import kick.controller.actuation.Response;
import kick.controller.engine.Engine;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.engine.Phase;
import kick.controller.engine.Target;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.FtmsValue;
import kick.controller.ftms.HeartRateMeasurement;
import kick.controller.ftms.MalformedValueException;
import kick.controller.ftms.ResultCode;
import kick.controller.ftms.RscMeasurement;
import kick.controller.ftms.TrainingStatus;
import kick.controller.ftms.TreadmillData;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.machine.Capabilities;
import kick.controller.machine.Machine;
import kick.controller.machine.MachineAction;
import kick.controller.machine.Permission;
import kick.controller.machine.Quirk;
import kick.controller.machine.Wanted;
import kick.controller.safety.Figures;
import kick.controller.safety.Finding;
import kick.controller.safety.Latch;
import kick.controller.safety.Limits;
import kick.controller.safety.Proof;
import kick.controller.safety.SafetyKernel;
import kick.controller.safety.Verdict;
import kick.controller.units.Moment;

/**
 * Runs one plan on one treadmill. It has no thread, no clock and does no I/O of its own: somebody calls it with each
 * event and the moment at which it happened, and again at its {@link #deadline}; in production that is a thread, in
 * tests and simulations a world with virtual time. Not safe for several threads.
 */
public final class TreadmillController {
    /** Dead man: a window or terminal that has not renewed its lease for so long is gone. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** How often a request that the kernel held back is put to it again. */
    private static final Duration ASK_AGAIN = Duration.ofMillis(100);

    private final Gatt gatt;
    private final Settings settings;
    private Engine engine;
    private final BiConsumer<ControllerEvent, Moment> listener;

    private Phase phase = new Phase.Ready();
    private Machine machine = Machine.UNLINKED;
    private SafetyKernel kernel;
    private Learner learner;
    private boolean ready;
    private Moment renewed;
    private @Nullable Integer heartRate;
    private Verdict.@Nullable Refused lastRefusal;

    public TreadmillController(Gatt gatt, Engine engine, Settings settings,
            BiConsumer<ControllerEvent, Moment> listener, Moment now) {
        this.gatt = gatt;
        this.settings = settings;
        this.engine = engine;
        this.listener = listener;
        this.machine = machine.with(settings.quirks());
        this.kernel = SafetyKernel.cold(settings.limits(machine.capabilities()), Proof.NONE, now);
        this.learner = Learner.from(engine.response());
        useResponse();
        this.renewed = now;
    }

    // --- what comes in -----------------------------------------------------------------------------------------

    public void on(GattEvent event, Moment now) {
        switch (event) {
            case GattEvent.Connected connected -> linkUp(connected, now);
            case GattEvent.ConnectFailed(var reason) -> listener.accept(new ConnectFailed(reason), now);
            case GattEvent.Disconnected(var reason) -> linkLost(reason, now);
            case GattEvent.ValueRead(var uuid, var octets) -> read(uuid, octets, now);
            case GattEvent.ReadFailed(var uuid, _) -> settled(uuid, now);
            case GattEvent.Subscribed(var uuid) -> settled(uuid, now);
            case GattEvent.SubscribeFailed(var uuid, _) -> settled(uuid, now);
            case GattEvent.Written _ -> {}
            case GattEvent.WriteFailed(_, var reason) -> writeFailed(reason, now);
            case GattEvent.ValueChanged(var uuid, var octets) -> changed(uuid, octets, now);
        }
        settle(now);
    }

    /** What the runner asks for. Renews the lease. */
    public void on(Input input, Moment now) {
        renewed = now;
        switch (input) {
            case Input.Start() -> start(now);
            case Input.GoOn() -> goOn(now);
            case Input.NudgeSpeed(int by) when by > 0 -> nudgeUp(input, now);
            case Input.NudgeIncline(int by) when by > 0 -> nudgeUp(input, now);
            default -> step(input, now);
        }
        settle(now);
    }

    /** A sign of life of the window or terminal. */
    public void renew(Moment now) {
        renewed = now;
    }

    public void tick(Moment now) {
        if (settings.leased() && now.since(renewed).compareTo(LEASE) > 0) step(new Input.Abandoned(), now);
        step(new Input.Tick(), now);
        settle(now);
    }

    /** The latest moment at which {@link #tick} has to be called. */
    public Moment deadline(Moment now) {
        var soonest = engine.deadline(phase, now).min(machine.deadline(now));
        if (phase instanceof Phase.Starting && kernel.latch() instanceof Latch.Armed(var at))
            soonest = soonest.min(at.plus(Figures.START_EXPIRES).plusNanos(1));
        if (settings.leased() && !(phase instanceof Phase.Ended))
            soonest = soonest.min(renewed.plus(LEASE).plusNanos(1));
        if (lastRefusal != null) soonest = soonest.min(now.plus(ASK_AGAIN));
        return soonest.isAfter(now) ? soonest : now.plus(ASK_AGAIN);
    }

    // --- what can be seen --------------------------------------------------------------------------------------

    public Snapshot snapshot(Moment now) {
        var position = phase.place();
        if (phase instanceof Phase.Running(var p)) position = p.predicted(now);
        return new Snapshot(now, phase, position, limited(engine.target(phase, now)),
                machine.controlPoint().grantedSpeed(),
                machine.controlPoint().grantedIncline(), machine.telemetry().last(), machine.motion(now),
                machine.linked(), ready, heartRate);
    }

    private Target limited(Target target) {
        return target instanceof Target.At(var speed, var incline)
                ? new Target.At(kernel.limited(speed), kernel.limited(incline))
                : target;
    }

    /** What is known of how the machine answers to targets; worth keeping for the next run on it. */
    public Response response() {
        return learner.response();
    }

    public Phase phase() {
        return phase;
    }

    public Capabilities capabilities() {
        return machine.capabilities();
    }

    /** The chain of limits that applies now. */
    public Limits limits() {
        return kernel.limits();
    }

    // --- the link ----------------------------------------------------------------------------------------------

    private void linkUp(GattEvent.Connected connected, Moment now) {
        var present = EnumSet.noneOf(Characteristic.class);
        for (var entry : connected.table()) {
            var known = Characteristic.of(entry.uuid());
            if (known != null) present.add(known);
        }
        machine = machine.linkUp(present, settings.name(), now);
        kernel = kernel.linkUp();
        ready = false;
        listener.accept(new LinkUp(), now);
    }

    private void linkLost(GattFailure reason, Moment now) {
        machine = machine.linkLost();
        kernel = kernel.linkLost(now);
        learner = learner.disturbed();
        ready = false;
        listener.accept(new LinkLost(reason), now);
        step(new Input.LinkLost(), now);
    }

    private void read(UUID uuid, byte[] octets, Moment now) {
        var from = Characteristic.of(uuid);
        if (from == null) return;
        try {
            machine = machine.read(from, from.decode(octets), now);
        } catch (MalformedValueException e) {
            machine = machine.settled(from, now);
        }
    }

    private void settled(UUID uuid, Moment now) {
        var characteristic = Characteristic.of(uuid);
        if (characteristic != null) machine = machine.settled(characteristic, now);
    }

    private void writeFailed(GattFailure reason, Moment now) {
        var pending = machine.controlPoint().pending();
        if (pending == null) return;
        kernel = kernel.unanswered(pending.request(), now);
        machine = machine.writeFailed(now);
        if (reason instanceof GattFailure.AttError(int code)
                && code == GattFailure.AttError.CCCD_IMPROPERLY_CONFIGURED)
            gatt.subscribe(Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid());
        if (pending.request() instanceof StartOrResume)
            step(new Input.StartFailed("the start was not taken"), now);
    }

    // --- what the machine says ---------------------------------------------------------------------------------

    private void changed(UUID uuid, byte[] octets, Moment now) {
        var from = Characteristic.of(uuid);
        if (from == null) return;
        FtmsValue value;
        try {
            value = from.decode(octets);
        } catch (MalformedValueException e) {
            if (from == Characteristic.TREADMILL_DATA) heard(machine.heardNonsense(), now);
            else listener.accept(new Dropped(), now);
            return;
        }
        switch (value) {
            case TreadmillData data -> heard(machine.heard(data, now), now);
            case ControlPointResponse response -> answered(response, now);
            case FitnessMachineStatus status -> said(status, now);
            case TrainingStatus status -> machine = machine.heard(status);
            case HeartRateMeasurement heart -> heartRate = heart.heartRate();
            case RscMeasurement running when machine.telemetry().last() == null || !hasTreadmillData() ->
                heard(machine.heard(running.speed(), now), now);
            default -> {}
        }
    }

    private void heard(Machine.Heard heard, Moment now) {
        machine = heard.machine();
        if (heard.bad()) {
            kernel = kernel.badPacket(now);
            listener.accept(new Dropped(), now);
        }
        var sample = heard.sample();
        if (sample == null) return;
        if (phase instanceof Phase.Starting && !sample.speed().isZero())
            kernel = kernel.startedAtConsole(now);
        var judged = kernel.sample(sample.speed(), sample.incline(), now);
        kernel = judged.kernel();
        listener.accept(new Reported(sample), now);
        found(judged.speed(), now);
        found(judged.incline(), now);
        learn(learner.reported(sample.speed(), sample.incline(), now));
        step(new Input.Reported(sample.speed(), sample.incline()), now);
    }

    /** What is learned of the machine serves the steps to come, and the kernel where the machine is steep (S11). */
    private void learn(Learner next) {
        boolean same = next.response().equals(learner.response());
        learner = next;
        if (!same) useResponse();
    }

    private void useResponse() {
        engine = engine.with(learner.response().noSteeperThan(settings.acceleration()));
        var up = learner.response().up();
        if (up.isKnown()) kernel = kernel.learned(up.rate());
    }

    private void found(@Nullable Finding finding, Moment now) {
        if (finding == null) return;
        listener.accept(new Noticed(finding), now);
        learner = learner.disturbed();
        switch (finding) {
            case Finding.SpeedOverridden(var speed) -> {
                machine = machine.adoptedSpeed(kernel.limited(speed));
                step(new Input.SpeedOverridden(speed), now);
            }
            case Finding.InclineOverridden(var incline) -> {
                machine = machine.adoptedIncline(kernel.limited(incline));
                step(new Input.InclineOverridden(incline), now);
            }
            case Finding.Surge _,Finding.NotFollowing _ -> step(new Input.BeltFault(), now);
        }
    }

    private void answered(ControlPointResponse response, Moment now) {
        listener.accept(new Answered(response), now);
        var settled = machine.controlPoint().settledBy(response);
        machine = machine.answered(response, now);
        if (settled == null) return;
        var roundTrip = now.since(settled.sentAt());
        boolean success = response.result() == ResultCode.SUCCESS;
        kernel = success
                ? kernel.granted(settled.request(), roundTrip)
                : kernel.refused(settled.request(), roundTrip, now);
        if (!success && settled.request() instanceof StartOrResume)
            step(new Input.StartFailed("the machine refused to start"), now);
    }

    private void said(FitnessMachineStatus status, Moment now) {
        listener.accept(new MachineSaid(status), now);
        machine = machine.heard(status);
        switch (status) {
            case FitnessMachineStatus.StoppedByUser _,FitnessMachineStatus.PausedByUser _ ->
                step(new Input.StoppedAtConsole(), now);
            case FitnessMachineStatus.StoppedBySafetyKey _ -> step(new Input.SafetyKeyPulled(), now);
            case FitnessMachineStatus.TargetSpeedChanged(var speed) -> {
                var judged = kernel.consoleSpeed(speed, now);
                kernel = judged.kernel();
                found(judged.speed(), now);
            }
            default -> {}
        }
    }

    private boolean hasTreadmillData() {
        return machine.telemetry().last() != null && machine.telemetry().last().totalDistance() != null;
    }

    // --- what the runner says ----------------------------------------------------------------------------------

    private void start(Moment now) {
        var armed = kernel.armed(now);
        if (!(armed.latch() instanceof Latch.Armed)) {
            listener.accept(new Run(new EngineEvent.NotNow("the belt was stopped just now")), now);
            return;
        }
        step(new Input.Start(), now);
        if (phase instanceof Phase.CountingDown) kernel = armed;
    }

    /** The runner's word (S7, S8). A belt that the runner started again at the console is theirs to hand over. */
    private void goOn(Moment now) {
        boolean paused = phase instanceof Phase.Paused;
        step(new Input.GoOn(), now);
        if (paused && phase instanceof Phase.Running) kernel = kernel.armed(now).startedAtConsole(now);
        if (phase instanceof Phase.Running(var p) && p.hold() == null) kernel = kernel.released();
    }

    private void nudgeUp(Input input, Moment now) {
        step(input, now);
        if (phase instanceof Phase.Running) kernel = kernel.released();
    }

    // --- the decision ------------------------------------------------------------------------------------------

    private void step(Input input, Moment now) {
        var before = phase;
        var next = engine.step(phase, input, now);
        phase = next.phase();
        if (isStop(before, phase)) kernel = kernel.stopped(now);
        for (var event : next.events()) {
            if (event instanceof EngineEvent.StepBegan && phase instanceof Phase.Running(var p)
                    && p.hold() == null)
                kernel = kernel.released();
            listener.accept(new Run(event), now);
        }
    }

    private static boolean isStop(Phase before, Phase after) {
        boolean stopped = after instanceof Phase.Halting || after instanceof Phase.Ended
                || (after instanceof Phase.Paused p && !p.why().isBlind() && p.why() != PauseReason.LONG_GAP);
        return stopped && !after.getClass().equals(before.getClass());
    }

    /** Brings the machine towards what is wanted, by one action; the answer to it brings the next. */
    private void settle(Moment now) {
        startExpired(now);
        machine = machine.at(now).wants(wanted(now));
        var overdue = machine.overdue(now);
        if (overdue != null) {
            kernel = kernel.unanswered(overdue, now);
            machine = machine.unanswered(now);
            listener.accept(new Unanswered(overdue), now);
        }
        kernel = kernel.controlled(machine.controlPoint().permission() != Permission.NONE);
        var action = machine.next(now);
        if (action != null) perform(action, now);
        else lastRefusal = null;
        if (!ready && machine.linked() && machine.setup().isDone()) {
            ready = true;
            kernel = kernel.within(settings.limits(machine.capabilities())).proven(settings.proof());
            listener.accept(new MachineReady(), now);
        }
    }

    private void startExpired(Moment now) {
        if (phase instanceof Phase.Starting && kernel.latch() instanceof Latch.Armed(var at)
                && now.since(at).compareTo(Figures.START_EXPIRES) > 0 && !awaitsConsole()) {
            var why = lastRefusal == null ? "the machine did not take the start" : lastRefusal.why();
            step(new Input.StartFailed(why), now);
        }
    }

    private boolean awaitsConsole() {
        return machine.capabilities().has(Quirk.STARTS_AT_CONSOLE)
                || machine.capabilities().has(Quirk.SILENT_AT_REST);
    }

    private Wanted wanted(Moment now) {
        return switch (engine.target(phase, now)) {
            case Target.Nothing() -> new Wanted.Nothing();
            case Target.Started() -> new Wanted.Started();
            case Target.At(var speed, var incline) ->
                new Wanted.At(kernel.limited(speed), kernel.limited(incline));
            case Target.Paused() -> new Wanted.Paused();
            case Target.Stopped() -> new Wanted.Stopped();
        };
    }

    private void perform(MachineAction action, Moment now) {
        switch (action) {
            case MachineAction.Read(var characteristic) -> {
                machine = machine.asked(action, now);
                gatt.read(characteristic.uuid());
            }
            case MachineAction.Subscribe(var characteristic) -> {
                machine = machine.asked(action, now);
                gatt.subscribe(characteristic.uuid());
            }
            case MachineAction.Write(var request) -> {
                switch (kernel.permit(request, now)) {
                    case Verdict.Allowed(var allowed) -> write(allowed, now);
                    case Verdict.Refused refused -> heldBack(request, refused, now);
                }
            }
        }
    }

    private void write(ControlPointRequest request, Moment now) {
        kernel = kernel.sent(request, now);
        learner = switch (request) {
            case SetTargetSpeed(var speed) -> learner.asked(speed, now);
            case SetTargetInclination(var incline) -> learner.asked(incline, now);
            case RequestControl _ -> learner;
            default -> learner.disturbed();
        };
        machine = machine.asked(new MachineAction.Write(request), now);
        lastRefusal = null;
        var onAir = request instanceof SetTargetSpeed(var speed)
                ? new SetTargetSpeed(machine.onAir(speed))
                : request;
        gatt.write(Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid(), onAir.encode());
        listener.accept(new Wrote(request), now);
    }

    private void heldBack(ControlPointRequest request, Verdict.Refused refused, Moment now) {
        if (refused.equals(lastRefusal)) return;
        lastRefusal = refused;
        listener.accept(new HeldBack(request, refused), now);
    }
}
