package kick.ui.dashboard;

/** No window can be opened on this computer, at least not now. */
public final class NoDisplayException extends RuntimeException {

    public NoDisplayException(Throwable cause) {
        super("no window can be opened here", cause);
    }
}
