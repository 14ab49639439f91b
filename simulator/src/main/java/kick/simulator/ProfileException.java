package kick.simulator;

/** A profile cannot be found, read or used. The message says where, what and what to do. */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final int column;
    private final String problem;
    private final String remedy;

    /**
     * @param line from 1; 0 if the trouble is the file as a whole
     * @param column from 1; 0 likewise
     */
    ProfileException(String file, int line, int column, String problem, String remedy) {
        super("%s%s: %s; %s".formatted(file, line == 0 ? "" : ":" + line + ":" + column, problem, remedy));
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The file, or the name that was asked for. */
    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String problem() {
        return problem;
    }

    /** What the person can do, e.g. {@code did you mean dead-time?} */
    public String remedy() {
        return remedy;
    }
}
