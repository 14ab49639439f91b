package kick.controller;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent.*;
import kick.controller.actuation.Learner;
import kick.controller.actuation.Response;
import kick.controller.engine.Input;
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
import kick.controller.machine.Machine;
import kick.controller.machine.MachineAction;
import kick.controller.machine.Pending;
import kick.controller.machine.Permission;
import kick.controller.machine.Quirk;
import kick.controller.machine.Wanted;
import kick.controller.safety.Figures;
import kick.controller.safety.Finding;
import kick.controller.safety.Invariant;
import kick.controller.safety.Latch;
import kick.controller.safety.Proof;
import kick.controller.safety.SafetyKernel;
import kick.controller.safety.Verdict;
import kick.controller.units.Moment;

/**
 * The treadmill's side of a run: the machine as its client knows it, the safety kernel, and what is being learned of
 * the belt. What comes over the link goes to each of them and on to the run as an {@link Input}; {@link #settle} brings
 * the machine towards what is wanted, and is the only way to the control point.
 */
final class Treadmill {
    private final Gatt gatt;
    private final Settings settings;
    private final BiConsumer<ControllerEvent, Moment> listener;
    private final BiConsumer<Input, Moment> run;
    private final Consumer<Response> learned;

    private Machine machine;
    private SafetyKernel kernel;
    private Learner learner;
    private boolean ready;
    /** Whether everything that the machine says of itself was read once. */
    private boolean met;
    /** Whether another machine than the enrolled one has ever answered. */
    private boolean strangers;
    private @Nullable Integer heartRate;
    private @Nullable Integer cadence;
    private Verdict.@Nullable Refused lastRefusal;
    /** Those of this link that have been told. */
    private final Set<AccessFailed> failures = new HashSet<>();

    /**
     * @param run takes what the machine and the kernel have to say to the run
     * @param learned takes what is known of the belt, each time that it is known better
     */
    Treadmill(Gatt gatt, Settings settings, Response known, BiConsumer<ControllerEvent, Moment> listener,
            BiConsumer<Input, Moment> run, Consumer<Response> learned, Moment now) {
        this.gatt = gatt;
        this.settings = settings;
        this.listener = listener;
        this.run = run;
        this.learned = learned;
        this.machine = Machine.UNLINKED.with(settings.quirks());
        this.kernel = SafetyKernel.cold(settings.limits(machine.capabilities()), Proof.NONE, now);
        this.learner = Learner.from(known);
        useResponse();
    }

    // --- what can be seen ----------------------------------------------------------------------------------

    Machine machine() {
        return machine;
    }

    SafetyKernel kernel() {
        return kernel;
    }

    Response response() {
        return learner.response();
    }

    boolean ready() {
        return ready;
    }

    @Nullable Integer heartRate() {
        return heartRate;
    }

    @Nullable Integer cadence() {
        return cadence;
    }

    /** Why the request that comes next is being held back; null if it is not. */
    Verdict.@Nullable Refused lastRefusal() {
        return lastRefusal;
    }

    /** Whether the belt may start without a start having been granted: by the runner, at the console. */
    boolean awaitsConsole() {
        return machine.capabilities().has(Quirk.STARTS_AT_CONSOLE)
                || machine.capabilities().has(Quirk.SILENT_AT_REST);
    }

    // --- what the run decides ------------------------------------------------------------------------------

    /** Whether a start by the runner would count now: not in the second after a stop (S3). */
    boolean mayBeArmed(Moment now) {
        return kernel.armed(now).latch() instanceof Latch.Armed;
    }

    void armed(Moment now) {
        kernel = kernel.armed(now);
    }

    void handedOver(Moment now) {
        kernel = kernel.armed(now).startedAtConsole(now);
    }

    void released() {
        kernel = kernel.released();
    }

    void stopped(Moment now) {
        kernel = kernel.stopped(now);
    }

    // --- the link ------------------------------------------------------------------------------------------

    void on(GattEvent event, Moment now) {
        givesUpWaiting(now);
        switch (event) {
            case GattEvent.Connected connected -> linkUp(connected, now);
            case GattEvent.ConnectFailed(var reason) -> listener.accept(new ConnectFailed(reason), now);
            case GattEvent.Disconnected(var reason) -> linkLost(reason, now);
            case GattEvent.ValueRead(var uuid, var octets) -> read(uuid, octets, now);
            case GattEvent.ReadFailed(var uuid, var reason) -> {
                settled(uuid, now);
                accessFailed(Access.READ, uuid, reason, now);
            }
            case GattEvent.Subscribed(var uuid) -> settled(uuid, now);
            case GattEvent.SubscribeFailed(var uuid, var reason) -> {
                var characteristic = Characteristic.of(uuid);
                if (characteristic != null) machine = machine.failed(characteristic, now);
                accessFailed(Access.SUBSCRIBE, uuid, reason, now);
            }
            case GattEvent.Written _ -> {}
            case GattEvent.WriteFailed(var uuid, var reason) -> {
                writeFailed(reason, now);
                accessFailed(Access.WRITE, uuid, reason, now);
            }
            case GattEvent.ValueChanged(var uuid, var octets) -> changed(uuid, octets, now);
        }
    }

    private void linkUp(GattEvent.Connected connected, Moment now) {
        var present = EnumSet.noneOf(Characteristic.class);
        for (var entry : connected.table()) {
            var known = Characteristic.of(entry.uuid());
            if (known != null) present.add(known);
        }
        machine = machine.linkUp(present, settings.name(), now);
        kernel = kernel.linkUp(now);
        ready = false;
        failures.clear();
        listener.accept(new LinkUp(), now);
    }

    private void linkLost(GattFailure reason, Moment now) {
        // what was read before it broke off was enough to know another machine by
        if (met && !ready) strangers |= !settings.strangeness(machine.capabilities()).isEmpty();
        machine = machine.linkLost();
        kernel = kernel.linkLost(now);
        learner = learner.disturbed();
        cadence = null;
        ready = false;
        listener.accept(new LinkLost(reason), now);
        run.accept(new Input.LinkLost(), now);
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

    private void accessFailed(Access access, UUID uuid, GattFailure reason, Moment now) {
        var characteristic = Characteristic.of(uuid);
        if (characteristic == null || access == Access.SUBSCRIBE && machine.setup().attempts(characteristic))
            return;
        var failed = new AccessFailed(access, characteristic, reason);
        if (failures.add(failed)) listener.accept(failed, now);
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
            run.accept(new Input.StartFailed("the start was not taken"), now);
    }

    private void changed(UUID uuid, byte[] octets, Moment now) {
        var from = Characteristic.of(uuid);
        if (from == null) return;
        FtmsValue value;
        try {
            value = from.decode(octets);
        } catch (MalformedValueException e) {
            if (from == Characteristic.TREADMILL_DATA
                    || from == Characteristic.RSC_MEASUREMENT && runningCounts())
                heard(machine.heardNonsense(now), now);
            else
                listener.accept(new Dropped(), now);
            return;
        }
        switch (value) {
            case TreadmillData data -> heard(machine.heard(data, now), now);
            case ControlPointResponse response -> answered(response, now);
            case FitnessMachineStatus status -> said(status, now);
            case TrainingStatus status -> machine = machine.heard(status);
            case HeartRateMeasurement heart -> heartRate = heart.heartRate();
            case RscMeasurement running -> running(running, now);
            default -> {}
        }
    }

    /** The speed counts only where the machine sends no Treadmill Data; the cadence is found nowhere else. */
    private void running(RscMeasurement running, Moment now) {
        cadence = running.cadence();
        if (runningCounts()) heard(machine.heard(running.speed(), now), now);
    }

    private void heard(Machine.Heard heard, Moment now) {
        var before = machine.telemetry();
        machine = heard.machine();
        if (heard.bad()) {
            kernel = kernel.badPacket(now);
            listener.accept(new Dropped(), now);
        }
        var sample = heard.sample();
        if (sample == null) {
            var doubtful = machine.telemetry().doubtful();
            if (doubtful != null) kernel = kernel.doubtful(doubtful);
            return;
        }
        if (machine.controlPoint().wanted() instanceof Wanted.Started && !sample.speed().isZero())
            kernel = kernel.startedAtConsole(sample.speed(), now);
        var judged = kernel.sample(sample.speed(), sample.incline(), now);
        kernel = judged.kernel();
        listener.accept(new Reported(sample), now);
        boolean doubted = sample.speed().isZero() && before.doubtful() != null;
        // what is found counts for a run that goes on with this report
        run.accept(new Input.Reported(sample.speed(), sample.incline(),
                doubted ? now.since(before.doubtfulSince()) : Duration.ZERO), now);
        found(judged.speed(), now);
        found(judged.incline(), now);
        learn(learner.reported(sample.speed(), sample.incline(), now));
    }

    /** What is learned of the machine serves the steps to come, and the kernel where the machine is steep (S11). */
    private void learn(Learner next) {
        boolean same = next.response().equals(learner.response());
        learner = next;
        if (!same) useResponse();
    }

    private void useResponse() {
        learned.accept(learner.response());
        var up = learner.response().up();
        if (up.isKnown()) kernel = kernel.learned(up.rate());
    }

    private void found(@Nullable Finding finding, Moment now) {
        if (finding == null) return;
        listener.accept(new Noticed(finding), now);
        learner = learner.disturbed();
        switch (finding) {
            case Finding.SpeedOverridden(var speed, boolean mayRise) -> {
                var here = kernel.notAbove(speed);
                // it may still be on its way up, or somebody has set more than is allowed
                boolean asked = mayRise
                        || speed.isAbove(here.plus(kernel.limits().speedGrid().hundredthsKmh()));
                machine = asked ? machine.speedDoubted(speed) : machine.adoptedSpeed(here);
                run.accept(new Input.SpeedOverridden(here), now);
            }
            case Finding.InclineOverridden(var incline) -> {
                var here = kernel.notAbove(incline);
                machine = machine.adoptedIncline(here);
                run.accept(new Input.InclineOverridden(here), now);
            }
            case Finding.Surge _,Finding.NotFollowing _ -> {
                // to be eased to what it was told already means to be told so again
                machine = machine.speedDoubted();
                run.accept(new Input.BeltFault(), now);
            }
        }
    }

    private void answered(ControlPointResponse response, Moment now) {
        listener.accept(new Answered(response), now);
        var settled = machine.controlPoint().settledBy(response, now);
        if (settled != null && response.result() == ResultCode.RESERVED) {
            // no result that FTMS knows: the machine may have done either, but it will not answer this again
            boolean inTime = settled.equals(machine.controlPoint().pending());
            var late = inTime ? machine.controlPoint().late() : null;
            kernel = kernel.answered(now.since(settled.sentAt()));
            if (inTime) unanswered(settled.request(), settled.sentAt().plus(Figures.REPLY), now);
            machine = machine.awaiting(late);
            return;
        }
        machine = machine.answered(response, now);
        if (settled == null) {
            // nobody knows to what, so not how long it took: the way counts as slow until it is measured again (S4)
            kernel = kernel.answered(Figures.REPLY);
            return;
        }
        var roundTrip = now.since(settled.sentAt());
        boolean success = response.result() == ResultCode.SUCCESS;
        kernel = success ? kernel.granted(settled.request(), roundTrip) : refused(settled, roundTrip, now);
        if (!success && settled.request() instanceof StartOrResume)
            run.accept(new Input.StartFailed("the machine refused to start"), now);
    }

    private SafetyKernel refused(Pending settled, Duration roundTrip, Moment now) {
        // the machine has said in its status that it has done it: one of the two is damaged
        return settled.confirmed()
                ? kernel.answered(roundTrip).unanswered(settled.request(), now)
                : kernel.refused(settled.request(), roundTrip, now);
    }

    /** An answer that comes after all is late, whether or not the time had been looked at before (S9). */
    private void givesUpWaiting(Moment now) {
        var overdue = machine.overdue(now);
        if (overdue != null) unanswered(overdue, now, now);
    }

    private void unanswered(ControlPointRequest request, Moment since, Moment now) {
        var pending = machine.controlPoint().pending();
        boolean confirmed = pending != null && pending.confirmed();
        kernel = confirmed ? kernel.confirmed(request) : kernel.unanswered(request, since);
        machine = machine.unanswered(now);
        listener.accept(new Unanswered(request), now);
    }

    private void said(FitnessMachineStatus status, Moment now) {
        listener.accept(new MachineSaid(status), now);
        machine = machine.heard(status);
        switch (status) {
            case FitnessMachineStatus.StoppedByUser _,FitnessMachineStatus.PausedByUser _,FitnessMachineStatus.ReservedStopOrPause _ -> {
                // also one that leaves open which it was, and the echo of a stop of ours:
                // that is when the machine stopped (S3)
                kernel = kernel.stopped(now);
                run.accept(new Input.StoppedAtConsole(), now);
            }
            case FitnessMachineStatus.StoppedBySafetyKey _ -> run.accept(new Input.SafetyKeyPulled(), now);
            case FitnessMachineStatus.TargetSpeedChanged(var speed) -> {
                var judged = kernel.consoleSpeed(speed, now);
                kernel = judged.kernel();
                found(judged.speed(), now);
            }
            case FitnessMachineStatus.TargetInclineChanged(var incline) -> {
                var judged = kernel.consoleIncline(incline, now);
                kernel = judged.kernel();
                found(judged.incline(), now);
            }
            default -> {}
        }
    }

    private boolean runningCounts() {
        var last = machine.telemetry().last();
        return last == null || last.totalDistance() == null;
    }

    // --- what goes out -------------------------------------------------------------------------------------

    /** Brings the machine towards what is wanted, by one action; the answer to it brings the next. */
    void settle(Wanted wanted, Moment now) {
        machine = machine.at(now).wants(wanted);
        givesUpWaiting(now);
        kernel = kernel.controlled(machine.controlPoint().permission() == Permission.HELD);
        var action = machine.next(now);
        if (action != null) perform(action, now);
        else lastRefusal = null;
        if (!ready && machine.linked() && machine.setup().isDone()) {
            recognise(now);
        }
    }

    /**
     * What was proven of a machine holds as long as it is like the one that it was proven of; once one was not, the one
     * that comes back may be either (S13).
     */
    private void recognise(Moment now) {
        ready = true;
        met = true;
        var strange = settings.strangeness(machine.capabilities());
        kernel = kernel.within(settings.limits(machine.capabilities()));
        strangers |= !strange.isEmpty();
        kernel = strangers ? kernel.stranger() : kernel.proven(settings.proof());
        listener.accept(new MachineReady(), now);
        if (!strange.isEmpty()) listener.accept(new Stranger(strange), now);
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
                    case Verdict.Refused refused -> {
                        heldBack(request, refused, now);
                        var other = machine.besides(request, now);
                        if (other != null
                                && kernel.permit(other, now) instanceof Verdict.Allowed(var allowed))
                            write(allowed, now);
                        else
                            if (refused.invariant() == Invariant.S4) measureAgain(now);
                    }
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

    private void measureAgain(Moment now) {
        var same = kernel.remeasuring(now);
        if (same != null) write(same, now);
    }

    private void heldBack(ControlPointRequest request, Verdict.Refused refused, Moment now) {
        if (!kernel.controlled()) machine = machine.asksForControlAgain(now);
        if (refused.equals(lastRefusal)) return;
        lastRefusal = refused;
        listener.accept(new HeldBack(request, refused), now);
    }
}
