package kick.controller.notation;

/** A text is not what this package writes. The message says what is the matter, in a few words. */
public final class NotationException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean newer;

    public NotationException(String message) {
        this(message, false);
    }

    NotationException(String message, boolean newer) {
        super(message);
        this.newer = newer;
    }

    /** Whether a newer Kick can read it. */
    public boolean isNewer() {
        return newer;
    }
}
