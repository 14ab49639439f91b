package kick.simulator.timing;

/** How a session is driven. */
public enum Way {
    /** Each speed is sent when its step begins, and the step's clock runs at once: what other programs do. */
    NAIVE,
    /** Kick on a machine it has never seen. */
    UNTRAINED,
    /** Kick on a machine on which it has run this session once before. */
    TRAINED
}
