package kick.simulator;

/** A single word or number that somebody wrote cannot be used. */
public final class WordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String problem;
    private final String remedy;

    public WordException(String problem, String remedy) {
        super(problem + "; " + remedy);
        this.problem = problem;
        this.remedy = remedy;
    }

    public String problem() {
        return problem;
    }

    /** What the person can do, e.g. {@code did you mean loss?} */
    public String remedy() {
        return remedy;
    }
}
