package kick.simulator;

import kick.controller.units.Moment;

/** What the machine is doing, as its console would say it. */
public sealed interface Session {

    /** There is no session. The belt stands, or runs down after a stop. */
    record Idle() implements Session {}

    /** A start was asked for; the belt starts at {@code until}. */
    record CountingDown(Moment until) implements Session {}

    record Running() implements Session {}

    /** The session can go on. The belt stands, or runs down to it. */
    record Paused() implements Session {}

    /** The safety key is out, and nothing works until it is back. */
    record KeyOut() implements Session {}
}
