package kick.simulator;

import kick.controller.units.Moment;

/**
 * Somebody who lives in time without having a clock: called at its own deadlines, and whenever something
 * happened.
 */
public interface Participant {

    /**
     * When it has something to do next if nothing happens before; {@link Moment#NEVER} if then it does
     * nothing.
     */
    Moment deadline(Moment now);

    /** Does what is due. Called too early, it does nothing. */
    void tick(Moment now);
}
