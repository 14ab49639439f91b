package kick.controller;

import java.time.Duration;
import java.util.function.BiConsumer;

import kick.controller.actuation.Response;
import kick.controller.engine.Engine;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.engine.Phase;
import kick.controller.engine.Target;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.machine.Capabilities;
import kick.controller.machine.Motion;
import kick.controller.machine.Wanted;
import kick.controller.safety.Figures;
import kick.controller.safety.Latch;
import kick.controller.safety.Limits;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * Runs one plan on one treadmill. It has no thread, no clock and does no I/O of its own: somebody calls it with each
 * event and the moment at which it happened, and again at its {@link #deadline}; in production that is a thread, in
 * tests and simulations a world with virtual time. Not safe for several threads.
 */
public final class TreadmillController {
    private static final String TOO_SOON = "it is too soon; start again in a second";
    /** Dead man: a window or terminal that has not renewed its lease for so long is gone. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** How often a request that the kernel held back is put to it again. */
    private static final Duration ASK_AGAIN = Duration.ofMillis(100);

    private final Settings settings;
    private final BiConsumer<ControllerEvent, Moment> listener;
    private final Treadmill treadmill;

    private Engine engine;
    private boolean moves;
    /** Whether it has moved in two reports in a row since the start went out. */
    private boolean ran;
    private Phase phase = new Phase.Ready();
    private Moment renewed;

    public TreadmillController(Gatt gatt, Engine engine, Settings settings,
            BiConsumer<ControllerEvent, Moment> listener, Moment now) {
        this.settings = settings;
        this.engine = engine;
        this.listener = listener;
        this.renewed = now;
        this.treadmill = new Treadmill(gatt, settings, engine.response(), listener, this::step, this::learned,
                now);
    }

    // --- what comes in -------------------------------------------------------------------------------------

    public void on(GattEvent event, Moment now) {
        treadmill.on(event, now);
        settle(now);
    }

    /** What the runner asks for. Renews the lease. */
    public void on(Input input, Moment now) {
        renewed = now;
        fallsDue(now);
        switch (input) {
            case Input.Start() -> start(now);
            case Input.Stop() when treadmill.kernel().mayMove() -> step(new Input.StopMovingBelt(), now);
            case Input.Pause() when phase.place() == null && treadmill.kernel().mayMove() ->
                step(new Input.StopMovingBelt(), now);
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
        var soonest = ahead(engine.deadline(phase, now), now)
                .min(ahead(treadmill.machine().deadline(now), now));
        if (phase instanceof Phase.Starting && treadmill.kernel().latch() instanceof Latch.Armed(var at))
            soonest = soonest.min(ahead(at.plus(Figures.START_EXPIRES).plusNanos(1), now));
        var leaseEnds = renewed.plus(LEASE).plusNanos(1);
        if (settings.leased() && leaseEnds.isAfter(now) && !(phase instanceof Phase.Ended))
            soonest = soonest.min(leaseEnds);
        if (treadmill.lastRefusal() != null) soonest = soonest.min(now.plus(ASK_AGAIN));
        return soonest;
    }

    /** What was due already, and still waits for something, puts off nothing else that falls due. */
    private static Moment ahead(Moment due, Moment now) {
        return due.isAfter(now) ? due : now.plus(ASK_AGAIN);
    }

    // --- what can be seen ----------------------------------------------------------------------------------

    public Snapshot snapshot(Moment now) {
        var position = phase.place();
        if (phase instanceof Phase.Running(var p)) position = p.predicted(now);
        var machine = treadmill.machine();
        return new Snapshot(now, phase, position, wanted(now),
                engine.deckRises(phase, now),
                machine.controlPoint().grantedSpeed(),
                machine.controlPoint().grantedIncline(), machine.telemetry().last(), machine.motion(now),
                machine.linked(), treadmill.ready(), treadmill.heartRate(),
                treadmill.cadence());
    }

    /** What the run wants of the belt now, within every limit. */
    public Target wanted(Moment now) {
        var kernel = treadmill.kernel();
        var target = engine.target(phase, now);
        return target instanceof Target.At(var speed, var incline)
                ? new Target.At(kernel.limited(speed), kernel.limited(incline))
                : target;
    }

    /** What is known of how the machine answers to targets; worth keeping for the next run on it. */
    public Response response() {
        return treadmill.response();
    }

    /** Whether all has been read and subscribed to since the link came up. */
    public boolean isReady() {
        return treadmill.ready();
    }

    public Phase phase() {
        return phase;
    }

    public Capabilities capabilities() {
        return treadmill.machine().capabilities();
    }

    /** The chain of limits that applies now. */
    public Limits limits() {
        return treadmill.kernel().limits();
    }

    // --- what the runner says ------------------------------------------------------------------------------

    private void start(Moment now) {
        // the stop is still to be written when the link is back, and no count-down takes its place (S5)
        if (phase instanceof Phase.Paused && !treadmill.machine().linked()) {
            notNow("the belt is out of sight", now);
            return;
        }
        boolean stands = phase instanceof Phase.Ready || phase instanceof Phase.Paused;
        if (stands && !treadmill.mayBeArmed(now)) {
            notNow(TOO_SOON, now);
            return;
        }
        step(new Input.Start(), now);
        if (phase instanceof Phase.CountingDown) treadmill.armed(now);
    }

    private void notNow(String why, Moment now) {
        listener.accept(new ControllerEvent.Run(new EngineEvent.NotNow(why)), now);
    }

    /** The runner's word (S7, S8). A belt that the runner started again at the console is theirs to hand over. */
    private void goOn(Moment now) {
        boolean paused = phase instanceof Phase.Paused;
        if (paused && treadmill.machine().motion(now) == Motion.UNKNOWN) {
            notNow("the belt is out of sight", now);
            return;
        }
        if (paused && treadmill.kernel().latch() instanceof Latch.Stopped && !treadmill.mayBeArmed(now)) {
            notNow(TOO_SOON, now);
            return;
        }
        step(new Input.GoOn(), now);
        if (!(phase instanceof Phase.Running(var p))) return;
        if (paused) treadmill.handedOver(now);
        if (p.hold() == null) treadmill.released();
    }

    private void nudgeUp(Input input, Moment now) {
        step(input, now);
        if (phase instanceof Phase.Running) treadmill.released();
    }

    // --- the decision --------------------------------------------------------------------------------------

    private void step(Input input, Moment now) {
        if (input instanceof Input.Reported(var speed, _, _)) seen(speed, now);
        var before = phase;
        var next = engine.step(phase, input, now);
        phase = next.phase();
        if (isStop(before, phase) || input instanceof Input.Pause) treadmill.stopped(now);
        for (var event : next.events()) {
            if (event instanceof EngineEvent.StepBegan && phase instanceof Phase.Running(var p)
                    && p.hold() == null)
                treadmill.released();
            listener.accept(new ControllerEvent.Run(event), now);
        }
    }

    /** A belt comes to a stand, whoever stopped it: that is a stop; in a start, once it has plainly run (S3). */
    private void seen(Speed speed, Moment now) {
        boolean starting = phase instanceof Phase.Starting
                && treadmill.kernel().latch() instanceof Latch.Open;
        boolean stops = speed.isZero() && (starting ? ran && !moves : moves);
        ran = starting && (ran || moves && !speed.isZero());
        moves = !speed.isZero();
        if (stops) treadmill.stopped(now);
    }

    private static boolean isStop(Phase before, Phase after) {
        return stands(after) && (!stands(before) || !after.getClass().equals(before.getClass()));
    }

    /** Whether the belt stands in this phase, or should. */
    private static boolean stands(Phase phase) {
        return phase instanceof Phase.Ready || phase instanceof Phase.Halting || phase instanceof Phase.Ended
                || (phase instanceof Phase.Paused p && !p.why().isBlind() && p.why() != PauseReason.LONG_GAP);
    }

    private void learned(Response response) {
        engine = engine.with(response.noSteeperThan(settings.acceleration()));
    }

    private void settle(Moment now) {
        fallsDue(now);
        startExpired(now);
        treadmill.settle(asked(wanted(now)), now);
    }

    /** What has fallen due does not wait for the next tick, and comes before what is asked for now. */
    private void fallsDue(Moment now) {
        if (!engine.deadline(phase, now).isAfter(now)) step(new Input.Tick(), now);
    }

    private void startExpired(Moment now) {
        boolean expired = switch (treadmill.kernel().latch()) {
            case Latch.Armed(var at) -> now.since(at).compareTo(Figures.START_EXPIRES) > 0;
            case Latch.Stopped _ -> true;
            case Latch.Open _ -> false;
        };
        if (!expired || !(phase instanceof Phase.Starting)) return;
        boolean stopped = treadmill.kernel().latch() instanceof Latch.Stopped;
        if (treadmill.awaitsConsole() && !stopped) return;
        var refusal = treadmill.lastRefusal();
        var why = stopped
                ? "the belt has only just come to a stand; start again"
                : refusal == null ? "the machine did not take the start" : refusal.why();
        step(new Input.StartFailed(why), now);
    }

    private static Wanted asked(Target target) {
        return switch (target) {
            case Target.Nothing() -> new Wanted.Nothing();
            case Target.Started() -> new Wanted.Started();
            case Target.At(var speed, var incline) -> new Wanted.At(speed, incline);
            case Target.Paused() -> new Wanted.Paused();
            case Target.Stopped() -> new Wanted.Stopped();
        };
    }
}
