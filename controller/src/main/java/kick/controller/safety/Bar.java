package kick.controller.safety;

/** Why raises wait for the runner's word, although nothing is wrong with data or link. */
public enum Bar {
    NONE,
    /** S7: the belt was out of sight for long; the runner says when to go on. */
    LONG_GAP,
    /** S8: the console has chosen another speed or incline; the runner says when to take over again. */
    CONSOLE,
    /** S10: the belt surged or did not follow; nothing is raised any more before the next start. */
    BELT_FAULT;

    /** The graver of the two. */
    Bar atLeast(Bar other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
