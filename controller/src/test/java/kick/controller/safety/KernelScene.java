package kick.controller.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** A kernel, the moment, and what happens to it, for tests that read as a story. */
final class KernelScene {
    static final Limits LIMITS = Limits.of(Speed.kmh(0.8), Speed.kmh(20), Speed.kmh(0.1), Incline.FLAT,
            Incline.percent(12), Incline.percent(0.5)).leavingAlone(Speed.kmh(10));

    SafetyKernel kernel;
    Moment now = Moment.ORIGIN.plus(Duration.ofSeconds(100));
    final List<Finding> findings = new ArrayList<>();

    private KernelScene(Limits limits, Proof proof) {
        kernel = SafetyKernel.cold(limits, proof, now);
    }

    static KernelScene cold() {
        return new KernelScene(LIMITS, Proof.SIMULATED);
    }

    static KernelScene cold(Limits limits, Proof proof) {
        return new KernelScene(limits, proof);
    }

    /** Linked, controlled, at rest, with fresh data. */
    static KernelScene ready() {
        return ready(LIMITS, Proof.SIMULATED);
    }

    static KernelScene ready(Limits limits, Proof proof) {
        var scene = new KernelScene(limits, proof);
        scene.kernel = scene.kernel.linkUp(scene.now).controlled(true);
        return scene.seconds(2).reports(0);
    }

    /** Started, and settled at this speed. */
    static KernelScene runningAt(double kmh) {
        return runningAt(kmh, LIMITS);
    }

    static KernelScene runningAt(double kmh, Limits limits) {
        var scene = ready(limits, Proof.SIMULATED).armed()
                .seconds(3)
                .reports(0)
                .sends(new StartOrResume())
                .granted()
                .seconds(5)
                .reports(0.8)
                .sends(speed(Math.min(3, kmh)))
                .granted();
        for (double v = 1; v < Math.min(3, kmh); v += 0.5) scene.seconds(1).reports(v);
        scene.seconds(1).reports(Math.min(3, kmh));
        if (kmh > 3) {
            scene.sends(speed(kmh)).granted();
            for (double v = 3; v < kmh; v += 0.6) scene.seconds(1).reports(v);
            scene.seconds(1).reports(kmh);
        }
        return scene.seconds(1).reports(kmh);
    }

    static SetTargetSpeed speed(double kmh) {
        return new SetTargetSpeed(Speed.kmh(kmh));
    }

    static SetTargetInclination incline(double percent) {
        return new SetTargetInclination(Incline.percent(percent));
    }

    KernelScene seconds(double seconds) {
        now = now.plusNanos(Math.round(seconds * 1e9));
        return this;
    }

    KernelScene reports(double kmh) {
        return reports(kmh, 0);
    }

    KernelScene reports(double kmh, double percent) {
        var heard = kernel.sample(Speed.kmh(kmh), Incline.percent(percent), now);
        kernel = heard.kernel();
        if (heard.speed() != null) findings.add(heard.speed());
        if (heard.incline() != null) findings.add(heard.incline());
        return this;
    }

    /** Reports a speed and nothing of the deck. */
    KernelScene reportsOnly(double kmh) {
        var heard = kernel.sample(Speed.kmh(kmh), null, now);
        kernel = heard.kernel();
        if (heard.speed() != null) findings.add(heard.speed());
        return this;
    }

    /** Reports this speed once a second for so long. */
    KernelScene keepsReporting(double kmh, int seconds) {
        for (int i = 0; i < seconds; i++) seconds(1).reports(kmh);
        return this;
    }

    KernelScene armed() {
        kernel = kernel.armed(now);
        return this;
    }

    KernelScene stopped() {
        kernel = kernel.stopped(now);
        return this;
    }

    /** The link is lost, and is there again with control granted after so long. */
    KernelScene linkedAgainAfter(double seconds) {
        kernel = kernel.linkLost(now);
        seconds(seconds);
        kernel = kernel.linkUp(now).controlled(true);
        return this;
    }

    private ControlPointRequest lastSent = new Stop();

    /** Sends what must be allowed. */
    KernelScene sends(ControlPointRequest request) {
        if (!(permit(request) instanceof Verdict.Allowed(var allowed)))
            throw new AssertionError("refused: " + permit(request));
        kernel = kernel.sent(allowed, now);
        lastSent = allowed;
        return this;
    }

    KernelScene granted() {
        seconds(0.1);
        kernel = kernel.granted(lastSent, Duration.ofMillis(100));
        return this;
    }

    KernelScene grantedAfter(Duration roundTrip) {
        seconds(roundTrip.toNanos() / 1e9);
        kernel = kernel.granted(lastSent, roundTrip);
        return this;
    }

    KernelScene refused() {
        seconds(0.1);
        kernel = kernel.refused(lastSent, Duration.ofMillis(100), now);
        return this;
    }

    KernelScene unanswered() {
        seconds(3);
        kernel = kernel.unanswered(lastSent, now);
        return this;
    }

    Verdict permit(ControlPointRequest request) {
        return kernel.permit(request, now);
    }

    /** The invariant that stands against it; null if nothing does. */
    @org.jspecify.annotations.Nullable Invariant against(ControlPointRequest request) {
        return permit(request) instanceof Verdict.Refused(var invariant, _) ? invariant : null;
    }
}
