package kick.controller.machine;

/** Whether the belt moves, as far as fresh data tell. Silence proves nothing. */
public enum Motion {
    UNKNOWN, STANDING, MOVING
}
