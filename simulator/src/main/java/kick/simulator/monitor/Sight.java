package kick.simulator.monitor;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.FitnessMachineStatus.*;
import kick.controller.units.Speed;

/**
 * What the host can know of machine, belt and run at a moment, worked out from the history so far. Moments
 * are nanoseconds, speeds hundredths of a km/h and inclines tenths of a percent: this is moved on with
 * every packet.
 */
final class Sight {
    static final long NEVER = Long.MAX_VALUE;
    static final long LONG_AGO = Long.MIN_VALUE / 4;
    static final long MILLI = 1_000_000L;
    static final long SECOND = 1_000 * MILLI;
    /** S2: older data are stale. */
    static final long STALE = 2 * SECOND;
    private static final long LONG_GAP = 10 * SECOND;

    /** So slow, a belt may stand with the next sample; in hundredths of a km/h. */
    private static final int CRAWL = 100;
    /** S12: no faster, a belt sets off. */
    private static final int WALK = 300;

    final Rules rules;
    final Declared declared = new Declared();
    final Reports reports;
    final Commands commands = new Commands();
    final Goal speed = new Goal(Goal.SPEED_TOLERANCE, Goal.SPEED_TOLERANCE, Goal.SPEED_STEADY,
            Goal.AT_SPEED);
    final Goal incline = new Goal(Goal.INCLINE_TOLERANCE, 0, 0, Goal.AT_INCLINE);
    final Programme programme = new Programme();
    long now;
    boolean linked;
    /** Whether a Start is out that no Stop has followed. */
    boolean started;
    /** Whether it has stood, or was stopped, since the last target: the next one is the first of a start (S12). */
    boolean stood;
    private boolean starting;
    private long sampleAt = LONG_AGO;
    private int zeros;
    /** The sample before the latest, in hundredths of a km/h. */
    private int before;
    /** What the belt was last seen to do, in hundredths of a km/h; a zero in between does not count. */
    int seen;

    Sight(Rules rules) {
        this.rules = rules;
        reports = new Reports(rules);
    }

    long age() {
        return now - reports.at;
    }

    /** A single zero is not enough: some machines send them in between (quirks 4.2). */
    boolean isSeenStanding() {
        return zeros >= 2;
    }

    /** Whether the sample that has just come is a zero after another one, or after a crawl. */
    boolean comesToStand() {
        return reports.speed == 0 && before <= CRAWL;
    }

    /** Whether the sample that has just come says what the belt does. */
    boolean isSeen() {
        return reports.speed > 0 || comesToStand();
    }

    /** What is reported of the belt, in hundredths of a km/h; a single zero in between says nothing (quirks 4.2). */
    private int reported() {
        return reports.speed == 0 ? seen : reports.speed;
    }

    /** Whether the belt was just seen to stand and nothing asks it to move. */
    boolean isAtRest() {
        return reports.speed == 0 && age() <= STALE && !started;
    }

    /**
     * Whether this would make the belt faster or the deck steeper than everything it may be at or on its
     * way to. Where it is open what a belt was told, what is below two reports in a row only slows it down,
     * and is not to be held back (domain 2.5): no runner feels it become faster than it was.
     */
    boolean raises(ControlPointRequest request) {
        boolean fresh = age() <= STALE;
        boolean shown = commands.control && !commands.speedUnknown && fresh;
        return switch (request) {
            case SetTargetSpeed(var to) ->
                speed.isRaisedBy(to.hundredthsKmh(), reports.speed, fresh)
                        && !(shown && speed.isSlowedBy(to.hundredthsKmh()));
            // where nobody knows how steep it is, nothing is flatter than flat
            case SetTargetInclination(var to) ->
                incline.isRaisedBy(to.tenthsPercent(), reports.incline == Reports.NONE ? 0 : reports.incline,
                        fresh);
            default -> false;
        };
    }

    /** What a request means to the machine that it is for: some are known to take miles for kilometres. */
    ControlPointRequest meant(ControlPointRequest onAir) {
        return rules.takesMiles() && onAir instanceof SetTargetSpeed(var number)
                ? new SetTargetSpeed(Speed.mph(number.kmh()))
                : onAir;
    }

    /** The increment of the machine's range of speeds, in hundredths of a km/h; 0 where it has none. */
    int speedGrid() {
        var range = declared.speeds;
        return range == null ? 0 : inRange(range.increment());
    }

    /** The slowest of the machine's range of speeds, in hundredths of a km/h; 0 where it has none. */
    int slowest() {
        var range = declared.speeds;
        return range == null ? 0 : inRange(range.minimum());
    }

    /** The slowest that the machine itself may have: one that takes miles for kilometres still states its own. */
    private int slowestNamed() {
        var range = declared.speeds;
        return rules.reportsMiles() || range == null ? slowest() : range.minimum().hundredthsKmh();
    }

    private int inRange(Speed number) {
        boolean miles = rules.reportsMiles() || rules.takesMiles();
        return (miles ? Speed.mph(number.kmh()) : number).hundredthsKmh();
    }

    static boolean isHalt(ControlPointRequest request) {
        return request instanceof Stop || request instanceof Pause;
    }

    static boolean isTarget(ControlPointRequest request) {
        return request instanceof SetTargetSpeed || request instanceof SetTargetInclination;
    }

    /** Whether the machine says that somebody stopped it. */
    static boolean isStop(FitnessMachineStatus status) {
        return status instanceof StoppedByUser || status instanceof PausedByUser
                || status instanceof ReservedStopOrPause || status instanceof StoppedBySafetyKey;
    }

    // --- what comes in

    void linkUp() {
        linked = true;
        before = 0;
        seen = 0;
        reports.linkUp();
        commands.linkUp();
        declared.linkUp();
        forgetTargets();
    }

    void linkDown() {
        linked = false;
        commands.linkDown();
        forgetTargets();
    }

    private void forgetTargets() {
        speed.forget();
        incline.forget();
    }

    /** Whoever stopped it, the start before is used up. */
    private void stopped() {
        started = false;
        starting = false;
        stood = true;
    }

    void sampled() {
        commands.shown();
        // S7: after so long what the belt does is taken over
        if (now - sampleAt > LONG_GAP && sampleAt != LONG_AGO) forgetTargets();
        sampleAt = now;
        // also where no status says so: a walk after a stand, for which Kick has not asked
        boolean walks = reports.speed > 0 && reports.speed <= WALK;
        boolean setsOff = walks && stood && isSeenStanding() && !starting;
        zeros = reports.speed == 0 ? zeros + 1 : 0;
        // one that was told where to go, and has not been there yet, has only begun to go there
        boolean goes = speed.low != Reports.NONE && !speed.isSteady();
        stood |= isSeenStanding() || comesToStand() && !goes;
        if (setsOff) forgetTargets();
        if (zeros >= 2 && !starting) stopped();
        if (starting && reports.speed > 0) {
            // one that moves says so twice in a row, and has its first target if it was told one by then
            starting = before == 0;
            if (!starting && speed.isKnown()) stood = false;
            commands.obeyed();
        }
        // a zero in between is no word of what the belt is told either
        if (isSeen()) {
            // of two, neither is a damaged one
            if (zeros >= 2 && seen > 0) speed.sampled(0, now);
            seen = reports.speed;
            speed.sampled(seen, now);
        }
        before = reports.speed;
        incline.sampled(reports.fresh, now);
    }

    void status(FitnessMachineStatus status) {
        granted(commands.confirmed(status, now));
        if (isStop(status)) stopped();
        switch (status) {
            case ControlPermissionLost(),Reset() -> commands.controlLost();
            // a start at the console chooses a speed of its own; a belt that neither stands nor slows down needs none
            case StartedOrResumedByUser() when !starting && (stood || speed.slowsDown()) ->
                forgetTargets();
            // below the slowest speed it is a step on the way from a stand, or to one
            case TargetSpeedChanged(var to) when to.hundredthsKmh() >= slowestNamed()
                    && to.hundredthsKmh() <= Reports.FASTEST_BELT ->
                speed.told(to.hundredthsKmh(), speedGrid(), now);
            case TargetInclineChanged(var to) -> incline.told(to.tenthsPercent(), 0, now);
            default -> {
                if (isStop(status)) forgetTargets();
            }
        }
    }

    void answered(ControlPointResponse response) {
        granted(commands.answered(response, now));
        if (commands.refused instanceof SetTargetSpeed(var to)) speed.refused(to.hundredthsKmh());
        if (commands.refused instanceof SetTargetInclination(var to)) incline.refused(to.tenthsPercent());
        // a belt that stands in what is reported after that is not asked to move
        if (commands.refused instanceof StartOrResume) starting = false;
    }

    private void granted(@Nullable ControlPointRequest request) {
        switch (request) {
            case SetTargetSpeed(var to) -> speed.granted(to.hundredthsKmh(), now);
            case SetTargetInclination(var to) -> incline.granted(to.tenthsPercent(), now);
            case null, default -> {}
        }
    }

    void wrote(ControlPointRequest request) {
        commands.wrote(request, now);
        switch (request) {
            case SetTargetSpeed(var to) -> {
                stood = false;
                speed.sent(to.hundredthsKmh(), reported(), now);
            }
            case SetTargetInclination(var to) -> incline.sent(to.tenthsPercent(), reports.incline, now);
            case StartOrResume() -> {
                started = true;
                starting = true;
                forgetTargets();
            }
            case Stop(),Pause() -> {
                stopped();
                forgetTargets();
            }
            default -> {}
        }
    }
}
