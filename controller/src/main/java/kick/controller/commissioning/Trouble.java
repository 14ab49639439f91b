package kick.controller.commissioning;

/** Why the first session came to no good end; it can be tried again. */
public enum Trouble {
    /** It was stopped, or the belt was, or nothing was heard of it: nothing is wrong with the treadmill. */
    BROKEN_OFF,
    /** Kick has stopped the belt, and nobody has seen it stand. */
    DID_NOT_STOP,
    /** The belt takes kilometres for miles, or miles for kilometres. */
    MILES,
    /** The belt runs at another speed than it was asked for. */
    OTHER_SPEED,
    /** The treadmill's display shows another speed than it was asked for and reports. */
    OTHER_FIGURE,
    /** The deck is not where it was asked to be. */
    OTHER_INCLINE
}
