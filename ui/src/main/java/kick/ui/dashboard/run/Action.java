package kick.ui.dashboard.run;

/** What the large button beside STOP does. */
public enum Action {
    NONE,
    /** Asks whether the key is clipped on; nothing moves yet. */
    PREPARE,
    /** The deliberate act. */
    START, PAUSE,
    /** The programme takes over again. */
    GO_ON
}
