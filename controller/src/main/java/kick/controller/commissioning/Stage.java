package kick.controller.commissioning;

/** What is tried, in this order; none is left out but the incline of a deck that has no lift. */
public enum Stage {
    /** The runner starts the belt with its own keys, and Kick stops it. */
    STOP,
    /** Kick starts the belt, as slowly as a stroll. */
    START,
    /** The treadmill's own display shows the speed that Kick asked for. */
    UNITS,
    /** Kick makes the belt faster by 1 km/h. */
    SPEED,
    /** Kick raises the deck by 1 %, and lowers it again. */
    INCLINE,
    /** Kick stops the belt that it has started. */
    END, DONE
}
