package kick.controller.workout;

/** A text that should be a quantity is none, or lies outside what is sensible. */
public final class QuantityException extends WorkoutException {
    private static final long serialVersionUID = 1;

    private final String text;
    private final String expected;

    /** @param expected what would be right, after the word "write" */
    public QuantityException(String text, String expected) {
        super("\"%s\" cannot be used; write %s".formatted(text, expected));
        this.text = text;
        this.expected = expected;
    }

    public String text() {
        return text;
    }

    /** What would be right, e.g. {@code a distance such as 400 m, 5 km or 0.5 mi}. */
    public String expected() {
        return expected;
    }
}
