package kick.ui;

/** There is no treadmill to run on. The message is a sentence for the runner: what is the matter and what to do. */
final class NoTreadmillException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoTreadmillException(String sentence) {
        super(sentence);
    }
}
