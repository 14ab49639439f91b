package kick.controller.safety;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * The last valid Treadmill Data (S2, S16).
 *
 * @param at when they came; null before the first
 * @param slower the slower of the last two speeds, as a single one may be damaged; or what two in doubt agree on
 * @param incline the last that was reported, which is not in every packet; null before the first
 * @param doubtful what was reported since and is not believed yet; null if nothing was
 * @param awaited whether nothing has come since it was open what became of a request (S9)
 * @param bad1 the last bad packet; bad2 and bad3 are those before it; null where there were fewer
 */
record Reported(@Nullable Moment at, Speed speed, Speed slower, @Nullable Incline incline,
        @Nullable Speed doubtful, boolean awaited, @Nullable Moment bad1, @Nullable Moment bad2,
        @Nullable Moment bad3) {

    static final Reported NOTHING = new Reported(null, Speed.ZERO, Speed.ZERO, null, null, false,
            null, null, null);

    Reported sample(Speed newSpeed, @Nullable Incline newIncline, Moment now) {
        return new Reported(now, newSpeed, at == null ? newSpeed : newSpeed.min(speed),
                newIncline == null ? incline : newIncline, null, false, bad1, bad2, bad3);
    }

    /** Another link may be one to another machine. */
    Reported onNewLink() {
        return new Reported(at, speed, slower, null, doubtful, awaited, bad1, bad2, bad3);
    }

    Reported bad(Moment now) {
        return new Reported(at, speed, slower, incline, doubtful, awaited, now, bad1, bad2);
    }

    Reported inDoubt(Speed doubted) {
        var two = doubtful == null ? slower : slower.min(doubtful.max(doubted));
        return new Reported(at, speed, two, incline, doubted, awaited, bad1, bad2, bad3);
    }

    /** It is open what became of a request: only what comes from now on can tell. */
    Reported awaiting() {
        return new Reported(at, speed, slower, incline, doubtful, true, bad1, bad2, bad3);
    }

    /** Whether the belt was faster in its last reports, of which one may be damaged, and none is in doubt that says less. */
    boolean isAllAbove(Speed other) {
        return slower.isAbove(other) && (doubtful == null || doubtful.isAbove(other));
    }

    boolean isInDoubt() {
        return doubtful != null;
    }

    /** Whether the data may be relied on for anything that raises. */
    boolean isFresh(Moment now) {
        return isRecent(now) && !isSpoilt(now);
    }

    /** The same of what only slows down, however many packets were bad. */
    boolean isRecent(Moment now) {
        return at != null && now.since(at).compareTo(Figures.STALE) <= 0;
    }

    boolean isYoungerThan(java.time.Duration age, Moment now) {
        return at != null && now.since(at).compareTo(age) < 0;
    }

    /** The last three bad packets all came within the window (S16); the good ones between them do not count. */
    private boolean isSpoilt(Moment now) {
        return bad1 != null && bad3 != null && now.since(bad3).compareTo(Figures.BAD_WINDOW) <= 0;
    }
}
