package kick.controller.guardian;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.ResultCode;
import kick.controller.machine.Quirk;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** A guardian in virtual time, a controller that beats as long as it is told to, and a belt that does as it is told. */
final class Ward {
    /** Something that the guardian did, and after how many seconds. */
    record Done(double at, Deed deed) {}

    private static final Duration INSTANT = Duration.ofMillis(50);

    final List<Done> done = new ArrayList<>();
    private Watch watch = Watch.begin(Moment.ORIGIN);
    private Moment now = Moment.ORIGIN;
    private Pulse pulse = new Pulse(true, Speed.kmh(12), Speed.kmh(0.8), Speed.kmh(0.1), Set.of());
    private boolean alive = true;
    private boolean reachable = true;
    private boolean linked;

    double belt = 12;
    double target = 12;
    boolean obeys = true;
    boolean reports = true;
    boolean controlled = true;
    boolean takesStop = true;
    boolean takesTargets = true;

    Ward pulse(Pulse other) {
        pulse = other;
        return this;
    }

    Ward runningAt(double kmh) {
        belt = kmh;
        target = kmh;
        return pulse(new Pulse(true, Speed.kmh(kmh), pulse.slowest(), pulse.step(), pulse.quirks()));
    }

    Ward with(Quirk... quirks) {
        return pulse(
                new Pulse(pulse.inCharge(), pulse.speed(), pulse.slowest(), pulse.step(), Set.of(quirks)));
    }

    void outOfReach() {
        reachable = false;
        if (linked) hear(new Input.Unlinked("link lost"));
        linked = false;
    }

    void inReach() {
        reachable = true;
    }

    /** The controller goes silent, but is not dead. */
    void hangs() {
        alive = false;
    }

    void returns() {
        alive = true;
    }

    void dies() {
        alive = false;
        hear(new Input.Death());
    }

    /** Nothing runs for so long: neither guardian nor controller. */
    void sleep(double seconds) {
        now = now.plusMillis(Math.round(seconds * 1000));
    }

    Ward run(double seconds) {
        var end = now.plusMillis(Math.round(seconds * 1000));
        while (now.isBefore(end)) {
            now = now.plus(INSTANT);
            long tick = now.nanos() / INSTANT.toNanos();
            move();
            if (alive && tick % 5 == 0) hear(new Input.Beat(pulse));
            if (linked && reports && tick % 10 == 0) hear(new Input.Reported(Speed.kmh(belt)));
            if (!now.isBefore(watch.deadline())) hear(new Input.Tick());
        }
        return this;
    }

    /** Until the guardian has ended its watch; says how. */
    String end() {
        for (int i = 0; i < 300 && watch.end() == null; i++) run(1);
        return Objects.requireNonNull(watch.end(), "it goes on and on").how();
    }

    boolean isOver() {
        return watch.end() != null;
    }

    void hear(Input input) {
        if (watch.end() != null) return;
        var next = watch.on(input, now);
        watch = next.watch();
        for (var deed : next.deeds()) {
            done.add(new Done(now.nanos() / 1e9, deed));
            if (deed instanceof Deed.Reach) reach();
            if (deed instanceof Deed.Write(var request)) answer(request);
        }
    }

    private void reach() {
        linked = reachable;
        hear(reachable ? new Input.Linked() : new Input.Unlinked("not found"));
    }

    private void answer(ControlPointRequest request) {
        hear(new Input.Answered(new ControlPointResponse(request.opCode(), result(request))));
    }

    private ResultCode result(ControlPointRequest request) {
        if (request instanceof RequestControl) {
            controlled = true;
            return ResultCode.SUCCESS;
        }
        if (!controlled) return ResultCode.CONTROL_NOT_PERMITTED;
        return switch (request) {
            case SetTargetSpeed(var speed) when takesTargets -> {
                if (obeys) target = speed.kmh();
                yield ResultCode.SUCCESS;
            }
            case Stop() when takesStop -> stopped();
            case Pause() -> stopped();
            default -> ResultCode.OPERATION_FAILED;
        };
    }

    private ResultCode stopped() {
        if (obeys) target = 0;
        return ResultCode.SUCCESS;
    }

    /** A kilometre per hour per second. */
    private void move() {
        double most = INSTANT.toMillis() / 1000.0;
        belt += Math.clamp(target - belt, -most, most);
    }

    // --- what was done

    List<ControlPointRequest> writes() {
        return done.stream()
                .map(Done::deed)
                .filter(Deed.Write.class::isInstance)
                .map(deed -> ((Deed.Write) deed).request())
                .toList();
    }

    List<String> alarms() {
        return done.stream()
                .map(Done::deed)
                .filter(Deed.Alarm.class::isInstance)
                .map(deed -> ((Deed.Alarm) deed).what())
                .toList();
    }

    /** When each of the requests of this kind was written, in seconds. */
    List<Double> times(Class<? extends ControlPointRequest> kind) {
        return done.stream()
                .filter(one -> one.deed() instanceof Deed.Write(var request) && kind.isInstance(request))
                .map(Done::at)
                .toList();
    }

    /** The speeds it was told, in km/h. */
    List<Double> targets() {
        return writes().stream()
                .filter(SetTargetSpeed.class::isInstance)
                .map(request -> ((SetTargetSpeed) request).speed().kmh())
                .toList();
    }
}
