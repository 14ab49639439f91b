package kick.controller.workout;

/** The runner's file cannot be read or written. */
public final class RunnerFileException extends WorkoutException {
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
    RunnerFileException(String file, int line, int column, String problem, String remedy) {
        super("%s%s: %s; %s".formatted(file, line == 0 ? "" : ":" + line + ":" + column, problem, remedy));
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.remedy = remedy;
    }

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

    /** What the person can do, e.g. {@code did you mean max-speed?} */
    public String remedy() {
        return remedy;
    }
}
