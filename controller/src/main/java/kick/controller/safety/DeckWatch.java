package kick.controller.safety;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;
import kick.controller.units.Moment;

/**
 * Notices when a deck leaves its incline untold (S8): one that has rested there, or that turns away on the way there. One
 * that goes up through it may count in other units, and is nobody's wish.
 *
 * @param target the last incline asked for or adopted; null before the first
 * @param before the last incline before it that the machine took; null if there was none
 * @param taken whether the machine has granted it, or the deck has been there
 * @param reached whether the deck has rested there
 * @param rises whether it was below the target when that was asked for
 * @param closest how near two samples in a row have been to it, in tenths of a percent; one alone may be damaged
 * @param away consecutive samples that left it
 * @param last the last reported incline; null if the machine reports none
 * @param since when the target was asked for
 */
record DeckWatch(@Nullable Incline target, @Nullable Incline before, boolean taken, boolean reached,
        boolean rises, int closest, int away, @Nullable Incline last, Moment since) {

    private static final int SAMPLES = 2;
    /** More than any deck is from its target. */
    private static final int FAR = 10_000;

    static final DeckWatch NOTHING_ASKED = new DeckWatch(null, null, false, false, false, FAR, 0, null,
            Moment.ORIGIN);

    record Watched(DeckWatch watch, @Nullable Finding finding) {}

    DeckWatch asked(Incline newTarget, Moment now) {
        boolean up = last != null && newTarget.isAbove(last);
        int gap = last == null ? FAR : Math.abs(newTarget.tenthsPercent() - last.tenthsPercent());
        return new DeckWatch(newTarget, taken ? target : before, false, false, up, gap, 0, last, now);
    }

    DeckWatch granted() {
        return new DeckWatch(target, before, true, reached, rises, closest, away, last, since);
    }

    DeckWatch adopted(Incline reported, Moment now) {
        return new DeckWatch(reported, reported, true, true, false, 0, 0, reported, now);
    }

    Watched sample(Incline reported, Moment now) {
        var goal = target;
        if (goal == null)
            return new Watched(
                    new DeckWatch(null, null, false, false, false, FAR, 0, reported, since), null);
        int gap = Math.abs(goal.tenthsPercent() - reported.tenthsPercent());
        int gapBefore = last == null ? FAR : Math.abs(goal.tenthsPercent() - last.tenthsPercent());
        int nearest = Math.min(closest, Math.max(gap, gapBefore));
        boolean reacting = now.since(since).compareTo(Figures.REACTION) < 0;
        boolean through = rises && reported.isAbove(goal);
        boolean turnsAway = !reacting && !through && gap > nearest + Figures.OVERRIDE_INCLINE_TENTHS;
        boolean leaving = gap > Figures.OVERRIDE_INCLINE_TENTHS && (reached || turnsAway);
        // where it is asked for little more, it has been near all the time
        boolean near = gap == 0 || !reacting && gap <= Figures.OVERRIDE_INCLINE_TENTHS;
        boolean rests = near && reported.equals(last);
        var next = new DeckWatch(goal, before, taken || gap == 0, reached || rests, rises, nearest,
                leaving ? away + 1 : 0, reported, since);
        return new Watched(next, next.away >= SAMPLES ? new Finding.InclineOverridden(reported) : null);
    }
}
