package kick.controller.engine;

/** Why a run stands still. */
public enum PauseReason {
    /** The runner asked for it. */
    RUNNER,
    /** Stop or pause was pressed on the machine. */
    CONSOLE,
    /** The belt came to a stand by itself. */
    BELT_STOPPED,
    /** The link was lost; the belt may still be moving (S7). */
    LINK_LOST,
    /** The machine has gone silent; the belt may still be moving (S2). */
    SILENT,
    /** The belt is in sight again after a long gap, and moves; the runner has to say that the run goes on (S7). */
    LONG_GAP,
    /** The belt did not move after a start. */
    DID_NOT_START;

    /** Whether the belt is out of sight rather than standing. */
    public boolean isBlind() {
        return this == LINK_LOST || this == SILENT;
    }

    /** Whether Kick itself brings the belt to a stand. */
    boolean isOurs() {
        return this == RUNNER || this == DID_NOT_START;
    }
}
