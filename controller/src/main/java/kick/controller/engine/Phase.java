package kick.controller.engine;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** What a run is doing. Each phase carries only what is true in it. */
public sealed interface Phase {

    /** Nothing has begun; the machine is only listened to. */
    record Ready() implements Phase {}

    /**
     * The runner has asked for a start, and the audible count-down runs (S12).
     *
     * @param from where the run goes on; null at the beginning
     * @param said the last second that was counted
     */
    record CountingDown(Moment since, @Nullable Position from, int said) implements Phase {}

    /**
     * The belt is being started; the programme waits until it has been seen to move.
     *
     * @param from where the run goes on; null at the beginning
     * @param frames how many reports in a row said that it moves
     * @param hold what was set at the console meanwhile (S8); null if nothing was
     */
    record Starting(Moment since, @Nullable Position from, int frames,
            @Nullable Hold hold) implements Phase {}

    record Running(Position position) implements Phase {}

    /**
     * @param since when the last certain report came, or when the pause was asked for
     * @param alarms how often the runner has been told that the belt is out of sight, or does not come to a stand
     * @param slowing whether the last report was slower than the one before it
     * @param stood whether the belt has been seen to stand since
     */
    record Paused(Position position, PauseReason why, Moment since, int alarms, boolean slowing,
            boolean stood) implements Phase {

        Paused(Position position, PauseReason why, Moment since) {
            this(position, why, since, 0, false, false);
        }

        Paused reported(Speed speed, Moment now) {
            return new Paused(position.resumedAt(now, speed), why, since, alarms,
                    position.speed().isAbove(speed), stood || speed.isZero());
        }

        Paused at(Position place) {
            return new Paused(place, why, since, alarms, slowing, stood);
        }

        Paused alarmed() {
            return new Paused(position, why, since, alarms + 1, slowing, stood);
        }

        /** The last alarm is due once more, and none of those before it. */
        Paused untold() {
            return new Paused(position, why, since, Math.max(0, alarms - 1), slowing, stood);
        }

        boolean isTold() {
            return alarms > 0;
        }

        /** Whether the belt is being stopped, and the runner has not been told yet that it does not stand. */
        boolean isUntold() {
            return why.isOurs() && !stood && !isTold();
        }

        /** Whether the belt is in sight, and stands. */
        public boolean stands() {
            return !why.isBlind() && position.speed().isZero();
        }
    }

    /**
     * On the way down to a walk, before the stop.
     *
     * @param seen when the belt last reported; {@link Moment#NEVER} where the runner knows that nobody sees it
     */
    record Easing(Position position, Ending ending, Moment since, Moment seen) implements Phase {

        Easing(Position position, Ending ending, Moment since) {
            this(position, ending, since, position.heard());
        }

        Easing seen(Moment now) {
            return new Easing(position, ending, since, now);
        }
    }

    /**
     * Stop has been asked for; the run is over when the belt is seen to stand.
     *
     * @param position null if the run had not begun
     * @param alarms how many alarms have been raised
     * @param last the last speed reported since; null if there was none
     * @param slowing whether the belt was slower each time it reported
     * @param seen when the belt last reported; {@link Moment#NEVER} where the runner knows that nobody sees it, or it stood
     */
    record Halting(@Nullable Position position, Ending ending, Moment since, int alarms, @Nullable Speed last,
            boolean slowing, Moment seen) implements Phase {

        Halting(@Nullable Position position, Ending ending, Moment since, Moment seen) {
            this(position, ending, since, 0, null, false, seen);
        }

        Halting reported(Speed speed, Moment now) {
            return new Halting(position, ending, since, alarms, speed, last != null && last.isAbove(speed),
                    now);
        }

        Halting seen(Moment now) {
            return new Halting(position, ending, since, alarms, last, slowing, now);
        }

        Halting alarmed() {
            return new Halting(position, ending, since, alarms + 1, last, false, seen);
        }
    }

    /** @param position null if the run never began */
    record Ended(@Nullable Position position, Ending ending) implements Phase {}

    /** The word used in JSON and logs. */
    default String word() {
        return switch (this) {
            case Ready() -> "ready";
            case CountingDown _ -> "counting-down";
            case Starting _ -> "starting";
            case Running _ -> "running";
            case Paused _ -> "paused";
            case Easing _ -> "easing";
            case Halting _ -> "halting";
            case Ended _ -> "ended";
        };
    }

    /** Where the run stands; null before it has begun. */
    default @Nullable Position place() {
        return switch (this) {
            case Ready() -> null;
            case CountingDown(_, var from, _) -> from;
            case Starting(_, var from, _, _) -> from;
            case Running(var position) -> position;
            case Paused p -> p.position();
            case Easing(var position, _, _, _) -> position;
            case Halting h -> h.position();
            case Ended(var position, _) -> position;
        };
    }
}
