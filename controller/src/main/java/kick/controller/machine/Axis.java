package kick.controller.machine;

import java.time.Duration;

import kick.controller.units.Moment;

/**
 * One thing that can be set, speed or incline, as far as the machine has let itself be asked. Values are counted in
 * the wire's own steps.
 *
 * @param granted the last value that the machine granted, {@link #UNKNOWN} where that is not known
 * @param refused the last value that it refused or did not answer, {@link #UNKNOWN} if none
 * @param tries how often that happened in a row
 * @param notBefore when it may be asked again
 * @param stated the last value that was granted, even if that is in doubt now
 * @param repeats how often it was stated again because nothing happened
 * @param gap how far the report was from the granted value when it was last stated
 * @param denied whether the refused value was refused, and not left without an answer
 * @param open the highest value that was not answered since the last that was granted, {@link #UNKNOWN} if none
 * @param openUntil until when the machine may still begin with that
 */
record Axis(int granted, int refused, int tries, Moment notBefore, int stated, int repeats, int gap,
        boolean denied, int open, Moment openUntil) {

    static final int UNKNOWN = Integer.MIN_VALUE;
    static final Axis IDLE = new Axis(UNKNOWN, UNKNOWN, 0, Moment.ORIGIN, UNKNOWN, 0, 0, false,
            UNKNOWN, Moment.ORIGIN);

    /** A refused value may be asked again so often; the machine may have been busy (quirks 5.2). */
    private static final int TRIES = 5;
    private static final int REPEATS = 3;
    private static final Duration AGAIN = Duration.ofSeconds(1);
    /** After the wait for an answer that did not come, the other axis has its turn, if it wants one. */
    private static final Duration TURN = Duration.ofMillis(250);
    private static final Duration EFFECT = Duration.ofSeconds(5);

    /**
     * Whether {@code wanted} should be asked for now. Something lower is asked for however often that was in vain.
     *
     * @param reported what the machine says it is at; {@link #UNKNOWN} if nothing
     */
    boolean isDue(int wanted, int reported, Moment now) {
        if (wanted == granted) return false;
        if (wanted != refused) return true;
        boolean lower = wanted < highest(reported);
        return !now.isBefore(notBefore) && (lower || tries < TRIES);
    }

    /**
     * The highest that the machine may be at or on its way to: what was granted without effect, or never answered, may
     * still come.
     */
    int highest(int reported) {
        return granted == UNKNOWN
                ? Math.max(Math.max(reported, open), Math.max(stated, refused))
                : granted;
    }

    Axis granted(int value, int reported, Moment now) {
        int distance = reported == UNKNOWN ? 0 : Math.abs(reported - value);
        return new Axis(value, UNKNOWN, 0, now.plus(EFFECT), value, value == stated ? repeats : 0, distance,
                false, UNKNOWN, Moment.ORIGIN);
    }

    Axis refused(int value, boolean forGood, Moment now) {
        return new Axis(granted, value, forGood ? TRIES : value == refused ? tries + 1 : 1, now.plus(AGAIN),
                stated, 0, 0, true, open, openUntil);
    }

    /** No answer came for this value: it may or may not be what the machine is going to. */
    Axis unanswered(int value, Moment now) {
        return new Axis(UNKNOWN, value, value == refused ? tries + 1 : 1, now.plus(TURN), stated, repeats,
                gap, false, Math.max(open, value), value < open ? openUntil : now.plus(EFFECT));
    }

    /** Nothing is known of it any more. */
    Axis unknown() {
        return new Axis(UNKNOWN, UNKNOWN, 0, notBefore, stated, repeats, gap, false, UNKNOWN, Moment.ORIGIN);
    }

    /** What was granted is in doubt; what was refused was so. */
    Axis doubted() {
        return doubted(stated);
    }

    /** The same where somebody else has set this value. */
    Axis doubted(int set) {
        return new Axis(UNKNOWN, refused, tries, notBefore, set, repeats, gap, denied, open, openUntil);
    }

    /** Whether the machine may still be on its way to this value, which it has not answered. */
    boolean isOpen(int value) {
        return granted == UNKNOWN && refused == value;
    }

    /**
     * The machine never answered, but it reports just what was asked for. More that it may be told still is no more than
     * this only once it has had its time.
     */
    boolean isSeenAt(int wanted, int reported, int tolerance, Moment now) {
        boolean more = open > wanted && now.isBefore(openUntil);
        return isOpen(wanted) && !denied && !more && reported != UNKNOWN
                && Math.abs(reported - wanted) <= tolerance;
    }

    Axis adopted(int value) {
        return new Axis(value, UNKNOWN, 0, Moment.ORIGIN, value, REPEATS, 0, false, UNKNOWN, Moment.ORIGIN);
    }

    /** The value was granted, but the report has come no nearer to it: it is worth saying once more (quirks 5.2). */
    boolean hadNoEffect(int reported, int tolerance, Moment now) {
        if (granted == UNKNOWN || reported == UNKNOWN || repeats >= REPEATS || now.isBefore(notBefore))
            return false;
        int distance = Math.abs(reported - granted);
        return distance > tolerance && distance >= gap;
    }

    /** Whether it has just come about: what the report does from now on is not for want of saying it. */
    boolean hasEffect(int reported, int tolerance) {
        return granted != UNKNOWN && repeats < REPEATS && reported != UNKNOWN
                && Math.abs(reported - granted) <= tolerance;
    }

    Axis effective() {
        return new Axis(granted, refused, tries, notBefore, stated, REPEATS, gap, denied, open, openUntil);
    }

    Axis again() {
        return new Axis(UNKNOWN, refused, tries, notBefore, stated, repeats + 1, gap, denied, open,
                openUntil);
    }

    Moment deadline(int wanted, Moment now) {
        return wanted == refused && notBefore.isAfter(now) ? notBefore : Moment.NEVER;
    }
}
