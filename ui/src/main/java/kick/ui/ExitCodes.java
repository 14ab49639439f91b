package kick.ui;

/** What the program's exit code says. Described in README.md. */
final class ExitCodes {
    /** Done; a run went through to the end of its plan. */
    static final int DONE = 0;
    /** What was asked for is not understood or not possible; nothing has happened. */
    static final int USAGE = 2;
    /** The runner stopped the run before its end, or the program that read it has ended. */
    static final int STOPPED = 3;
    /** The run was ended for safety: the key, a belt that did not obey, or nobody there. */
    static final int SAFETY = 4;
    /** There is no treadmill to run on, or it could not be started. */
    static final int NO_TREADMILL = 5;
    /** The run was run, but what it came to is not where it belongs, or not whole. */
    static final int NOT_KEPT = 6;
    /** A mistake in Kick. */
    static final int BUG = 70;

    private ExitCodes() {}
}
