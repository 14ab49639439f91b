package kick.controller.machine;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** A control point at a moment, and the verbs in which its story is told. */
class ControlPointScene {
    ControlPoint point = ControlPoint.IDLE;
    Moment now = Moment.ORIGIN.plusMillis(100_000);
    Motion motion = Motion.MOVING;
    boolean lift = true;
    @Nullable
    Sample reported = sample(8);

    ControlPointScene controlled() {
        point = new ControlPoint(point.wanted(), Permission.HELD, point.pending(), point.startSent(),
                point.speed(),
                point.incline(), point.halt(), point.late(), point.notBefore());
        return this;
    }

    ControlPointScene wants(Wanted wish) {
        point = point.wants(wish);
        return this;
    }

    @Nullable ControlPointRequest next() {
        return point.next(motion, reported, lift, now);
    }

    @Nullable ControlPointRequest besides(ControlPointRequest heldBack) {
        return point.besides(heldBack, reported, lift, now);
    }

    ControlPointScene send() {
        var request = next();
        if (request == null) throw new AssertionError("nothing to send");
        point = point.sent(request, motion, now);
        return this;
    }

    ControlPointScene succeeds() {
        now = now.plusMillis(100);
        return answers(underWay().request(), ResultCode.SUCCESS);
    }

    Pending underWay() {
        var pending = point.pending();
        if (pending == null) throw new AssertionError("nothing under way");
        return pending;
    }

    ControlPointScene answers(ControlPointRequest request, ResultCode result) {
        point = point.answered(new ControlPointResponse(request.opCode(), result), reported, now);
        return this;
    }

    ControlPointScene seconds(double seconds) {
        now = now.plusMillis(Math.round(seconds * 1000));
        return this;
    }

    static Wanted at(double kmh, double percent) {
        return new Wanted.At(Speed.kmh(kmh), Incline.percent(percent));
    }

    static SetTargetSpeed speed(double kmh) {
        return new SetTargetSpeed(Speed.kmh(kmh));
    }

    static Sample sample(double kmh) {
        return new Sample(Speed.kmh(kmh), Incline.FLAT, null, null, Moment.ORIGIN);
    }
}
