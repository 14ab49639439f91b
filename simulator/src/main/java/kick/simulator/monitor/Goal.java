package kick.simulator.monitor;

import static kick.simulator.monitor.Reports.NONE;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Which target, of speed or of incline, the machine may be at or on its way to: between a request and its
 * success it may be the old one or the new one. And whether the console has taken it over (S8); from then on what
 * is reported is the target.
 *
 * <p>The console has a belt, or a deck,
 * <ul>
 * <li>that was settled, in two samples in a row near its target and near each other, and is then more than
 * {@code tolerance} off in two samples in a row;
 * <li>that turns away before it has settled: when it has had 3 s to react, two samples in a row are further from the
 * target, by more than the tolerance, than two have shown it, be it before the request, or it was there already. One
 * that goes up through its target does not turn away: it may surge, and a deck may count in another unit. A belt has
 * nothing to react to below its target, where it was when that was asked for, and what it may still have gone to then;
 * <li>that was settled, and the machine's status names a target that is off by one of the machine's own steps or more,
 * and is no step of the ramp;
 * <li>that Kick has only taken below what the console had, without the runner's word that the programme takes over, and
 * the status names what no way down leads through;
 * <li>of whose deck nothing is reported, and the status names another incline once the last ramp has to be over.
 * </ul>
 * The 3 s begin anew with what is asked for again while it is refused, or while nobody knows what became of it: it may
 * be taken only then. A belt that the console has and that goes to what Kick asked for at most 8 s ago, and was
 * not answered, does that late, which is no new act at the console.
 *
 * <p>Some machines tell each step of a ramp, and report the target meanwhile. For 3 s after a request a step is what
 * lies between the new target and the one before it, or any that may have been in effect then, or where the belt was
 * reported on its way there; where the first request was refused, what is no faster than what is reported, and anything
 * while the belt is on its way to the machine's own first speed. Before the belt has settled, or while it is
 * open what it was told, a word says nothing, as some machines tell the steps of several ramps at once. But one that
 * leaves its target for what was named so was taken over when that was said, and one that rests there is there. A
 * single word may be damaged: until the belt shows it, it is as open as a request without an answer.
 *
 * <p>What was refused is not in effect. A belt that rested there when it was asked for does not show that it was taken
 * all the same, but one that has come to rest there on its way to the one before is where somebody has it (S8). A first
 * target that nobody answers is no target where the belt keeps another speed 8 s later.
 *
 * <p>Two samples in a row are of one mind if they are on the same side of the target, and no further apart than a belt
 * changes its speed. Of two that are, one is damaged (S16): the one in the middle, where the third goes on from the
 * first, and all three being on one side, those two are in a row; else what leaps within a second counts only if the
 * next one says the same: in more time a belt whose safety key is pulled does change so much. A belt that has not come to
 * rest in the console's hands, and goes on in the same direction, is not taken over once more; where it comes to rest
 * first, which may be a little below where it was noticed, is what the console has. A single zero in
 * between (quirks 4.2) is no sample; {@link Sight} leaves it out.
 */
final class Goal {
    /** S8: 0.3 km/h and 0.5 %. */
    static final int SPEED_TOLERANCE = 30;
    static final int INCLINE_TOLERANCE = 5;
    /** A ramp changes more than this from one sample to the next. */
    static final int SPEED_STEADY = 10;
    /** S2: the belt is where it was told to be. */
    static final int AT_SPEED = 50;
    /** Nothing is said of the deck; half a percent is what S8 takes for a change. */
    static final int AT_INCLINE = INCLINE_TOLERANCE;
    /** In hundredths of a km/h from one sample to the next. */
    private static final int JUMP = 100;
    /** No belt changes so much from one sample to the next, at most a second later. */
    static final int LEAP = 500;
    /** For so long after a request a belt may still do what it was told before. */
    private static final long REACTION = 3 * Sight.SECOND;
    /** What was applied late was applied within this (safety case 3). */
    private static final long LATE = 8 * Sight.SECOND;
    /** No ramp takes longer than this. */
    private static final long RAMP = 60 * Sight.SECOND;

    int low = NONE;
    int high = NONE;
    /** How often somebody else changed it, since the beginning. */
    int overrides;
    /** Whether the target in effect is the console's. */
    boolean byConsole;
    /** When somebody did what changed it last. */
    long changedAt = Sight.LONG_AGO;
    /** Whether it was the console's, and Kick has only gone below that since. */
    private boolean lowered;
    /** Whether the runner has agreed since that the programme takes over. */
    private boolean released;

    private final int tolerance;
    private final int atRest;
    private final int steady;
    private final int atTarget;
    private int latest = NONE;
    /** Whether there was no target before the latest, whose outcome is open. */
    private boolean first;
    private int leaving;
    private boolean refused;
    private long askedAt = Sight.LONG_AGO;
    /** What Kick has asked for last, if that was not answered. */
    private int unanswered = NONE;
    /** When the latest was asked for the last time. */
    private long sentAt = Sight.LONG_AGO;
    /** What was reported when the latest was asked for. */
    private int began = NONE;
    /** The slowest of that, of the latest and of what it may still have reacted to then. */
    private int slowest = NONE;
    private int closest = Integer.MAX_VALUE;
    private int gapBefore = Integer.MAX_VALUE;
    /** Where the way to the latest begins; previous is that once the latest is taken. */
    private int old = NONE;
    private int previous = NONE;
    private long grantedAt = Sight.LONG_AGO;
    /** When a request was granted last. */
    private long answeredAt = Sight.LONG_AGO;
    /** Whether the report went to the target at once, as no belt does. */
    private boolean jumped;
    private int last = NONE;
    private long lastAt = Sight.LONG_AGO;
    /** Whether the last two reports were near each other. */
    private boolean still;
    /** Whether they were further apart than a belt changes meanwhile. */
    private boolean leaps;
    private int lastButOne = NONE;
    private boolean settled;
    /** Whether the belt rested near the target already when that was asked for. */
    private boolean there;
    /** Whether it had changed by then since the one before was asked for. */
    private boolean moved;
    private int near;
    private int away;
    /** The same without the last sample, which may be damaged. */
    private int awayBefore;
    /** Whether the samples that were away from the target were above it. */
    private boolean above;
    private boolean aboveBefore;
    /** Whether the console was seen to take it up; null where it has said what it wants. */
    private @Nullable Boolean takenUp;
    /** What was reported when the machine named the target, if the belt has not shown that yet. */
    private int shownThen = NONE;
    /** What the machine has named since the latest was asked for, before the belt had settled, and when. */
    private int named = NONE;
    private long namedAt = Sight.LONG_AGO;
    /** That, where it was no step of a ramp after all, as the belt has come to rest there; otherwise none. */
    private int restsAt = NONE;

    /** @param atRest what is so near its target has no way to go there */
    Goal(int tolerance, int atRest, int steady, int atTarget) {
        this.tolerance = tolerance;
        this.atRest = atRest;
        this.steady = steady;
        this.atTarget = atTarget;
    }

    boolean isKnown() {
        return low != NONE && low == high;
    }

    /**
     * Whether {@code to} is above the lowest that may be in effect; where no target is known, above what is reported. What
     * was refused is not in effect, for a machine that says so; and a belt that rests at what the machine has named since
     * is there by that word (S8), as long as that was just seen.
     */
    boolean isRaisedBy(int to, int reported, boolean fresh) {
        int base = low == NONE ? reported : lowestInEffect();
        return base == NONE || to > (fresh ? Math.max(base, restsAt) : base);
    }

    /** What was asked for last, or what somebody has set; the highest that may be in effect where it was refused. */
    int askedFor() {
        return refused ? high : latest;
    }

    private int lowestInEffect() {
        return refused && latest == low ? high : low;
    }

    private int highestInEffect() {
        return refused && latest == high ? low : high;
    }

    /**
     * Whether {@code to} slows down a belt whose target is open, or only named by the machine, whatever it has
     * taken: two reports show it above that, and it has not set out for what is slower still.
     */
    boolean isSlowedBy(int to) {
        int from = shownThen != NONE ? shownThen : began;
        boolean open = low != high;
        // one that has come to rest on its way has not set out for what it may only be told now
        boolean setOut = to > latest && from - last > atTarget && !(open && still);
        boolean named = shownThen != NONE || this.named != NONE;
        return (open || named) && Math.min(last, lastButOne) > to && !setOut;
    }

    /** Whether the belt is slower than {@code to} and slows down further: nothing takes it up. */
    boolean fallsBelow(int to) {
        return last <= to && slowsDown();
    }

    boolean slowsDown() {
        return lastButOne != NONE && last < lastButOne - steady;
    }

    /**
     * What a raise begins at: the target, of two the nearer one; but no belt speeds up towards what is slower than it
     * is, where that is no moment's speed.
     */
    int raisedFrom(int reported) {
        int nearer = Math.abs(reported - high) < Math.abs(reported - low) ? high : low;
        boolean rests = isSteady() && still || restsAt != NONE;
        return isKnown() && !rests ? nearer : Math.max(nearer, reported);
    }

    /**
     * S2: the report agrees with a target that may be in effect, or there is none; or the belt rests at what the machine
     * has named since, and is there by that word (S8).
     */
    boolean isNear(int reported) {
        return low == NONE || isNear(reported, low) || isNear(reported, high)
                || restsAt != NONE && isNear(reported, restsAt);
    }

    private boolean isNear(int reported, int target) {
        return Math.abs(reported - target) <= atTarget;
    }

    /** Whether the belt has come to rest at the target, whoever's it is. */
    boolean isSteady() {
        return near >= 2;
    }

    /** Whether it has settled, as fast as this or slower, and has had time to react to the last request. */
    boolean restsNoFasterThan(int most, long now) {
        return isSteady() && now - sentAt >= REACTION && Math.max(last, lastButOne) <= most;
    }

    /** Whether the last two reports are near each other. */
    boolean keepsItsSpeed() {
        return still;
    }

    /** Whether what is reported now is what the console wants; also where Kick has asked for nothing on this link. */
    boolean showsTheConsoles() {
        return low == NONE ? still : byConsole && isSteady();
    }

    /**
     * Where a belt that somebody has taken up, or down, has gone on to, as belts do and damaged samples do not; or where
     * it rests by the machine's word, which is the console's at once (S8).
     */
    int goneOnTo() {
        if (named != NONE && still && Math.abs(last - named) <= steady) return named;
        boolean goesOn = byConsole && Objects.equals(takenUp, last > low);
        return goesOn && Math.abs(last - lastButOne) <= JUMP ? last : NONE;
    }

    void forget() {
        unanswered = NONE;
        low = NONE;
        high = NONE;
        latest = NONE;
        byConsole = false;
        lowered = false;
        first = false;
        refused = false;
        leaving = 0;
        shownThen = NONE;
        unsettled();
    }

    void sent(int to, int reported, long now) {
        // a belt that rests elsewhere by the machine's word had that before
        if (restsAt != NONE && !isNear(restsAt, low)) takes(restsAt);
        moved = began != NONE && Math.abs(reported - began) > tolerance;
        sentAt = now;
        unanswered = to;
        boolean another = to != latest || low == NONE;
        if (another) old = latest == NONE ? reported : comingFrom(rampFrom(to), to, now);
        // while it was refused, the belt went on with what was before; what was open may only be taken now; and one that
        // was only just found elsewhere may still react to what was asked for before
        if (another || refused || !isKnown() || byConsole && near < 2) {
            // where nobody knows what it was told before, it may still go on with anything
            slowest = low == NONE ? 0 : slowestSince(to, reported, now);
            askedAt = now;
            began = reported;
            comesAnew(to);
            unsettled();
        }
        if (low == NONE) first = true;
        lowered = (lowered || byConsole && !released) && low != NONE && to <= low;
        int from = low == NONE && reported != NONE ? reported : to;
        int lowest = low == NONE ? from : lowestInEffect();
        high = Math.max(high == NONE ? from : highestInEffect(), to);
        low = Math.min(lowest, to);
        latest = to;
        refused = false;
        byConsole = false;
        named = NONE;
        restsAt = NONE;
        shownThen = NONE;
        there = still && Math.abs(reported - to) <= atRest;
    }

    private int slowestSince(int to, int reported, long now) {
        int still = slowest == NONE || now - askedAt >= REACTION ? to : slowest;
        return Math.min(Math.min(to, reported), Math.min(low, still));
    }

    /**
     * Where the one before is open, the ramp may begin at either; and where the belt was not at that yet, it begins where
     * two reports show it.
     */
    private int rampFrom(int to) {
        if (to < latest) return Math.max(high, Math.min(last, lastButOne));
        return last == NONE ? low : Math.min(low, Math.max(last, lastButOne));
    }

    /** A late word about what was asked for before a stop, or on another link, says nothing of what is in effect now. */
    void granted(int to, long now) {
        unanswered = NONE;
        answeredAt = now;
        taken(to, now);
    }

    private void taken(int to, long now) {
        if (low == NONE) return;
        if (latest == to && old != NONE) previous = old;
        grantedAt = now;
        takes(to);
    }

    /** Where the report goes to the target at once, the ramp before may not be over yet. */
    private int comingFrom(int from, int to, long now) {
        if (!jumped || previous == NONE || now - grantedAt >= RAMP) return from;
        return to > from ? Math.min(from, previous) : Math.max(from, previous);
    }

    /** The runner has agreed that the programme takes over: from now on its ramps are like any other. */
    void released() {
        released = true;
        lowered = false;
    }

    /**
     * The machine says that it does not take this; it is believed when the belt is where it was. One that has shown that
     * it goes there has taken it before.
     */
    void refused(int to) {
        unanswered = NONE;
        if (latest == to && !isKnown()) refused = true;
    }

    private void takes(int to) {
        first = false;
        leaving = 0;
        refused = false;
        shownThen = NONE;
        low = to;
        high = to;
        latest = to;
    }

    private void unsettled() {
        settled = false;
        there = false;
        near = 0;
        away = 0;
        awayBefore = 0;
    }

    void sampled(int reported, long now) {
        if (reported == NONE) return;
        int change = last == NONE ? Integer.MAX_VALUE : Math.abs(reported - last);
        boolean ramps = change <= JUMP && lastButOne != NONE && Math.abs(last - lastButOne) <= JUMP;
        boolean leapt = leaps;
        leaps = last != NONE && change > LEAP && now - lastAt <= Sight.SECOND;
        lastAt = now;
        still = change <= steady;
        int awaySoFar = leaps ? awayAroundLast(reported) : leapt && change > JUMP ? 0 : away;
        boolean aboveSoFar = leaps && awaySoFar > 0 ? aboveBefore : above;
        aboveBefore = above;
        awayBefore = away;
        lastButOne = last;
        last = reported;
        // a belt that had settled is on no ramp
        boolean named = this.named != NONE && (settled || now - namedAt >= REACTION);
        restsAt = named && still && Math.abs(reported - this.named) <= steady ? this.named : NONE;
        if (low == NONE) return;
        if (low != high) resolve(reported, now);
        // below all that it may have been told, it has left them whichever of them it has taken
        if (low != high && !isBelowAll(reported)) return;
        int gap = Math.abs(reported - low);
        if (gap <= atTarget) shownThen = NONE;
        if (low == high) comesNearer(gap, ramps);
        if (gap <= tolerance) {
            if (near == 0) jumped = change > JUMP;
            near = still ? near + 1 : 1;
            // the console's is where the belt comes to rest first
            if (byConsole && near == 2 && low - reported > steady && reported <= lastButOne) takes(reported);
            settled |= near >= 2;
            away = 0;
        } else if (settled || turnsAway(reported, gap, now)) {
            // one below the target and one above it are no speed that somebody chose
            away = reported > low == aboveSoFar ? awaySoFar + 1 : 1;
            above = reported > low;
            if (away == 2) {
                boolean goesOn = !isSteady() && Objects.equals(takenUp, above);
                boolean same = (byConsole || lowered) && (goesOn || isKicks(reported, now));
                takenUp = above;
                overridden(reported, same ? changedAt : isNamed(reported) ? namedAt : now);
                // it is where somebody has it
                settled = true;
            }
        } else {
            away = 0;
        }
    }

    /** Where the last sample was a damaged one that was away as well, the one before it is followed by this. */
    private int awayAroundLast(int reported) {
        return away > 0 && lastButOne != NONE && Math.abs(reported - lastButOne) <= LEAP ? awayBefore : 0;
    }

    /**
     * A single sample is not enough to have come so near: it may be damaged. But two of a ramp that are on either side of
     * the target have been there, if it is a belt: of a deck, one is damaged.
     */
    private void comesNearer(int gap, boolean ramps) {
        boolean passes = steady > 0 && ramps && last != low && lastButOne != low
                && last > low != lastButOne > low;
        int nearest = passes ? 0 : Math.max(gap, gapBefore);
        // as little as S10 takes for nothing is not nearer
        if (nearest <= closest - steady / 2) closest = nearest;
        gapBefore = gap;
    }

    private boolean turnsAway(int reported, int gap, long now) {
        boolean through = began != NONE && began <= low && reported > low;
        boolean reacted = now - askedAt >= REACTION;
        return isBelowAll(reported) || reacted && !through && (there && !moved || gap > closest + tolerance);
    }

    /** The highest of this and of what the machine has named since the latest was asked for. */
    int orNamed(int other) {
        return Math.max(other, named);
    }

    /** Whether it is slower than anything that it may still react to; a deck is too slow to show that so soon. */
    private boolean isBelowAll(int reported) {
        return steady > 0 && slowest != NONE && reported < slowest - tolerance;
    }

    /** The machine has plainly taken the request whose outcome was not known. */
    private void resolve(int reported, long now) {
        int other = latest == low ? high : low;
        // at what was refused, or before it does what was granted last, a belt may be already, or come by on its way
        // to the other
        boolean comesNearer = Math.abs(reported - other) < Math.abs(lastButOne - other);
        boolean stays = there && !moved && (refused || now - answeredAt < REACTION);
        boolean comesBy = stays || refused && comesNearer;
        if (isHardlySlower(now) || !comesBy && shows(reported, latest, other)) taken(latest, now);
        else if (first && (refused || still && now - sentAt >= LATE)) forget();
        else
            if ((refused || now - sentAt >= late())
                    && (shows(reported, other, latest) || isBehind(reported, other)))
                takes(other);
            else
                leaves(reported, other, now);
    }

    /** A deck may be stuck for a while, and goes where it was told to go then. */
    private long late() {
        return steady > 0 ? LATE : RAMP;
    }

    /** Whether two reports show it on the other side of that than the latest. */
    private boolean isBehind(int reported, int other) {
        return latest > other
                ? Math.max(reported, lastButOne) < other - tolerance
                : lastButOne != NONE && Math.min(reported, lastButOne) > other + tolerance;
    }

    /** A belt at the one is at the other (S8), and no answer has come; what is above it stays a raise all the same. */
    private boolean isHardlySlower(long now) {
        return !refused && latest == low && high - low <= tolerance && now - sentAt >= REACTION;
    }

    private boolean shows(int reported, int one, int other) {
        int here = Math.abs(reported - one);
        int there = Math.abs(reported - other);
        return here <= atTarget && there > atTarget || still && here <= steady && there > here;
    }

    /** Whether this was asked for last, nobody knows of a target before those that are open, and the belt is faster. */
    boolean isSlowedAgainBy(int to, int reported) {
        return first && to == latest && to < reported;
    }

    /**
     * A belt that has left where it was, in the direction of the latest, has taken that; also one that goes beyond it, as
     * a deck that counts in another unit does.
     */
    private void leaves(int reported, int other, long now) {
        boolean between = reported > Math.min(latest, other) && reported < Math.max(latest, other);
        // one that comes nearer to the other only goes on with that
        boolean turned = lastButOne == NONE || Math.abs(reported - latest) <= Math.abs(lastButOne - latest);
        boolean left = between && turned && Math.abs(reported - other) > atTarget;
        // where it was when that was asked for, it has left nothing
        boolean stays = began != NONE && Math.abs(reported - began) <= steady;
        leaving = left && !stays || goesBeyond(reported, other) ? leaving + 1 : 0;
        if (leaving >= 2) taken(latest, now);
    }

    private boolean goesBeyond(int reported, int other) {
        if (began == NONE) return false;
        return latest > other
                ? reported > Math.max(latest, began + atTarget)
                : reported < Math.min(latest, began - atTarget);
    }

    /** @param grid how fine the machine's own targets are; less than that from Kick's is Kick's */
    void told(int to, int grid, long now) {
        restsAt = NONE;
        boolean over = isUnseen() && now - sentAt >= RAMP;
        boolean open = !isKnown() && !refused && !over;
        boolean asked = to == low || (refused || !over) && to == highestInEffect();
        if (asked) named = NONE;
        if (asked || low == NONE || !byConsole && Math.abs(to - low) < grid) return;
        boolean settledHere = settled || byConsole || refused || isUnseen();
        if (open || (settledHere ? isStepOfRamp(to, now) : !lowered || !isBeyondRamp(to))) {
            named = to;
            namedAt = now;
            return;
        }
        takenUp = null;
        overridden(to, now);
        shownThen = last;
        settled = false;
        askedAt = now;
    }

    /** What was reported last counts: the belt may have been near already. */
    private void comesAnew(int to) {
        gapBefore = last == NONE ? Integer.MAX_VALUE : Math.abs(last - to);
        closest = lastButOne == NONE ? Integer.MAX_VALUE : Math.max(Math.abs(lastButOne - to), gapBefore);
    }

    private boolean isStepOfRamp(int to, long now) {
        if (first) return (to <= last || !still) && now - askedAt < RAMP;
        boolean rounded = unanswered == low && to < low && low - to <= tolerance;
        boolean between = rounded || isBetween(to, previous, low) || isBetween(to, began, low);
        // what is asked for again is named again, as a coarser grid has it, or as the belt only sets out; over a long way
        // a step is heard of as late as the answer
        long since = there && Math.abs(to - low) > tolerance ? askedAt : Math.max(sentAt, answeredAt);
        return between && (now - since < REACTION || (jumped || isUnseen()) && now - grantedAt < RAMP);
    }

    private static boolean isBetween(int to, int one, int other) {
        return one != NONE && to >= Math.min(one, other) && to <= Math.max(one, other);
    }

    /** Where nothing is reported, nobody sees a ramp come to its end. */
    private boolean isUnseen() {
        return last == NONE;
    }

    /** What no way down to the target leads through. */
    private boolean isBeyondRamp(int to) {
        return to < low || previous != NONE && to > previous;
    }

    /** Whether the belt goes from where the console had it to what Kick was not answered: some act late. */
    private boolean isKicks(int reported, long now) {
        return now - sentAt <= LATE && isBetween(reported, unanswered, low);
    }

    /** Whether the belt has left its target for what the machine has named. */
    private boolean isNamed(int reported) {
        return named != NONE && (reported > low ? named >= reported - steady : named <= reported + steady);
    }

    private void overridden(int to, long at) {
        takes(to);
        byConsole = true;
        released &= at == changedAt;
        changedAt = at;
        named = NONE;
        there = false;
        near = 0;
        previous = NONE;
        away = 0;
        // how near it came to the target before says nothing of this one
        began = NONE;
        slowest = NONE;
        comesAnew(to);
        overrides++;
    }
}
