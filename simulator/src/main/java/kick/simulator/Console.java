package kick.simulator;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.simulator.Session.*;
import kick.simulator.belt.Counters;

/**
 * The machine itself, as its console runs it: sessions, count-down, keys, and what they tell the motors.
 * Whoever asks for something, a hand or a client, asks here. Control permission is not its business.
 */
final class Console {
    private final Profile profile;
    private final Drive drive;
    private final BiConsumer<FitnessMachineStatus, Moment> announcer;
    private final RampTold ramp;
    private final RunDown runDown;

    private Session session = new Idle();
    private Counters counters;
    /** A target that was set before the belt runs. */
    private @Nullable Speed remembered;
    private Speed lastSpeed = Speed.ZERO;
    private Moment runnerLeft = Moment.NEVER;

    Console(Profile profile, Drive drive, BiConsumer<FitnessMachineStatus, Moment> announcer, Moment now) {
        this.profile = profile;
        this.drive = drive;
        this.announcer = announcer;
        this.ramp = new RampTold(profile, drive, announcer);
        this.runDown = new RunDown(profile, drive, announcer);
        this.counters = Counters.zero(drive.surface(now));
    }

    Session session() {
        return session;
    }

    Counters counters() {
        return counters;
    }

    /** Whether the belt still runs down after a stop. */
    boolean isSlowing() {
        return runDown.isSlowing();
    }

    boolean stands(Moment now) {
        return drive.surface(now).belt().stands();
    }

    /** The speed of the belt before it was last stopped. */
    Speed lastSpeed() {
        return lastSpeed;
    }

    // --- what clients and keys ask for ---------------------------------------------------------------------

    ResultCode start(Moment now) {
        return switch (session) {
            case KeyOut() -> ResultCode.OPERATION_FAILED;
            case CountingDown _,Running() -> needless();
            case Idle(),Paused() -> {
                boolean slowing = runDown.isSlowing();
                if (slowing && profile.has(Quirk.START_REFUSED_WHILE_SLOWING))
                    yield ResultCode.CONTROL_NOT_PERMITTED;
                if (session instanceof Idle) counters = Counters.zero(drive.surface(now));
                announcer.accept(new FitnessMachineStatus.StartedOrResumedByUser(), now);
                var countdown = profile.console().countdown();
                if (slowing || countdown.isZero()) begin(now);
                else session = new CountingDown(now.plus(countdown));
                yield ResultCode.SUCCESS;
            }
        };
    }

    private void begin(Moment now) {
        session = new Running();
        counters = counters.running(now);
        runDown.ends();
        boolean again = profile.has(Quirk.RESUMES_LAST_SPEED) && !lastSpeed.isZero();
        aim(remembered != null ? remembered : again ? lastSpeed : profile.belt().start(), now);
        remembered = null;
    }

    ResultCode stop(Moment now) {
        return switch (session) {
            case KeyOut() -> ResultCode.OPERATION_FAILED;
            case Idle() -> {
                // a belt that surged after a stop still obeys the next one
                if (isSlowing() && drive.standsAt().equals(Moment.NEVER)) aim(Speed.ZERO, now);
                yield needless();
            }
            default -> {
                halt(new Idle(), new FitnessMachineStatus.StoppedByUser(), now);
                if (profile.has(Quirk.STOP_ZEROES_INCLINE)) lift(Incline.FLAT, now);
                if (profile.has(Quirk.STOP_RESETS)) announcer.accept(new FitnessMachineStatus.Reset(), now);
                yield ResultCode.SUCCESS;
            }
        };
    }

    ResultCode pause(Moment now) {
        if (profile.has(Quirk.PAUSE_STOPS)) return stop(now);
        return switch (session) {
            case KeyOut(),Idle() -> ResultCode.OPERATION_FAILED;
            case Paused() -> needless();
            case CountingDown _,Running() -> {
                halt(new Paused(), new FitnessMachineStatus.PausedByUser(), now);
                yield ResultCode.SUCCESS;
            }
        };
    }

    private ResultCode needless() {
        return profile.has(Quirk.GRANTS_THE_NEEDLESS) ? ResultCode.SUCCESS : ResultCode.OPERATION_FAILED;
    }

    private void halt(Session after, FitnessMachineStatus status, Moment now) {
        if (session instanceof Running) lastSpeed = drive.target();
        session = after;
        remembered = null;
        counters = counters.frozen(now);
        aim(Speed.ZERO, now);
        runDown.begins(status, now);
        if (!isSlowing()) stood(now);
    }

    /** A target speed within the range. A belt that does not run yet keeps it for its start. */
    ResultCode speed(Speed target, Moment now) {
        boolean counting = session instanceof CountingDown;
        if (session instanceof KeyOut || counting && profile.has(Quirk.REFUSES_SPEED_IN_COUNTDOWN)
                || !counting && !(session instanceof Running) && profile.has(Quirk.REFUSES_TARGETS_AT_REST))
            return ResultCode.OPERATION_FAILED;
        if (session instanceof Running) aim(target, now);
        else remembered = target;
        announcer.accept(new FitnessMachineStatus.TargetSpeedChanged(target), now);
        return ResultCode.SUCCESS;
    }

    /** A target incline within the range. */
    ResultCode incline(Incline target, Moment now) {
        boolean rests = !(session instanceof Running) && profile.has(Quirk.REFUSES_TARGETS_AT_REST);
        if (session instanceof KeyOut || rests) return ResultCode.OPERATION_FAILED;
        lift(target, now);
        announcer.accept(new FitnessMachineStatus.TargetInclineChanged(target), now);
        return ResultCode.SUCCESS;
    }

    /** FTMS 4.16.2.2: targets to their defaults, counters to zero, no session. */
    void reset(Moment now) {
        if (!(session instanceof KeyOut)) session = new Idle();
        remembered = null;
        lastSpeed = Speed.ZERO;
        aim(Speed.ZERO, now);
        runDown.begins(now);
        lift(Incline.FLAT, now);
        counters = Counters.zero(drive.surface(now));
        announcer.accept(new FitnessMachineStatus.Reset(), now);
    }

    void pullKey(Moment now) {
        if (session instanceof KeyOut) return;
        session = new KeyOut();
        remembered = null;
        counters = counters.frozen(now);
        drive.cut(now);
        runDown.begins(now);
        announcer.accept(new FitnessMachineStatus.StoppedBySafetyKey(), now);
    }

    /** The machine is at rest again and waits; the belt may still run down. */
    void insertKey() {
        if (session instanceof KeyOut) session = new Idle();
    }

    void runnerOnBelt(boolean there, Moment now) {
        runnerLeft = there ? Moment.NEVER : now;
    }

    void zeroCounters(Moment now) {
        var zero = Counters.zero(drive.surface(now));
        counters = session instanceof Running ? zero.running(now) : zero;
    }

    // --- time ----------------------------------------------------------------------------------------------

    Moment deadline() {
        var soonest = ramp.deadline().min(autoPause()).min(runDown.deadline());
        return session instanceof CountingDown(var until) ? soonest.min(until) : soonest;
    }

    void tick(Moment now) {
        if (session instanceof CountingDown(var until) && !now.isBefore(until)) begin(now);
        if (!now.isBefore(autoPause())) pause(now);
        ramp.tick(now);
        if (runDown.tick(now)) stood(now);
    }

    private void stood(Moment now) {
        boolean zeroes = profile.has(Quirk.STOP_ZEROES_COUNTERS) && session instanceof Idle;
        if (zeroes) counters = Counters.zero(drive.surface(now));
    }

    private Moment autoPause() {
        var patience = profile.console().autoPause();
        boolean left = session instanceof Running && !runnerLeft.equals(Moment.NEVER);
        return patience == null || !left ? Moment.NEVER : runnerLeft.plus(patience);
    }

    private void aim(Speed target, Moment now) {
        drive.aim(target, now);
        ramp.begins(now);
    }

    private void lift(Incline grade, Moment now) {
        if (profile.deck() != null) drive.lift(grade, now);
    }
}
