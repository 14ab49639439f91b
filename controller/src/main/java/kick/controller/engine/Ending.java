package kick.controller.engine;

/** How a run came to its end. */
public enum Ending {
    /** The whole plan was run. */
    FINISHED,
    /** The runner stopped it. */
    STOPPED_BY_RUNNER,
    /** The safety key was pulled. */
    SAFETY_KEY,
    /** The belt surged or did not follow (S10). */
    BELT_FAULT,
    /** Nobody was there any more: neither window nor terminal has renewed its lease (dead man). */
    ABANDONED
}
