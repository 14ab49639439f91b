package kick.controller.exchange;

/** A file leaves something open that only a person can tell. */
public final class UnansweredException extends ImportException {
    private static final long serialVersionUID = 1;

    private final Question question;
    private final String problem;

    UnansweredException(Question question, Place place, String problem) {
        super(place, problem, "say it with --%s %s".formatted(question.option(),
                String.join("|", question.answers())));
        this.question = question;
        this.problem = problem;
    }

    public Question question() {
        return question;
    }

    /** What the file says and what it leaves open. */
    public String problem() {
        return problem;
    }
}
