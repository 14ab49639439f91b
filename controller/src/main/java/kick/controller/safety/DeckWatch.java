package kick.controller.safety;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;
import kick.controller.units.Moment;

/**
 * Notices when a deck that has reached its incline leaves it untold (S8).
 *
 * @param target the last incline asked for or adopted; null before the first
 * @param before the last incline before it that the machine took; null if there was none
 * @param taken whether the machine has granted it, or the deck has been there
 * @param reached whether the deck has been there
 * @param away consecutive samples that left it
 * @param last the last reported incline; null if the machine reports none
 * @param since when the target was asked for
 */
record DeckWatch(@Nullable Incline target, @Nullable Incline before, boolean taken, boolean reached, int away,
        @Nullable Incline last,
        Moment since) {

    private static final int SAMPLES = 2;

    static final DeckWatch NOTHING_ASKED = new DeckWatch(null, null, false, false, 0, null, Moment.ORIGIN);

    record Watched(DeckWatch watch, @Nullable Finding finding) {}

    DeckWatch asked(Incline newTarget, Moment now) {
        return new DeckWatch(newTarget, taken ? target : before, false, false, 0, last, now);
    }

    DeckWatch granted() {
        return new DeckWatch(target, before, true, reached, away, last, since);
    }

    DeckWatch adopted(Incline reported, Moment now) {
        return new DeckWatch(reported, reported, true, true, 0, reported, now);
    }

    Watched sample(Incline reported) {
        var goal = target;
        if (goal == null)
            return new Watched(new DeckWatch(null, null, false, false, 0, reported, since), null);
        int gap = Math.abs(goal.tenthsPercent() - reported.tenthsPercent());
        boolean leaving = reached && gap > Figures.OVERRIDE_INCLINE_TENTHS;
        var next = new DeckWatch(goal, before, taken || gap == 0, reached || gap == 0, leaving ? away + 1 : 0,
                reported, since);
        return new Watched(next, next.away >= SAMPLES ? new Finding.InclineOverridden(reported) : null);
    }
}
