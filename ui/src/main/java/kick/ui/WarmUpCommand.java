package kick.ui;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Goes through what a session needs, for the launcher's cache of loaded classes. */
@Command(name = "warm-up", hidden = true, description = "Goes through a session without showing it.")
final class WarmUpCommand implements Callable<Integer> {

    @Override public Integer call() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        for (var line : new String[][]{{"workouts"}, {"show", "intervals"}, {"show", "thirds", "--json"},
                {"profile"},
                {"simulator", "profiles"}, {"decode", "2ACD", "00002003"}, {"--help"},
                {"run", "hill-sprints", "--simulator", "--speedup", "max", "--plain", "--yes"},
                {"run", "intervals", "--simulator", "--speedup", "max", "--json"}})
            Kick.commandLine().setOut(nowhere).setErr(nowhere).execute(line);
        return ExitCodes.DONE;
    }
}
