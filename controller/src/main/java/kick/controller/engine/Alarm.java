package kick.controller.engine;

/** What the runner must hear at once. */
public enum Alarm {
    /**
     * No data, or no link: the belt may still be moving, and only the machine's own keys reach it (S2,
     * S7).
     */
    BELT_OUT_OF_SIGHT,
    /**
     * Stop was sent, and the belt is on its way down, as it should be, but does not stand yet (S5). Said calmly: most
     * belts take longer than 5 s from a jog.
     */
    STILL_SLOWING,
    /** Stop was sent, and the belt moves as if it had not been (S5). */
    STILL_MOVING,
    /** The belt ran faster than asked, or did not follow (S10). */
    BELT_FAULT,
    /** The run is over but nobody has seen the belt stand. */
    STANDSTILL_NOT_SEEN
}
