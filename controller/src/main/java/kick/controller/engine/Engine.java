package kick.controller.engine;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.actuation.Response;
import kick.controller.engine.Input.*;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;

/**
 * How a run advances through its plan. Pure: the moment comes in with the input, what the belt should do is read off
 * the phase ({@link #target}), and what there is to say goes out as values.
 *
 * <p>The run is always in one {@link Phase}. A start counts down, asks for the belt, and waits for three reports that
 * it moves. While it runs, each report makes the past certain and the future a prediction, so a step ends at its exact
 * moment and not when a packet happens to arrive. When the belt is out of sight the programme goes back to the last
 * certain report and waits. Stopping is possible in every phase and cannot be taken back.
 */
public final class Engine {
    /** Reports that a belt moves before it is believed (domain 2.5). */
    private static final int MOVING_FRAMES = 3;
    private static final Duration COUNT_DOWN = Duration.ofSeconds(3);
    private static final Duration START_PATIENCE = Duration.ofSeconds(30);
    static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration SILENCE_ALARM = Duration.ofSeconds(3);
    /** After a longer gap the runner has to say that the programme goes on (S7). */
    private static final Duration LONG_GAP = Duration.ofSeconds(10);
    private static final Duration EASING_PATIENCE = Duration.ofSeconds(60);
    private static final Duration[] HALT_ALARMS = {Duration.ofSeconds(5), Duration.ofSeconds(15),
            Duration.ofSeconds(60)};
    static final Speed WALK = Speed.kmh(3);
    private static final int WALKING_TOLERANCE = 50;
    private static final int LARGEST_NUDGE = 100;

    private static final EngineEvent OUT_OF_SIGHT = new EngineEvent.Alarmed(Alarm.BELT_OUT_OF_SIGHT);

    private final Plan plan;
    private final Response response;
    private final Course course;

    /** For a machine of which nothing is known. */
    public Engine(Plan plan) {
        this(plan, Response.UNKNOWN);
    }

    /** @param response how the machine answers to targets, so that they can be asked for in time */
    public Engine(Plan plan, Response response) {
        this.plan = plan;
        this.response = response;
        this.course = new Course(plan, response);
    }

    /** The same plan, with something more known of the machine. */
    public Engine with(Response response) {
        return new Engine(plan, response);
    }

    public Response response() {
        return response;
    }

    public Plan plan() {
        return plan;
    }

    public Next step(Phase phase, Input input, Moment now) {
        return switch (input) {
            case Tick() -> tick(phase, now);
            // a standstill that is believed only now does not run the clock on until now
            case Reported(var speed, var incline, var doubted) when phase instanceof Phase.Running(var p)
                    && speed.isZero() && now.since(p.heard()).compareTo(SILENCE) <= 0 ->
                pause(course.reported(p, speed, incline, now.minus(doubted)).position(),
                        PauseReason.BELT_STOPPED,
                        now);
            case Reported(var speed, var incline, _) -> reported(phase, speed, incline, now);
            case Stop() -> halt(phase, Ending.STOPPED_BY_RUNNER, now);
            case StopMovingBelt() -> phase instanceof Phase.Ready
                    ? Next.to(new Phase.Halting(null, Ending.STOPPED_BY_RUNNER, now, now))
                    : halt(phase, Ending.STOPPED_BY_RUNNER, now);
            case SafetyKeyPulled() -> halt(phase, Ending.SAFETY_KEY, now);
            case BeltFault() -> fault(phase, now);
            case Abandoned() -> abandoned(phase, now);
            case Start() -> start(phase, now);
            case Pause() -> paused(phase, PauseReason.RUNNER, now);
            case StartFailed(var why) -> startFailed(phase, why, now);
            // at the end nobody is argued with: a belt that does something else is stopped
            case SpeedOverridden _ when phase instanceof Phase.Easing -> fault(phase, now);
            case SpeedOverridden(var speed) when phase instanceof Phase.Starting s -> held(s, speed, null);
            case InclineOverridden(var incline) when phase instanceof Phase.Starting s ->
                held(s, null, incline);
            case LinkLost() -> phase instanceof Phase.Running(var p)
                    ? pause(p, PauseReason.LINK_LOST, p.heard())
                    : phase instanceof Phase.Starting(_, var from, _, _)
                            ? notStarted(from, now)
                            : Next.to(phase);
            case SpeedOverridden(var speed) when phase instanceof Phase.Paused paused
                    && paused.why().isBlind() ->
                held(paused, course.held(paused.position(), speed));
            case InclineOverridden(var incline) when phase instanceof Phase.Paused paused
                    && paused.why().isBlind() ->
                held(paused, course.held(paused.position(), incline));
            case StoppedAtConsole() -> phase instanceof Phase.Paused || phase instanceof Phase.Easing
                    ? Next.to(phase)
                    : paused(phase, PauseReason.CONSOLE, now);
            default -> phase instanceof Phase.Running(var p)
                    ? running(p, input, now)
                    : phase instanceof Phase.Paused paused ? paused(paused, input, now) : Next.to(phase);
        };
    }

    /** When the deck begins to rise for the step to come, before that begins; {@link Moment#NEVER} where it does not. */
    public Moment deckRises(Phase phase, Moment now) {
        return phase instanceof Phase.Running(var p) ? course.rises(p, now) : Moment.NEVER;
    }

    /** What the belt should do in this phase. */
    public Target target(Phase phase, Moment now) {
        return switch (phase) {
            case Phase.Ready(),Phase.CountingDown _ -> Target.NOTHING;
            case Phase.Starting(_, var from, int frames, var hold) ->
                frames == 0 ? Target.STARTED : firstTarget(from, hold);
            case Phase.Running(var p) -> course.target(p, now);
            case Phase.Paused(_, var why, _, _, _, boolean stood) -> stood || !why.isOurs()
                    ? Target.NOTHING
                    : Target.PAUSED;
            case Phase.Easing(var p, _, _, _) -> new Target.At(WALK.min(p.wantedSpeed(plan)), Incline.FLAT);
            case Phase.Halting _ -> Target.STOPPED;
            case Phase.Ended _ -> Target.NOTHING;
        };
    }

    private Target firstTarget(@Nullable Position from, @Nullable Hold hold) {
        var place = firstPlace(from, hold);
        return new Target.At(place.wantedSpeed(plan).min(WALK), place.wantedIncline(plan));
    }

    private Position firstPlace(@Nullable Position from, @Nullable Hold hold) {
        var place = from == null ? Position.start(plan, Moment.ORIGIN, Speed.ZERO) : from;
        return hold == null ? place : place.holding(hold);
    }

    /** When the phase changes by itself if nothing is heard. */
    public Moment deadline(Phase phase, Moment now) {
        return switch (phase) {
            case Phase.Ready(),Phase.Ended _ -> Moment.NEVER;
            case Phase.CountingDown(var since, _, int said) -> since.plus(COUNT_DOWN.minusSeconds(said - 1L));
            case Phase.Starting(var since, _, _, _) -> since.plus(START_PATIENCE);
            case Phase.Running(var p) -> course.deadline(p, now).min(p.heard().plus(SILENCE).plusNanos(1));
            case Phase.Paused paused -> pauseAlarm(paused);
            case Phase.Easing e -> e.since().plus(EASING_PATIENCE).min(blindAlarm(e.seen()));
            case Phase.Halting h -> haltAlarm(h.since(), h.alarms()).min(blindAlarm(h.seen()));
        };
    }

    // --- time ----------------------------------------------------------------------------------------------

    private Next tick(Phase phase, Moment now) {
        return switch (phase) {
            case Phase.CountingDown c -> countDown(c, now);
            case Phase.Starting(var since, var from, _, _) when !now.isBefore(since.plus(START_PATIENCE)) ->
                notStarted(from, now);
            case Phase.Running(var p) when now.since(p.heard()).compareTo(SILENCE) > 0 ->
                pause(p, PauseReason.SILENT, p.heard());
            case Phase.Running(var p) -> course.advance(p, now);
            case Phase.Paused paused when !now.isBefore(pauseAlarm(paused)) -> stillMoving(paused, now);
            case Phase.Easing e when !now.isBefore(e.since().plus(EASING_PATIENCE)) -> stopped(e, now);
            case Phase.Easing e when !now.isBefore(blindAlarm(e.seen())) ->
                Next.to(e.seen(Moment.NEVER), OUT_OF_SIGHT);
            case Phase.Halting h when !now.isBefore(haltAlarm(h.since(), h.alarms())) -> stillMoving(h, now);
            case Phase.Halting h when !now.isBefore(blindAlarm(h.seen())) ->
                Next.to(h.seen(Moment.NEVER), OUT_OF_SIGHT);
            default -> Next.to(phase);
        };
    }

    /** When a pause becomes an alarm: nobody sees the belt (S2), or it does not come to the stand that we asked for (S5). */
    private static Moment pauseAlarm(Phase.Paused paused) {
        if (paused.why().isBlind()) return paused.isTold() ? Moment.NEVER : blindAlarm(paused.since());
        return paused.why().isOurs() && !paused.stood()
                ? haltAlarm(paused.since(), paused.alarms())
                : Moment.NEVER;
    }

    /** After the last of them it is repeated as long as the belt is seen to move. */
    private static Moment haltAlarm(Moment since, int alarms) {
        int repeats = Math.max(0, alarms - HALT_ALARMS.length + 1);
        var last = HALT_ALARMS[HALT_ALARMS.length - 1];
        return since.plus(repeats == 0 ? HALT_ALARMS[alarms] : last.multipliedBy(repeats + 1L));
    }

    /** S2: when the runner hears that nobody sees the belt any more. */
    private static Moment blindAlarm(Moment seen) {
        return seen.equals(Moment.NEVER) ? seen : seen.plus(SILENCE_ALARM);
    }

    /** Of a belt that nobody sees it is said once only: a machine may be silent at rest. */
    private static Next stillMoving(Phase.Paused paused, Moment now) {
        var next = paused.alarmed();
        if (!paused.why().isBlind() && now.since(paused.position().heard()).compareTo(SILENCE) <= 0)
            return Next.to(next,
                    new EngineEvent.Alarmed(paused.slowing() ? Alarm.STILL_SLOWING : Alarm.STILL_MOVING));
        return paused.isTold() ? Next.to(next) : Next.to(next, OUT_OF_SIGHT);
    }

    private Next countDown(Phase.CountingDown c, Moment now) {
        var left = COUNT_DOWN.minus(now.since(c.since()));
        if (!left.isPositive()) return Next.to(new Phase.Starting(now, c.from(), 0, null));
        int seconds = (int) Math.ceilDiv(left.toNanos(), 1_000_000_000L);
        return seconds >= c.said()
                ? Next.to(c)
                : Next.to(new Phase.CountingDown(c.since(), c.from(), seconds),
                        new EngineEvent.CountDown(seconds));
    }

    /** A belt that is seen to move is never left to itself; one that nobody sees is, after the third alarm. */
    private static Next stillMoving(Phase.Halting h, Moment now) {
        var next = h.alarmed();
        boolean seen = !h.seen().equals(Moment.NEVER) && now.since(h.seen()).compareTo(SILENCE) <= 0;
        if (seen || next.alarms() < HALT_ALARMS.length)
            return Next.to(next,
                    new EngineEvent.Alarmed(h.slowing() ? Alarm.STILL_SLOWING : Alarm.STILL_MOVING));
        return Next.to(new Phase.Ended(h.position(), h.ending()),
                new EngineEvent.Alarmed(Alarm.STANDSTILL_NOT_SEEN),
                new EngineEvent.Ended(h.ending()));
    }

    // --- the belt ------------------------------------------------------------------------------------------

    private Next reported(Phase phase, Speed speed, @Nullable Incline incline, Moment now) {
        boolean stands = speed.isZero();
        return switch (phase) {
            case Phase.Starting(var since, var from, int frames, var hold) ->
                starting(new Phase.Starting(since, from, stands ? 0 : frames + 1, hold), speed, now);
            case Phase.Running(var p) when now.since(p.heard()).compareTo(SILENCE) > 0 ->
                reported(pause(p, PauseReason.SILENT, p.heard()).phase(), speed, incline, now);
            case Phase.Running(var p) -> course.reported(p, speed, incline, now).next();
            case Phase.Paused paused when paused.why().isBlind() ->
                seenAgain(paused.position(), paused.since(), speed, now);
            // that nobody saw it is no word of one that is seen to move
            case Phase.Paused paused when now.since(paused.position().heard()).compareTo(SILENCE) > 0 ->
                Next.to(paused.untold().reported(speed, now));
            case Phase.Paused paused -> Next.to(paused.reported(speed, now));
            case Phase.Easing e when walks(speed) -> stopped(e.seen(now), now);
            case Phase.Easing e -> Next.to(e.seen(now));
            case Phase.Halting h when stands -> Next.to(new Phase.Ended(h.position(), h.ending()),
                    new EngineEvent.Ended(h.ending()));
            case Phase.Halting h -> Next.to(h.reported(speed, now));
            default -> Next.to(phase);
        };
    }

    private static boolean walks(Speed speed) {
        return speed.hundredthsKmh() <= WALK.hundredthsKmh() + WALKING_TOLERANCE;
    }

    private Next starting(Phase.Starting next, Speed speed, Moment now) {
        if (next.frames() < MOVING_FRAMES) return Next.to(next);
        var from = next.from();
        var hold = next.hold();
        if (from == null) return course.begin(Position.start(plan, now, speed).holding(hold));
        var here = from.resumedAt(now, speed);
        return Next.to(new Phase.Running(hold == null ? here : here.holding(hold)),
                new EngineEvent.Resumed());
    }

    /** The console is used before the programme goes on, which then goes on as the console has it (S8). */
    private Next held(Phase.Starting s, @Nullable Speed speed, @Nullable Incline incline) {
        var place = firstPlace(s.from(), s.hold());
        var deck = place.wantedIncline(plan);
        var hold = new Hold(speed != null ? speed : place.wantedSpeed(plan).min(WALK),
                incline != null ? incline : place.hold() == null ? place.incline().min(deck) : deck,
                place.index(), false);
        return Next.to(new Phase.Starting(s.since(), s.from(), s.frames(), hold),
                new EngineEvent.Held(hold.speed(), hold.incline()));
    }

    /** What the console has set is not given up for a gap: it has that when the run goes on (S8). */
    private static Next held(Phase.Paused paused, Next held) {
        return held.phase() instanceof Phase.Running(var p)
                ? new Next(paused.at(p), held.events())
                : Next.to(paused);
    }

    /** After a short gap the run goes on by itself; after a long one it waits for the runner's word (S7). */
    private Next seenAgain(Position p, Moment since, Speed speed, Moment now) {
        if (speed.isZero()) return pause(p.resumedAt(now, speed), PauseReason.BELT_STOPPED, now);
        boolean shortGap = now.since(since).compareTo(LONG_GAP) <= 0;
        return shortGap
                ? Next.to(new Phase.Running(p.resumedAt(now, speed)), new EngineEvent.Resumed())
                : Next.to(new Phase.Paused(p.resumedAt(now, speed), PauseReason.LONG_GAP, now),
                        new EngineEvent.Paused(PauseReason.LONG_GAP));
    }

    private Next fault(Phase phase, Moment now) {
        var alarm = new EngineEvent.Alarmed(Alarm.BELT_FAULT);
        return switch (phase) {
            // one that walks has nothing to be eased down to
            case Phase.Running(var p) when walks(p.speed()) ->
                stopped(new Phase.Easing(p, Ending.BELT_FAULT, now), now, alarm);
            case Phase.Running(var p) -> Next.to(new Phase.Easing(p, Ending.BELT_FAULT, now), alarm);
            case Phase.Easing e -> stopped(e, now, alarm);
            case Phase.Starting(_, var from, _, _) ->
                Next.to(new Phase.Halting(from, Ending.BELT_FAULT, now, Moment.NEVER), alarm);
            default -> Next.to(phase);
        };
    }

    // --- the runner ----------------------------------------------------------------------------------------

    private Next start(Phase phase, Moment now) {
        return switch (phase) {
            case Phase.Ready() -> counting(null, now);
            case Phase.Paused paused when paused.why().isBlind() ->
                Next.to(phase, new EngineEvent.NotNow("the belt is out of sight"));
            case Phase.Paused(var p, _, _, _, _, _) when !p.speed().isZero() ->
                Next.to(phase, new EngineEvent.NotNow("the belt is still moving"));
            // a count-down would end the stop before its alarm (S5); after that a machine may be silent at rest
            case Phase.Paused paused when paused.isUntold() ->
                Next.to(phase, new EngineEvent.NotNow("the belt is still stopping"));
            case Phase.Paused(var p, _, _, _, _, _) -> counting(p, now);
            default -> Next.to(phase);
        };
    }

    private static Next counting(@Nullable Position from, Moment now) {
        int seconds = (int) COUNT_DOWN.toSeconds();
        return Next.to(new Phase.CountingDown(now, from, seconds), new EngineEvent.CountDown(seconds));
    }

    /** A pause is a stop, whatever the run is doing (S5): also of a belt that nobody sees, or that slows down already. */
    private Next paused(Phase phase, PauseReason why, Moment now) {
        return switch (phase) {
            case Phase.CountingDown(_, var from, _) -> calledOff(from, now);
            case Phase.Starting(_, var from, _, _) -> from == null
                    ? halt(phase, Ending.STOPPED_BY_RUNNER, now)
                    : calledOff(from, now);
            case Phase.Running(var p) -> pause(p, why, now);
            // also of a belt that has stood and was started at the console since, or that does not stop; a single zero may
            // be one of those that some machines send in between (quirks 4.2)
            case Phase.Paused paused when paused.stood()
                    ? paused.slowing() || !paused.position().speed().isZero()
                    : paused.isTold() || !paused.why().isOurs() ->
                Next.to(new Phase.Paused(paused.position(), why, now), new EngineEvent.Paused(why));
            case Phase.Easing e -> stopped(e, now);
            case Phase.Ready(),Phase.Paused _,Phase.Halting _,Phase.Ended _ -> Next.to(phase);
        };
    }

    /** A pause while the run is being started: somebody may have started the belt meanwhile, or nobody sees it. */
    private static Next calledOff(@Nullable Position from, Moment now) {
        return from == null
                ? Next.to(new Phase.Ready(), new EngineEvent.NotNow("the start was called off"))
                : Next.to(new Phase.Paused(from, PauseReason.RUNNER, now),
                        new EngineEvent.Paused(PauseReason.RUNNER));
    }

    private Next startFailed(Phase phase, String why, Moment now) {
        return phase instanceof Phase.Starting(_, var from, _, _)
                ? Next.to(
                        from == null
                                ? new Phase.Ready()
                                : new Phase.Paused(from, PauseReason.DID_NOT_START, now),
                        new EngineEvent.NotNow(why))
                : Next.to(phase);
    }

    private static Next notStarted(@Nullable Position from, Moment now) {
        var notNow = new EngineEvent.NotNow("the belt did not start");
        return from == null
                ? Next.to(new Phase.Halting(null, Ending.STOPPED_BY_RUNNER, now, Moment.NEVER), notNow)
                : Next.to(new Phase.Paused(from, PauseReason.DID_NOT_START, now), notNow);
    }

    private Next halt(Phase phase, Ending ending, Moment now) {
        return switch (phase) {
            case Phase.Ended _,Phase.Halting _ -> Next.to(phase);
            case Phase.Ready() -> Next.to(new Phase.Ended(null, ending), new EngineEvent.Ended(ending));
            case Phase.Running(var p) -> Next.to(new Phase.Halting(p.predicted(now), ending, now, p.heard()));
            case Phase.Easing(var p, _, _, var seen) -> Next.to(new Phase.Halting(p, ending, now, seen));
            case Phase.Paused paused when paused.why().isBlind() ->
                Next.to(new Phase.Halting(paused.position(),
                        ending, now, paused.isTold() ? Moment.NEVER : paused.since()));
            // the belt has been asked to stand since, and the alarm is due when it was (S5)
            case Phase.Paused paused when paused.isUntold() ->
                Next.to(new Phase.Halting(paused.position(), ending, paused.since(), Moment.NEVER));
            default -> Next.to(new Phase.Halting(phase.place(), ending, now, Moment.NEVER));
        };
    }

    /** A belt that was eased down, or cannot be, is stopped. */
    private static Next stopped(Phase.Easing e, Moment now, EngineEvent... events) {
        return Next.to(new Phase.Halting(e.position(), e.ending(), now, e.seen()), events);
    }

    private Next abandoned(Phase phase, Moment now) {
        return phase instanceof Phase.Running(var p)
                ? Next.to(new Phase.Easing(p, Ending.ABANDONED, now))
                : phase instanceof Phase.CountingDown || phase instanceof Phase.Starting
                        ? halt(phase, Ending.ABANDONED, now)
                        : Next.to(phase);
    }

    private Next pause(Position p, PauseReason why, Moment since) {
        var here = why == PauseReason.RUNNER ? p.predicted(since) : p;
        return Next.to(new Phase.Paused(here, why, since), new EngineEvent.Paused(why));
    }

    private Next running(Position p, Input input, Moment now) {
        return switch (input) {
            case Skip() -> course.skip(p, now);
            case Back() -> course.back(p, now);
            case NudgeSpeed(int by) ->
                course.nudged(p.nudged(Math.clamp(by, -LARGEST_NUDGE, LARGEST_NUDGE)), now);
            case NudgeIncline(int by) -> Next.to(new Phase.Running(p.tilted(by)));
            case SpeedOverridden(var speed) -> course.held(p, speed);
            case InclineOverridden(var incline) -> course.held(p, incline);
            case GoOn() -> course.goOn(p, now);
            default -> Next.to(new Phase.Running(p));
        };
    }

    /** A moving belt that the run was parted from, by a gap or by a key on the console, is taken up again as it is. */
    private Next paused(Phase.Paused phase, Input input, Moment now) {
        if (!(input instanceof GoOn)) return Next.to(phase);
        var p = phase.position();
        if (phase.why().isBlind() || now.since(p.heard()).compareTo(SILENCE) > 0)
            return Next.to(phase, new EngineEvent.NotNow("the belt is out of sight"));
        if (p.speed().isZero()) return Next.to(phase, new EngineEvent.NotNow("the belt stands; press start"));
        if (phase.why().isOurs() && !phase.stood())
            return Next.to(phase, new EngineEvent.NotNow("the belt is still stopping"));
        // the runner's word is no report
        return Next.to(new Phase.Running(p.resumedAt(now, p.speed()).heardAt(p.heard())),
                new EngineEvent.Resumed());
    }
}
