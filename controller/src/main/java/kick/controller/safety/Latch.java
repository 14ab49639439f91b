package kick.controller.safety;

import kick.controller.units.Moment;

/**
 * The stop latch (S3). It is set from the start, so a program that was killed and came back finds it set, and only a
 * new act of the runner, later than the stop and not sooner than {@link Figures#AFTER_STOP} after it, opens it for
 * one start.
 */
public sealed interface Latch {

    /** Nothing starts and nothing is raised. */
    record Stopped(Moment at) implements Latch {}

    /** The runner has asked for a start; it may go out once the count-down is over, and expires soon after. */
    record Armed(Moment at) implements Latch {}

    /**
     * The start has gone out; targets may follow.
     *
     * @param told whether Kick has asked for a speed since (S12)
     */
    record Open(Moment startedAt, boolean told) implements Latch {

        static Open at(Moment now) {
            return new Open(now, false);
        }
    }

    /** A speed goes out. */
    default Latch asked() {
        return this instanceof Open(var at, _) ? new Open(at, true) : this;
    }

    /** The runner's act. Too soon after a stop it does nothing. */
    default Latch armed(Moment now) {
        return switch (this) {
            case Stopped(var at) when now.since(at).compareTo(Figures.AFTER_STOP) < 0 -> this;
            case Stopped _,Armed _ -> new Armed(now);
            case Open _ -> this;
        };
    }
}
