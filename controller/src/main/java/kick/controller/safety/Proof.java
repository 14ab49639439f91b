package kick.controller.safety;

/** How it was shown that the machine at the other end is the one the runner stands on (S13). */
public enum Proof {
    /** Not shown: the belt may be read, slowed and stopped, but neither started nor sped up. */
    NONE,
    /** A simulated belt: there is nobody on it. */
    SIMULATED,
    /** Address, model and ranges are those the runner enrolled at home. */
    ENROLLED,
    /** A key pressed on the console was seen as a change, in this session. */
    CONSOLE_KEY
}
