package kick.simulator.lottery;

import static kick.simulator.lottery.Row.*;

/**
 * The classes of mishaps (safety case 3); {@link Mishaps} says what happens in each. Left out are those that nothing here
 * can show: an address that changes, as links in memory have none; jumps of the wall clock, which nothing that decides can
 * read; and what befalls files, which the journal's own tests do.
 */
public enum Mishap {
    LOSS(RADIO),
    BURST_LOSS(RADIO),
    DUPLICATION(RADIO),
    DELAY(RADIO),
    REORDERING(RADIO),
    TRUNCATION(RADIO),
    EXTENSION(RADIO),
    BIT_FLIPS(RADIO),
    ANSWER_LOST(RADIO),
    ANSWER_LATE(RADIO),
    ANSWER_TWICE(RADIO),
    ANSWER_FOR_ANOTHER(RADIO),
    LINK_DROP(RADIO),
    /** A press of a key makes a write, and the link breaks under it. */
    DROP_IN_WRITE(RADIO),
    LINK_ENDED(RADIO),
    WRITE_LOST(RADIO),
    OTHER_MACHINE(RADIO),
    REFUSES(MACHINE),
    IGNORES(MACHINE),
    ACTS_LATE(MACHINE),
    TAKES_MILES(MACHINE),
    COARSE_GRID(MACHINE),
    PERMISSION_LOST(MACHINE),
    CONSOLE_SPEED(MACHINE),
    CONSOLE_INCLINE(MACHINE),
    CONSOLE_PAUSE(MACHINE),
    CONSOLE_STOP(MACHINE),
    SAFETY_KEY(MACHINE),
    SURGE(MACHINE),
    BELT_STUCK(MACHINE),
    DECK_STUCK(MACHINE),
    SPEED_FROZEN(MACHINE),
    COUNTERS_RESET(MACHINE),
    RANGE_LIES(MACHINE),
    STARTS_BY_ITSELF(MACHINE),
    IGNORES_STOP(MACHINE),
    STALL(HOST),
    COLLECTION_OF_GARBAGE(HOST),
    SUSPEND(HOST),
    BLUEZ_RESTART(HOST),
    ADAPTER_GONE(HOST),
    SECOND_PROGRAM(HOST),
    /** The program is killed and comes back, and the runner stops the belt at the console. */
    KILLED(HOST),
    DOUBLE_PRESS(PEOPLE),
    /** A pause, a start, and another one while it is counted down. */
    START_IN_COUNT_DOWN(PEOPLE),
    /** A pause, a start, and a stop or pause before the belt runs. */
    STOP_DURING_START(PEOPLE),
    LEAVES_THE_BELT(PEOPLE),
    /** One at the console, one at Kick. */
    TWO_USERS(PEOPLE),
    NUDGES(PEOPLE),
    TILTS(PEOPLE),
    SKIPS(PEOPLE),
    PAUSES(PEOPLE),
    STOPS(PEOPLE);

    private final Row row;

    Mishap(Row row) {
        this.row = row;
    }

    public Row row() {
        return row;
    }
}
