package kick.controller.machine;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.FtmsValue;
import kick.controller.ftms.TrainingStatus;
import kick.controller.ftms.TreadmillData;
import kick.controller.machine.MachineAction.Read;
import kick.controller.machine.MachineAction.Subscribe;
import kick.controller.machine.MachineAction.Write;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * A treadmill as its client knows it: what it can do, what it reports, and where the control point stands. Three words
 * for three things: what is <em>wanted</em> of it, what it has <em>granted</em>, and what it has <em>reported</em>.
 *
 * @param linked whether there is a link
 * @param trainingStatus the last one heard; a hint, never proof of motion
 */
public record Machine(boolean linked, Setup setup, Capabilities capabilities, Telemetry telemetry,
        ControlPoint controlPoint, @Nullable TrainingStatus trainingStatus) {

    public static final Machine UNLINKED = new Machine(false, Setup.DONE, Capabilities.UNKNOWN,
            Telemetry.SILENT,
            ControlPoint.IDLE, null);

    /** What the machine's own word, or its data, came to. */
    public record Heard(Machine machine, @Nullable Sample sample, boolean bad) {}

    public Machine linkUp(Set<Characteristic> present, String advertisedName, Moment now) {
        var known = capabilities.of(present).with(QuirkBook.of(advertisedName, capabilities.model()));
        return new Machine(true, Setup.of(present, controlPoint.wanted().isHalt(), now), known,
                Telemetry.SILENT, controlPoint, null);
    }

    public Machine linkLost() {
        return new Machine(false, Setup.DONE, capabilities, Telemetry.SILENT, controlPoint.linkLost(), null);
    }

    public Machine with(Set<Quirk> quirks) {
        return with(capabilities.with(quirks));
    }

    public Machine read(Characteristic from, FtmsValue value, Moment now) {
        var status = value instanceof TrainingStatus t ? t : trainingStatus;
        return new Machine(linked, setup.settled(from, now), capabilities.read(from, value), telemetry,
                controlPoint,
                status);
    }

    /** A read or a subscription came to its end, one way or the other. */
    public Machine settled(Characteristic characteristic, Moment now) {
        return with(setup.settled(characteristic, now));
    }

    /** It could not be subscribed to. */
    public Machine failed(Characteristic characteristic, Moment now) {
        return with(setup.failed(characteristic, now));
    }

    /** Treadmill Data came in. */
    public Heard heard(TreadmillData data, Moment now) {
        return heard(telemetry.heard(data, capabilities, aim(), now), now);
    }

    /** Running Speed and Cadence came in; it counts where there are no Treadmill Data. */
    public Heard heard(Speed runningSpeed, Moment now) {
        return heard(telemetry.heard(runningSpeed, aim(), now), now);
    }

    /** Octets came in that were no Treadmill Data. */
    public Heard heardNonsense(Moment now) {
        var dropped = telemetry.heardNonsense(now);
        return new Heard(with(dropped.telemetry()), null, true);
    }

    private Heard heard(Telemetry.Heard heard, Moment now) {
        var seen = controlPoint.seen(heard.sample(), now);
        return new Heard(
                new Machine(linked, setup, capabilities, heard.telemetry(), seen, trainingStatus),
                heard.sample(), heard.bad());
    }

    public Machine heard(TrainingStatus status) {
        return new Machine(linked, setup, capabilities, telemetry, controlPoint, status);
    }

    /** Fitness Machine Status came in: permission lost, or a confirmation of what is under way. */
    public Machine heard(FitnessMachineStatus status) {
        return switch (status) {
            case FitnessMachineStatus.ControlPermissionLost _,FitnessMachineStatus.Reset _ ->
                with(controlPoint.permissionLost());
            default -> confirms(status) ? with(controlPoint.confirmed()) : this;
        };
    }

    private boolean confirms(FitnessMachineStatus status) {
        var pending = controlPoint.pending();
        if (pending == null) return false;
        return switch (pending.request()) {
            case SetTargetSpeed(var v) -> status instanceof FitnessMachineStatus.TargetSpeedChanged(var s)
                    && (s.equals(onAir(v)) || takesMiles() && s.equals(Miles.meant(onAir(v))));
            case SetTargetInclination(var v) ->
                status instanceof FitnessMachineStatus.TargetInclineChanged(var i)
                        && i.equals(v);
            case StartOrResume _ -> status instanceof FitnessMachineStatus.StartedOrResumedByUser;
            default -> false;
        };
    }

    public Machine answered(ControlPointResponse response, Moment now) {
        var next = controlPoint.answered(response, telemetry.last(), now);
        boolean ask = capabilities.has(Quirk.CONTROL_BEFORE_EACH) && next.pending() == null
                && response.requestOpCode() != new ControlPointRequest.RequestControl().opCode();
        return with(ask ? next.permissionLost() : next);
    }

    public Machine writeFailed(Moment now) {
        return with(controlPoint.writeFailed(now));
    }

    public Machine wants(Wanted wanted) {
        return wanted.equals(controlPoint.wanted()) ? this : with(controlPoint.wants(wanted));
    }

    /** What was to be written was held back for want of control. */
    public Machine asksForControlAgain(Moment now) {
        return with(controlPoint.asksForControlAgain(now));
    }

    public Machine adoptedSpeed(Speed speed) {
        return with(controlPoint.adoptedSpeed(speed));
    }

    /** A belt that came to rest elsewhere may still be on its way to what was granted: it is asked for again. */
    public Machine speedDoubted() {
        return with(controlPoint.speedDoubted());
    }

    /** Somebody else has set this speed, and the machine is asked for another. */
    public Machine speedDoubted(Speed set) {
        return with(controlPoint.speedDoubted(set));
    }

    public Machine adoptedIncline(Incline incline) {
        return with(controlPoint.adoptedIncline(incline));
    }

    public Machine asked(MachineAction action, Moment now) {
        return switch (action) {
            case Read _,Subscribe _ -> with(setup.asked(now));
            case Write(var request) -> with(controlPoint.sent(request, telemetry.motion(now), now));
        };
    }

    /** The procedure that has been under way for too long; null if there is none. */
    public @Nullable ControlPointRequest overdue(Moment now) {
        var pending = controlPoint.pending();
        return pending != null && controlPoint.isOverdue(telemetry.last(), now) ? pending.request() : null;
    }

    /** Gives up waiting for it. */
    public Machine unanswered(Moment now) {
        return with(controlPoint.unanswered(now));
    }

    /** The one procedure that was given up on and whose answer may still come, if any. */
    public Machine awaiting(@Nullable Pending late) {
        return with(controlPoint.withLate(late));
    }

    /** What is to be done now, if anything. A stop does not wait for the setup to end. */
    public @Nullable MachineAction next(Moment now) {
        if (!linked) return null;
        if (setup.isDone() || controlPoint.wanted().isHalt()) {
            var request = nextRequest(now);
            if (request != null) return new Write(request);
        }
        var task = setup.next(now);
        if (task == null) return null;
        return task.subscribe() ? new Subscribe(task.characteristic()) : new Read(task.characteristic());
    }

    /** What else is to be written now, if anything, where this is held back. */
    public @Nullable ControlPointRequest besides(ControlPointRequest heldBack, Moment now) {
        return controlPoint.besides(heldBack, telemetry.last(), capabilities.inclines() != null, now);
    }

    private @Nullable ControlPointRequest nextRequest(Moment now) {
        boolean byConsole = controlPoint.wanted() instanceof Wanted.Started
                && capabilities.has(Quirk.STARTS_AT_CONSOLE);
        return byConsole
                ? null
                : controlPoint.next(motionSinceStop(now), telemetry.last(),
                        capabilities.inclines() != null, now);
    }

    /** Lets time pass: a setup task that was never answered is given up. */
    public Machine at(Moment now) {
        var later = setup.at(now);
        return later.equals(setup) ? this : with(later);
    }

    /** The next moment at which {@link #next} may say something else without anything having been heard. */
    public Moment deadline(Moment now) {
        if (!linked) return Moment.NEVER;
        return setup.deadline().min(controlPoint.deadline(motionSinceStop(now), telemetry.last(), now));
    }

    /** A belt that was seen to stand before the last stop may have been about to start (S5). */
    private Motion motionSinceStop(Moment now) {
        var last = telemetry.last();
        boolean before = last != null && last.at().isBefore(controlPoint.halt().sentAt());
        return before && motion(now) == Motion.STANDING ? Motion.UNKNOWN : motion(now);
    }

    public Motion motion(Moment now) {
        return telemetry.motion(now);
    }

    private boolean takesMiles() {
        return capabilities.has(Quirk.TAKES_MILES);
    }

    /** A target speed in the machine's own unit. */
    public Speed onAir(Speed target) {
        if (!takesMiles()) return target;
        var speeds = capabilities.speeds();
        return Miles.onAir(target, speeds.minimum(), speeds.increment());
    }

    private @Nullable Speed aim() {
        return controlPoint.wanted() instanceof Wanted.At(var speed, _) ? speed : null;
    }

    private Machine with(Setup newSetup) {
        return new Machine(linked, newSetup, capabilities, telemetry, controlPoint, trainingStatus);
    }

    private Machine with(Capabilities newCapabilities) {
        return new Machine(linked, setup, newCapabilities, telemetry, controlPoint, trainingStatus);
    }

    private Machine with(Telemetry newTelemetry) {
        return new Machine(linked, setup, capabilities, newTelemetry, controlPoint, trainingStatus);
    }

    private Machine with(ControlPoint newControlPoint) {
        return new Machine(linked, setup, capabilities, telemetry, newControlPoint, trainingStatus);
    }
}
