package kick.ui.doctor;

/**
 * What was found out about one thing.
 *
 * @param check what was looked at, as it is called in JSON
 * @param says a sentence; where something is the matter, with what to do
 */
public record Finding(String check, State state, String says) {

    /** What it means for a run. */
    public enum State {
        /** As it should be. */
        OK,
        /** A run is possible; something could be better. */
        NOTE,
        /** Keeps a run from being started. */
        STOP
    }

    static Finding ok(String check, String says) {
        return new Finding(check, State.OK, says);
    }

    static Finding note(String check, String says) {
        return new Finding(check, State.NOTE, says);
    }

    static Finding stop(String check, String says) {
        return new Finding(check, State.STOP, says);
    }
}
