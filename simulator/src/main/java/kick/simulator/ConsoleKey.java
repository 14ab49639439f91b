package kick.simulator;

/** What a runner's hand can do at the machine itself. */
public enum ConsoleKey {
    START, STOP, PAUSE,
    /** One increment of the speed range. */
    FASTER, SLOWER,
    /** One increment of the incline range. */
    STEEPER, FLATTER,
    /** The cord is out: belt and lift lose their current, and nothing works until it is back. */
    SAFETY_KEY_PULLED,
    /** The cord is in again; the machine is at rest and waits. */
    SAFETY_KEY_BACK
}
