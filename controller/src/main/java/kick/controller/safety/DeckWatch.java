package kick.controller.safety;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;
import kick.controller.units.Moment;

/**
 * Notices when a deck leaves its incline untold (S8): one that has rested there, or that turns away on the way there. One
 * that goes up through what Kick has asked for may count in other units, and is nobody's wish.
 *
 * @param target the last incline asked for or adopted; null before the first
 * @param before the lowest incline before it that the machine may have taken last; null if there was none
 * @param taken whether the machine has granted it, or the deck has been there
 * @param reached whether the deck has rested there
 * @param rises whether it was below the target when that was asked for
 * @param closest how near two samples in a row have been to it, in tenths of a percent; one alone may be damaged
 * @param away consecutive samples that left it
 * @param last the last reported incline; null if the machine reports none
 * @param lastButOne the one before it
 * @param since when the target was asked for
 */
record DeckWatch(@Nullable Incline target, @Nullable Incline before, boolean taken, boolean reached,
        boolean rises, int closest, int away, @Nullable Incline last,
        @Nullable Incline lastButOne, Moment since) {

    private static final int SAMPLES = 2;
    /** More than any deck is from its target. */
    private static final int FAR = 10_000;

    static final DeckWatch NOTHING_ASKED = new DeckWatch(null, null, false, false, false, FAR, 0, null,
            null, Moment.ORIGIN);

    record Watched(DeckWatch watch, @Nullable Finding finding) {}

    DeckWatch asked(Incline newTarget, Moment now) {
        // a deck that has gone up through this target meanwhile does so still
        boolean up = last != null && !last.isAbove(newTarget) || rises && newTarget.equals(target);
        int gap = Math.max(gap(newTarget, last), gap(newTarget, lastButOne));
        var lowest = taken || before == null || target == null ? target : before.min(target);
        // what is only asked for again was not there before
        var earlier = newTarget.equals(target) && !taken ? before : lowest;
        return new DeckWatch(newTarget, earlier, false, false, up, gap, 0, last, lastButOne, now);
    }

    /** The console has named it; where the deck goes on from there, so does the console. */
    DeckWatch named(Incline newTarget, Moment now) {
        var next = asked(newTarget, now);
        return new DeckWatch(newTarget, next.before, false, false, false, next.closest, 0, last, lastButOne,
                now);
    }

    private static int gap(Incline goal, @Nullable Incline reported) {
        return reported == null ? FAR : Math.abs(goal.tenthsPercent() - reported.tenthsPercent());
    }

    DeckWatch granted() {
        return new DeckWatch(target, before, true, reached, rises, closest, away, last, lastButOne, since);
    }

    /** A higher one that the console has named since may have come before it. */
    DeckWatch granted(Incline asked) {
        return target != null && target.isAbove(asked) ? asked(asked, since).granted() : granted();
    }

    /** What was before stands, as does a target at which the deck is already; the console may still change it. */
    DeckWatch refused(Moment now) {
        if (before != null) return asked(before, now).granted();
        return target != null && target.equals(last) ? granted() : NOTHING_ASKED;
    }

    DeckWatch adopted(Incline reported, Moment now) {
        return new DeckWatch(reported, reported, true, true, false, 0, 0, reported, last, now);
    }

    Watched sample(Incline reported, Moment now) {
        var goal = target;
        if (goal == null)
            return new Watched(
                    new DeckWatch(null, null, false, false, false, FAR, 0, reported, last, since), null);
        int gap = gap(goal, reported);
        int nearest = Math.min(closest, Math.max(gap, gap(goal, last)));
        boolean reacting = now.since(since).compareTo(Figures.REACTION) < 0;
        boolean through = rises && reported.isAbove(goal);
        boolean turnsAway = !reacting && !through && gap > nearest + Figures.OVERRIDE_INCLINE_TENTHS;
        boolean leaving = gap > Figures.OVERRIDE_INCLINE_TENTHS && (reached || turnsAway);
        // where it is asked for little more, it has been near all the time
        boolean near = gap == 0 || !reacting && gap <= Figures.OVERRIDE_INCLINE_TENTHS;
        boolean rests = near && reported.equals(last);
        boolean shows = !reacting && gap == 0 && reported.equals(last);
        var next = new DeckWatch(goal, before, taken || shows, reached || rests, rises, nearest,
                leaving ? away + 1 : 0, reported, last, since);
        return new Watched(next, next.away >= SAMPLES ? new Finding.InclineOverridden(reported) : null);
    }
}
