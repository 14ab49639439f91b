package kick.controller.guardian;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.ResultCode;
import kick.controller.machine.Miles;
import kick.controller.machine.Quirk;
import kick.controller.safety.Figures;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * Bringing down a belt on a link that there is: hear how fast it is, ease it by 1 km/h every two seconds to a
 * walk, then stop it until it stands. It never asks for more than the belt does. Where no data come, it begins
 * from the speed that the controller said last; where a target is refused, it stops at once.
 *
 * @param pulse the controller's last
 * @param halting null while the belt is eased
 */
record Descent(Pulse pulse, Belt belt, Told told, @Nullable Halting halting) {
    /** How long a belt is listened to before the controller's word has to do. */
    static final Duration LISTEN = Duration.ofSeconds(3);
    static final Duration STEP_TIME = Duration.ofSeconds(2);
    /** Some machines say zero for a moment while they run. */
    static final Duration BELIEVE_STANDSTILL = Duration.ofSeconds(3);
    /** How long a stop is repeated. */
    static final Duration PATIENCE = Duration.ofMinutes(1);
    /** A machine that sends no data is believed its word, after this. */
    static final Duration BLIND = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofMillis(100);
    /** In hundredths of a km/h. */
    private static final int STEP = 100;

    /**
     * @param speed when it was last heard; null if it was not
     * @param standing since when it has been said to stand; null while it moves
     */
    record Belt(@Nullable Speed speed, @Nullable Moment standing) {}

    /**
     * @param target what it was last told; null before
     * @param again whether the same is to be said once more
     * @param next when the next request is due
     */
    record Told(@Nullable Speed target, boolean again, Moment next) {}

    /**
     * @param granted whether a stop was granted
     * @param pause whether Pause is to be said in the place of Stop, because that was refused
     * @param warned whether it was said that the belt does not stop
     */
    record Halting(Moment since, boolean granted, boolean pause, boolean warned) {}

    /** What comes of it. */
    record Next(Descent descent, List<Deed> deeds, @Nullable End end) {}

    static Descent of(Pulse pulse, Moment now) {
        return new Descent(pulse, new Belt(null, null), new Told(null, false, now.plus(LISTEN)), null);
    }

    Moment deadline() {
        return told.next;
    }

    Next on(Input input, Moment now) {
        return switch (input) {
            case Input.Reported(var speed) ->
                reported(pulse.has(Quirk.REPORTS_MILES) ? Miles.meant(speed) : speed, now);
            case Input.Answered(var response) -> answered(response, now);
            case Input.WriteFailed(var why) -> new Next(again(now), List
                    .of(new Deed.Note("a request did not reach the treadmill: " + why), new Deed.Listen()),
                    null);
            default -> tick(now);
        };
    }

    // --- what the machine says -------------------------------------------------------------------------------

    private Next reported(Speed speed, Moment now) {
        var still = speed.isZero() ? belt.standing == null ? now : belt.standing : null;
        boolean begins = belt.speed == null && still == null;
        var heard = new Descent(pulse, new Belt(speed, still), begins ? due(now) : told, halting);
        if (still != null && now.since(still).compareTo(BELIEVE_STANDSTILL) >= 0)
            return new Next(heard, List.of(), End.well("the belt stands"));
        return heard.tick(now);
    }

    private Told due(Moment when) {
        return new Told(told.target, told.again, when);
    }

    private Next answered(ControlPointResponse response, Moment now) {
        boolean toStop = response.answers(new Stop());
        if (response.isSuccess()) return (toStop ? granted() : this).tick(now);
        if (response.answers(new RequestControl())) return tick(now);
        if (response.result() == ResultCode.CONTROL_NOT_PERMITTED)
            return new Next(again(now), List.of(new Deed.Write(new RequestControl())), null);
        if (toStop) return otherwise().tick(now);
        return halting == null
                ? halt("the treadmill refuses the slower speed, so the belt is stopped", now)
                : tick(now);
    }

    private Descent again(Moment now) {
        return new Descent(pulse, belt, new Told(told.target, true, now.plus(SOON)), halting);
    }

    private Descent granted() {
        return halting == null
                ? this
                : new Descent(pulse, belt, told,
                        new Halting(halting.since, true, halting.pause, halting.warned));
    }

    private Descent otherwise() {
        return halting == null
                ? this
                : new Descent(pulse, belt, told,
                        new Halting(halting.since, halting.granted, !halting.pause, halting.warned));
    }

    // --- what is due -----------------------------------------------------------------------------------------

    private Next tick(Moment now) {
        if (now.isBefore(told.next)) return new Next(this, List.of(), null);
        var from = from();
        if (halting != null || !from.isAbove(walk())) return halt("stops the belt", now);
        var to = told.again && told.target != null && !told.target.isAbove(from) ? told.target : slower(from);
        var eased = new Descent(pulse, belt, new Told(to, false, now.plus(STEP_TIME)), null);
        return new Next(eased,
                with(new Deed.Note("eases the belt to " + to), requests(new SetTargetSpeed(onAir(to)))),
                null);
    }

    /** The slower of what it does and what it was told, so that nothing is ever raised. */
    private Speed from() {
        if (belt.speed == null) return told.target == null ? pulse.speed() : told.target;
        return told.target == null ? belt.speed : told.target.min(belt.speed);
    }

    private Speed walk() {
        return Figures.WALK.max(pulse.slowest());
    }

    /** The next lower speed on the machine's grid. */
    private Speed slower(Speed from) {
        var to = from.plus(-STEP).max(walk());
        int above = to.hundredthsKmh() - pulse.slowest().hundredthsKmh();
        return to.plus(-(above % pulse.step().hundredthsKmh()));
    }

    private Speed onAir(Speed speed) {
        return pulse.has(Quirk.TAKES_MILES) ? Miles.onAir(speed, pulse.slowest(), pulse.step()) : speed;
    }

    private List<Deed> requests(ControlPointRequest request) {
        var write = new Deed.Write(request);
        return pulse.has(Quirk.CONTROL_BEFORE_EACH)
                ? List.of(new Deed.Write(new RequestControl()), write)
                : List.of(write);
    }

    private static List<Deed> with(Deed first, List<Deed> rest) {
        var all = new ArrayList<>(rest);
        all.addFirst(first);
        return all;
    }

    /** @param why said when it begins */
    private Next halt(String why, Moment now) {
        var halt = halting == null ? new Halting(now, false, false, false) : halting;
        var trying = now.since(halt.since);
        boolean blind = belt.speed == null && halt.granted;
        if (blind && trying.compareTo(BLIND) >= 0)
            return new Next(this, List.of(),
                    End.well("the treadmill has granted the stop, and says nothing of its belt"));
        if (trying.compareTo(PATIENCE) >= 0)
            return new Next(this, List.of(), End.badly("the belt did not stop"));
        boolean warn = !halt.warned && !blind && trying.compareTo(Figures.STOP_ALARM) >= 0;
        var stopped = new Descent(pulse, belt, new Told(told.target, false, now.plus(Figures.STOP_AGAIN)),
                new Halting(halt.since, halt.granted, halt.pause, halt.warned || warn));
        var deeds = requests(halt.pause ? new Pause() : new Stop());
        if (halting == null) deeds = with(new Deed.Note(why), deeds);
        if (warn)
            deeds = with(new Deed.Alarm("the belt does not stop: use the red button or the safety key"),
                    deeds);
        return new Next(stopped, deeds, null);
    }
}
