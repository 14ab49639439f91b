package kick.ui.dashboard.treadmills;

/**
 * How far a new treadmill has been got to know.
 *
 * @param detail what it is and can do once it has been read; why it failed if it has
 */
public record Acquaintance(String id, String title, Stage stage, String detail) {

    /** In this order; none is left out. */
    public enum Stage {
        READING, PRESS_A_KEY,
        /** It is the runner's, and the first session on it is still to come. */
        FIRST_SESSION,
        /** It can be run on. */
        READY, FAILED
    }

    Acquaintance at(Stage next, String text) {
        return new Acquaintance(id, title, next, text);
    }
}
