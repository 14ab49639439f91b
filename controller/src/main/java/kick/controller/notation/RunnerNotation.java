package kick.controller.notation;

import kick.controller.workout.Runner;
import kick.controller.workout.RunnerFileException;

/** A runner's profile as JSON: the keys and values of the profile's own file. */
public final class RunnerNotation {
    private RunnerNotation() {}

    /** One line. */
    public static String text(Runner runner) {
        return tree(runner).text();
    }

    public static Runner read(String text) throws NotationException {
        return read(Fields.of(text));
    }

    static Tree tree(Runner runner) {
        var tree = new Tree();
        runner.settings().forEach(tree::put);
        return tree;
    }

    static Runner read(Fields in) throws NotationException {
        try {
            return Runner.of(in.texts());
        } catch (RunnerFileException e) {
            throw new NotationException("no profile: " + e.getMessage());
        }
    }
}
