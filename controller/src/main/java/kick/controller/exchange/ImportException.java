package kick.controller.exchange;

/**
 * A file cannot be used. The message is a sentence for the person whose file it is, with the remedy, but without the
 * file's name, which the reader does not know: see {@link Place#in}.
 */
public class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    /**
     * @param problem what is wrong, without a capital letter or a full stop
     * @param remedy what the person can do
     */
    public ImportException(Place place, String problem, String remedy) {
        super(problem + "; " + remedy);
        this.place = place;
    }

    /** @param sentence what is wrong and what the person can do, without a capital letter or a full stop */
    ImportException(Place place, String sentence) {
        super(sentence);
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
